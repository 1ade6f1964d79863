# language: km
# translator: machine draft
# state: draft

# source: 35707250a4d6
title = មនុស្សសែសិបនាក់ក្នុងបរិវេណការិយាល័យ

# source: fc2e56bcec33
summary = បរិវេណការិយាល័យមួយមានរបងជុំវិញ មនុស្សសែសិបនាក់ និងឡានក្រុងមួយដែលត្រូវដឹកពួកគេចេញនៅថ្ងៃនេះ។ អ្នកនិយាយជាមួយពួកគេបួននាក់។ ពួកគេធ្វើការងារដូចគ្នា នៅតុដូចគ្នា។ តែអ្វីដែលធ្វើឱ្យម្នាក់ៗនៅទីនេះ មិនដូចគ្នាទេ។

# source: 9e3ff9f30830
role = អ្នកជាមន្ត្រីប៉ូលិសនៃស្រុកតំបន់ពិសេស។ { $social-worker } ជាបុគ្គលិកសង្គមកិច្ច ធ្វើការជាមួយអ្នក ហើយមានសិទ្ធិសម្រេចស្មើអ្នកក្នុងរឿងនេះ។ ដីការបស់អ្នកគ្របលើទីធ្លា សាលធ្វើការ និងការិយាល័យខាងក្រោយ។ សហការីពិនិត្យសម្គាល់មនុស្សសាមសិបប្រាំមួយនាក់ទៀត។ បួននាក់នេះជាភារកិច្ចរបស់អ្នក៖ មើល សួរ កត់ថាវាបញ្ជាក់អ្វី ហើយសម្រេចសម្រាប់ម្នាក់ៗដោយឡែក។

# source: add430a836e2
content-note = ក្នុងករណីនេះមាននិយាយពីការបោកប្រាស់ បំណុល ការយកឯកសារទុក និងការបង្ខាំង។ ការដាក់ទោសលើមនុស្សត្រូវបាននិយាយត្រង់ៗតែមួយប្រយោគ ហើយគ្មានការបង្ហាញរូបភាពទេ។ សំណួរ និងសកម្មភាពខ្លះដែលមានឱ្យជ្រើស គ្មានចិត្តល្អ ឬគ្រោះថ្នាក់៖ គេដាក់វានៅទីនេះ ដើម្បីឱ្យអ្នកអាចទុកវាចោល។ ពេលអ្នកកំពុងអាន នាឡិកានៃវេនធ្វើការឈប់ដើរ។ សូមកុំសរសេរអ្វីអំពីមនុស្សពិតប្រាកដក្នុងកំណត់ត្រា។

# source: c7093211d542
aim_1 = ពិនិត្យសម្គាល់មនុស្សម្នាក់ៗតាមរឿងពិតរបស់គេ ក្នុងកន្លែងដែលមនុស្សច្រើនធ្វើការងារដូចគ្នា

# source: 65a76aa31965
aim_2 = ពិនិត្យថាមានអ្នកណាបាត់សេរីភាពចាកចេញឬទេ មិនមែនថាការងារចាប់ផ្តើមដោយរបៀបណា

# source: 216824e0056a
aim_3 = ញែកគេម្នាក់ៗដោយឡែក មើលតម្រូវការ និងរើសអ្នកបកប្រែដែលគ្មានទំនាក់ទំនង មុនសំណួរទីមួយ

# source: ae2f2dacf4df
aim_4 = ញែកសំណួរពីរឱ្យដាច់ពីគ្នា៖ គេជាជនរងគ្រោះឬទេ និងគេបានធ្វើអ្វី

# source: 58e2c0c0e3d4
aim_5 = សួរអ្នកដែលមើលទៅមានសេរីភាព ដោយយុត្តិធម៌ដូចសួរអ្នកដទៃ ហើយគោរពសិទ្ធិរបស់ជនសង្ស័យ

# source: 12db5d377f36
rule_1 = បរិវេណការិយាល័យនេះស្ថិតក្នុងតំបន់ពិសេស។ អ្នកណាដែលគ្មានលិខិតអនុញ្ញាតតំបន់ អាចត្រូវបញ្ជូនចេញ៖ ជនបរទេសទៅព្រលានយន្តហោះ ពលរដ្ឋទៅស្រុកកំណើត។ ដរាបណានៅមិនទាន់ច្បាស់ថាគេត្រូវបានជួញដូរឬទេ មិនត្រូវបញ្ជូននរណាចេញឡើយ។

# source: 0430f482235d
rule_2 = មូលហេតុសមស្របគឺគ្រប់គ្រាន់ហើយ ដើម្បីសន្មតថាមនុស្សម្នាក់ត្រូវបានជួញដូរ។ ជនសន្មតថារងគ្រោះអាចស្នាក់នៅបានសាមសិបថ្ងៃ ក្នុងកន្លែងដែលមិនចាក់សោ ទោះគេផ្តល់ចម្លើយជាផ្លូវការឬអត់ក៏ដោយ។

# source: a03cc1a5e52f
rule_3 = ថ្ងៃនេះ គ្មាននរណាត្រូវបានចោទប្រកាន់ចំពោះអ្វីដែលគេប្រហែលត្រូវបានបង្ខំឱ្យធ្វើទេ។ អយ្យការត្រូវពិនិត្យរឿងនោះជាមុនសិន។

# source: 45eeb51d5c74
rule_4 = ជនសង្ស័យអាចនៅស្ងៀម និងមានមេធាវី។ បើជនសង្ស័យសុំមេធាវី ត្រូវផ្អាករឿងនោះរហូតដល់មេធាវីមកដល់។

# source: 56eab79c504b
rule_5 = ដីការបស់អ្នកមិនគ្របលើបន្ទប់ផ្ទាល់ខ្លួន ឬអ្វីដែលមានក្នុងទូរសព្ទទេ។

# source: 64a9fc7a6610
rule_6 = ឯកសារជារបស់អ្នកដែលមានឈ្មោះក្នុងនោះ ហើយមិនត្រូវប្រគល់ឱ្យអ្នកផ្សេងឡើយ។ ប្រាប់ស្ថានទូត និងស្រុកកំណើត លុះត្រាតែសាមីខ្លួនយល់ព្រម។

# source: ff4876a82b78
rule_7 = ឡានក្រុងចេញនៅម៉ោង 1 និង 10 នាទីរសៀល។ វាមិនរង់ចាំនរណា ហើយគ្មាននរណាចាំបាច់ត្រូវតែឡើងវាទេ។

# source: 210ef375bf5e
opening = ម៉ោង 9 និង 10 នាទីព្រឹក។ ទ្វាររបងរបស់ក្រុមហ៊ុនសេវាកម្មឡាកហ្វូលបើកចំហ ព្រោះសហការីរបស់អ្នកបានបើក។ បីថ្ងៃមុន មានម្នាក់នៅខាងក្នុងបានផ្ញើដំណឹងចេញមកក្រៅ។ ថាជាអ្នកណានោះ មិនមែនជារឿងដែលនរណាត្រូវដឹងនៅទីនេះទេ។ មនុស្សសែសិបនាក់អង្គុយក្នុងសាលធ្វើការ រង់ចាំមើលថាអ្នកជាមនុស្សបែបណា។ អ្នកគ្រប់គ្រងនៅក្នុងក្រុង ហើយគេថាកំពុងត្រឡប់មកវិញ។ { $social-worker } បានរាប់ពែង កៅអី និងអ្នកបកប្រែ៖ ពែងគ្រប់ កៅអីគ្រប់ និងខ្សែទូរសព្ទមួយសម្រាប់ភាសាតេរ៉ាល ដែលគេនិយាយនៅត្រើយទាំងសងខាងទន្លេ។ “មនុស្សបួននាក់ បួនម៉ោង” { $social-worker } និយាយ។ “កុំឱ្យខាតម៉ោងទីមួយដោយការស្រែកគំហកអី។”

# source: fa77a5252d38
place_yard_gate_label = ទ្វាររបង

# source: 811156073e32
place_yard_gate_text = ដែកថែប ពីរសន្លឹក រុញលើកង់។ រនុកនៅខាងក្នុង ហើយសោក៏នៅខាងក្នុង។ { $guard } ថា គេបិទវានៅពេលយប់ ដោយសារមានចោរ។

# source: 958212eb6a95
place_yard_guardhouse_label = ប៉ុស្តិ៍យាម

# source: 748478524047
place_yard_guardhouse_text = កៅអីមួយ កំសៀវមួយ វិទ្យុទាក់ទងមួយ។ { $guard } ដើរចៀសផ្លូវឱ្យ ដោយមិនបាច់សុំ។ សៀវភៅក្រាស់មួយសម្រាប់កត់ការចេញចូល ដាក់នៅលើមាត់បង្អួច។

# source: 055da1cf7b57
place_yard_bus_label = ឡានក្រុងរបស់ក្រុមហ៊ុន

# source: 12c98635b72c
place_yard_bus_text = សាមសិបកៅអី បោសស្អាត ចាក់សោ។ ស្លាកលើទ្វារបង្ហាញថ្ងៃខែដែលគេថែទាំឡានលើកចុងក្រោយ។

# source: 8ed5a086e9ec
place_yard_minivan_label = ឡានវ៉ាន់តូច

# source: f5a281388d33
place_yard_minivan_text = ស្អាត មានកៅអីក្មេងនៅកន្លែងដាក់អីវ៉ាន់ខាងក្រោយ និងកាតចំណតរបស់អាផាតមិនមាត់បឹង ដាក់ក្រោយកញ្ចក់មុខ។ ឈ្មោះលើកាតគឺ { $recruiter }។

# source: dace7affc3d2
place_yard_notice-board_label = ក្តារព័ត៌មាន

# source: c48e16ead8ae
place_yard_notice-board_text = ការហាត់សមពេលមានអគ្គិភ័យ បញ្ជីថ្ងៃកំណើត និងកូនឆ្មាមួយដែលរកបានម្ចាស់ហើយ។ នៅកណ្តាល មានបិទបទបញ្ជាផ្ទៃក្នុង។

# source: 3fffbf34428a
place_yard_water-table_label = តុដាក់ទឹក

# source: 4bda0494f590
place_yard_water-table_text = ធុងទឹកលើជើងទម្រ ពែងក្រដាស និងកែវមួយដែលមានអ្នកភ្លេចទុក។

# source: 03494b0d1f80
place_yard_camera_label = កាមេរ៉ា

# source: c99524bd6e33
place_yard_camera_text = កាមេរ៉ាធំមួយនៅលើបង្គោល។ អ្នកឈរពីក្រោម ហើយតាមមើលថាវាបែរទៅណា។

# source: 82cad0bce4fe
place_yard_wall-wire_label = របង និងលួស

# source: 85fce6ae7fe4
place_yard_wall-wire_text = របងខ្ពស់ មានលួសពីលើ។ ឃ្លាំងសំបកកង់នៅជាប់គ្នា ក៏មានរបងដូចគ្នា និងលួសដូចគ្នា។

# source: b67134c86d7e
place_yard_title = ទីធ្លា

# source: 28a465442b59
place_yard_text = ទីធ្លាបោសស្អាតនៅក្រោយរបង។ ឡានក្រុងមួយ ឡានវ៉ាន់តូចមួយ ប៉ុស្តិ៍យាមមួយ តុដាក់ទឹកមួយ។ ខាងឆ្វេងជាអគារការិយាល័យ កញ្ចក់រលោង បីជាន់។ ឥឡូវទ្វាររបងបើកចំហ។ សហការីរបស់អ្នកបានចតឡានទទឹងនៅមុខទ្វារ។

# source: 30a04f759c24
place_work-floor_desks_label = តុ និងអេក្រង់

# source: 343462a73b53
place_work-floor_desks_text = កាស ពែងសល់ពាក់កណ្តាល ផ្ទាំងសារដែលនៅភ្លឹបភ្លែតៗ។ តុមួយជិតក្តារមានកូនឈើមួយផើង កៅអីល្អជាងគេ និងសឺមីដាក់បញ្ជី។ វាជាតុរបស់ { $team-leader }។

# source: 4816cbfd74aa
place_work-floor_target-board_label = ក្តារ

# source: 80aec8e41710
place_work-floor_target-board_text = ឈ្មោះ សសរក្រាហ្វិក និងបន្ទាត់ដាច់ៗពណ៌ក្រហម ដែលសសរភាគច្រើនឡើងមិនដល់។

# source: 3877af1fcff8
place_work-floor_phone-rack_label = ទូទូរសព្ទ

# source: e8b1dc9a0ac1
place_work-floor_phone-rack_text = ម្ភៃក្រឡាមានលេខ ភាគច្រើនពេញ។ ទាំងនេះជាទូរសព្ទផ្ទាល់ខ្លួន បិទទាំងអស់។ អ្នកគ្មានសិទ្ធិបើកមើលទេ។

# source: a0628c417d5e
place_work-floor_clock_label = នាឡិកាពីរ

# source: 5541a38c117c
place_work-floor_clock_text = នាឡិកាពីរ ខុសគ្នាច្រើនម៉ោង។ ពីក្រោម មានតារាងវេនបិទស្កុតលើជញ្ជាំង។

# source: ad7b3a2cfd46
place_work-floor_snack-shelf_label = ធ្នើអាហារសម្រន់

# source: 3a391e6950cf
place_work-floor_snack-shelf_text = មី ភេសជ្ជៈ នំប៊ីស្គី សាប៊ូ។ អ្វីៗមានតម្លៃទាំងអស់ ហើយមានក្រដាសគូសកត់ព្យួរលើជញ្ជាំងក្បែរនោះ។

# source: ce5f48058a9a
place_work-floor_exit-door_label = ទ្វារចេញ

# source: 70801a6cce39
place_work-floor_exit-door_text = ដងសម្រាប់រុញ ស្លាកពណ៌បៃតង ឧបករណ៍អានកាតនៅក្បែរ។ អ្នករុញ។ ទ្វារបើកទៅជណ្តើរចុះទៅទីធ្លា។

# source: 19734a1b58ca
place_work-floor_window_label = បង្អួច

# source: df4c69cdf1b0
place_work-floor_window_text = កញ្ចក់បិទស្រទាប់ស្កុតបាំង កម្ពស់ស្មើមនុស្សឈរ។ ពីលើនោះ ឃើញមេឃបន្តិច។

# source: 706ff74b4157
place_work-floor_bunk-curtain_label = ក្រោយវាំងនន

# source: 32ba32ceb470
place_work-floor_bunk-curtain_text = គ្រែជាន់ ភួយពណ៌ប្រផេះ ស្បែកជើងរៀបជាគូ។ មានអ្នកគូររូបព្រះអាទិត្យតូចមួយលើជញ្ជាំង។

# source: 5fd68a37e2c1
place_work-floor_title = សាលធ្វើការ

# source: 283e3f950193
place_work-floor_text = ជួរតុ អេក្រង់ដែលគ្មានអ្នកបិទ មនុស្សសែសិបនាក់ដែលសម្លឹងមើលដៃខ្លួនឯង។ មានក្លិនស៊ុប និងក្លិនធូលីក្តៅ។ ទ្វារមួយនៅចំហៀងចូលទៅបន្ទប់បណ្តុះបណ្តាលតូចមួយ៖ កៅអីបួន បង្អួចមើលទៅសួន និងទ្វារដែលបិទជិត។

# source: 4f9f0dabcd26
place_back-office_safe_label = ទូដែក

# source: 1ba2701cf20e
place_back-office_safe_text = ទូដែកបិទ ហើយជាងសោកំពុងធ្វើដំណើរមក។ ពីលើមានបញ្ជីឯកសារ និងលិខិតឆ្លងដែនរុំកៅស៊ូកង ហាក់ដូចជាមានអ្នកចាប់ផ្តើមរៀបអីវ៉ាន់ហើយ។

# source: 15dfacdf795b
place_back-office_filing-cabinet_label = ទូឯកសារ

# source: c6fa9e6d7e7a
place_back-office_filing-cabinet_text = ថតមួយបិទមិនជិត។ មានសឺមីមួយសម្រាប់មនុស្សម្នាក់ៗ រៀបតាមលេខគ្រែ និងសឺមីស្តើងមួយសរសេរថា “ទទួលចូល”។

# source: 4c5d091a11bc
place_back-office_ledger-desk_label = តុមានសៀវភៅបញ្ជី

# source: 420e6a34f96a
place_back-office_ledger-desk_text = សៀវភៅបញ្ជីបើកចំហ ជាមួយម៉ាស៊ីនគិតលេខ បាច់ក្រដាសប្រាក់ និងកាហ្វេត្រជាក់មួយកែវ។ ក្បែរនោះមានស្រោមសំបុត្រមួយ៖ “{ $team-leader } ប្រាក់រង្វាន់”។ ក្នុងនោះមាន 40 ខេល។

# source: 9dc6d53c490d
place_back-office_key-board_label = ក្តារព្យួរកូនសោ

# source: cb7aba7f9cea
place_back-office_key-board_text = ទំពក់ពីរជួរមានស្លាក។ ទំពក់មួយក្នុងជួរទីពីរទទេ។

# source: 4c2e1df4570b
place_back-office_monitor_label = អេក្រង់កាមេរ៉ា

# source: 167b77ad886b
place_back-office_monitor_text = រូបភាពបួនក្នុងអេក្រង់មួយ ថតពីខាងក្នុងទាំងអស់៖ ទ្វាររបង សាលធ្វើការ ច្រករបៀង និងគ្រែ។

# source: d84eebada93e
place_back-office_photo-frame_label = រូបថត

# source: ba20d745b0b4
place_back-office_photo-frame_text = មនុស្សមួយក្រុមនៅមុខអគារ ធ្មេចភ្នែកព្រោះចាំងថ្ងៃ។ ខាងក្រោយសរសេរថា៖ “ជប់លៀងរដូវក្តៅ”។

# source: 8c083e00c9a8
place_back-office_private-door_label = ទ្វារចូលអាផាតមិន

# source: 1947e1221199
place_back-office_private-door_text = ប្រអប់ចុចលេខកូដ និងសោល្អមួយ។ ដីការបស់អ្នកឈប់ត្រឹមនេះ។ ចៅក្រមអាចពង្រីកវានៅថ្ងៃស្អែក ហើយអ្វីដែលរកឃើញដោយគ្មានចៅក្រមអនុញ្ញាត មិនជួយអ្នកណាទេ។

# source: d5d0a30b517e
place_back-office_calendar_label = ប្រតិទិន

# source: 56d2368c3d9c
place_back-office_calendar_text = ថ្ងៃចុងក្រោយៗត្រូវបានគូសខ្វែងពណ៌ក្រហម។ ថ្ងៃពីរមានគូសរង្វង់ពណ៌ខៀវ ហើយក្បែរថ្ងៃសុក្ររៀងរាល់ពីរសប្តាហ៍ម្តង មានអក្សរតូចៗ៖ “{ $recruiter } សម្រាក”។

# source: 7b0a656f5c57
place_back-office_title = ការិយាល័យខាងក្រោយ

# source: 9284f322ecfa
place_back-office_text = បន្ទប់ស្ងាត់មួយ មានព្រំ តុធំ ទូដែក និងបង្អួចទម្លាក់រនាំងពាក់កណ្តាល។ ទ្វារទីពីរចូលទៅអាផាតមិនផ្ទាល់ខ្លួន។ ដីកាក្នុងហោប៉ៅអ្នក បញ្ជាក់ពីបន្ទប់នេះ និងឯកសារក្នុងនេះ ហើយមិនរាប់បញ្ចូលអ្វីក្រោយទ្វារនោះទេ។

# source: 4db1fc928567
document_gate-book_title = សៀវភៅចេញចូល

# source: 2fb8a074dff4
document_gate-book_text = អ្នកណាចេញ ពេលណា និងជាមួយអ្នកណា។ សរសេរដោយ { $guard } និងពីរនាក់ទៀត ដោយទឹកប៊ិចបីពណ៌។ មានកំណត់ត្រាតាំងពីប្រាំខែមុន។

# source: bcddf049f5ac
document_gate-book_row-1_label = { $deceived }

# source: 8c89f695bebf
document_gate-book_row-1_text = ចូល ដប់មួយសប្តាហ៍មុន ពេលយប់។ គ្មានកំណត់ត្រាផ្សេងទៀត

# source: b2c5e7049827
document_gate-book_row-2_label = { $team-leader }

# source: 0c599c587a5e
document_gate-book_row-2_text = ថ្ងៃព្រហស្បតិ៍ ចេញ 15:02 ចូល 15:14 “ជាមួយអ្នកយាម”

# source: e1f68c36a033
document_gate-book_row-3_label = { $recruiter }

# source: 5de818f1121e
document_gate-book_row-3_text = ចេញថ្ងៃសុក្រ រៀងរាល់ពីរសប្តាហ៍ម្តង ចូលវិញយប់ថ្ងៃអាទិត្យ ឡានផ្ទាល់ខ្លួន

# source: 65f83f900c88
document_gate-book_row-4_label = { $sold-on }

# source: f087d9fab084
document_gate-book_row-4_text = ចូល បួនខែមុន តាមឡានក្រុង ម្នាក់ក្នុងចំណោមដប់មួយនាក់។ គ្មានកំណត់ត្រាផ្សេងទៀត

# source: d78aeece7903
document_gate-book_row-5_label = បុគ្គលិកផ្ទះបាយ

# source: 21a1e50b200b
document_gate-book_row-5_text = ចេញម៉ោងប្រាំពីរ ចូលម៉ោងប្រាំមួយ រាល់ថ្ងៃ

# source: 053e6aa22d60
document_gate-book_with-house-rules = បទបញ្ជាចែងថា អ្នកណាក៏ដោយដែលមានថ្នាក់ B អាចមានប័ណ្ណចេញ។ តាមសៀវភៅចេញចូល ក្នុងប្រាំខែនេះ គ្មានអ្នកណាម្នាក់ពីជួរតុធ្លាប់បានប័ណ្ណនោះទេ។

# source: 152b8e467b19
document_house-rules_title = បទបញ្ជាផ្ទៃក្នុង

# source: 038fa9186ebb
document_house-rules_text = ក្រដាសបោះពុម្ពពីរទំព័រ ក្រោយផ្លាស្ទិក ជាភាសារួម និងភាសាតេរ៉ាល។

# source: 4666f56a92d9
document_house-rules_row-1_label = ម៉ោងធ្វើការ

# source: 64df12025b65
document_house-rules_row-1_text = ប្រាំបីម៉ោងក្នុងមួយថ្ងៃ ប្រាំថ្ងៃក្នុងមួយសប្តាហ៍ តាមកិច្ចសន្យា

# source: e6734cfcd5a8
document_house-rules_row-2_label = ប្រាក់ពិន័យ

# source: 9f8e43f2a79c
document_house-rules_row-2_text = មកយឺត ដេកលក់ និយាយគ្នា សំឡេងត្រជាក់៖ កាត់ប្រាក់ឈ្នួលពីមួយទៅប្រាំថ្ងៃ

# source: d9720c0030b1
document_house-rules_row-3_label = ប័ណ្ណចេញ

# source: 7b32af8c47c8
document_house-rules_row-3_text = តាមការស្នើសុំ ចាប់ពីថ្នាក់ B អាស្រ័យលើការអនុគ្រោះរបស់អ្នកគ្រប់គ្រង

# source: 2e9a67bd6a32
document_house-rules_row-4_label = ទូរសព្ទ

# source: 257bf4abb9ba
document_house-rules_row-4_text = ក្នុងទូ។ ថ្ងៃអាទិត្យ 18:00 ម្ភៃនាទី

# source: ddf3a400c1b3
document_house-rules_row-5_label = បើភ្ញៀវសួរ

# source: 2f03c6b7b473
document_house-rules_row-5_text = “យើងជាការិយាល័យកក់សណ្ឋាគារ ហើយយើងចូលចិត្តនៅទីនេះ”

# source: a0164f21d874
document_house-rules_row-6_label = ថ្ងៃកំណើត

# source: 5cd21453179a
document_house-rules_row-6_text = នំខេកនៅម៉ោងបួន

# source: 7c81b807e573
document_rota_title = តារាងវេន

# source: 0813250b9341
document_rota_text = ខែនេះ តាមក្រុម។ ម៉ោងគិតតាមនាឡិកាខាងលើ។

# source: 94250fbff07e
document_rota_row-1_label = ក្រុម 1 ដល់ 4

# source: 8e40768df317
document_rota_row-1_text = 22:00 ដល់ 13:00 ប្រាំពីរថ្ងៃ សម្រាកពីរដង ម្តងដប់នាទី

# source: ef21897dc5d7
document_rota_row-2_label = ក្រុម 3 ប្រធាន

# source: da579103eceb
document_rota_row-2_text = { $team-leader }៖ 21:00 ដល់ 14:00 “ធ្វើបញ្ជីក្រោយនោះ”

# source: 56dd6d833c40
document_rota_row-3_label = មិននៅក្រុមណាមួយ

# source: 6de3c2b72d94
document_rota_row-3_text = { $recruiter }៖ ដប់បួនម៉ោង ដប់មួយថ្ងៃជាប់គ្នា រួចសម្រាកបីថ្ងៃ

# source: c4e8553b99e6
document_rota_row-4_label = ក្រុម 3 កៅអីលេខ 6

# source: d7d5d0f725e0
document_rota_row-4_text = { $deceived } រាល់យប់ពេញមួយខែ

# source: d2d3b20d1812
document_rota_row-5_label = ក្រុម 3 កៅអីលេខ 7

# source: a1fa18bbcee9
document_rota_row-5_text = { $sold-on } រាល់យប់ពេញមួយខែ

# source: 49413cf57503
document_rota_with-house-rules = ក្នុងបទបញ្ជាប្រាំបីម៉ោង ក្នុងតារាងវេនដប់ប្រាំម៉ោង។ តារាងវេនគឺជាក្រដាសដែលមានស្នាមកាហ្វេ។ វាក៏ជាក្រដាសដែលមានឈ្មោះមនុស្សដែរ។

# source: d9c174c956b4
document_shop-tally_title = ក្រដាសគូសកត់ធ្នើអាហារសម្រន់

# source: 0be08c459245
document_shop-tally_text = គំនូសដោយខ្មៅដៃ តម្លៃដោយប៊ិច។ តូបនៅម្ខាងផ្លូវលក់មីដូចគ្នា ថ្លៃតែមួយភាគបីប៉ុណ្ណោះ។

# source: bcddf049f5ac
document_shop-tally_row-1_label = { $deceived }

# source: 22623c3a6a39
document_shop-tally_row-1_text = មី 9 សាប៊ូ 2៖ “ជំពាក់ទុក”

# source: 65f83f900c88
document_shop-tally_row-2_label = { $sold-on }

# source: c06d70cf0e65
document_shop-tally_row-2_text = ថ្នាំបំបាត់ការឈឺចាប់ 3 តែ 11៖ “ជំពាក់ទុក”

# source: e1f68c36a033
document_shop-tally_row-3_label = { $recruiter }

# source: 001baa80cd3e
document_shop-tally_row-3_text = នំប៊ីស្គី 1៖ បង់ហើយ ជាសាច់ប្រាក់

# source: b2c5e7049827
document_shop-tally_row-4_label = { $team-leader }

# source: 235b9ebd2305
document_shop-tally_row-4_text = មី 6 “សម្រាប់ជួរ”៖ “ជំពាក់ទុក”

# source: 2427452afbbd
document_passport-register_title = បញ្ជីឯកសារ

# source: ce36a5edb501
document_passport-register_text = បញ្ជីសរសេរដោយដៃអក្សរស្អាត។ ជួរឈរទីមួយជាលេខគ្រែ។

# source: 9400f1b21cb5
document_passport-register_row-1_label = 19

# source: ace24c56b951
document_passport-register_row-1_text = { $team-leader }៖ លិខិតឆ្លងដែន ទូដែក ថ្នាក់ទី 2

# source: eb1e33e8a81b
document_passport-register_row-2_label = 31

# source: 72656135e07e
document_passport-register_row-2_text = { $sold-on }៖ លិខិតឆ្លងដែន ទូដែក ថ្នាក់ទី 3 “មកជាមួយដប់មួយនាក់”

# source: c6f3ac57944a
document_passport-register_row-3_label = 33

# source: bd2e640fa03f
document_passport-register_row-3_text = { $deceived }៖ លិខិតឆ្លងដែន ទូដែក ថ្នាក់ទី 3 “សម្រាប់ចុះបញ្ជី”

# source: d4f85d36757c
document_passport-register_row-4_label = –

# source: ffe34a412293
document_passport-register_row-4_text = { $recruiter }៖ បានសុំ បានប្រគល់វិញ បានចុះហត្ថលេខា ពីរឆ្នាំមុន

# source: 0eee9ca1c6ed
document_passport-register_row-5_label = 34, 35

# source: a11a82fd1231
document_passport-register_row-5_text = ឈ្មោះពីរពីផ្លូវតែមួយ៖ លិខិតឆ្លងដែន ទូដែក ថ្នាក់ទី 3

# source: 2b5ab6c16df9
document_passport-register_with-gate-book = ដាក់ទន្ទឹមគ្នា៖ អ្នកដែលគ្មានលិខិតឆ្លងដែនក្នុងទូដែក ចេញក្រៅនៅថ្ងៃសុក្រ។ អ្នកដែលមានលិខិតឆ្លងដែនក្នុងទូដែក មិនចេញសោះ ឬចេញជាមួយអ្នកយាម។

# source: 0b52c8cde81b
document_wage-book_title = សៀវភៅប្រាក់ឈ្នួល និងប្រាក់ពិន័យ

# source: d1ce9495980e
document_wage-book_text = សៀវភៅបញ្ជីពីលើតុ។ មួយខែមួយបន្ទាត់សម្រាប់ម្នាក់ៗ ប្រាក់ពិន័យសរសេរពណ៌ក្រហម។

# source: bcddf049f5ac
document_wage-book_row-1_label = { $deceived }

# source: e8001185bccb
document_wage-book_row-1_text = ត្រូវបើក 600 ប្រាក់ពិន័យ និងថ្លៃផ្សេងៗ 615។ បើកឱ្យម្តង៖ 300

# source: 65f83f900c88
document_wage-book_row-2_label = { $sold-on }

# source: faf059da1089
document_wage-book_row-2_text = “តម្លៃ 2,600។ ធ្វើការសងបាន 120។” បើកឱ្យ៖ គ្មាន

# source: b2c5e7049827
document_wage-book_row-3_label = { $team-leader }

# source: 5c39b08d7439
document_wage-book_row-3_text = គណនី 3,400 “រួមទាំងចំនួនខ្វះរបស់ក្រុម 3”

# source: e1f68c36a033
document_wage-book_row-4_label = { $recruiter }

# source: f8c8c9b88f49
document_wage-book_row-4_text = ចំណែក បើកហើយ។ ប្រាក់ខែគោលពីរខែ៖ “ពេលក្រោយ”។ ថ្ងៃឈប់សម្រាក៖ គ្មាន

# source: 1f286d6c5803
document_wage-book_row-5_label = ប្រាក់ពិន័យ ក្រុម 3

# source: 6edd53e40e03
document_wage-book_row-5_text = គ្រប់បន្ទាត់ក្រហមមានហត្ថលេខារបស់ { $team-leader }

# source: 04e71ee11feb
document_wage-book_with-shop-tally = គំនូសនៅធ្នើអាហារសម្រន់ ត្រូវបញ្ចូលក្នុងសៀវភៅនៅចុងខែ ជាបំណុល។ ដូច្នេះ { $deceived } ធ្វើការពេញមួយខែ ហើយនៅចុងខែជំពាក់ច្រើនជាងដើមខែ។

# source: 83b002fa0779
document_contract_title = កិច្ចសន្យារបស់ { $deceived }

# source: ff4a3efcf139
document_contract_text = បួនទំព័រជាភាសារួម ដែល { $deceived } អានមិនចេះ។ គ្រប់ទំព័រមានហត្ថលេខា។

# source: a5554622c655
document_contract_row-1_label = មុខងារ

# source: d4df10bfbd9a
document_contract_row-1_text = “បុគ្គលិកទំនាក់ទំនង តាមការណែនាំ”

# source: 723afa394dae
document_contract_row-2_label = ប្រាក់ឈ្នួល

# source: c7671b05d428
document_contract_row-2_text = 600 ខេល “អាស្រ័យតាមបទបញ្ជា”

# source: ff02c3231a56
document_contract_row-3_label = ការឈប់

# source: 961b9c23c54a
document_contract_row-3_text = មុនគ្រប់ពីរឆ្នាំ៖ 1,800 ខេល ថ្លៃដំណើរ គ្រែ និងថ្លៃរកការងារឱ្យ

# source: e9463dccf054
document_contract_row-4_label = ទីកន្លែង

# source: bd89e8810994
document_contract_row-4_text = “កន្លែងណាមួយរបស់ក្រុមហ៊ុនក្នុងក្រុម”

# source: 08251562b340
document_contract_row-5_label = ចុះហត្ថលេខា

# source: 8e6ab4ad9e96
document_contract_row-5_text = { $deceived } លើគ្រប់ទំព័រ

# source: 138a88948d3b
document_transfer-note_title = ទទួលចូល៖ សំបុត្រទទួល

# source: 64e95a823691
document_transfer-note_text = កន្លះទំព័រ ចុះថ្ងៃខែបួនខែមុន។

# source: 49f19beeecf4
document_transfer-note_row-1_label = បានទទួល

# source: 202128f866cc
document_transfer-note_row-1_text = មនុស្សដប់មួយនាក់ និងឯកសារ ពីអគារមីល

# source: fb81b961af45
document_transfer-note_row-2_label = បានបង់

# source: e0be6a2ad924
document_transfer-note_row-2_text = គ្រប់ចំនួន។ “ត្រូវចូលក្នុងគណនីរបស់ពួកគេ”

# source: df510ec413bd
document_transfer-note_row-3_label = ក្នុងចំណោមនោះ

# source: 6294ed38259e
document_transfer-note_row-3_text = { $sold-on } កៅអីលេខ 7

# source: 72bff07ec228
document_transfer-note_with-wage-book = ប្រាក់ដែលគេបានបង់សម្រាប់ { $sold-on } នៅថ្ងៃនៃសំបុត្រនេះ គឺជាប្រាក់ដែល { $sold-on } ជំពាក់តាំងពីពេលនោះមក។ សៀវភៅហៅវាថា “តម្លៃ”។

# source: cbc3f4e3299f
document_advert_title = ប្រកាសរើសបុគ្គលិកបោះពុម្ព របស់ { $deceived }

# source: 792af369c4c7
document_advert_text = ក្រដាសមួយសន្លឹក បត់តូចណាស់។ { $deceived } បានទុកវាក្នុងស្បែកជើង ដប់មួយសប្តាហ៍មកហើយ។

# source: a5554622c655
document_advert_row-1_label = មុខងារ

# source: f5593fe5017c
document_advert_row-1_text = ទទួលភ្ញៀវ សម្រាប់ក្រុមហ៊ុនសណ្ឋាគារមួយ

# source: 1daaa38f33cd
document_advert_row-2_label = ទីកន្លែង

# source: 9a59d7ac9a1c
document_advert_row-2_text = ក្នុងរដ្ឋធានី ប្រាំនាទីពីស្ថានីយ

# source: 723afa394dae
document_advert_row-3_label = ប្រាក់ឈ្នួល

# source: da35d01c43c9
document_advert_row-3_text = 900 ខេល កន្លែងគេងឥតគិតថ្លៃ ដំណើរឥតគិតថ្លៃ

# source: 21e8492938ab
document_advert_row-4_label = ម៉ោងធ្វើការ

# source: 3c57e49d8560
document_advert_row-4_text = ម៉ោងប្រាំបួនព្រឹកដល់ប្រាំល្ងាច ថ្ងៃចន្ទដល់ថ្ងៃសុក្រ

# source: f9fc06c279ed
document_advert_with-contract = មុខងារផ្សេង ទីកន្លែងផ្សេង ប្រាក់ឈ្នួលតិចជាងមួយភាគបី និងដំណើរឥតគិតថ្លៃដែលថ្លៃ 1,800 ខេល។ មានតែឈ្មោះ { $deceived } ទេ ដែលដូចគ្នាលើក្រដាសទាំងពីរ។

# source: c25c161424f5
document_commission-sheet_title = ក្រដាសមួយសន្លឹក៖ “អ្នករកមនុស្ស”

# source: 73d4b81208bf
document_commission-sheet_text = មួយទំព័រហែកចេញពីសៀវភៅក្រឡា។

# source: e1f68c36a033
document_commission-sheet_row-1_label = { $recruiter }

# source: f054b11ebcee
document_commission-sheet_row-1_text = នាំមក 2 នាក់ ម្នាក់ 200 ខេល បង់ហើយ

# source: c17b94b8c939
document_commission-sheet_row-2_label = អ្នកណា

# source: 8672e14eab46
document_commission-sheet_row-2_text = នាមខ្លួនពីរ និង “ផ្លូវតែមួយជាមួយ { $recruiter }”

# source: e55d3569a103
document_commission-sheet_row-3_label = { $recruiter } ខែឧសភា

# source: edf3b3b99cc5
document_commission-sheet_row-3_text = “មិននៅ។ ឈប់ហើយ។ ត្រឡប់មកវិញខែកក្កដា យកចំណែកល្អជាងមុន”

# source: 10c9a484a35b
document_commission-sheet_with-passport-register = ឈ្មោះទាំងពីរលើក្រដាសនេះគឺគ្រែលេខ 34 និង 35។ លិខិតឆ្លងដែនរបស់ពួកគេនៅក្នុងទូដែក។ ឥឡូវពួកគេអង្គុយក្នុងសាលធ្វើការ ហើយត្រូវមានអ្នកទៅនិយាយជាមួយពួកគេ។

# source: 8e63eed59865
cue_wall-and-wire_text = មានរបងខ្ពស់ និងលួស ព័ទ្ធជុំវិញបរិវេណទាំងមូល។

# source: 997d8a779fab
cue_wall-and-wire_why = ឃ្លាំងក៏មានរបងដែរ។ របងមិនប្រាប់ថា អ្នកណាអាចដើរចេញតាមទ្វារបានទេ។ សៀវភៅចេញចូលទើបប្រាប់។

# source: dadc1596f771
cue_bus-curtains_text = ឡានក្រុងរបស់ក្រុមហ៊ុនបិទវាំងនន។

# source: 89b8823e2ad4
cue_bus-curtains_why = ឡានបែរមុខទៅរកព្រះអាទិត្យពេលព្រឹក។ វាំងននជារឿងធម្មតា។ អ្វីដែល { $sold-on } អាចប្រាប់អំពីដំណើរ មានតម្លៃជាង។

# source: 1456f06616e7
cue_water-and-fruit_text = មានទឹកសម្រាប់គ្រប់គ្នា និងផ្លែឈើមួយចាននៅក្រោមតុ។

# source: fc9ede724bef
cue_water-and-fruit_why = មនុស្សដែលគេបង្ខាំង គេក៏ឱ្យអាហារដែរ។ ការប្រព្រឹត្តល្អក្នុងរឿងមួយ មិនលុបបំណុល ឬការយកលិខិតឆ្លងដែនទុកបានទេ។

# source: 9e4b88c3b7e7
cue_camera-inward_text = កាមេរ៉ាក្នុងទីធ្លាមើលទៅទ្វារការិយាល័យ និងមនុស្សខាងក្នុងរបង។ វាមើលមិនឃើញផ្លូវខាងក្រៅទេ។

# source: e180c4c67b20
cue_camera-inward_why = កាមេរ៉ាការពារចោរ មើលទៅខាងក្រៅ។ កាមេរ៉ានេះតាមមើលមនុស្សដែលធ្វើការនៅទីនេះ។

# source: 63907c6d4ecf
cue_monitor-bunks_text = កាមេរ៉ាមួយក្នុងចំណោមបួន ថតគ្រែ។

# source: 56829011d8ea
cue_monitor-bunks_why = ដើម្បីការពារអាជីវកម្ម មិនចាំបាច់ថតគ្រែទេ។ វាជាវិធីតាមមើលមនុស្សដែលរស់នៅកន្លែងធ្វើការ។

# source: 03264ec62ed9
cue_bunk-keys_text = កូនសោបន្ទប់គេង A, B និង C ព្យួរក្នុងការិយាល័យអ្នកគ្រប់គ្រង។

# source: a5c82c4ad2e6
cue_bunk-keys_why = អ្នកណាកាន់កូនសោបន្ទប់គេងពីខាងក្រៅ អ្នកនោះសម្រេចថាគេចេញក្រៅបានពេលណានៅពេលយប់។

# source: 693eec0b5566
cue_door-unlocked_text = ទ្វារចេញរបស់សាលធ្វើការ មិនចាក់សោទេ។

# source: 6dd5400cd22d
cue_door-unlocked_why = វាបើកទៅទីធ្លាមួយដែលទ្វាររបងដាក់រនុក។ បំណុល ទូដែក និងសៀវភៅចេញចូល ឃាត់មនុស្សបានជាងសោលើទ្វារទៅទៀត។

# source: 48738bdef55b
cue_window-film_text = បង្អួចបិទស្រទាប់ស្កុតបាំង ដល់កម្ពស់ក្បាល។

# source: 88d55ce95ed3
cue_window-film_why = អេក្រង់ចាំងពេលត្រូវថ្ងៃ។ ស្រទាប់បាំងលើបង្អួចជារឿងធម្មតាក្នុងការិយាល័យ ហើយវាដូចគ្នាសម្រាប់អ្នកដែលចេញចូលបាន។

# source: a2bc6605c034
cue_two-clocks_text = នាឡិកាមួយក្នុងចំណោមពីរ បង្ហាញម៉ោងនៅកន្លែងឆ្ងាយមួយ។

# source: a70efa152e09
cue_two-clocks_why = វាប្រាប់ថា អតិថិជន ឬជនគោលដៅនៅឯណា។ វាមិនប្រាប់អ្វីអំពីមនុស្សដែលអង្គុយក្រោមនាឡិកាទេ។

# source: e6a432c159dd
cue_bunks-in-shifts_text = គ្រែដប់ពីរសម្រាប់មនុស្សសាមសិបនាក់ នៅក្រោយវាំងននក្បែរតុ។ ពួកគេគេងផ្លាស់វេនគ្នា។

# source: 2d2939b09367
cue_bunks-in-shifts_why = កន្លែងស្នាក់នៅចង្អៀតដែលគ្មានអ្នកណាជ្រើសយក ជាផ្នែកមួយនៃរូបភាពការកេងប្រវ័ញ្ច។

# source: 2a9406e2e4a9
cue_unused-bunk_text = គ្រែមួយមានឈ្មោះ { $recruiter }។ ភួយបត់ទុក ហើយមានធូលីលើខ្នើយ។

# source: 72d910e71af1
cue_unused-bunk_why = ឈ្មោះលើគ្រែ មើលទៅដូចជារស់នៅក្នុងបន្ទប់គេង។ តែធូលីប្រាប់ថា { $recruiter } គេងនៅកន្លែងផ្សេង។

# source: 524966d89c9e
cue_screens_text = អេក្រង់បង្ហាញសារជជែកជាមួយមនុស្សមិនស្គាល់ អំពីស្នេហា និងអំពីលុយ។

# source: baeca1f37743
cue_screens_why = អេក្រង់បង្ហាញថានៅទីនេះគេធ្វើអ្វី។ វាមិនបង្ហាញថា អ្នកណាអាចប្រកែកបានទេ។

# source: e67686a3d2aa
cue_target-line_text = បន្ទាត់ដាច់ៗលើក្តារជាគោលដៅប្រចាំថ្ងៃ។ ឈ្មោះដែលនៅក្រោមបន្ទាត់ ត្រូវគូសសញ្ញាក្រហម។

# source: 5a9299bc53a8
cue_target-line_why = គោលដៅដែលមានការដាក់ទោស សម្រាប់ការងារដែលគ្មានអ្នកណាអាចប្រកែកបាន ជាគោលដៅដោយបង្ខំ។

# source: 919a62317e51
cue_phones-locked_text = ទូរសព្ទផ្ទាល់ខ្លួនដាក់ក្នុងទូចាក់សោ តាមលេខគ្រែ។ ទូរសព្ទរបស់ { $recruiter } មិននៅក្នុងនោះទេ។

# source: bdf8ccf7121d
cue_phones-locked_why = ការត្រូវកាត់ផ្តាច់ពីខាងក្រៅ ជាផ្នែកមួយនៃការបង្ខាំង។ ថៅកែទុកទូរសព្ទរបស់ខ្លួន ហើយ { $recruiter } ក៏ដូច្នោះដែរ។

# source: 77404fffb12c
cue_eight-hours-rule_text = បទបញ្ជាផ្ទៃក្នុងថា ប្រាំបីម៉ោងក្នុងមួយថ្ងៃ ប្រាំថ្ងៃក្នុងមួយសប្តាហ៍។

# source: 2ae770cf3e51
cue_eight-hours-rule_why = លើក្រដាស សរសេរអ្វីក៏បាន។ ប្រៀបធៀបបទបញ្ជាជាមួយតារាងវេន និងតារាងវេនជាមួយសម្តីមនុស្ស មុននឹងហៅវាថារឿងការងារធម្មតា។

# source: becdd75d32e3
cue_visitor-line_text = មានប្រយោគរៀបទុកសម្រាប់ភ្ញៀវ៖ យើងជាការិយាល័យកក់សណ្ឋាគារ ហើយយើងចូលចិត្តនៅទីនេះ។

# source: 8fa392663026
cue_visitor-line_why = ប្រយោគរៀបទុកជាស្រេច ជាសញ្ញាថាគេត្រូវតែនិយាយកុហក។ បើអ្នកឮវាដូចគ្នាមួយពាក្យម្តងៗ សូមសួរម្តងទៀត នៅកន្លែងផ្សេង។

# source: 747777e7e220
cue_photo-group_text = ក្នុងរូបថតជប់លៀងរដូវក្តៅ { $deceived } កំពុងសើច។

# source: 2ac326eeba04
cue_photo-group_why = ក្នុងពិធីជប់លៀង មនុស្សសើច។ រូបថតដែលអ្នកគ្រប់គ្រងព្យួរ គឺថតសម្រាប់អ្នកគ្រប់គ្រង។

# source: fb575cdf44ec
cue_volunteer-eager_text = { $volunteer } ពីក្នុងក្រុម ចេះភាសាតេរ៉ាលល្អ ហើយស្នើបកប្រែឱ្យ { $deceived } និង { $sold-on } ភ្លាមៗ ដោយឥតគិតថ្លៃ។

# source: 1d850a801d33
cue_volunteer-eager_why = ចិត្តជួយ ចេះភាសាស្ទាត់ ហើយបើកប្រាក់ខែពីអ្នកគ្រប់គ្រង។ អ្នកក្នុងក្រុមមិនត្រូវធ្វើជាអ្នកបកប្រែឡើយ ទោះមានចិត្តល្អបំផុតក៏ដោយ។

# source: 5237408ab3aa
cue_manager-says-family_text = { $manager } ថា មនុស្សគ្រប់គ្នានៅទីនេះមានសេរីភាព ហើយទីនេះជាគ្រួសារធំមួយ។

# source: 98bb2533d472
cue_manager-says-family_why = អ្នកដែលទទួលផលពីកន្លែងមួយ មិនមែនជាសាក្សីពីសេរីភាពក្នុងកន្លែងនោះទេ។ សូមសួរមនុស្សផ្ទាល់ ហើយសួរគេម្នាក់ៗដោយឡែក។

# source: e52b860cd0cc
cue_manager-claims-papers_text = { $manager } ហៅលិខិតឆ្លងដែនថាជាទ្រព្យរបស់ក្រុមហ៊ុន ហើយចង់បានវិញ។

# source: b7508176c216
cue_manager-claims-papers_why = លិខិតឆ្លងដែនជារបស់អ្នកដែលមានឈ្មោះក្នុងនោះ។ ការដែលអ្នកផ្សេងទាមទារវាខ្លាំងៗ ជាសូចនាករមួយស្រាប់ហើយ។

# source: a30706850465
cue_hotel-job_text = គេបានសន្យាឱ្យ { $deceived } ធ្វើការទទួលភ្ញៀវសណ្ឋាគារ ក្នុងរដ្ឋធានី។ គ្មានសណ្ឋាគារទេ។

# source: 59820698118f
cue_hotel-job_why = ទាំងការងារ ទាំងទីកន្លែង សុទ្ធតែមិនពិត។ នេះជាសូចនាករខ្លាំងនៃការជ្រើសរើសដោយបោកបញ្ឆោត។

# source: 653bcc7e31c7
cue_pay-promise_text = ប្រកាសរើសបុគ្គលិកសន្យាឱ្យ { $deceived } 900 ខេល និងដំណើរឥតគិតថ្លៃ។ កិច្ចសន្យាថា 600 ហើយដំណើរត្រូវបង់លុយ។

# source: 6a35f07e6fbf
cue_pay-promise_why = ប្រាក់ឈ្នួលដែលក្នុងប្រកាសមួយបែប ក្នុងកិច្ចសន្យាមួយបែប គឺជាការបោកបញ្ឆោតអំពីប្រាក់ឈ្នួល។

# source: 4caacda85f1e
cue_night-drive_text = នៅស្ថានីយក្នុងរដ្ឋធានី មានមនុស្សពីរនាក់មកទទួល { $deceived } រួចបើកឡានបន្តប្រាំបួនម៉ោង ដោយមិនប្រាប់សោះថាទៅណា។

# source: eb5fcb54590d
cue_night-drive_why = ផ្លូវបានប្តូរក្រោយពេលយល់ព្រម ហើយគ្មានអ្នកណាសួរ { $deceived } ទេ។

# source: 1d3431a07d7b
cue_deceived-passport_text = លិខិតឆ្លងដែនរបស់ { $deceived } នៅក្នុងទូដែករបស់ក្រុមហ៊ុន “សម្រាប់ចុះបញ្ជី”។

# source: 085e4f8abeb5
cue_deceived-passport_why = ហេតុផលមិនសំខាន់ទេ។ អ្វីដែលសំខាន់ គឺ { $deceived } អាចយកវាវិញដោយសេរីឬទេ។

# source: b54fbe25acfe
cue_deceived-bill_text = នៅថ្ងៃទីពីរ { $deceived } បានទទួលវិក្កយបត្រ៖ 1,800 ខេល ថ្លៃដំណើរ គ្រែ និងថ្លៃមុខការងារ ត្រូវបង់ពេលចាកចេញ។

# source: 37eceff8bbaf
cue_deceived-bill_why = បំណុលដែលគ្មានអ្នកណាបានយល់ព្រម ហើយសងបានតែដោយការនៅបន្ត គឺជាចំណងបំណុល។

# source: 1981bca72e64
cue_deceived-debt-grows_text = { $deceived } ធ្វើការ តែបំណុលកើនឡើង៖ រាល់ខែ ថែមប្រាក់ពិន័យ ធ្នើអាហារសម្រន់ និងថ្លៃគ្រែ។

# source: 06f7ba36e208
cue_deceived-debt-grows_why = បំណុលដែលធ្វើការសងមិនចេះអស់ ចងមនុស្សជាប់ដូចសោដែរ។

# source: 1b4556d3f617
cue_deceived-never-out_text = { $deceived } មិនធ្លាប់ចេញក្រៅទ្វាររបងទេ តាំងពីយប់ដែលមកដល់ ដប់មួយសប្តាហ៍មុន។

# source: 8f8316b60bfa
cue_deceived-never-out_why = សួរថាពេលណា កុំសួរថាធ្លាប់ឬមិនធ្លាប់។ ថ្ងៃខែក្នុងសៀវភៅចេញចូល ត្រូវគ្នានឹងសម្តីរបស់សាមីខ្លួន។

# source: fb6f1dc6a569
cue_deceived-hours_text = { $deceived } ធ្វើការពីម៉ោងដប់យប់ដល់ម៉ោងមួយរសៀល ប្រាំពីរថ្ងៃក្នុងមួយសប្តាហ៍។

# source: 5723ce612454
cue_deceived-hours_why = សូចនាករខ្លាំងនៃការកេងប្រវ័ញ្ច សម្រាប់ម្នាក់ៗដែលមានឈ្មោះក្នុងតារាងវេន។

# source: ae941c18712e
cue_deceived-fines_text = ប្រាក់ពិន័យ និងថ្លៃផ្សេងៗ ស៊ីអស់ប្រាក់ឈ្នួលរបស់ { $deceived }។

# source: cb4a670c66fa
cue_deceived-fines_why = ប្រាក់ឈ្នួលដែលត្រូវពិន័យអស់ គឺជាប្រាក់ឈ្នួលដែលគេបន្លំ ទោះបីមានកត់ក្នុងសៀវភៅក៏ដោយ។

# source: f67a808a2c1e
cue_deceived-made-to_text = { $deceived } បានប្រកែកមិនធ្វើនៅថ្ងៃទីបី ហើយត្រូវគេប្រាប់ថា បើដូច្នេះ ត្រូវសងបំណុលទាំងអស់ភ្លាម។

# source: 9936edd986f5
cue_deceived-made-to_why = { $deceived } ត្រូវគេបង្ខំឱ្យចូលរួមក្នុងការបោកប្រាស់។ អ្វីដែលបានធ្វើក្រោមសម្ពាធបែបនេះ ត្រូវបញ្ជូនទៅការពិនិត្យតាមគោលការណ៍មិនដាក់ទោស។

# source: 39f7f0738a0f
cue_friday-names_text = រាល់ថ្ងៃសុក្រ គ្រប់គ្នាក្នុងជួរត្រូវដាក់ឈ្មោះមិត្តរួមការងារពីរនាក់ដែលធ្វើយឺត។ { $deceived } ដាក់ឈ្មោះខ្លួនឯង។

# source: 540786d09130
cue_friday-names_why = ការត្រូវគេបង្ខំឱ្យធ្វើអ្វីប្រឆាំងនឹងអ្នកដទៃ ជាសូចនាករមួយ។ ទោះ { $deceived } រកបានផ្លូវគេចស្ងាត់ៗក៏ដោយ សូចនាករនេះនៅដដែល។

# source: ae30d3ae503b
cue_told-what-to-say_text = មានគេបង្រៀន { $deceived } ថាត្រូវនិយាយអ្វី បើប៉ូលិសមក ហើយគាត់បានហាត់និយាយវា។

# source: 5bc08dc14a83
cue_told-what-to-say_why = ចម្លើយដំបូងដែលគេបង្រៀន មិនមែនជាការកុហកដែលត្រូវយកមកប្រកាន់ទេ។ វាជាសញ្ញាមួយ។

# source: da770902dbed
cue_sunday-calls_text = { $deceived } អាចទូរសព្ទទៅផ្ទះនៅថ្ងៃអាទិត្យ ម្ភៃនាទី ដោយមានគេអង្គុយកៅអីក្បែរ។

# source: b430692712dc
cue_sunday-calls_why = ការហៅទូរសព្ទដែលមានគេស្តាប់ មិនមែនជាការទាក់ទងនឹងខាងក្រៅទេ។

# source: 2f8d81ead0b7
cue_paid-once_text = { $deceived } បានទទួលប្រាក់ម្តង៖ 300 ខេល ជាសាច់ប្រាក់។

# source: 544d82a20590
cue_paid-once_why = ការបានប្រាក់ឈ្នួលខ្លះ មិនកាត់ចេញអ្វីទេ (LAW-05)។ វាស្មើមួយភាគបីនៃប្រាក់មួយខែ ក្នុងរយៈពេលដប់មួយសប្តាហ៍។

# source: 3093ccb016df
cue_not-hurt_text = { $deceived } ថា នៅទីនេះគ្មានអ្នកណាធ្លាប់ប៉ះពាល់គាត់ទេ។

# source: ae3429494ca0
cue_not-hurt_why = វាបញ្ជាក់ថាគ្មានហិង្សា តែមិនបញ្ជាក់អ្វីផ្សេងទេ។ ការបោកបញ្ឆោត បំណុល និងទូដែក គឺគ្រប់គ្រាន់ហើយ។

# source: bf659b14dcfd
cue_agreed-hurt_text = ក្រោយសំណួរនាំចម្លើយមួយ { $deceived } យល់ស្របថាមានការវាយដំ។

# source: 55e89779a605
cue_agreed-hurt_why = ពាក្យនោះចេញមកពីសំណួរ។ { $deceived } មិនត្រូវគេវាយទេ ហើយព័ត៌មានខុសមួយក្នុងសំណុំរឿង អាចធ្វើឱ្យព័ត៌មានពិតៗលែងមានគេជឿ។

# source: 506975a3f8f5
cue_two-dates_text = { $deceived } ប្រាប់ខែមកដល់ពីរផ្សេងគ្នា។

# source: 843ff8c61ccf
cue_two-dates_why = សំណួរបីចូលព្រមគ្នា ក្រោយវេនយប់។ មនុស្សច្រឡំថ្ងៃខែ។ សូមកត់ទុក ហើយសួរម្តងទៀតពេលក្រោយ។

# source: 50ec6c6d212a
cue_says-no-victim_text = { $deceived } ថា៖ ខ្ញុំមិនមែនជាជនរងគ្រោះទេ ខ្ញុំមានសញ្ញាបត្រ។

# source: 6101cc8ba813
cue_says-no-victim_why = មានមនុស្សតិចណាស់ ដែលប្រើពាក្យនោះសម្រាប់ខ្លួនឯង។ សូមសួរថាមានអ្វីកើតឡើង ចំណែកការដាក់ឈ្មោះឱ្យវា ទុកពេលក្រោយ (INT-11)។

# source: c1b0db092eff
cue_fresh-and-clever_text = { $deceived } មុខលាងស្អាត សក់សិតរលោង ហើយឆ្លើយឆ្លងរហ័ស។

# source: 5c2cf6f7aad9
cue_fresh-and-clever_why = មនុស្សជាច្រើនដែលត្រូវគេបោកបញ្ឆោត មានការសិក្សា ហើយថែខ្លួនស្អាតបាត។ គ្មានរូបរាងណាដែលជា “រូបរាងជនរងគ្រោះ” ទេ។

# source: 1a8bcc425c44
cue_signed-every-page_text = { $deceived } បានចុះហត្ថលេខាលើគ្រប់ទំព័រនៃកិច្ចសន្យា។

# source: 9deba79ca4c5
cue_signed-every-page_why = បួនទំព័រ ជាភាសាដែល { $deceived } អានមិនចេះ។ ហត្ថលេខាដែលបានមកដោយការបោកបញ្ឆោត មិនមែនជាការយល់ព្រមលើអ្វីទេ (LAW-01)។

# source: 584934a81ac4
cue_deceived-smoothed_text = តាមរយៈ { $volunteer }៖ { $deceived } មកដោយចិត្តឯង ការងារល្អ គ្មានបញ្ហា។

# source: d7b38b3ef856
cue_deceived-smoothed_why = { $deceived } និយាយអស់មួយនាទី តែបកប្រែចេញមកបានតែប្រាំពាក្យ។ នេះជាសម្តីរបស់ { $volunteer } មិនមែនរបស់ { $deceived } ទេ។

# source: dc9c3620bdfd
cue_wanted-the-job_text = { $deceived } ថា៖ ខ្ញុំចង់បានការងារនេះ។

# source: 3c73e443f1b2
cue_wanted-the-job_why = ការងារមួយណា? គឺការងារក្នុងប្រកាសរើសបុគ្គលិក។ ការយល់ព្រមលើការផ្តល់ជូនមិនពិត មិនមែនជាការយល់ព្រមលើអ្វីដែលមកក្រោយទេ។

# source: 768d7045045d
cue_knew-it-was-fraud_text = { $sold-on } ថា៖ ពេលយកការងារនេះ ខ្ញុំដឹងហើយថាវាជាអី។

# source: 220b967b2b8b
cue_knew-it-was-fraud_why = នេះនិយាយពីកន្លែងទីមួយ។ វាមិនប្រាប់អ្វីអំពីកន្លែងទីពីរ ដែលផ្លូវចេញត្រូវបិទទេ។ សូមពិនិត្យការបាត់សេរីភាព មិនមែនបំណងដំបូងទេ។

# source: 12cf984f960e
cue_good-at-it_text = { $sold-on } ធ្វើការងារនេះពូកែ រកបានលុយច្រើននៅកន្លែងទីមួយ ហើយប្រាប់បែបនេះត្រង់ៗ។

# source: d4727ab3ac28
cue_good-at-it_why = ការការពារមិនមែនជារង្វាន់សម្រាប់មនុស្សស្លូតបូតទេ។ គួរឱ្យចូលចិត្តឬអត់ ស្តាយក្រោយឬអត់ មិនមែនជាផ្នែកនៃការពិនិត្យទេ។

# source: 1bf596930c07
cue_sold-passed-on_text = កន្លែងទីមួយបិទ។ { $sold-on } និងដប់នាក់ទៀតត្រូវប្រគល់ឱ្យកន្លែងនេះ ហើយមានការបង់ប្រាក់សម្រាប់ពួកគេ។

# source: d303ddac4fad
cue_sold-passed-on_why = មនុស្សត្រូវបានប្រគល់បន្តដើម្បីលុយ រួមទាំងឯកសាររបស់គេ។ ចាប់ពីនេះទៅ គ្មានអ្វីជាជម្រើសរបស់ { $sold-on } ផ្ទាល់ទេ។

# source: 621cb2142da9
cue_sold-price_text = ប្រាក់ដែលគេបានបង់សម្រាប់ { $sold-on } គឺ 2,600 ខេល ក្លាយជាបំណុលរបស់ { $sold-on }។ បួនខែហើយ ធ្វើការសងបាន 120។

# source: 75adf0c66cd3
cue_sold-price_why = ការធ្វើការសងតម្លៃខ្លួនឯង ជាចំណងបំណុលក្នុងទម្រង់ច្បាស់បំផុត។

# source: b169b51308fd
cue_sold-passport_text = លិខិតឆ្លងដែនរបស់ { $sold-on } ចេញពីទូដែកនៃកន្លែងទីមួយ ចូលទូដែកនៃកន្លែងនេះ។

# source: 00d735fec1d1
cue_sold-passport_why = គេប្រគល់វាទៅជាមួយមនុស្ស។

# source: 75c3754e7fa4
cue_sold-never-out_text = { $sold-on } មិនបានចេញក្រៅទ្វាររបងបួនខែហើយ។

# source: 90b8bb846f3e
cue_sold-never-out_why = នៅកន្លែងទីមួយ មានការទៅរាំក្នុងក្រុង។ ការផ្លាស់ប្តូរនេះហើយដែលសំខាន់។

# source: 2350ba16c09c
cue_next-house_text = ពេល { $sold-on } ឈប់មួយថ្ងៃ គេប្រាប់ថា កន្លែងអាក្រក់ជាងនេះនៅភាគខាងជើង នឹងបង់ប្រាក់យកគាត់។

# source: 39b4ce7bb947
cue_next-house_why = ការគំរាមថានឹងលក់បន្តទៅកន្លែងអាក្រក់ជាង ធ្វើឱ្យមនុស្សនៅអង្គុយលើកៅអីរបស់ខ្លួន។

# source: 1c2541739920
cue_sold-no-pay_text = { $sold-on } មិនបានប្រាក់ឈ្នួលនៅទីនេះទេ។ វាត្រូវកាត់សងតម្លៃទាំងអស់។

# source: b55de4cb227b
cue_sold-no-pay_why = គេទុកប្រាក់ឈ្នួលមិនបើកឱ្យ ដើម្បីឱ្យការចាកចេញមានន័យថាបាត់បង់ទាំងអស់។

# source: cd2010562fcd
cue_sold-made-to_text = { $sold-on } បាននិយាយថា “ខ្ញុំឈប់ធ្វើហើយ” តែត្រូវគេបង្ខំឱ្យធ្វើបន្ត។

# source: 1960cd7fe46e
cue_sold-made-to_why = អ្វីដែលចាប់ផ្តើមដោយចិត្តឯង បានបន្តដោយការបង្ខំ។ ចាប់ពីថ្ងៃនោះ ការងារនេះរាប់ថាជាការងារដោយបង្ខំ។

# source: e9d22166af95
cue_sold-punished_text = { $sold-on } ត្រូវគេដាក់ទោសម្តង ព្រោះសុំចាកចេញ ហើយមិនចង់និយាយអំពីវាទៀតទេ។

# source: 4d086874343b
cue_sold-punished_why = មួយប្រយោគគឺគ្រប់សម្រាប់ការបញ្ជូនបន្ត។ ព័ត៌មានលម្អិតជារឿងរបស់គ្រូពេទ្យ ឬមេធាវី នៅពេលក្រោយ ហើយលុះត្រាតែ { $sold-on } ចង់ប្រាប់។

# source: 75d55df8d921
cue_no-dentist_text = { $sold-on } សុំជួបពេទ្យធ្មេញប្រាំសប្តាហ៍ហើយ។ ចម្លើយគឺ៖ ចាំបានគ្រប់គោលដៅសិន។

# source: 2e8d81122b7d
cue_no-dentist_why = អ្នកណាសម្រេចលើអាហារ គ្រែ និងគ្រូពេទ្យ អ្នកនោះចាប់មនុស្សជាប់តាមរយៈជីវិតប្រចាំថ្ងៃ។

# source: b79d3e557d49
cue_sold-hours_text = { $sold-on } ធ្វើការដប់ប្រាំម៉ោងក្នុងមួយយប់ រាល់យប់។

# source: 6d3310cb64b5
cue_sold-hours_why = តារាងវេនដូចជួរក្បែរវាដែរ។

# source: f041b2f0233f
cue_swollen-cheek_text = ថ្ពាល់របស់ { $sold-on } ហើម។

# source: cf97ade623b4
cue_swollen-cheek_why = មកពីធ្មេញឈឺ មិនមែនមកពីគេវាយទេ។ ត្រូវរកគ្រូពេទ្យមុនសំណួរណាទាំងអស់ ហើយមិនត្រូវសន្និដ្ឋានអ្វីទេ។

# source: dcb5789e29fa
cue_agreed-tricked_text = ក្រោយសំណួរនាំចម្លើយមួយ { $sold-on } យល់ស្របថាត្រូវគេបោកតាំងពីដើម។

# source: b5aaa1597eb2
cue_agreed-tricked_why = { $sold-on } បានទាយថាអ្វីនឹងជួយបាន។ វាមិនពិតទេ ហើយ { $sold-on } មិនត្រូវការវាទេ៖ អ្វីដែលកើតឡើងក្រោយមក គឺគ្រប់គ្រាន់ហើយ។

# source: 1bb6d7c71509
cue_sold-smoothed_text = តាមរយៈ { $volunteer }៖ { $sold-on } ធ្វើការផ្នែកលក់ តាមបំណងខ្លួន ហើយគ្មានអ្វីបន្ថែមទេ។

# source: 9bebf851ff48
cue_sold-smoothed_why = { $sold-on } និយាយច្រើនជាងនេះឆ្ងាយ ហើយឮជាងនេះ។ នេះជាសេចក្តីសង្ខេបរបស់ { $volunteer }។

# source: 95683cdd253d
cue_rude-and-bitter_text = { $sold-on } និយាយមិនគួរសម លេងសើចពីជនរងគ្រោះ ហើយមិនចង់ឱ្យអ្នកណាអាណិត។

# source: aa20d811f670
cue_rude-and-bitter_why = កំហឹង និងការលេងសើច ជាវិធីទប់ខ្លួនកុំឱ្យដួល។ គ្មានអ្នកណាចាំបាច់ដឹងគុណ ដើម្បីបានការការពារទេ។

# source: 061417729d6a
cue_trainer-job_text = គេបានជួល { $team-leader } ជាអ្នកគ្រប់គ្រងផ្នែកបណ្តុះបណ្តាល សម្រាប់ក្រុមហ៊ុនសណ្ឋាគារមួយ។

# source: ffb13fcdab19
cue_trainer-job_why = មុខងារនោះពិតតែរឿងមួយ៖ មានក្រុមមែន។

# source: 1abe1d906b89
cue_leader-debt_text = { $team-leader } ជំពាក់ 3,400 ខេល។ អ្វីដែលក្រុមខ្វះ គេកត់ក្នុងឈ្មោះ { $team-leader }។

# source: 7742b0ea92ff
cue_leader-debt_why = បំណុលដែលអ្នកដទៃធ្វើឱ្យកើនបាន គឺជាបំណុលដែលសងមិនចេះអស់។ ប្រធានជួរក៏ជាប់ចំណងនេះ ដូចគ្រប់គ្នាក្នុងជួរដែរ។

# source: bfcf80bca4a1
cue_leader-passport_text = លិខិតឆ្លងដែនរបស់ { $team-leader } នៅក្នុងទូដែកជាមួយរបស់អ្នកដទៃ។

# source: 9490fd592dc1
cue_leader-passport_why = សឺមីបញ្ជី និងកៅអីល្អ មិនបានធ្វើឱ្យគាត់បានវាមកវិញទេ។

# source: f345e2edfabd
cue_leader-with-guard_text = { $team-leader } ចេញពីបរិវេណដប់ពីរនាទីក្នុងមួយសប្តាហ៍ ដោយមានអ្នកយាមទៅជាមួយ។

# source: 87b3acd4c62a
cue_leader-with-guard_why = ត្រូវគេនាំចេញ មិនមែនជាការចេញដោយខ្លួនឯងទេ។

# source: fc4d522ab4d8
cue_leader-ordered_text = { $team-leader } ត្រូវគេបញ្ជាឱ្យដាក់ទោសមនុស្សពីរនាក់ក្នុងក្រុម នៅមុខ { $manager } ហើយបានធ្វើតាម។

# source: 8986fa38f1c0
cue_leader-ordered_why = សំណួរពីរ សួរដោយឡែកពីគ្នា (LAW-08)៖ បានធ្វើអ្វី និង { $team-leader } អាចប្រកែកបានឬទេ។ សំណួរទីមួយទៅការពិនិត្យរបស់អយ្យការ សំណួរទីពីរធ្វើឱ្យ { $team-leader } ជាជនសន្មតថារងគ្រោះ។

# source: ddfbfa5562e6
cue_parents-address_text = { $manager } ធ្លាប់អានអាសយដ្ឋានឪពុកម្តាយរបស់ { $team-leader } ឱ្យគាត់ស្តាប់ម្តង យឺតៗ។

# source: c15e6f9fd51e
cue_parents-address_why = ការគំរាមដល់គ្រួសារ មិនចាំបាច់តម្លើងសំឡេងទេ។

# source: 889228498794
cue_hand-in-the-book_text = គេបានប្រាប់ { $team-leader } ថា ប៉ូលិសនឹងរកម្ចាស់ដៃអក្សរក្នុងសៀវភៅពិន័យ ហើយនោះជាដៃអក្សររបស់គាត់។

# source: 04a84bb9dddd
cue_hand-in-the-book_why = គេបង្កើតការភ័យខ្លាចអាជ្ញាធរ ហើយទុកវាសម្រាប់ថ្ងៃដូចថ្ងៃនេះ។

# source: 1e861aa6dd91
cue_leader-hours_text = { $team-leader } ធ្វើការដប់ប្រាំពីរម៉ោងក្នុងមួយថ្ងៃ ហើយក្រោយនោះធ្វើបញ្ជីទៀត។

# source: 1f639d6db80f
cue_leader-hours_why = ច្រើនម៉ោងជាងគេ ដោយគ្មានអ្នកណាធ្លាប់ឃើញប្រាក់ឈ្នួលទេ។

# source: 43d9277e85e5
cue_cannot-refuse_text = អ្នកដទៃក្នុងជួរថា { $team-leader } ធ្វើតាមអ្វីដែលគេប្រាប់ ហើយត្រូវសងពេលជួរធ្វើយឺត។

# source: 413d28bb943e
cue_cannot-refuse_why = មនុស្សនៅក្រោម ច្រើនតែដឹងច្បាស់ជាងគេ ថាអ្នកណាអាចប្រកែកបាន។ ម្នាក់ៗបានប្រាប់រឿងនេះពេលនៅម្នាក់ឯង។

# source: 39b1d60ea376
cue_leader-signature_text = គ្រប់ការពិន័យក្នុងក្រុម 3 មានហត្ថលេខារបស់ { $team-leader }។

# source: 4d0d3798f762
cue_leader-signature_why = វាបង្ហាញថា { $team-leader } បានធ្វើអ្វី។ វាមិនបង្ហាញថា { $team-leader } អាចប្រកែកបានឬទេ។

# source: 0fe47aff7b78
cue_leader-key_text = { $team-leader } កាន់កូនសោទូទូរសព្ទ។

# source: 034bb2d9946e
cue_leader-key_why = ទូរសព្ទរបស់ { $team-leader } ផ្ទាល់ ក៏ដាក់ក្នុងទូនោះ ហើយនៅក្នុងនោះដដែល។ កូនសោជាភារកិច្ច មិនមែនជាអំណាចទេ។

# source: 4767aad73f89
cue_four-stars_text = ក្បែរឈ្មោះ { $team-leader } លើក្តារ មានផ្កាយបួន។

# source: 0918ccab7356
cue_four-stars_why = ផ្កាយមិនថ្លៃអីទេ។ ប្រយោជន៍តូចតាចនៅខាងក្នុងកន្លែងមួយ មិនប្រាប់អ្វីអំពីផ្លូវចេញពីទីនោះទេ។

# source: 327cd4728a71
cue_better-chair_text = { $team-leader } មានកូនឈើមួយផើង កៅអីល្អជាងគេ និងអាវអ៊ុតរលោង។

# source: 9fa4d611e5d4
cue_better-chair_why = ឋានៈខ្ពស់ក្នុងរបង ក៏នៅតែក្នុងរបងដដែល។

# source: 5b1232671fc6
cue_bonus-envelope_text = មានស្រោមសំបុត្រមួយ ដាក់ប្រាក់រង្វាន់ 40 ខេលសម្រាប់ { $team-leader }។

# source: 9def4a17ac01
cue_bonus-envelope_why = សែសិបក្នុងចំណោមបីពាន់បួនរយ។ ការបានប្រាក់មិនកាត់ចេញអ្វីទេ (LAW-05)។

# source: 0b4f71f2b8a2
cue_row-goes-quiet_text = ជួរទាំងមូលស្ងាត់ ពេល { $team-leader } ដើរកាត់។

# source: cd5dfdeb6c2d
cue_row-goes-quiet_why = ពួកគេខ្លាចបញ្ជី ហើយ { $team-leader } ក៏ខ្លាចវាដែរ។ ភាពស្ងាត់មិនប្រាប់ថា អ្នកណាធ្វើឱ្យត្រូវមានបញ្ជីនោះទេ។

# source: 54e8ea7b2153
cue_agreed-enjoyed_text = ក្រោយសំណួរនាំចម្លើយមួយ { $team-leader } យល់ស្របថា ចូលចិត្តធ្វើជាមេ។

# source: c8664e565020
cue_agreed-enjoyed_why = អារម្មណ៍ថាខ្លួនខុស ធ្វើឱ្យគេឆ្លើយថា “មែន” លើរឿងច្រើន។ សំណួរបាននាំចម្លើយមកជាមួយ។

# source: e969b20993ec
cue_needed-money_text = { $recruiter } បានមកពីរឆ្នាំមុន ព្រោះហាងមួយបានបិទ ហើយជំពាក់ថ្លៃឈ្នួលផ្ទះ។

# source: cc48eff69116
cue_needed-money_why = សូចនាករពិតមួយអំពី { $recruiter } ហើយជាសូចនាករតែមួយក្នុងប្រភេទនេះ។ សញ្ញាកម្រិតមធ្យមតែមួយ មិនធ្វើឱ្យវិមាត្រណាមួយវិជ្ជមានទេ។

# source: b227586ae623
cue_recruiter-hours_text = { $recruiter } ធ្វើការដប់បួនម៉ោងក្នុងមួយថ្ងៃ ដប់មួយថ្ងៃជាប់គ្នា។

# source: 910c6463166c
cue_recruiter-hours_why = ពិត ហើយល្មើសនឹងច្បាប់ការងារទាំងអស់។ តែម៉ោងធ្វើការតែមួយមុខ មិនឃាត់អ្នកណាទេ។

# source: 900cf531d615
cue_late-pay_text = ក្រុមហ៊ុនបើកប្រាក់ខែគោលឱ្យ { $recruiter } យឺតជាច្រើនខែ ហើយមិនឱ្យឈប់សម្រាក ផ្ទុយពីកិច្ចសន្យា។

# source: 679643786653
cue_late-pay_why = រួមជាមួយម៉ោងធ្វើការ វាធ្វើឱ្យវិមាត្រកេងប្រវ័ញ្ចវិជ្ជមាន តែវិមាត្រនេះមួយគត់។ បើគ្មានការបោកបញ្ឆោត ការបង្ខំ ឬការបាត់សេរីភាព នោះមិនមែនជាការជួញដូរមនុស្សទេ។

# source: c059bd30b5d4
cue_own-passport_text = { $recruiter } កាន់លិខិតឆ្លងដែនរបស់ខ្លួនឯង។ គាត់បានសុំវានៅសប្តាហ៍ទីមួយ ហើយបានវាមកវិញ។

# source: eff8f606c9cb
cue_own-passport_why = អ្នកបានសួរសំណួរដូចសួរអ្នកដទៃ ហើយបានចម្លើយស្មោះត្រង់ដែលបង្ហាញទៅទិសផ្ទុយ។

# source: 8b64edbe2cab
cue_comes-and-goes_text = { $recruiter } ចេញនៅថ្ងៃសុក្រ រៀងរាល់ពីរសប្តាហ៍ម្តង ដោយឡានផ្ទាល់ខ្លួន ហើយត្រឡប់មកវិញថ្ងៃអាទិត្យ។

# source: a1b769e6cd61
cue_comes-and-goes_why = ទ្វាររបងបើកឱ្យ { $recruiter }។ វាបង្ហាញថាគ្មានការបង្ខាំងទេ សម្រាប់មនុស្សម្នាក់នេះ។

# source: 27b3812eeae8
cue_owes-nothing_text = { $recruiter } មិនជំពាក់អ្វីក្រុមហ៊ុនទេ ហើយបង់សាច់ប្រាក់នៅធ្នើអាហារសម្រន់។

# source: b6a68e353370
cue_owes-nothing_why = គ្មានបំណុលណាចង { $recruiter } ទេ។

# source: 99b63594ebc2
cue_own-phone_text = { $recruiter } មានទូរសព្ទក្នុងហោប៉ៅ ហើយប្រើវាពេញមួយថ្ងៃ។

# source: 89bdd1417202
cue_own-phone_why = ការទាក់ទងនឹងខាងក្រៅដោយសេរី បង្ហាញថាគ្មានការកាត់ផ្តាច់ទេ។

# source: d4e5091d5390
cue_quit-in-may_text = { $recruiter } បានឈប់នៅខែឧសភា នៅផ្ទះប្រាំមួយសប្តាហ៍ រួចត្រឡប់មកវិញ ដើម្បីចំណែកល្អជាងមុន។

# source: 1788e15939ef
cue_quit-in-may_why = ចម្លើយច្បាស់បំផុតចំពោះសំណួរអំពីសេរីភាព៖ { $recruiter } បានសាកទ្វារ ហើយវាបើកទាំងចេញទាំងចូល។

# source: 306d557c606b
cue_bought-own-ticket_text = { $recruiter } បានទិញសំបុត្រមកទីនេះដោយខ្លួនឯង។

# source: f2430b639968
cue_bought-own-ticket_why = សូមសួរផងដែរ អំពីអ្វីដែលអាចផ្ទុយពីការសង្ស័យ (INT-09)។

# source: f1bb86db19bc
cue_no-threats_text = { $recruiter } មិនធ្លាប់ត្រូវគេគំរាមទេ។ គាត់ស្រែកតបវិញ។

# source: 6392181d9aa7
cue_no-threats_why = ក្នុងសាលនេះ គ្មានអ្នកណាផ្សេងស្រែកតបទេ។

# source: 210b0777d466
cue_commission_text = { $recruiter } ទទួលបាន 200 ខេល សម្រាប់ម្នាក់ៗដែលនាំមក។

# source: 6ced90fa6ed4
cue_commission_why = ការទទួលផលពីការនាំអ្នកដទៃមក ជារឿងសម្រាប់ការស៊ើបអង្កេតដោយយុត្តិធម៌។ វាមិនមែនជាសូចនាករថា { $recruiter } ជាជនរងគ្រោះទេ។

# source: b54a2666f3e7
cue_two-friends_text = { $recruiter } បាននាំមិត្តពីរនាក់ពីផ្លូវរបស់ខ្លួនមក។ លិខិតឆ្លងដែនរបស់ពួកគេនៅក្នុងទូដែក។

# source: 1bb41804f1e3
cue_two-friends_why = នេះនិយាយពីមនុស្សពីរនាក់ផ្សេង។ អ្នកដែលពិនិត្យសម្គាល់គ្រែលេខ 34 និង 35 ត្រូវដឹងរឿងនេះនៅថ្ងៃនេះ។

# source: f62f808ec154
cue_tired-eyes_text = { $recruiter } ស្ងាប ហើយមានរង្វង់ខ្មៅក្រោមភ្នែក។

# source: 446ab714ffd8
cue_tired-eyes_why = មុខអស់កម្លាំងអាចមកពីវេនវែង កូនឈឺ ឬពិធីមង្គលការ។ វាមិនមែនជាសូចនាករទេ។

# source: 5122612f1ee5
cue_agreed-trapped_text = ក្រោយសំណួរនាំចម្លើយមួយ { $recruiter } យល់ស្រប៖ យើងទាំងអស់គ្នាជាអ្នកទោសនៅទីនេះ។

# source: f8274a7cece9
cue_agreed-trapped_why = អ្នកបានបើកទ្វារមួយឱ្យ ហើយ { $recruiter } បានដើរចូល។ មនុស្សដដែលនេះ មានលិខិតឆ្លងដែនក្នុងហោប៉ៅខាងក្នុង។

# source: c7a7f5d2bbf0
cue_says-yes-victim_text = ពេលគេសួររកពាក្យនោះ { $recruiter } ថា៖ មែនហើយ ជនរងគ្រោះ បើវាជួយបាន។

# source: 8a70825a913d
cue_says-yes-victim_why = អ្នកដែលរងទុក្ខ កម្រប្រើពាក្យនេះ ហើយអ្នកដែលមិនរងទុក្ខ អាចសាកប្រើវា។ ដូច្នេះ កុំសួររកពាក្យនេះ (INT-11)។

# source: d814aa3b3d0f
cue_asks-for-lawyer_text = { $recruiter } មិននិយាយអំពីកម្រៃជើងសាទេ បើគ្មានមេធាវី។

# source: 600081096df4
cue_asks-for-lawyer_why = នោះជាសិទ្ធិ ហើយ { $recruiter } បានប្រើវា។ វាមិនបញ្ជាក់អ្វីទេ មិនថាទៅទិសណា។

# source: 7f7e01af4caa
draw_faces_1_name = អូរ៉េស

# source: b8440a692425
draw_faces_1_from = អំប្រេ

# source: 2ba8ed1557b0
draw_faces_2_name = វេលីសា

# source: ed112fac366b
draw_faces_2_from = ដូវ្រែល

# source: 7981dff2fbef
draw_faces_3_name = ដាកូ

# source: 91257181f034
draw_faces_3_from = ឃ្វេសា

# source: 7c6ae82ac7f7
draw_faces_4_name = តាំសែល

# source: 992772b01b50
draw_faces_4_from = អ៊ីលវ៉ាន

# source: f3397312599e
draw_faces_5_name = រូវីន

# source: ed112fac366b
draw_faces_5_from = ដូវ្រែល

# source: 1cb430fdbbba
draw_faces_6_name = អ៊ីសេនដា

# source: 91257181f034
draw_faces_6_from = ឃ្វេសា

# source: eaaff4ecaecd
draw_faces_7_name = កេឡូ

# source: 9af1473a4d21
draw_faces_7_from = សូរ៉េន

# source: a5ef3e290c00
draw_faces_8_name = ម៉ាវី

# source: b8440a692425
draw_faces_8_from = អំប្រេ

# source: 12396f26e971
draw_staff-faces_1_name = ហាទុន

# source: ed112fac366b
draw_staff-faces_1_from = ដូវ្រែល

# source: 97e3f5e59379
draw_staff-faces_2_name = មីរ៉ាសា

# source: 9af1473a4d21
draw_staff-faces_2_from = សូរ៉េន

# source: bbc0c4eabab8
draw_staff-faces_3_name = បេនរិក

# source: 992772b01b50
draw_staff-faces_3_from = អ៊ីលវ៉ាន

# source: 5b0151a62b41
draw_staff-faces_4_name = ចូលេត

# source: ed112fac366b
draw_staff-faces_4_from = ដូវ្រែល

# source: 9c65b8b79649
draw_staff-faces_5_name = សានិក

# source: 91257181f034
draw_staff-faces_5_from = ឃ្វេសា

# source: 08a9d3a8fc8d
language_Teral = ភាសាតេរ៉ាល

# source: 3225d1baa707
person_deceived_line = អង្គុយខ្នងត្រង់ណាស់ មានខ្មៅដៃសៀតលើត្រចៀក ហើយកំពុងរាប់អ្វីមួយនៅលើពិដាន។

# source: 352c19bc17d1
person_deceived_story = { $deceived } អាយុ { $deceived_age } ឆ្នាំ ជាអ្នកកាន់បញ្ជី ហើយបានដាក់ពាក្យតាមប្រកាសរើសបុគ្គលិកសម្រាប់ការិយាល័យសណ្ឋាគារ។ តែអ្វីដែលបាន គឺជិះឡានប្រាំបួនម៉ោង វិក្កយបត្រនៅថ្ងៃទីពីរ លិខិតឆ្លងដែនក្នុងទូដែក និងប្រាក់ពិន័យដែលស៊ីអស់ប្រាក់ឈ្នួល។ គ្មានអ្នកណាវាយគាត់ ទ្វារមិនចាក់សោ ហើយគាត់មានសញ្ញាបត្រ។ ដោយសារហេតុផលទាំងបីនេះហើយ ដែលគេបញ្ជូនមនុស្សចេញ។ ជនសន្មតថារងគ្រោះ៖ ត្រូវមានការពិនិត្យតាមគោលការណ៍មិនដាក់ទោស មិនបញ្ជូនចេញ និងមិនប្រាប់ស្ថានទូត។

# source: 4fb38791d752
person_deceived_offence = { $deceived } បានសរសេរទៅមនុស្សមិនស្គាល់ដើម្បីសុំលុយ ក្រោមការគំរាមថាត្រូវសងបំណុលភ្លាម។

# source: 839d3e27544a
question_deceived-phone_answer-1 = នៅថ្ងៃអាទិត្យ។ ម្ភៃនាទី ហើយមានគេអង្គុយកៅអីក្បែរ។ ខ្ញុំប្រាប់ម៉ែថា រដូវនេះសណ្ឋាគារពេញ។

# source: bc38a8962435
question_deceived-phone_answer-2 = បានៗ។ នៅថ្ងៃអាទិត្យ។

# source: b637d4f90302
question_deceived-phone_ask = តើអ្នកអាចទូរសព្ទទៅអ្នកណាក៏បាន ពេលណាក៏បានឬទេ?

# source: 00abe96b0f60
question_deceived-pencil_answer-1 = សម្រាប់គិតលេខ។ ខ្ញុំគិតលេខពេលខ្ញុំគេងមិនលក់។ ខ្មៅដៃគ្មានថ្ម ហើយគ្មានអ្នកណាបិទវាបានទេ។

# source: 8e96981c0ad4
question_deceived-pencil_answer-2 = សម្រាប់ធ្វើការ។

# source: 08620b02aef6
question_deceived-pencil_ask = ខ្មៅដៃនេះសម្រាប់ធ្វើអ្វី?

# source: ea5298a10fd5
question_deceived-choice_answer-1 = ខ្ញុំចង់បានការងារមួយ។ នេះមិនមែនការងារនោះទេ។ មានប្រអប់ទីបីឱ្យគូសទេ?

# source: 624e81974185
question_deceived-choice_answer-2 = ជាបំណងខ្ញុំផ្ទាល់។ ខ្ញុំចង់បានការងារនេះ។

# source: 41b2e54932e1
question_deceived-choice_ask = តើអ្នកត្រូវគេបង្ខំ ឬជាបំណងរបស់អ្នកផ្ទាល់?

# source: fd347043de54
question_deceived-label_answer-1 = ជនរងគ្រោះ? អត់ទេ។ ខ្ញុំមានសញ្ញាបត្រ។ រឿងបែបនោះ កើតតែលើអ្នកផ្សេងទេ។

# source: 08436095b38f
question_deceived-label_ask = តើអ្នកជាជនរងគ្រោះនៃការជួញដូរឬទេ?

# source: f65fe7570ee3
question_deceived-day_answer-1 = ខ្ញុំចាប់ផ្តើមម៉ោងដប់យប់ តាមនាឡិកាមួយទៀតនោះ។ ចប់ម៉ោងមួយរសៀល។ សម្រាកពីរដង ម្តងដប់នាទី។ រួចគេង បើជួរក្រោយវាំងននស្ងាត់។ ម្សិលមិញជាថ្ងៃអង្គារ តែថ្ងៃណាក៏អង្គារដែរ។

# source: 38cb81b2c631
question_deceived-day_answer-2 = ខ្ញុំធ្វើការ។ រួចខ្ញុំគេង។ ជាថ្ងៃធម្មតាមួយ។

# source: 490830e43a0f
question_deceived-day_answer-3 = { $volunteer } ស្តាប់ចម្លើយវែងមួយ រួចនិយាយថា៖ “ម៉ោងការិយាល័យ។ ថ្ងៃធម្មតា មានពេលសម្រាក។”

# source: 1b710ac31117
question_deceived-day_answer-4 = ម៉ោងការិយាល័យ។

# source: d41ed01a5100
question_deceived-day_ask = សូមរៀបរាប់ពីថ្ងៃម្សិលមិញ តាំងពីក្រោកដល់ចូលគេង។

# source: 314f6fc1b1d6
question_deceived-believe_answer-1 = ខ្ញុំលាងមុខមកជួបអ្នក។ ខ្ញុំធ្វើខុសមែនទេ?

# source: fc41fc11221a
question_deceived-believe_ask = ដប់ប្រាំម៉ោង? ខ្ញុំមើលទៅ អ្នកដូចជាស្រស់ស្រាយណាស់។

# source: 6970ba595a45
question_deceived-needs_answer-1 = ទឹក។ ហើយសូមប្រាប់ខ្ញុំផង ថាត្រូវចំណាយពេលប៉ុន្មាន។ នៅខាងក្នុងនោះ គេកត់ទុកទាំងអស់ ថាអ្វីមួយៗអស់ពេលប៉ុន្មាន។

# source: 7f9be0a59cbb
question_deceived-needs_answer-2 = អរគុណ មិនអីទេ។

# source: fc05a388f8e5
question_deceived-needs_ask = មុនយើងនិយាយគ្នា តើអ្នកត្រូវការអ្វី?

# source: df2edf508a7d
question_deceived-many_answer-1 = នៅខែទីបី។ អត់ទេ ខែទីពីរ។ ក្រុមហ៊ុនបង់។ ឬឥឡូវខ្ញុំបង់។ សុំទោស ឱ្យខ្ញុំឆ្លើយមួយណា?

# source: fcd290f53aae
question_deceived-many_answer-2 = យូរបន្តិចហើយ។ ក្រុមហ៊ុនចាត់ចែងរឿងទាំងអស់នោះ។

# source: d4a543707baf
question_deceived-many_ask = តើអ្នកមកពេលណា អ្នកណាបង់ថ្លៃ ហើយអ្នកណាមកទទួល?

# source: 98434fca8756
question_deceived-story_answer-1 = មានម្នាក់ពីថ្នាក់រៀនខ្ញុំ បង្ហោះថា៖ ទទួលភ្ញៀវសណ្ឋាគារ ក្នុងរដ្ឋធានី។ គេប្រឡងអក្ខរាវិរុទ្ធខ្ញុំមួយម៉ោង។ ខ្ញុំគិតថា ទីបំផុតមានក្រុមហ៊ុនដែលខ្វល់ពីអក្ខរាវិរុទ្ធ។ គ្មានសណ្ឋាគារទេ។ ខ្ញុំរកហើយ។ ប្រកាសនៅក្នុងស្បែកជើងខ្ញុំ នេះ សូមទុកឱ្យវារាបផង។

# source: 1025afe2193a
question_deceived-story_answer-2 = ខ្ញុំដាក់ពាក្យ ហើយគេយក។ ខ្ញុំប្រយ័ត្នហើយ។ ខ្ញុំប្រយ័ត្នរហូត។ គេហទំព័រនោះល្អណាស់។

# source: 5f0d3d877647
question_deceived-story_answer-3 = { $deceived } និយាយអស់មួយនាទី ដោយកាយវិការដៃទាំងពីរ។ { $volunteer } និយាយថា៖ “មកដោយចិត្តឯង។ ការងារល្អ។ គ្មានបញ្ហា។”

# source: a3541785ccd9
question_deceived-story_answer-4 = យើងជាការិយាល័យកក់សណ្ឋាគារ ហើយខ្ញុំចូលចិត្តនៅទីនេះ។

# source: b36fcf00aa88
question_deceived-story_ask = សូមប្រាប់ខ្ញុំពីរឿងទាំងអស់ តាំងពីអ្នកឮដំណឹងការងារនេះដំបូង។ មិនបាច់ប្រញាប់ទេ។

# source: 42b93bd27481
question_deceived-pay_answer-1 = ក្នុងប្រកាសប្រាំបួនរយ លើក្រដាសប្រាំមួយរយ។ ដកថ្លៃគ្រែ ថ្លៃកៅអី យឺតមួយនាទី សំឡេងត្រជាក់ម្តង។ មានម្តង គេឱ្យខ្ញុំបីរយ។ ខ្ញុំធ្វើតារាងទុក បើអ្នកទំនេរមួយម៉ោង។

# source: bf22cea8721e
question_deceived-pay_answer-2 = មានការកាត់កង។ ខ្ញុំបានប្រាក់ម្តង បីរយ។

# source: 9c83ddab0199
question_deceived-pay_answer-3 = ប្រាក់ឈ្នួលល្អ។

# source: a6de18662e12
question_deceived-pay_ask = តើគេគិតប្រាក់ឈ្នួលរបស់អ្នកយ៉ាងម៉េច តាំងពីបន្ទាត់ដំបូងដល់បន្ទាត់ចុងក្រោយ?

# source: 011d3c23a124
question_deceived-arrival_answer-1 = ថ្ងៃទីមួយ៖ ស៊ុប គ្រែ ហើយគេយកលិខិតឆ្លងដែនខ្ញុំទៅចុះបញ្ជី។ ថ្ងៃទីពីរ៖ វិក្កយបត្រ។ ថ្លៃដំណើរ ថ្លៃគ្រែ “ថ្លៃរកការងារឱ្យ” មួយពាន់ប្រាំបីរយ។ ខ្ញុំមិនដឹងថាខ្ញុំបានកុម្ម៉ង់របស់ទាំងអស់នោះទេ។ ថ្ងៃទីបី៖ កាស។

# source: fd6bd527c224
question_deceived-arrival_answer-2 = គេនាំយើងមើលកន្លែង។ មានស៊ុប។

# source: c6dc38af30b7
question_deceived-arrival_answer-3 = គ្រប់គ្នាចិត្តល្អ។

# source: e82628c8fa31
question_deceived-arrival_ask = សូមប្រាប់ខ្ញុំពីថ្ងៃដំបូងៗរបស់អ្នកនៅទីនេះ តាមដែលអ្នកចាំ។

# source: 446766ac96e0
question_deceived-owe_answer-1 = កាលថ្ងៃចន្ទ ពីរពាន់មួយរយសែសិប។ ពេលខ្ញុំមក មួយពាន់ប្រាំបីរយ។ ខ្ញុំធ្វើការ វាឡើង។ ខ្ញុំផ្ទៀងលេខហើយ។ លេខត្រូវ។ មានតែអ្វីៗក្រៅពីនោះទេ ដែលខុស។

# source: 6501ea47b18e
question_deceived-owe_answer-2 = អត់ទេ។ ប្រហែលប្រាក់បុរេប្រទានបន្តិចបន្តួច។

# source: 829ce4a862da
question_deceived-owe_ask = តើអ្នកជំពាក់អ្វីអ្នកណានៅទីនេះទេ ទោះជាលុយ ឬអ្វីផ្សេង?

# source: a2558c2c84a9
question_deceived-journey_answer-1 = នៅស្ថានីយក្នុងរដ្ឋធានី មានពីរនាក់ឈរកាន់ផ្លាកឈ្មោះខ្ញុំ។ រួសរាយ។ រួចឡានបើកប្រាំបួនម៉ោង ក្នុងងងឹត។ ខ្ញុំសួរម្តងថាទៅណា។ គេថា៖ ជិតដល់ហើយ។

# source: cffa5e648227
question_deceived-journey_answer-2 = ជិះឡានក្រុង។ រួចជិះឡានតូច។ យូរ។

# source: c32da103e9f8
question_deceived-journey_ask = តើមានអ្វីកើតឡើង តាំងពីផ្ទះអ្នកមកដល់ទីនេះ?

# source: 6e398831edb0
question_deceived-task_answer-1 = ធ្វើល្អដាក់មនុស្សមិនស្គាល់ រហូតគេផ្ញើលុយ។ ថ្ងៃទីបី ខ្ញុំថាមិនធ្វើ។ គេថា៖ អញ្ចឹងបង់វិក្កយបត្រថ្ងៃនេះមក។ ខ្ញុំក៏ពាក់កាសវិញ។ មានបុរសពោះម៉ាយម្នាក់ សរសេរប្រាប់ខ្ញុំពីផ្កាកុលាបរបស់គាត់។ ខ្ញុំនឹកឃើញដល់គាត់ញឹកណាស់។

# source: 1d4b50062311
question_deceived-task_answer-2 = សរសេរទៅគេ។ ខ្ញុំសុំមិននិយាយល្អជាង។ តើខ្ញុំមានរឿងហើយមែនទេ?

# source: 75d54e5ea4ca
question_deceived-task_answer-3 = កក់បន្ទប់។ បន្ទប់ដែលមានទេសភាពស្អាត។

# source: 55a6f7ee168f
question_deceived-task_ask = ពេលអ្នកអង្គុយនៅតុ តើគេសុំឱ្យអ្នកធ្វើអ្វី?

# source: 0561ed7199e6
question_deceived-others_answer-1 = យើងទាំងអស់គ្នា។ រាល់ថ្ងៃសុក្រ ឈ្មោះពីរ ជាអ្នកធ្វើយឺត។ ខ្ញុំសរសេរឈ្មោះខ្លួនឯងពីរដង ដោយដៃអក្សរពីរបែប។ { $team-leader } យកក្រដាសទៅ ហើយធ្វើមិនឃើញ។ { $team-leader } ក៏ត្រូវបង់ឱ្យជួរយើងដែរ ដឹងអត់។

# source: 74f822b9af76
question_deceived-others_answer-2 = យើងអង្គុយជាជួរ។ មានគេកត់រឿងទុក។ { $team-leader } ក៏ស្ទើរមិនបានគេងដែរ។

# source: 82fd95a89d7e
question_deceived-others_answer-3 = អត់ទេ។ នៅទីនេះ យើងជាគ្រួសារតែមួយ។

# source: fddbe63dc44c
question_deceived-others_ask = តើមានអ្នកណានៅទីនេះ ត្រូវចាំតាមមើលអ្នកដទៃទេ?

# source: f653a2460c01
question_deceived-lead_answer-1 = អត់ទេ។ គ្មានអ្នកណាប៉ះខ្ញុំទេ។ អ្វីដែលឃាត់ខ្ញុំ គឺលេខទាំងនោះ។

# source: 8aa97087e4fd
question_deceived-lead_answer-2 = ហ្នឹងហើយ … បើអ្នកថាអញ្ចឹង។ ប្រហែលជារឿងបែបហ្នឹង។

# source: 77aa707e8e8f
question_deceived-lead_ask = គេវាយអ្នក ពេលអ្នកធ្វើមិនគ្រប់គោលដៅ មែនទេ?

# source: c0c4e1848cb6
question_deceived-stop_answer-1 = ខ្ញុំត្រូវបង់សិន ទាំងអស់ ម្តងគត់។ រួចទើបគេគិតរឿងលិខិតឆ្លងដែន។ ខ្ញុំបានសួរថាចេញយ៉ាងម៉េច ហើយក្នុងគណនីខ្ញុំក៏មានបន្ទាត់ថ្មីមួយ៖ “ថ្លៃប្រឹក្សា”។

# source: 3613a5477818
question_deceived-stop_answer-2 = ខ្ញុំអានកិច្ចសន្យាមិនទាន់ដល់ត្រង់នោះទេ។ វាសរសេរជាភាសារួម។

# source: 0824efd06305
question_deceived-stop_answer-3 = ខ្ញុំមិនចង់ឈប់ទេ។

# source: d19d4ad0fa7f
question_deceived-stop_ask = ឧបមាថាស្អែកអ្នកឈប់ធ្វើការនៅទីនេះ។ តើនឹងមានអ្វីកើតឡើង?

# source: 59461b382552
question_deceived-passport-where_answer-1 = ក្នុងទូដែក ខ្ញុំសង្ឃឹម។ គេយកវាទៅចុះបញ្ជី តាំងពីល្ងាចដំបូង។ ខ្ញុំសួរបីដងហើយ។ រាល់ដង គេថាកំពុងចុះបញ្ជី។

# source: 77a9f824f0cc
question_deceived-passport-where_answer-2 = គេទុកឱ្យហើយ។

# source: 3417f023886c
question_deceived-passport-where_ask = លិខិតឆ្លងដែនរបស់អ្នកនៅឯណា?

# source: c344f22fa3a4
question_deceived-out_answer-1 = យប់ដែលខ្ញុំមក។ មានប័ណ្ណចេញ។ អ្នកសុំក៏បាន តែបន្ទាប់ពីនោះ អ្នកក្លាយជាមនុស្សដែលធ្លាប់សុំ។

# source: 26d18e0ee118
question_deceived-out_answer-2 = ខ្ញុំគ្មានពេលដើរលេងទេ។

# source: 86df5c5ee3c5
question_deceived-out_ask = តើអ្នកនៅខាងក្រៅទ្វាររបងលើកចុងក្រោយពេលណា?

# source: 76f8d39558f0
question_deceived-blame_answer-1 = ខ្ញុំសួរខ្លួនឯងរឿងហ្នឹងរាល់យប់។ អញ្ចឹងអរគុណ ខ្ញុំហាត់ស្រាប់ហើយ។

# source: 382458253dd0
question_deceived-blame_ask = មនុស្សដូចអ្នកសោះ ម៉េចក៏មើលមិនដឹងថានេះជារឿងអ្វី?

# source: 077d8e50f331
question_deceived-coached_answer-1 = វាបិទនៅលើក្តារព័ត៌មាន ចន្លោះការហាត់សមពេលមានអគ្គិភ័យ និងកូនឆ្មា។ ថ្ងៃចន្ទ យើងអានវាឮៗ។ ខ្ញុំបានកែក្បៀសមួយក្នុងនោះ។

# source: 38178a20b470
question_deceived-coached_answer-2 = អត់ទេ។

# source: 1c0469afafbe
question_deceived-coached_ask = តើមានអ្នកណាប្រាប់អ្នក ថាត្រូវនិយាយអ្វីជាមួយប៉ូលិសទេ?

# source: ba9d29eb5c69
question_deceived-next_answer-1 = លិខិតឆ្លងដែនរបស់ខ្ញុំ ក្នុងដៃខ្ញុំផ្ទាល់។ បន្ទប់ទឹកដែលមានទ្វារ។ រួចខ្ញុំទូរសព្ទទៅម៉ែខ្លួនឯង ប្រាប់គាត់ថាគ្មានសណ្ឋាគារទេ។ ហើយសុំកុំឱ្យដល់ស្ថានទូត។ ពូខ្ញុំម្នាក់ធ្វើការក្នុងស្ថានទូត ហើយគាត់មាត់ច្រើន។

# source: eb8809f79c6f
question_deceived-next_answer-2 = អាស្រ័យលើថា អ្នកនឹងធ្វើអ្វីចំពោះខ្ញុំ។

# source: 598e778bc2ef
question_deceived-next_answer-3 = ខ្ញុំចង់ត្រឡប់ទៅតុខ្ញុំវិញ។

# source: 7776b05c502a
question_deceived-next_ask = ឥឡូវនេះ តើអ្នកចង់ឱ្យមានអ្វីកើតឡើង?

# source: 4ecd89d63fc3
person_sold-on_line = កាន់ពែងត្រជាក់ផ្អឹបថ្ពាល់ម្ខាង ហើយមើលមកអ្នក ហាក់ដូចជាអ្នកមកយឺត។

# source: 5048c7e37929
person_sold-on_story = { $sold-on } អាយុ { $sold-on_age } ឆ្នាំ បានដឹងថាកន្លែងទីមួយបោកប្រាស់មនុស្ស ហើយរកបានលុយច្រើន។ ក្រោយមកកន្លែងនោះបិទ ហើយមនុស្សដប់មួយនាក់ត្រូវគេប្រគល់បន្តដើម្បីលុយ៖ មានតម្លៃត្រូវធ្វើការសង គ្មានលិខិតឆ្លងដែន ចេញទ្វាររបងមិនបាន គ្មានប្រាក់ឈ្នួល ហើយមានការគំរាមថានឹងបញ្ជូនទៅកន្លែងអាក្រក់ជាង។ ការយល់ព្រមលើរឿងមួយ មិនមែនជាការយល់ព្រមលើអ្វីៗដែលមកក្រោយទេ។ ជនសន្មតថារងគ្រោះ ចាប់ពីថ្ងៃប្រគល់។ អ្វីដែលកើតមុននោះ ទុកឱ្យមេធាវី និងការពិនិត្យតាមគោលការណ៍មិនដាក់ទោស។

# source: 06dc3d25d33d
person_sold-on_offence = { $sold-on } បានចូលរួមក្នុងការបោកប្រាស់ ដោយចិត្តឯងនៅកន្លែងទីមួយ និងក្រោមសម្ពាធនៅកន្លែងនេះ។

# source: 2fe1334a986d
question_sold-needs_answer-1 = បានចាក់ថ្នាំមួយម្ជុលហើយ អរគុណអ្នក។ មុននេះ ប្រាំសប្តាហ៍ឮតែ “ចាំបានគ្រប់គោលដៅសិន”។ ប្រាំសប្តាហ៍! វាជាធ្មេញទេតើ មិនមែនទូកកម្សាន្តទេ។

# source: 53a98d610459
question_sold-needs_answer-2 = ពេទ្យធ្មេញ។ ខ្ញុំសុំប្រាំសប្តាហ៍ហើយ។ គេថា ចាំបានគ្រប់គោលដៅសិន។ ចុះអ្នកថាម៉េច?

# source: 1748361108ec
question_sold-needs_answer-3 = មិនត្រូវការអីទេ។ មិនអីទេ។

# source: 12da07a0c5cd
question_sold-needs_ask = ថ្ពាល់នេះត្រូវការអ្វី?

# source: a3fa95354928
question_sold-lead_answer-1 = អត់ទេ។ កុំតុបតែងខ្ញុំឱ្យស្អាតជាងខ្លួនខ្ញុំ។ ខ្ញុំដឹង។

# source: 23f0bf9caff8
question_sold-lead_answer-2 = ត្រូវគេបោក។ អើ។ សរសេរថា ត្រូវគេបោកទៅ។ ពាក្យហ្នឹងមែន ដែលជួយបាន?

# source: f09c12669f9c
question_sold-lead_ask = អ្នកមិនដែលដឹងថាវាជាការបោកប្រាស់ទេ មែនទេ?

# source: b3fc697ba9f7
question_sold-stop_answer-1 = ខ្ញុំបានឈប់ហើយ។ បានមួយថ្ងៃ។ គេថា កន្លែងមួយនៅភាគខាងជើងនឹងបង់ប្រាក់យកខ្ញុំ ហើយថាគ្មានអ្នកណាត្រឡប់ពីទីនោះ ហើយនៅចេះសើចទេ។ ខ្ញុំក៏អង្គុយវិញ។

# source: cce45cbf638c
question_sold-stop_answer-2 = ឈប់? អ្នកសាកមើល។ សុំកៅអីក្បែរទ្វារទៅ។

# source: fb1db99bd59b
question_sold-stop_answer-3 = គ្មានអីទេ។ ខ្ញុំចង់ឈប់ពេលណាក៏បាន។

# source: aaa54208dc5d
question_sold-stop_ask = បើអ្នកដាក់កាសចុះរហូត តើនឹងមានអ្វីកើតឡើង?

# source: 4e094f23737c
question_sold-tea_answer-1 = ដូចសំណួរដែរ។ ក្តៅៗ ហើយម្តងមួយ។ ថ្ងៃនេះយកត្រជាក់ ព្រោះឈឺធ្មេញ។

# source: 6134584e100b
question_sold-tea_answer-2 = មិនយកតែទេ។

# source: a50afb7915c2
question_sold-tea_ask = អ្នកចូលចិត្តតែបែបណា?

# source: a7c3802ee74d
question_sold-next_answer-1 = លិខិតឆ្លងដែន។ ឡានក្រុង។ បងស្រីខ្ញុំ។ មិនបាច់ក្រុមចម្រៀង មិនបាច់ភួយ មិនបាច់ថតរូបទេ។ បើទីជម្រករបស់អ្នកនោះ មានពេទ្យធ្មេញ ហើយមានទ្វារដែលខ្ញុំបើកបាន ខ្ញុំនឹងទៅមើលមួយយប់។

# source: e2697ec00cbd
question_sold-next_answer-2 = កុំឱ្យនៅទីនេះ។ ខ្ញុំគ្រោងបានតែប៉ុណ្ណឹងទេ។

# source: 8705734daa8a
question_sold-next_answer-3 = ធ្វើការ។ មានអីទៀត?

# source: c34df5f1cbea
question_sold-next_ask = ក្រោយថ្ងៃនេះ តើអ្នកចង់ធ្វើអ្វី?

# source: 8e8a342bf8cd
question_sold-believe_answer-1 = ហ្នឹងហើយ ចេញមកហើយ។ ខ្ញុំកំពុងគិតថា អ្នកនឹងចាំដល់ពេលណា។

# source: 851b0b60b60d
question_sold-believe_ask = អ្នកបោកគេ ហើយចង់ឱ្យខ្ញុំអាណិតអ្នក?

# source: 46ee11a961c8
question_sold-story_answer-1 = ខ្ញុំដឹងថាវាជាការងារអី។ កត់ទុកទៅ ខ្ញុំមិនចង់ឱ្យគេរកឃើញពេលក្រោយទេ។ នៅកន្លែងទីមួយ ខ្ញុំមានប្រាក់ឈ្នួល មានទូរសព្ទខ្លួនឯង ហើយបានទៅរាំ។ រួចកន្លែងនោះបិទ ហើយគេប្រគល់យើងបន្ត ដប់មួយនាក់ ដូចតុ។

# source: 96cbd70010c9
question_sold-story_answer-2 = ខ្ញុំដឹងថាវាជាការងារអី។ ហ្នឹងហើយ។ ឥឡូវអ្នកអាចទៅផ្ទះមុនម៉ោងបានហើយ។

# source: 8af38673192d
question_sold-story_answer-3 = { $sold-on } និយាយអ្វីមួយវែង ហើយសើចនៅខាងចុង។ { $volunteer } មិនសើចទេ៖ “ធ្វើការផ្នែកលក់។ តាមបំណងខ្លួន។ គ្មានអ្វីបន្ថែមទេ។”

# source: 5cb394f2ef8a
question_sold-story_answer-4 = ខ្ញុំធ្វើការផ្នែកលក់។ តាមបំណងខ្លួន។

# source: d1a3bd64d1b2
question_sold-story_ask = សូមប្រាប់ខ្ញុំ ថាអ្នកមកធ្វើការងារនេះយ៉ាងម៉េច តាំងពីដំបូងបំផុត តាមលំដាប់របស់អ្នក។

# source: 16679fde610d
question_sold-out_answer-1 = ខែនេះ? អត់ទេ តាំងពីគេនាំខ្ញុំមក។ បួនខែ។ ពេទ្យធ្មេញនៅម្ខាងផ្លូវនេះ។ ពីលើជណ្តើរ ខ្ញុំអានម៉ោងបើករបស់គេឃើញ។

# source: c0fb54df1aa4
question_sold-out_answer-2 = យូរៗម្តង។

# source: 4ace786d8508
question_sold-out_ask = ខែនេះ តើអ្នកបានចេញក្រៅទ្វាររបងទេ?

# source: 93660e64dbc5
question_sold-owe_answer-1 = ជំពាក់ខ្លួនឯង។ គេបង់ពីរពាន់ប្រាំមួយរយយកខ្ញុំ ឥឡូវខ្ញុំសងវិញ។ មានថ្លៃបង្ហាញក្រដាសនោះឱ្យខ្ញុំមើលទៀត។ គេពូកែ ត្រូវសរសើរគេ។

# source: be9e8a0eddc2
question_sold-owe_answer-2 = ខ្ញុំមិនជំពាក់អ្នកណាទេ។

# source: f7898d616bec
question_sold-owe_ask = តើអ្នកជំពាក់អ្វីអ្នកណាទេ នៅកន្លែងនេះ ឬនៅខាងក្រៅ?

# source: 58d5164ba062
question_sold-arrival_answer-1 = ភ្លៀង។ មានម្នាក់កាន់បញ្ជី រាប់យើងនៅទ្វាររបង ពីរដង ក្រែងមានម្នាក់វង្វេងក្នុងឡានក្រុង។ លិខិតឆ្លងដែនខ្ញុំពីទូដែកមួយនោះ គេទុកបន្ត ហើយទូរសព្ទខ្ញុំចូលទៅក្នុងទូ។ ពេលបាយល្ងាច ខ្ញុំសួរថាពេលណាគេឱ្យមកវិញ។ គេសើច ហើយមិនមែនសើចល្អទេ។

# source: 01226d5cc6c3
question_sold-arrival_answer-2 = យើងមកតាមឡានក្រុង។ ភ្លៀង។

# source: aa332cfd07c8
question_sold-arrival_answer-3 = ជាថ្ងៃធម្មតាមួយ។

# source: bada8476ca19
question_sold-arrival_ask = សូមប្រាប់ខ្ញុំពីថ្ងៃដែលអ្នកមកដល់កន្លែងនេះ។

# source: ec2ed591e4ed
question_sold-pay_answer-1 = នៅកន្លែងមុន។ នៅទីនេះ អ្វីៗគិតចូលក្នុងតម្លៃទាំងអស់។ ស៊ុបក៏គិតចូលក្នុងតម្លៃ។ ការនិយាយគ្នានេះ ក៏នឹងគិតចូលក្នុងតម្លៃដែរ។

# source: 0cdde98ca653
question_sold-pay_answer-2 = រាល់ខែ។

# source: 2550d6897d2f
question_sold-pay_ask = តើលើកចុងក្រោយដែលគេបើកប្រាក់ឈ្នួលដាក់ដៃអ្នក គឺពេលណា?

# source: b6174d36ae21
question_sold-journey_answer-1 = ពេលយប់ ជាមួយដប់នាក់ទៀត។ គ្មានអ្នកណាសួរថាខ្ញុំចង់ប្តូរកន្លែងឬអត់ទេ។ នៅទ្វាររបង មានម្នាក់ចុះហត្ថលេខាទទួលយើង ដូចទទួលឥវ៉ាន់។

# source: be4f786973f0
question_sold-journey_answer-2 = តាមឡានក្រុង។ ដូចគ្រប់គ្នា។

# source: f53a1bfa19a0
question_sold-journey_ask = តើអ្នកមកពីទីនោះ មកដល់ទីនេះយ៉ាងម៉េច?

# source: 7be3a70aa245
question_sold-came_answer-1 = មែន។ មានវាំងននផង។ សម្ងាត់ណាស់ មនុស្សដប់មួយនាក់ ឈប់ចូលបង្គន់ម្តង។

# source: 5f9a2b795615
question_sold-came_answer-2 = មែន។

# source: 8709e98a337f
question_sold-came_ask = តើអ្នកមកកន្លែងនេះតាមឡានក្រុងរបស់ក្រុមហ៊ុនមែនទេ?

# source: cf9205472add
question_sold-passport-who_answer-1 = ទូដែក។ មុននោះ ទូដែកមួយទៀត។ វាដើរឃើញពិភពលោកច្រើនជាងខ្ញុំទៅទៀត។

# source: ad51f38c6bfa
question_sold-passport-who_answer-2 = ខ្ញុំទុក។ នៅកន្លែងណាមួយ។

# source: 73e8e2dc2c19
question_sold-passport-who_ask = តើអ្នកណាទុកលិខិតឆ្លងដែនរបស់អ្នក?

# source: 8b0a274dfad9
question_sold-many_answer-1 = សំណួរបី។ រើសយកមួយ ហើយផ្ញើសល់មកខ្ញុំតាមប្រៃសណីយ៍ចុះ។

# source: 85aecfd85294
question_sold-many_ask = តើអ្នករកបានប៉ុន្មាន អ្នកណាបើកឱ្យ ហើយជាសាច់ប្រាក់មែនទេ?

# source: ab7011e1f65c
question_sold-rules_answer-1 = ពិន័យ។ ហើយពេលខ្ញុំសុំចេញ គេដាក់ទោសខ្ញុំម្តង។ ខ្ញុំនិយាយរឿងនេះតែម្តងទេ រួចយើងនិយាយរឿងផ្សេង។

# source: 4798d3784823
question_sold-rules_answer-2 = ពិន័យ។ វាបិទនៅទីធ្លា។ ចន្លោះកូនឆ្មា និងនំខេក។

# source: 6e3b5022adea
question_sold-rules_answer-3 = គ្មានអីកើតទេ។

# source: 8760107ca7fd
question_sold-rules_ask = តើមានអ្វីកើតឡើងលើអ្នកដែលធ្វើខុសបទបញ្ជា?

# source: a842c3112d81
question_sold-day_answer-1 = ម៉ោងដប់យប់ដល់ម៉ោងមួយ បើក្តារចិត្តល្អ។ ក្តារ ជួង ស៊ុប ក្តារ។ ខ្ញុំធ្វើវាពូកែ។ ខ្ញុំមិនមោទនភាពទេ តែខ្ញុំក៏មិននិយាយថាខ្ញុំធ្វើវាអន់ដែរ។

# source: 3b1f16aadb89
question_sold-day_answer-2 = { $volunteer } និយាយថា៖ “មួយវេន។ មានសម្រាក។ រួចទំនេរ។”

# source: 602edf130357
question_sold-day_answer-3 = វេនគឺវេនហ្នឹងហើយ។

# source: 7f2363abfeb6
question_sold-day_ask = សូមរៀបរាប់ពីមួយវេនទាំងមូល តាំងពីជួងដំបូងដល់ជួងចុងក្រោយ។

# source: 467ef74c8895
question_sold-blame_answer-1 = ម៉េចអ្នកមិនមកទៅ?

# source: 9e65fe1ca6bd
question_sold-blame_ask = ម៉េចអ្នកមិនចេញទៅ?

# source: 19a52dc86432
question_sold-phone_answer-1 = យកពីក្នុងទូ អត់ទេ។ ក្នុងអគារនេះ មានទូរសព្ទមួយទៀត។ វាមិនមែនរបស់ខ្ញុំទេ ហើយខ្ញុំមិនដឹងថានៅឯណា។ បើវារោទ៍ សុំកុំប៉ះវា។ ខ្ញុំសុំ។

# source: af10dd4c4eb4
question_sold-phone_answer-2 = ថ្ងៃអាទិត្យ មានគេនៅជាមួយ។

# source: 404cba15a4ac
question_sold-phone_answer-3 = បានតើ។

# source: 090f2d3c9d0d
question_sold-phone_ask = តើអ្នកអាចទូរសព្ទទៅអ្នកណាម្នាក់ ដោយគ្មានគេស្តាប់ បានទេ?

# source: 08ce518d23ed
question_sold-refused_answer-1 = ខ្ញុំថា៖ ខ្ញុំឈប់ធ្វើហើយ។ គេថា៖ អញ្ចឹងសងតម្លៃដែលគេទិញឯងមក។ ខ្ញុំក៏សរសេរទៅគេទៀត ហើយខឹងអ្នកទាំងនោះ ដែលឆ្លើយតប។

# source: 21490e69cdf9
question_sold-refused_answer-2 = ខ្ញុំចង់ធ្វើការងារនេះ។

# source: ed5b9ca84a6a
question_sold-refused_ask = តើអ្នកធ្វើអ្វី ពេលអ្នកលែងចង់ធ្វើការងារនេះ?

# source: 22e31746d79f
question_sold-others_answer-1 = { $deceived } ដែលសុំទោសសូម្បីតែក្តារចុច។ ហើយ { $team-leader } ដែលនឹងប្រាប់អ្នកថា ទាំងអស់នេះគាត់ជាអ្នកធ្វើ។ មិនមែនទេ។ ពេលគេរោទ៍ហៅ គាត់ក៏ស្ទុះដូចយើងដែរ។ { $recruiter } អត់ទេ។ { $recruiter } មានឡាន។

# source: 7c14769b7303
question_sold-others_answer-2 = គ្រប់គ្នាមិនអីទេ។

# source: e15dbf781501
question_sold-others_ask = នៅទីនេះ តើមានអ្នកណាដែលខ្ញុំគួរបារម្ភជាងអ្នកទេ?

# source: 80fcb7b398ca
question_sold-choice_answer-1 = សរសេរថា៖ ធ្មេញ។

# source: 0adfaf95c849
question_sold-choice_ask = ឧក្រិដ្ឋជន ឬជនរងគ្រោះ ឱ្យខ្ញុំសរសេរមួយណា?

# source: 86fc62b2a024
question_sold-label_answer-1 = ហ្នឹងជាពាក្យសម្រាប់បំពេញក្រដាសមែនទេ? បើអញ្ចឹង អត់ទេ។ ខ្ញុំយកការងារនេះ។

# source: 95ddfaba71ad
question_sold-label_ask = តើអ្នកគិតថា អ្នកត្រូវគេជួញដូរឬទេ?

# source: 309955e00850
language_Common = ភាសារួម

# source: f67219501e44
person_team-leader_line = ឈរឱបសឺមីដោយដៃទាំងពីរ ពាក់អាវអ៊ុតរលោង ហើយរង់ចាំឱ្យគេនិយាយមកសិន។

# source: 0212234dac9f
person_team-leader_story = { $team-leader } អាយុ { $team-leader_age } ឆ្នាំ ត្រូវបានជួលឱ្យបណ្តុះបណ្តាលបុគ្គលិកសណ្ឋាគារ។ ក្រោយមកមានវិក្កយបត្រមួយ រួចសឺមីមួយ រួចវិក្កយបត្រទីពីរសម្រាប់ក្រុមទាំងមូល។ គាត់បានកត់ប្រាក់ពិន័យ ហើយត្រូវគេបញ្ជាឱ្យដាក់ទោសមនុស្សពីរនាក់។ ទាំងសងខាងសុទ្ធតែពិត៖ គ្មានលិខិតឆ្លងដែន មានបំណុលដែលអ្នកដទៃធ្វើឱ្យកើន អាសយដ្ឋានឪពុកម្តាយត្រូវគេអានឱ្យស្តាប់ ហើយគាត់ក៏បានធ្វើឱ្យអ្នកដទៃរងគ្រោះថ្នាក់។ ជនសន្មតថារងគ្រោះ ហើយត្រូវសួរក្នុងនាមជាជនសង្ស័យ ដោយមានសិទ្ធិគ្រប់យ៉ាង។ ការពិនិត្យតាមគោលការណ៍មិនដាក់ទោសត្រូវធ្វើមុនគេ។

# source: 41c714e30986
person_team-leader_offence = { $team-leader } បានកាន់បញ្ជីប្រាក់ពិន័យ ហើយត្រូវគេបញ្ជាឱ្យដាក់ទោសមនុស្សពីរនាក់ និងបានធ្វើតាម។

# source: 7f9fc3b8ca1f
question_leader-folder_answer-1 = លេខគ្រែ។ ថ្ងៃកំណើត។ អ្នកណាហូបសណ្តែកដីមិនបាន។ ត្រូវមានម្នាក់ដឹងរឿងទាំងនេះ។

# source: 016c728828e7
question_leader-folder_answer-2 = បញ្ជី។

# source: 4300a06a95f4
question_leader-folder_ask = ក្នុងសឺមីមានអ្វី?

# source: 038915556943
question_leader-believe_answer-1 = វាបើកទូទូរសព្ទ។ ទូរសព្ទខ្ញុំផ្ទាល់ដាក់ក្នុងនោះ ក្រឡាលេខដប់ប្រាំបួន។ ខ្ញុំយកវាចេញនៅថ្ងៃអាទិត្យ ដូចគ្រប់គ្នា រួចខ្ញុំដាក់វាចូលវិញ។

# source: ab3d8df39d17
question_leader-believe_answer-2 = អ្នកត្រូវជឿអ្វី ក៏ជឿទៅចុះ។

# source: a71bda568f17
question_leader-believe_ask = អ្នកកាន់កូនសោ ហើយអ្នកថាអ្នកចេញមិនបាន?

# source: bcb24115a205
question_leader-story_answer-1 = ខ្ញុំធ្លាប់បណ្តុះបណ្តាលគេឱ្យក្រុមហ៊ុនទូរសព្ទ។ មានម្នាក់សរសេរមកខ្ញុំ គួរសមណាស់៖ អ្នកគ្រប់គ្រងផ្នែកបណ្តុះបណ្តាល ក្រុមហ៊ុនសណ្ឋាគារ មានក្រុមផ្ទាល់ខ្លួន។ ហើយខ្ញុំបានក្រុមមែន។ ដប់បួននាក់។ ខ្ញុំបណ្តុះបណ្តាលពួកគេទៅធ្វើរឿងផ្សេង។ ខ្ញុំស្គាល់ឈ្មោះពួកគេ មុនខ្ញុំដឹងថាសម្រាប់ធ្វើអ្វី។

# source: 82da6e70f5d2
question_leader-story_answer-2 = ខ្ញុំដាក់ពាក្យជាគ្រូបណ្តុះបណ្តាល។ ខ្ញុំទទួលខុសត្រូវលើមនុស្សដប់បួននាក់។ អ្នកមិនគួរសួរពួកគេមុនទេឬ?

# source: dba747842cf4
question_leader-story_answer-3 = ខ្ញុំដឹកនាំក្រុមបី។ យើងជាការិយាល័យកក់សណ្ឋាគារ ហើយយើងចូលចិត្តនៅទីនេះ។

# source: edb950047323
question_leader-story_ask = សូមប្រាប់ខ្ញុំតាំងពីដំបូង ថាអ្នកមកធ្វើការនៅទីនេះយ៉ាងម៉េច។

# source: 840b169716ee
question_leader-choice_answer-1 = ខ្ញុំគេងគ្រែលេខដប់ប្រាំបួន ហើយខ្ញុំចុះហត្ថលេខាលើបញ្ជី។ អ្នកប្រាប់ខ្ញុំមើល។

# source: 68828d037fb6
question_leader-choice_ask = តើអ្នកជាមេម្នាក់ ឬជាកម្មករម្នាក់?

# source: de465725f218
question_leader-out_answer-1 = ថ្ងៃព្រហស្បតិ៍ ទៅហាងលក់សម្ភារៈការិយាល័យ។ ដប់ពីរនាទី ជាមួយ { $guard }។ ខ្ញុំទិញប៊ិច។ ខ្ញុំដើរយឺតៗ។

# source: 8a27a20f5534
question_leader-out_answer-2 = ពេលខ្ញុំត្រូវការអ្វីមួយ។

# source: d6240c37f847
question_leader-out_ask = តើអ្នកចេញពីបរិវេណនៅថ្ងៃណាខ្លះ ហើយយូរប៉ុនណា?

# source: 9982d0528d03
question_leader-needs_answer-1 = តាំងពីថ្ងៃអង្គារមក បានតិចណាស់។ បើមានកៅអីមានបង្អែក ខ្ញុំមិនធ្លាក់ទេ។ អរគុណដែលសួរ។ គេសួរខ្ញុំតែរឿងផ្សេង។

# source: e7ec9ba94d92
question_leader-needs_answer-2 = ខ្ញុំស៊ាំហើយ។

# source: 806d38e022a5
question_leader-needs_ask = តើអ្នកបានគេងលើកចុងក្រោយពេលណា?

# source: 1c5f7dbdd393
question_leader-stop_answer-1 = អ្នកដែលចូលចិត្តវា នឹងបានវាទៅ។ ថ្ងៃនោះ ខ្ញុំត្រូវសងគណនីទាំងអស់។ ហើយគេមានអាសយដ្ឋានឪពុកម្តាយខ្ញុំ។ { $manager } អានវាឱ្យខ្ញុំស្តាប់ម្តង យឺតៗ ទាំងលេខផ្ទះ។

# source: 047033476baa
question_leader-stop_answer-2 = គេមិនដែលបានដាក់វាចុះទេ។ គេត្រូវបានឱ្យកាន់អ្វីដែលអាក្រក់ជាង។

# source: 2c7a3a64df5a
question_leader-stop_answer-3 = ខ្ញុំមានកិច្ចសន្យា។

# source: 57cae6694cbf
question_leader-stop_ask = ចុះបើស្អែកអ្នកដាក់សឺមីនោះចុះ តើនឹងមានអ្វីកើតឡើងលើអ្នក?

# source: 52c8d56e4271
question_leader-day_answer-1 = ម៉ោងប្រាំបួនយប់ ក្តារ។ ម៉ោងពីររសៀល សាលឈប់ធ្វើការ រួចខ្ញុំធ្វើបញ្ជី។ ដប់ប្រាំពីរម៉ោង ថ្ងៃសុក្រលើសបន្តិច។ ខ្ញុំឈប់រាប់តាំងពីនិទាឃរដូវ។ រាប់ក៏មិនជួយអ្វីដែរ។

# source: 6e2d08b2fd0e
question_leader-day_answer-2 = ការិយាល័យនេះរវល់។

# source: 48989c0eecea
question_leader-day_ask = សូមប្រាប់ខ្ញុំពីការងាររបស់អ្នក ក្នុងមួយថ្ងៃមួយយប់។

# source: 01e6f3cf6035
question_leader-passport-where_answer-1 = ខ្ញុំមិនបានទុកវាទេ។ ថ្នាក់ទីពីរ។ គេជឿថា ប្រធានក្រុមបានវាមកវិញ។ ខ្ញុំក៏ធ្លាប់ជឿដែរ បានមួយសប្តាហ៍។

# source: 48013bc6131e
question_leader-passport-where_answer-2 = ការិយាល័យទុក។

# source: 73c1f833f82b
question_leader-passport-where_ask = អ្នកទុកលិខិតឆ្លងដែនរបស់អ្នកនៅឯណា?

# source: 0f0e7db11cb0
question_leader-arrival_answer-1 = គេរួសរាយ រហូតដល់ថ្ងៃមានវិក្កយបត្រ។ រួចគេនិយាយរួសរាយពីវិក្កយបត្រ។ ខែទីប្រាំ គេឱ្យសឺមីមកខ្ញុំ ហើយវិក្កយបត្រក៏មានទំព័រទីពីរ។

# source: 7e2069801512
question_leader-arrival_answer-2 = ខ្ញុំរៀនឆាប់ចេះ។

# source: 0d397c55eca5
question_leader-arrival_ask = តើមានអ្វីកើតឡើងក្នុងសប្តាហ៍ដំបូងៗរបស់អ្នក មុនពេលមានក្រុម?

# source: de2640331afa
question_leader-many_answer-1 = { $manager }។ តាម … ខ្ញុំកត់ទុកទាំងអស់។ សុំទោស សំណួរទីមួយថាម៉េច?

# source: bfd6ff472ef8
question_leader-many_ask = តើអ្នកណាចេញបញ្ជា យ៉ាងម៉េច ហើយអ្នកណាត្រួតពិនិត្យ?

# source: e8413f673fb1
question_leader-owe_answer-1 = បីពាន់បួនរយ។ ពាក់កណ្តាលមិនមែនរបស់ខ្ញុំផង។ អ្វីដែលជួរធ្វើខ្វះ គេកត់ក្នុងឈ្មោះខ្ញុំ។ ពីមុន ខ្ញុំចេះកាន់លុយណាស់។

# source: db9e77b8cf27
question_leader-owe_answer-2 = គ្រប់គ្នាមានគណនី។ មានក្នុងសៀវភៅទាំងអស់។

# source: 38178a20b470
question_leader-owe_answer-3 = អត់ទេ។

# source: 7838f3c093cc
question_leader-owe_ask = តើមានបំណុលក្នុងឈ្មោះអ្នកទេ?

# source: 40e6ebf3fef2
question_leader-journey_answer-1 = គេផ្ញើសំបុត្រឱ្យទៅរដ្ឋធានី ហើយឱ្យអ្នកបើកឡានម្នាក់មក។ គាត់ដាក់កិច្ចសន្យាខ្ញុំលើភ្លៅគាត់ពេញផ្លូវ ហើយថាចាំអានពេលដល់។ ខ្ញុំប្រាប់ខ្លួនឯងថា គាត់គួរសម។

# source: f5c89c497d40
question_leader-journey_answer-2 = ឡានមកទទួលពីស្ថានីយ។

# source: e2ee0913e312
question_leader-journey_ask = តើអ្នកធ្វើដំណើរមកទីនេះយ៉ាងម៉េច?

# source: ab2508a733b4
question_leader-asked_answer-1 = បញ្ជី។ ក្តារ។ ហើយពីរដង គេបញ្ជាឱ្យខ្ញុំដាក់ទោសមនុស្សក្នុងជួរខ្ញុំ ដោយមាន { $manager } ឈរនៅទីនោះ។ ខ្ញុំបានធ្វើ។ ខ្ញុំមិនរៀបរាប់ទេ ហើយខ្ញុំក៏មិនលាក់ដែរ។

# source: 0c368ec57bab
question_leader-asked_answer-2 = មុនដំបូង ខ្ញុំចង់ដឹងថា អ្វីដែលខ្ញុំនិយាយ នឹងយកទៅធ្វើអ្វី ហើយទៅដល់អ្នកណា។

# source: 54889d80ac21
question_leader-asked_answer-3 = លើកទឹកចិត្តមនុស្ស។

# source: 87ee7d038ba2
question_leader-asked_ask = សូមប្រាប់ខ្ញុំ ថាគេឱ្យអ្នកធ្វើអ្វីខ្លះក្នុងនាមជាប្រធានក្រុម តាមតែអ្នកចង់ប្រាប់។

# source: 3e7995d34ac6
question_leader-handwriting_answer-1 = មែន។ គ្រប់បន្ទាត់។ ខ្ញុំមិននិយាយអ្វីផ្សេងពីរឿងនេះទេ មិនថាជាមួយអ្នក ឬជាមួយពួកគេ។

# source: 096640f84b50
question_leader-handwriting_ask = ក្នុងសៀវភៅពិន័យ ជាដៃអក្សររបស់អ្នកមែនទេ?

# source: eb2e44d19406
question_leader-lead_answer-1 = អត់ទេ។ អ្វីដែលខ្ញុំចូលចិត្ត គឺគេមកសុំខ្ញុំ ហើយពេលខ្លះខ្ញុំអាចឱ្យបាន។

# source: 89388218f32e
question_leader-lead_answer-2 = ខ្ញុំ … ប្រហែល។ ត្រូវតែមានម្នាក់ធ្វើ។ ប្រហែលជាខ្ញុំធ្វើបានល្អ។

# source: 6b63705107a7
question_leader-lead_ask = ធ្វើជាមេ អារម្មណ៍ល្អមែនទេ?

# source: 39e494c24964
question_leader-police_answer-1 = ថាពួកគេនឹងបើកឡានចេញទៅ ហើយអ្នកនឹងរកម្ចាស់ដៃអក្សរក្នុងសៀវភៅ។ វាជាដៃអក្សរខ្ញុំ។ “ឯងនឹងចុះហត្ថលេខាជំនួសយើងទាំងអស់” គេថាអញ្ចឹង។ គេសើច ខ្ញុំគិតថាគេនិយាយដោយចិត្តល្អ។

# source: 0ca7454277ee
question_leader-police_answer-2 = អត់ទេ។ ម៉េចក៏ប៉ូលិសត្រូវមក?

# source: 2ca3ab4a7236
question_leader-police_ask = តើមានអ្នកណានិយាយទេ ថានឹងមានអ្វីកើតឡើង បើប៉ូលិសមក?

# source: 3be360bf9dba
question_leader-others_answer-1 = { $sold-on }។ ប្រាំសប្តាហ៍ហើយជាមួយធ្មេញនោះ ខ្ញុំសុំឱ្យបីដង។ ហើយ { $deceived } ដែលសរសេរឈ្មោះខ្លួនឯងលើក្រដាសថ្ងៃសុក្ររបស់ខ្ញុំ ដោយដៃអក្សរពីរបែប។ ក្លែងអន់ណាស់ទាំងពីរ។

# source: 3a69a2eaa07a
question_leader-others_answer-2 = ពួកគេមិនអីទេទាំងអស់គ្នា។

# source: 9ca386dca313
question_leader-others_ask = ក្នុងជួររបស់អ្នក តើអ្នកណាធ្វើឱ្យអ្នកបារម្ភជាងគេ?

# source: 016d6a454aa6
question_leader-blame_answer-1 = ខ្ញុំក៏សួរបែបនេះដែរ។ ថ្ងៃនេះ អ្នកមិនមែនជាអ្នកដំបូងដែលសួរទេ។

# source: 6e11dec108ee
question_leader-blame_ask = ម៉េចអ្នកមិនដែលហ៊ានការពារមនុស្សរបស់អ្នកសោះ?

# source: 7a58862515b2
question_leader-phone_answer-1 = ខ្ញុំចែកទូរសព្ទនៅថ្ងៃអាទិត្យ ហើយខ្ញុំប្រមូលមកវិញ។ របស់ខ្ញុំក៏ដូចគ្នា។ រួចខ្ញុំអង្គុយក្បែរគេ ពេលគេនិយាយជាមួយម្តាយ។ ខ្ញុំមើលជញ្ជាំង។

# source: 5f9a2b795615
question_leader-phone_answer-2 = បាន។

# source: 9c0fa6ab6dd1
question_leader-phone_ask = តើអ្នកអាចទូរសព្ទទៅអ្នកណាម្នាក់ដោយឯកជនបានទេ?

# source: 55fa8bcf0cde
question_leader-next_answer-1 = អ្នកដទៃមុនសិន។ រួចខ្ញុំចង់ឱ្យគេប្រាប់ថាខ្ញុំជាអ្វី ដើម្បីខ្ញុំអាចទទួលខុសត្រូវ។ ហើយមានអ្នកណាអាចជួយមើលផ្លូវមុខផ្ទះឪពុកម្តាយខ្ញុំបានទេ? ដោយស្ងាត់ៗ។ ហើយគ្រែមួយដែលគ្មានលេខ។

# source: 21b642d89f85
question_leader-next_answer-2 = អាស្រ័យលើថា អ្នកចាត់ទុកខ្ញុំជាអ្វី។

# source: 0792d35a8421
question_leader-next_answer-3 = ខ្ញុំចង់ត្រឡប់ទៅក្រុមខ្ញុំវិញ។

# source: 2f06183ceddd
question_leader-next_ask = បើអ្នកអាចជ្រើសបាន តើឥឡូវអ្នកចង់ឱ្យមានអ្វីកើតឡើង?

# source: 4c9f26445795
person_recruiter_line = ស្ងាប ញញឹម ទាញកៅអីឱ្យអ្នក ហើយសួរថាញ៉ាំអ្វីហើយឬនៅ។

# source: bd090871baf3
person_recruiter_story = { $recruiter } អាយុ { $recruiter_age } ឆ្នាំ មកព្រោះថ្លៃឈ្នួលផ្ទះ នៅបន្តព្រោះចំណែក ឈប់នៅខែឧសភា ហើយត្រឡប់មកវិញ។ លិខិតឆ្លងដែនក្នុងហោប៉ៅ ឡានក្នុងទីធ្លា គ្មានបំណុល។ ម៉ោងធ្វើការវែង ហើយប្រាក់បើកយឺត៖ នេះជារឿងការងារ មិនមែនជាការបាត់សេរីភាពទេ។ គាត់បាននាំមិត្តពីរនាក់មក ហើយបានដឹងពីទូដែក។ ជនសង្ស័យដែលមានសិទ្ធិ៖ នៅស្ងៀម មានមេធាវី និងមានសំណុំរឿងយុត្តិធម៌។ បើអង្គហេតុប្រែប្រួល ត្រូវពិនិត្យសម្គាល់ម្តងទៀត។ ហើយត្រូវប្រាប់អ្នកដែលនិយាយជាមួយគ្រែលេខ 34 និង 35។

# source: c916d1f54e97
person_recruiter_offence = { $recruiter } បាននាំមនុស្សពីរនាក់មកដើម្បីកម្រៃជើងសា ហើយបានដឹងថាគេនឹងយកលិខិតឆ្លងដែនរបស់ពួកគេទុក។

# source: f689bd20a65e
question_recruiter-out_answer-1 = ថ្ងៃសុក្រដល់ថ្ងៃអាទិត្យ ដូចរាល់ពីរសប្តាហ៍ម្តង។ { $guard } ទុកកន្លែងចតឡានឱ្យខ្ញុំ។ ខ្ញុំទិញនំមកផ្ញើ សួរអ្នកណាក៏បាន។

# source: 698e94ca9f78
question_recruiter-out_ask = តើអ្នកនៅខាងក្រៅទ្វាររបងលើកចុងក្រោយពេលណា?

# source: 34f6003c470b
question_recruiter-lead_answer-1 = ខ្ញុំ? ខែមុនខ្ញុំទៅមង្គលការគេ។ ខ្ញុំរាំ តែរាំអន់ណាស់។

# source: 86ccc099f427
question_recruiter-lead_answer-2 = អឺ … បើអ្នកថាអញ្ចឹង។ អត់ទេ។ តាមពិតទៅ យើងទាំងអស់គ្នាដូចអ្នកទោសនៅទីនេះ មែនទេ?

# source: a3d51ee665dd
question_recruiter-lead_ask = គេក៏មិនព្រមឱ្យអ្នកចេញទៅដែរ មែនទេ?

# source: b44d5a896c3d
question_recruiter-needs_answer-1 = បានកាហ្វេមួយ ដូចឡើងឋានសួគ៌។ ខ្ញុំមិនបានគេងពេញមួយយប់។ ចុះអ្នក? មុខអ្នកអន់ជាងខ្ញុំទៅទៀត។

# source: 98311c6f7115
question_recruiter-needs_ask = តើអ្នកត្រូវការអ្វីទេ មុនយើងចាប់ផ្តើម?

# source: e0c286820c55
question_recruiter-story_answer-1 = ពីរឆ្នាំមុន ហាងខ្ញុំបិទ ហើយខ្ញុំជំពាក់ថ្លៃឈ្នួលផ្ទះ។ មិត្តរបស់មិត្តម្នាក់ថា៖ ធ្វើការទូរសព្ទ ម៉ោងហត់ លុយពិតប្រាកដ។ ហើយមែន។ មួយសប្តាហ៍ក្រោយមក ខ្ញុំដឹងថាទូរសព្ទបែបណា។ ខ្ញុំនៅដើម្បីលុយ។ ខ្ញុំក៏ចង់ប្រាប់អ្នកនូវរឿងល្អជាងនេះដែរ។

# source: 2cbcc78698a6
question_recruiter-story_answer-2 = ដូចគ្រប់គ្នា។ ខ្ញុំត្រូវការការងារ។

# source: 9e347034d31e
question_recruiter-story_ask = សូមប្រាប់ខ្ញុំ ថាអ្នកមកធ្វើការនៅទីនេះយ៉ាងម៉េច តាំងពីដំបូង។

# source: 338514311318
question_recruiter-label_answer-1 = មែនហើយ បើវាជួយបាន។ បានអ្វីខ្លះ?

# source: 08436095b38f
question_recruiter-label_ask = តើអ្នកជាជនរងគ្រោះនៃការជួញដូរឬទេ?

# source: 3111ba11259b
question_recruiter-stop_answer-1 = ខ្ញុំអស់លុយ ប៉ុណ្ណឹងឯង។ ខ្ញុំធ្លាប់ឈប់ហើយ នៅខែឧសភា។ ប្រាំមួយសប្តាហ៍លើសាឡុងផ្ទះបងស្រីខ្ញុំ។ រួចគេឱ្យចំណែកល្អជាងមុន ខ្ញុំក៏មកវិញ។ គ្មានអ្នកណាទៅយកខ្ញុំទេ។

# source: 791c19285810
question_recruiter-stop_answer-2 = គ្មានអីទេ។ ខ្ញុំនឹងអផ្សុក។

# source: d943e542729d
question_recruiter-stop_ask = បើអ្នកចង់ឈប់ធ្វើការនៅទីនេះ តើនឹងមានអ្វីកើតឡើង?

# source: f55d60404355
question_recruiter-many_answer-1 = ក្បែរបឹង។ ខ្ញុំឯង។ ពីរបន្ទាប់?

# source: 944316a10cc0
question_recruiter-many_ask = តើអ្នករស់នៅឯណា ហើយអ្នកណានាំអ្នកមកទីនេះ?

# source: 18a1230cd34b
question_recruiter-week_answer-1 = ដប់មួយថ្ងៃ មួយថ្ងៃដប់បួនម៉ោង។ ខ្ញុំនាំគេមើលកន្លែង ខ្ញុំអង្គុយជំនួសពេលមានអ្នកឈឺ។ ខ្ញុំគេងលើសាឡុងការិយាល័យ។ រួចសម្រាកបីថ្ងៃ ហើយខ្ញុំគេងអស់បីថ្ងៃហ្នឹងដែរ។ ចង្វាក់ឆ្កួតមែន។ គ្រូពេទ្យខ្ញុំក៏ថាអញ្ចឹង។

# source: 1931b2f5dc4c
question_recruiter-week_answer-2 = ថ្ងៃវែងៗ។ សួរអ្នកណាក៏បាន។

# source: 653e27c323e7
question_recruiter-week_ask = សូមរៀបរាប់ពីការងាររបស់អ្នកក្នុងពីរសប្តាហ៍ ទាំងថ្ងៃសម្រាកផង។

# source: 75415d6f3ee4
question_recruiter-passport-where_answer-1 = នៅនេះ ហោប៉ៅខាងក្នុង។ សប្តាហ៍ទីមួយ គេចង់បានវា។ ខ្ញុំសុំវិញ ឮៗ។ ប្រយ័ត្នណា រូបថតអន់ណាស់។

# source: 3417f023886c
question_recruiter-passport-where_ask = លិខិតឆ្លងដែនរបស់អ្នកនៅឯណា?

# source: fbb6b56d3565
question_recruiter-pay_answer-1 = មានប្រាក់ខែគោល និងចំណែក។ ចំណែកល្អ។ ប្រាក់ខែគោលពីរខែ គេថា “ពេលក្រោយ” ហើយថ្ងៃឈប់សម្រាក ខ្ញុំស្គាល់តែក្នុងកាតប៉ុស្តាល់ទេ។ មានក្នុងកិច្ចសន្យាខ្ញុំទាំងអស់ តែក្រៅពីខ្ញុំ គ្មានអ្នកណាអានវាទេ។

# source: b2d6c2616c5f
question_recruiter-pay_ask = តើគេបើកប្រាក់ឱ្យអ្នករបៀបម៉េច?

# source: 5f064aa03de1
question_recruiter-journey_answer-1 = ខ្ញុំទិញសំបុត្រ។ កៅអីក្បែរបង្អួច។ ខ្ញុំខ្ចីលុយបងស្រីខ្ញុំ ហើយសងគាត់វិញ ថែមនំខេកមួយ។

# source: bd23a2d43fc3
question_recruiter-journey_ask = តើអ្នកធ្វើដំណើរយ៉ាងម៉េច លើកដំបូងដែលអ្នកមកទីនេះ?

# source: 2b8d0d6f5291
question_recruiter-owe_answer-1 = បញ្ច្រាសវិញទេ។ គេជំពាក់ខ្ញុំពីរខែ។ នៅធ្នើអាហារសម្រន់ ខ្ញុំបង់សាច់ប្រាក់ តាមគោលការណ៍ខ្ញុំ។ អ្នកឃើញតម្លៃទេ?

# source: b459176100e0
question_recruiter-owe_ask = តើអ្នកជំពាក់អ្វីក្រុមហ៊ុនទេ ទោះជាលុយ ឬអ្វីផ្សេង?

# source: d15a8e3c946f
question_recruiter-friends_answer-1 = ពីរនាក់ពីផ្លូវខ្ញុំ។ ខ្ញុំថា៖ ការងារហត់ លុយល្អ មើលខ្ញុំទៅ។ ខ្ញុំមិននិយាយមួយម៉ាត់ពីទូដែកទេ ហើយខ្ញុំដឹងពីទូដែក។ ពួកគេលែងញ៉ាំបាយជាមួយខ្ញុំហើយ។

# source: 3a0741adc609
question_recruiter-friends_answer-2 = មានគេសួរខ្ញុំរកការងារ ខ្ញុំក៏ប្រាប់។ ប្រាប់គេមិនខុសច្បាប់ទេ មែនទេ?

# source: 6b9232218048
question_recruiter-friends_answer-3 = គ្មានទេ។ គេមកខ្លួនឯង។

# source: dad636fabf34
question_recruiter-friends_ask = តើអ្នកបាននាំអ្នកណាមកទីនេះ?

# source: 5330ddb86ce0
question_recruiter-blame_answer-1 = ខ្ញុំគិតថា ឥឡូវខ្ញុំសុំឈប់និយាយហើយ។

# source: 77baeecf1039
question_recruiter-blame_ask = ម៉េចអ្នកធ្វើបែបនេះលើមិត្តខ្លួនឯង?

# source: b19690175a05
question_recruiter-why-back_answer-1 = អ្នកដឹងទេ ថាមនុស្សត្រឹមត្រូវបង់ថ្លៃឈ្នួលផ្ទះប៉ុន្មាន?

# source: 162fe8f311b0
question_recruiter-why-back_ask = មនុស្សត្រឹមត្រូវ ម៉េចក៏នៅកន្លែងនេះ?

# source: 756971c31feb
question_recruiter-phone_answer-1 = អ្នកឮវាញ័របួនដងហើយ។ បងស្រីខ្ញុំចង់ដឹងថា ថ្ងៃអាទិត្យអ្នកណាយកនំខេកទៅ។ ខ្ញុំសុំឆ្លើយបានទេ?

# source: 7cd6aa880d26
question_recruiter-phone_ask = តើអ្នកអាចទូរសព្ទពេលណាដែលអ្នកចង់ បានទេ?

# source: 96a0596a8a2f
question_recruiter-arrival_answer-1 = គួរឱ្យធុញ។ តុមួយ កាហ្វេមិនឆ្ងាញ់។ គេសាកលេងរឿងលិខិតឆ្លងដែន។ ខ្ញុំថា ខ្ញុំនឹងអង្គុយលើជណ្តើរ រហូតខ្ញុំបានវាវិញ ហើយថ្ងៃទីពីរ ខ្ញុំបានវា។

# source: 07a18fe488c9
question_recruiter-arrival_answer-2 = គួរឱ្យធុញ។ កាហ្វេមិនឆ្ងាញ់។

# source: c52a81c4c46e
question_recruiter-arrival_ask = ថ្ងៃដំបូងៗរបស់អ្នកយ៉ាងម៉េចដែរ?

# source: 17d4bc6812c8
question_recruiter-choice_answer-1 = ម៉ឺនុយអីក៏អញ្ចឹង។ អ្នកប្រាប់ថាខ្ញុំមិននិយាយក៏បាន អញ្ចឹង៖ មិននិយាយ។

# source: 5072b10b0044
question_recruiter-choice_answer-2 = ម៉ឺនុយអីក៏អញ្ចឹង។ បើអញ្ចឹង មិនយកទាំងពីរ។

# source: 7bb65d9f382b
question_recruiter-choice_ask = តើអ្នកបោកគេ ឬគ្រាន់តែនាំគេចូលមក?

# source: 7e78e87fcd4f
question_recruiter-place_answer-1 = ពីរឆ្នាំ។ ខ្ញុំដឹងថាក្បាលរ៉ូប៊ីនេណាចេញទឹកក្តៅ ហើយកាំជណ្តើរណាលាន់។

# source: 1034a1ba656d
question_recruiter-place_ask = តើអ្នកស្គាល់កន្លែងនេះយូរប៉ុនណាហើយ?

# source: f61509f46170
question_recruiter-threats_answer-1 = { $manager } ស្រែកដាក់គ្រប់គ្នា។ ខ្ញុំស្រែកតបវិញ រួចយើងផឹកកាហ្វេ។ អ្នកដទៃមិនស្រែកតបទេ។ ខ្ញុំសង្កេតឃើញ។ ខ្ញុំសង្កេតឃើញរឿងច្រើន។

# source: 0a0c94d9e258
question_recruiter-threats_answer-2 = ខ្ញុំ? អត់ទេ។

# source: b27ef52e15d9
question_recruiter-threats_ask = តើមានអ្នកណានៅទីនេះ ធ្លាប់គំរាមអ្នកទេ ទោះដោយពាក្យសម្តី ឬដោយអ្វីផ្សេង?

# source: bb8a26efa824
question_recruiter-commission_answer-1 = អ្នកបានប្រាប់ខ្ញុំពីមេធាវី។ សំណួរនេះ ខ្ញុំសុំមេធាវី។

# source: 42d3ce53d630
question_recruiter-commission_answer-2 = ពីររយ។ គេហៅថាប្រាក់រង្វាន់។ ក្រុមហ៊ុនណាក៏មាន។

# source: bc4999b9f1ce
question_recruiter-commission_ask = ពេលមានអ្នកថ្មីមក តើគេបើកឱ្យអ្នកប៉ុន្មាន?

# source: 356e2ba9da4b
question_recruiter-believe_answer-1 = អត់ទេ។ ខ្ញុំមិនចេះកើតទុក្ខទេ ខ្ញុំចេះតែឃ្លាន។

# source: 64a11d5c02ce
question_recruiter-believe_ask = ឥឡូវដល់វគ្គរឿងកម្សត់ហើយ មើលទៅ?

# source: 185979024cc8
question_recruiter-next_answer-1 = និយាយត្រង់ទៅ? ទៅផ្ទះ ហើយបានប្រាក់ពីរខែរបស់ខ្ញុំ។ ហើយមេធាវីម្នាក់ ខ្ញុំគិតអញ្ចឹង ព្រោះអ្នកថាខ្ញុំអាចមាន។ អ្នកកុំប្រាប់ពីរនាក់នោះ ថាខ្ញុំបានអង្គុយនៅទីនេះ បានទេ?

# source: daf2796188e0
question_recruiter-next_answer-2 = ទៅផ្ទះ។ ខ្ញុំត្រូវទិញនំខេក។

# source: 71dcacc8cece
question_recruiter-next_ask = បើអាស្រ័យលើអ្នក តើក្រោយថ្ងៃនេះនឹងមានអ្វីកើតឡើង?

# source: 8ee5e892dcca
person_social-worker_name = វេនដ្រា

# source: ed112fac366b
person_social-worker_from = ដូវ្រែល

# source: 56f5bcf6c337
person_social-worker_line = បុគ្គលិកសង្គមកិច្ច។ កាបូបមួយពេញស្រោមជើង លេខទូរសព្ទដែលមានគេលើក និងគ្មានអំណត់ចំពោះឯកសណ្ឋានទេ។

# source: 562b18942bb5
person_manager_line = អ្នកគ្រប់គ្រងក្រុមហ៊ុនសេវាកម្មឡាកហ្វូល។ ស្បែកជើងល្អ ទូរសព្ទបី។

# source: ce7d2a19fa7c
person_manager_story = { $manager } កាន់ទូដែក ទ្វាររបង និងសៀវភៅ។ អ្វីដែល { $manager } បានដឹងអំពីមនុស្សខាងលើ ជារឿងសម្រាប់ការស៊ើបអង្កេត ដោយមានសិទ្ធិគ្រប់យ៉ាងដែលជនសង្ស័យមាន។ ក្នុងការអនុវត្តលើកផ្សេង អ្នកគ្រប់គ្រងមានមុខផ្សេង និងលិខិតឆ្លងដែនផ្សេង។

# source: c261173ca2b4
person_guard_line = អ្នកយាម។ ឡានណាម៉ាស៊ីនឮជាង បើកទ្វារឱ្យឡាននោះ។

# source: 4204bc6d20fa
person_volunteer_line = ម្នាក់ក្នុងចំណោមសែសិបនាក់ និយាយស្ទាត់ រួសរាយ ហើយឱ្យតែមានកៅអីទំនេរ ទៅអង្គុយមុនគេ។

# source: 689af252149f
person_volunteer_story = ជាច្រើនខែមុន គេបានប្រាប់ { $volunteer } ថា៖ បើមានអ្នកណាមក ត្រូវបកប្រែ។ ប្រហែលដោយការភ័យខ្លាច ប្រហែលដើម្បីបានកន្លែងដែលគ្មានការពិន័យ។ ទោះយ៉ាងណា ចម្លើយដែលឆ្លងកាត់ { $volunteer } មិនមែនជាចម្លើយរបស់អ្នកឆ្លើយទេ។ { $volunteer } ក៏ត្រូវការការនិយាយគ្នាម្នាក់ឯងដែរ ជាមួយអ្នកដែលមានពេល។

# source: e612317e6546
person_line_name = អានសេត

# source: 9af1473a4d21
person_line_from = សូរ៉េន

# source: 734dab252d0d
person_line_line = អ្នកបកប្រែតាមខ្សែទូរសព្ទ។ បានស្បថចូលកាន់ការងារ នៅឆ្ងាយពីររយគីឡូម៉ែត្រ ហើយមិនមែនជាបងប្អូនរបស់អ្នកណានៅទីនេះទេ។

# source: e111d91e1968
service_embassy = ស្ថានទូត ឬការិយាល័យស្រុកកំណើត

# source: ecf71cb86968
service_clinic = គ្លីនិកក្បែរស្ពាន មានពេទ្យធ្មេញ

# source: 8ca96e663dbc
service_company = ក្រុមហ៊ុនសេវាកម្មឡាកហ្វូល

# source: 9ca1c080eac7
service_legal-aid = ជំនួយផ្នែកច្បាប់ ឥតគិតថ្លៃ

# source: 926591bd03a0
service_child-protection = ការពារកុមារ

# source: 84e9ed637fcc
service_removal-centre = មណ្ឌលឃុំខ្លួនរបស់សេវាអន្តោប្រវេសន៍

# source: 7033a4d164e8
service_shelter = ទីជម្រកមាត់ទន្លេ និងផ្តល់ប្រឹក្សា

# source: 1d975b1e2102
service_labour-office = ការិយាល័យការងារនៃតំបន់ពិសេស

# source: 7549b2c558da
service_investigation = ការស៊ើបអង្កេតព្រហ្មទណ្ឌ ផ្នែកបោកប្រាស់

# source: 53d2c105c56e
service_anti-trafficking = អង្គភាពប្រឆាំងការជួញដូរមនុស្ស

# source: 5ba452259fe7
service_safe-card = កាតមានលេខទូរសព្ទ តូចល្មមដាក់ក្នុងស្បែកជើង

# source: 47f3c99237b0
conduct_separate-anyone-1_say = { $social-worker } ដើរមុខ ហើយទប់ទ្វារចំហៀងឱ្យបើក។ កៅអីពីរ ពែងពីរ។ គ្មានអ្នកណាពីសាលធ្វើការ មើលឃើញ ឬស្តាប់ឮទេ។

# source: 196c65e2e548
conduct_private-room-anyone-2_refused = ទីនេះគ្មានបន្ទប់ឯកជនទេ។ បន្ទប់បណ្តុះបណ្តាលក្បែរសាលធ្វើការ មានទ្វារដែលបិទជិត។

# source: 60840bad5f14
conduct_private-room-anyone-2_say = អ្នកបិទទ្វារបន្ទប់បណ្តុះបណ្តាល ហើយទុកកៅអីក្បែរទ្វារឱ្យទំនេរ។

# source: fa27fcf9771e
conduct_offer-water-anyone-3_say = ទឹកមុនសិន និងម្ហូបមួយចានដែលផ្ទះបាយនៅសល់។ ពេលកំពុងញ៉ាំស៊ុប គ្មានអ្នកណានិយាយទេ។

# source: 06d663af3c3a
conduct_medical-help-sold-on-4_say = គិលានុបដ្ឋាកពីគ្លីនិកចល័តពិនិត្យ ងក់ក្បាល ហើយចាក់ថ្នាំ។ “ត្រូវជួបពេទ្យធ្មេញថ្ងៃនេះ” គេថា។ “មិនមែនស្នាមជាំទេ។ ជាធ្មេញដែលគេទុកចោលជាច្រើនសប្តាហ៍។”

# source: 737da8272bae
conduct_medical-help-anyone-5_say = គិលានុបដ្ឋាកពីគ្លីនិកចល័តស្ទាបជីពចរ ទុកនំប៊ីស្គីពីរ ហើយថាការគេងជាថ្នាំល្អបំផុត។

# source: f89c77b7a050
conduct_brief-interpreter-anyone-6_say = “បកប្រែទាំងអស់ មិនសង្ខេប ហើយប្រើពាក្យ ខ្ញុំ ដូចអ្នកនិយាយ” អ្នកនិយាយ។ “ខ្ញុំដឹងហើយ” សំឡេងតប។ “ចុះពាក្យណាដែលអ្នកចង់ចៀសវាង?”

# source: 38883f1199da
conduct_explain-purpose-anyone-7_say = អ្នកប្រាប់ថាអ្នកជាអ្នកណា ថាអ្នកនិយាយជាមួយគ្រប់គ្នានៅទីនេះ និងថាហេតុអ្វីអ្នកសួរសំណួរទាំងនេះ។

# source: 6724fd2dba25
conduct_explain-limits-anyone-8_say = អ្នកប្រាប់ថាអ្នកកត់អ្វី អ្នកណាអាន អ្នកណាមិនអាន និងអ្វីដែលអ្នករក្សាទុកម្នាក់ឯងមិនបាន។

# source: 9080f3da0a96
conduct_explain-rights-anyone-9_say = អ្នកប្រាប់ថានេះមិនមែនជាការចាប់ខ្លួនទេ។ មានមេធាវីឥតគិតថ្លៃ មានសិទ្ធិមិននិយាយ មានទីជម្រកដែលមិនចាក់សោ និងមានរយៈពេលសាមសិបថ្ងៃ ដែលមិនបញ្ជូនអ្នកណាចេញឡើយ។

# source: 9d869ae3e615
conduct_ask-consent-anyone-10_say = អ្នកសួរថាចាប់ផ្តើមបានឬនៅ ហើយរង់ចាំចម្លើយ។

# source: a792464515e6
conduct_break-anyone-11_say = អ្នកដាក់ប៊ិចចុះ។ ខាងក្រៅបង្អួច មានអ្នកផ្ទះបាយម្នាក់កំពុងហាលកន្សែង។ ប្រាំនាទី គ្មានអ្នកណាទាមទារអ្វីទេ។

# source: b2552a231adc
conduct_call-colleague-anyone-12_say = { $social-worker } អង្គុយចុះ ចំហៀងបន្តិច ហើយទាញស្រោមជើងមួយគូចេញពីកាបូប។ គេទទួលយក។

# source: 08e2e677215a
conduct_safe-contact-anyone-13_say = អ្នកទាំងពីរព្រមគ្នាលើពេលវេលាមួយ លេខដែលមិនបង្ហាញឈ្មោះ និងពាក្យមួយដែលមានន័យថា៖ កុំអាល។

# source: 4645efa20dc1
conduct_close-anyone-14_say = អ្នកសង្ខេបអ្វីដែលអ្នកបានឮ ហើយសួរថាអ្នកយល់ខុសត្រង់ណា។ ពីរចំណុច។ អ្នកកែទាំងពីរ។

# source: af9e290897fa
conduct_threaten-anyone-15_label = ប្រាប់ថា អ្នកណានៅស្ងៀម ថ្ងៃនេះត្រូវឡើងឡានក្រុង

# source: 5fae0b55bed9
conduct_threaten-anyone-15_say = អ្នកនិយាយដោយសំឡេងរួសរាយ។ ចម្លើយក៏រួសរាយដែរ ហើយខ្លី ហើយចម្លើយក្រោយៗក៏ខ្លីដូចគ្នាទាំងអស់។

# source: 9adf2b0f12cc
conduct_promise-anyone-16_label = សន្យាថានឹងគ្មានការចោទប្រកាន់

# source: f3c959dcbfcb
conduct_promise-anyone-16_say = អ្នកថាគ្មានអ្នកណាត្រូវចោទប្រកាន់ទេ អ្នកនឹងរៀបចំឱ្យ។ រឿងនោះមិនមែនអ្នកជាអ្នកសម្រេចទេ។

# source: 49338b2a1ec0
conduct_search-phone-anyone-17_label = យកទូរសព្ទពីទូមកអូសមើល

# source: 3e393b13b341
conduct_search-phone-anyone-17_say = អ្នករកឃើញរូបឆ្កែ រូបម្តាយ និងរូបល្ខោននៅសាលា។ ដីការបស់អ្នកមិននិយាយពីទូរសព្ទទេ។ មនុស្សនៅទល់មុខអ្នក មើលទៅជញ្ជាំង។

# source: 9aa9c58e54ea
conduct_call-family-deceived-18_label = ទូរសព្ទទៅម្តាយ ដើម្បីផ្ទៀងផ្ទាត់រឿង

# source: 6b69efbfa358
conduct_call-family-deceived-18_say = សំឡេងរីករាយមួយថា៖ នៅសណ្ឋាគារ មែនហើយ មុខងារល្អណាស់! ពីក្រោយ បុរសម្នាក់សួរថាអ្នកណាហៅមក។ អ្នកដាក់ទូរសព្ទចុះយឺតពេលហើយ។

# source: 64a386221f1a
conduct_let-controller-listen-anyone-19_label = ឱ្យអ្នកគ្រប់គ្រងអង្គុយស្តាប់ដែរ ដើម្បីបំភ្លឺរឿង

# source: 7529440ce75d
conduct_let-controller-listen-anyone-19_refused = អ្នកគ្រប់គ្រងមិននៅទីនេះទេ។

# source: c679dbf07bd7
conduct_let-controller-listen-anyone-19_say = { $manager } យកកៅអីក្បែរទ្វារ ដែលអ្នកបានទុកឱ្យទំនេរ ហើយអង្គុយគងជើង។

# source: e4d16ae4d3de
conduct_question-group-anyone-20_label = ដាក់ទាំងបួននាក់នៅតុតែមួយ ហើយសួរព្រមគ្នា

# source: 0cd26bc3cee0
conduct_question-group-anyone-20_say = បួននាក់នៅតុមួយ។ { $recruiter } ឆ្លើយ { $team-leader } ងក់ក្បាល { $deceived } រាប់អំពូលលើពិដាន { $sold-on } សើចម្តង។ អ្នកចំណេញមួយម៉ោង ហើយដឹងថាអ្នកណានិយាយមុនគេ។

# source: fbbb4f3c2431
conduct_hand-passport-anyone-21_label = ឱ្យលិខិតឆ្លងដែននេះទៅអ្នកគ្រប់គ្រងទុកឱ្យមានសុវត្ថិភាព

# source: 14978dd884bc
conduct_hand-passport-anyone-21_refused = ក្នុងដៃអ្នកគ្មានលិខិតឆ្លងដែនទេ ឬគ្មានអ្នកណាចង់បានវា។

# source: 596220e2269e
conduct_hand-passport-anyone-21_say = { $manager } អរគុណអ្នក សរសេរបង្កាន់ដៃទទួល ហើយដាក់លិខិតឆ្លងដែនក្នុងហោប៉ៅខាងក្នុង។

# source: f1c8b7a6ac38
conduct_hand-back-anyone-22_label = ឱ្យអ្នកគ្រប់គ្រងនាំម្នាក់នេះទៅសាលធ្វើការវិញ

# source: 7529440ce75d
conduct_hand-back-anyone-22_refused = អ្នកគ្រប់គ្រងមិននៅទីនេះទេ។

# source: c09c09e1c217
conduct_hand-back-anyone-22_say = “មានតែបំណុលតូចមួយត្រូវទូទាត់ប៉ុណ្ណោះ” { $manager } ថា ហើយទប់ទ្វារឱ្យបើក។ មនុស្សនោះដើរកាត់អ្នក ដោយមិនងើយមុខទេ។

# source: 12dbc126dc13
conduct_ring-back-anyone-23_label = ទូរសព្ទទៅលេខដែលបានហៅមក

# source: 51c5c98fa0c4
conduct_ring-back-anyone-23_refused = គ្មានទូរសព្ទណារោទ៍ទេ។

# source: 07959b0e5abb
conduct_ring-back-anyone-23_say = អ្នកចុចលេខ។ នៅកន្លែងណាមួយក្នុងអគារ លើកនេះនៅក្នុងសាលធ្វើការតែម្តង មានអ្វីមួយញ័រ។ { $volunteer } ងាកយឺតៗ មើលថានៅត្រង់ណា។

# source: caecd4babbd1
conduct_tell-owner-anyone-24_label = ប្រាប់អ្នកគ្រប់គ្រងពីអ្វីដែលគេនិយាយអំពីលិខិតឆ្លងដែន

# source: 7529440ce75d
conduct_tell-owner-anyone-24_refused = អ្នកគ្រប់គ្រងមិននៅទីនេះទេ។

# source: b4333f7a302f
conduct_tell-owner-anyone-24_say = អ្នកគ្រាន់តែចង់ឱ្យយុត្តិធម៌។ “គួរឱ្យចាប់អារម្មណ៍” { $manager } ថា។ “ម្នាក់ណាដែលនិយាយ?” អ្នកមិនបានឆ្លើយទេ តែភ្នែកអ្នកបានមើលទៅហើយ។

# source: 36028305401b
conduct_let-press-in-anyone-25_label = ឱ្យក្រុមអ្នកថតចូលពីរនាទី

# source: e4666589b263
conduct_let-press-in-anyone-25_refused = ទីនេះគ្មានអ្នកសារព័ត៌មានទេ។

# source: dca9558e87fe
conduct_let-press-in-anyone-25_say = ភ្លើងមួយភ្លឺឡើង។ មុខសែសិបងាកចេញ សាមសិបប្រាំបីទាន់ពេល។

# source: 84369d75af5b
conduct_press-for-detail-sold-on-26_label = សួរថាការដាក់ទោសនោះយ៉ាងម៉េចឱ្យប្រាកដ

# source: 27b699a14b59
conduct_press-for-detail-sold-on-26_refused = គ្មានអ្វីត្រូវសួរទេ។

# source: 813b461d2383
conduct_press-for-detail-sold-on-26_say = អ្នកសួរ ហើយសួរទៀត។ { $sold-on } មើលតែ រហូតវាត្រជាក់ រួចមើលអ្នក។ “ខ្ញុំថា តែម្តងទេ។”

# source: e3398fbfb37f
conduct_press-for-detail-team-leader-27_label = ឱ្យរៀបរាប់ការដាក់ទោសមួយជំហានម្តងៗ

# source: 27b699a14b59
conduct_press-for-detail-team-leader-27_refused = គ្មានអ្វីត្រូវសួរទេ។

# source: f2b57e874861
conduct_press-for-detail-team-leader-27_say = { $team-leader } ចាប់ផ្តើម ឈប់ ចាប់ផ្តើមម្តងទៀត។ ថ្ងៃនេះ គ្មានចំណុចណាមួយក្នុងរឿងនោះត្រូវការទេ។ សឺមីរអិលធ្លាក់ដល់ដី។

# source: 622560642a9c
event_briefing_say = មើលជុំវិញមុនសិន មុនមានអ្នករៀបចំលាក់។ រួចសឹមដល់មនុស្ស៖ ទឹក ទ្វារ សំឡេងតាមទូរសព្ទ។ តាមលំដាប់នេះផង។

# source: 2a6c6fb85725
event_volunteer-offers_say = អរុណសួស្តី! ពីរនាក់នោះចេះតែភាសាតេរ៉ាលទេ។ ខ្ញុំចេះទាំងពីរ។ ខ្ញុំអាចបកប្រែឱ្យគ្រប់គ្នា មិនបាច់ចាំ មិនបាច់បំពេញក្រដាស។ ខ្ញុំស្គាល់ពួកគេទាំងអស់។

# source: d46ec43dc38c
event_cheek_say = ជួរទីបី កៅអីលេខប្រាំពីរ៖ { $sold-on }។ ថ្ពាល់នោះត្រូវមានអ្នកមើល។ មានគិលានុបដ្ឋាកម្នាក់ជាមួយគ្លីនិកចល័ត នៅទ្វាររបង។

# source: d6c82b43038c
event_row-three_say = { $team-leader } ដើរតាមជួរទីបី ដោយកាន់សឺមី។ គ្មានអ្នកណានិយាយទេ រហូតសឺមីនោះហួសទៅ។

# source: 423834ea7b3c
event_sheet-in-ledger_say = ពេលអ្នកបើកទំព័រចុងក្រោយនៃសៀវភៅបញ្ជី ក្រដាសក្រឡាមួយសន្លឹករអិលចេញពីក្រោមវា។

# source: 5917a4942e61
event_sheet-in-register_say = គេយកក្រដាសក្រឡាមួយសន្លឹក ធ្វើជាកូនចំណាំទំព័រក្នុងបញ្ជីឯកសារ។ វាធ្លាក់នៅជិតជើងអ្នក។

# source: 6bdd09a5870c
event_manager-on-the-way_say = តាមវិទ្យុទាក់ទង ថៅកែឆ្លងផុតស្ពានហើយ។ មួយភាគបួនម៉ោងទៀត។ ខ្ញុំគ្រាន់តែប្រាប់បន្តទេ។

# source: dabcf94ab086
event_manager-smooth_say = មន្ត្រី សូមស្វាគមន៍! បើខ្ញុំដឹងមុន មានរៀបនំខេកហើយ។ ពួកគេសុទ្ធតែមានសេរីភាព សួរអ្នកណាក៏បាន។ យើងជាគ្រួសារធំមួយនៅទីនេះ។ ខ្ញុំអង្គុយបន្ទប់ក្បែរនេះ បើអ្នកចង់ ខ្ញុំជួយបកប្រែ។

# source: 0aa967217132
event_manager-loud_say = អ្នកណាឱ្យអ្នកចូល? លិខិតឆ្លងដែនទាំងនោះជាទ្រព្យរបស់ក្រុមហ៊ុន ខ្ញុំធានាដោយឈ្មោះខ្ញុំ។ ខ្ញុំចង់បានវាមកវិញ មានបង្កាន់ដៃ ហើយខ្ញុំនឹងអង្គុយក្នុងការិយាល័យខ្ញុំរហូតបាន។

# source: d6fa3e5c4e0b
event_manager-looks-in_say = តាមផ្លូវទៅការិយាល័យ { $manager } ឈប់នៅមាត់ទ្វារសាលធ្វើការ ញញឹមមិនចំពោះអ្នកណា ហើយនិយាយពីរបីម៉ាត់ជាភាសាតេរ៉ាល។ ក្បាលសែសិបឱនចុះ។

# source: 7e8fedca9191
event_leader-sees-manager_say = តាមកញ្ចក់ { $manager } លើកដៃ ដូចគេសួរសុខទុក្ខអ្នកជិតខាង។ { $team-leader } ធ្លាក់ប៊ិចពីដៃ។

# source: a35cbefd1be8
event_bus-announced_say = សេវាអន្តោប្រវេសន៍បានទូរសព្ទមក។ ឡានក្រុងរបស់គេនៅទីនេះចាប់ពីថ្ងៃត្រង់ ចេញម៉ោងមួយនិងដប់នាទី ហើយគេចង់បានបញ្ជីឈ្មោះ។ ខ្ញុំប្រាប់ថា គេចង់បានបញ្ជីពីអ្នក។ កុំដាក់អ្នកណាដែលសំណុំរឿងមិនទាន់ចប់។

# source: 7ff9c70ff499
event_hidden-phone_say = កន្លែងណាមួយក្រោយធ្នើអាហារសម្រន់ មានអ្វីមួយញ័រពីរដង រួចឈប់។ ជាការហៅខកមួយ នៅលើទូរសព្ទដែលគ្មានអ្នកណាមាន។ មនុស្សបីនាក់ក្នុងសាលឈប់ដកដង្ហើម។

# source: bcae68973d6e
event_press-at-gate_say = មានឡានវ៉ាន់មួយនៅទ្វាររបង មានអង់តែនចានលើដំបូល។ គេសុំពីរនាទី បាំងមុខ ហើយថាប្រជាជនមានសិទ្ធិដឹង។

# source: 427aebf7f8de
event_bus-here_say = ឡានក្រុងពណ៌ប្រផេះមួយថយចូលទីធ្លា ហើយបើកទ្វារ។ អ្នកបើកឡានពន្លត់ម៉ាស៊ីន ចុះមក ហើយសួរថាមានកាហ្វេទេ។

# source: 09a946115951
event_bus-list_say = គេចង់បានបញ្ជីរបស់គេ។ ទំព័រទទេក៏ជាបញ្ជីដែរ។ សម្រេចតែអ្វីដែលអ្នកអាចធានាបាននៅថ្ងៃនេះ ហើយទុកសល់ឱ្យនៅចំហ។

# source: ac9d13e70edd
event_bus-leaves_say = ម៉ោងមួយនិងដប់នាទី។ ទ្វារឡានក្រុងបត់បិទ ហើយវាបត់ក្នុងទីធ្លា យឺតៗ ហាក់ដូចជានៅអាចមានអ្នករត់មកទៀត។

# source: 8c6f8b4ce68d
event_tell-the-others_say = គ្រែលេខ 34 និង 35។ ខ្ញុំប្រាប់រឿងនេះបន្តទៅសហការី ដែលពិនិត្យសម្គាល់ជួរនោះ៖ ឱ្យសួរម្នាក់ឯង ស្ងាត់ៗ ហើយមិនប្រាប់ថាដឹងពីណា។
