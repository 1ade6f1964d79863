# language: km
# translator: machine draft
# state: draft

# source: 28cc2b9733e9
title_1_96f45907d87ce9a8 = ខាងលើហាងចង្កៀង

# source: d6e719f551a0
summary_1_ddbef26e958c870f = មនុស្សម្នាក់ ផ្ទះបាយមួយ ហើយជាងមួយម៉ោងទៀតទើបឡានក្រុងចេញ។ រឿងទាំងពីរដែលអាចជាការពិត ចាប់ផ្តើមដោយពាក្យដូចគ្នា។

# source: aeb8e48cae24
role_1_0148e26644d59772 = អ្នកជាអធិការការងារ។ បទបញ្ជារបស់អ្នកគ្របដណ្តប់លើផ្ទះនេះ ក្រដាសស្នាមរបស់វា និងការនិយាយដាច់ដោយឡែកជាមួយអ្នកដែលធ្វើការនៅទីនេះម្នាក់ៗ។ អ្នកត្រូវស្វែងយល់ថា តើមានមូលហេតុអាចសន្មតថាមនុស្សម្នាក់នេះត្រូវគេជួញដូរឬទេ។ អ្នកមិនមែនជាអ្នកសម្រេចថានរណាមានទោសទេ ហើយយប់នេះអ្នកមិនចាំបាច់បង្ហាញភស្តុតាងអ្វីឡើយ។

# source: fe1367e71396
content__5f_note_1_8d4b061191afc7d3 = ក្នុងករណីនេះមាននិយាយពីបំណុល ក្រដាសស្នាមដែលគេយកទុក ការតាមមើល និងការគំរាមលើសាច់ញាតិ។ គ្មាននរណារងរបួស ហើយគ្មានការបង្ហាញ ឬនិយាយពីអំពើហិង្សាទេ។ ពាក្យខ្លះដែលមានឱ្យជ្រើស គ្មានចិត្តល្អ ឬធ្វេសប្រហែស៖ គេដាក់វានៅទីនេះ ដើម្បីឱ្យអ្នកអាចទុកវាចោល។ ពេលអ្នកអាន នាឡិកាមិនដើរទេ។ សូមកុំសរសេរអ្វីអំពីមនុស្សពិតប្រាកដក្នុងកំណត់ត្រា។

# source: cff2baa5c534
aims_1_c1b470a08f755af1 = សួរពីអ្វីដែលគេបាននិយាយ ហើយមិនបញ្ចូលពាក្យរបស់ខ្លួន

# source: 0dad6a40f151
aims_2_5566ee1bc9050250 = មើលឱ្យឃើញអ្វីដែលម្នាក់នោះខ្លាច សួរពីវា ហើយឆ្លើយតាមពិតនូវអ្វីដែលគេសួរអ្នក

# source: 2af4eba28ab8
aims_3_e2e679e3ecfcfd28 = ញែកអ្វីដែលគេបានប្រាប់អ្នក ពីអ្វីដែលគេគ្រាន់តែឆ្លើយយល់ព្រម

# source: 18c447ea3e37
aims_4_aa0140d61361bae9 = សួរពីអ្នកដែលអាចឱ្យដឹងម្តងម្នាក់ៗ ហើយទុកពេលសម្រាប់ការនោះ

# source: 841823681022
aims_5_63f9c8ea73ac8c8d = ឈប់ នៅពេលល្មមគ្រប់គ្រាន់

# source: a337efc0a338
rules_1_f8d992bc749a3b55 = មូលហេតុសមស្របគឺគ្រប់គ្រាន់ហើយ ដើម្បីសន្មតថានរណាម្នាក់ត្រូវគេជួញដូរ។ យប់នេះគ្មាននរណាត្រូវបង្ហាញភស្តុតាងទេ ហើយម្នាក់នោះរឹតតែមិនចាំបាច់។

# source: 3b94894a8ce8
rules_2_3df31bfc5252d4f2 = ម៉ោងដប់មួយ ឡានក្រុងចេញទៅស្ថានីយ ដែលគេពិនិត្យក្រដាសស្នាម។ គ្មាននរណាត្រូវឡើងឡានទេ ដរាបណាមិនទាន់ដឹងថាគេត្រូវបានជួញដូរឬអត់។

# source: 61029eb932f0
rules_3_cde4017060e3008b = អ្នកណាដែលសរសេរឱ្យការិយាល័យនេះ ប្រហែលបានធ្វើខុសដោយការនោះ។ នោះជាសំណួរទីពីរ។ វាសម្រាប់មេធាវីដែលមិនគិតថ្លៃ ហើយមិនមែនសម្រាប់យប់នេះទេ។ គ្មាននរណាត្រូវទទួលទោសចំពោះអ្វីដែលគេបង្ខំឱ្យធ្វើឡើយ។

# source: 41139a363e0b
rules_4_f54bcb70d080d864 = ផ្ទះមានគ្រែ មេធាវី និងស្ថានកុងស៊ុល ឮតែអ្វីដែលម្នាក់នោះយល់ព្រមឱ្យដឹង ហើយសួរដាច់ពីគ្នា។ ថាទេចំពោះមួយ គឺថាទេចំពោះមួយនោះ។

# source: 67cd9b561452
rules_5_18c2e1e3e80c3153 = ទូរសព្ទស្ថិតក្នុងថង់ដែលមានឈ្មោះ។ វាជារបស់ម្ចាស់វា ហើយគ្មាននរណាផ្សេងបើកវាឡើយ។

# source: 6549458e829a
rules_6_a55c6c58ff10ff3e = ប្រាក់ខែដែលជំពាក់ នរណាក៏ទាមទារបាន ទោះអ្វីផ្សេងទៀតជាការពិតក៏ដោយ។

# source: e26da57a6398
rules_7_ae64fe2c2e901b66 = អ្នកមិនសន្យាអ្វីដែលមិនមែនអ្នកជាអ្នកសម្រេចទេ។ អ្នកអាចប្រាប់បានថា ពេលណាអ្នកនឹងដឹងបន្ថែម។

# source: d06e1cd47652
acts_tonight_opening_1_2f89f2c55e149178 = យប់ថ្ងៃព្រហស្បតិ៍ ម៉ោងដប់ខ្វះដប់ប្រាំនាទី ខាងលើហាងចង្កៀងនៅផ្លូវជណ្តើរជាងធុង។ តាំងពីម៉ោងប្រាំមួយកន្លះមក អ្នកនៅក្នុងការិយាល័យមួយដែលសរសេរទៅមនុស្សមិនស្គាល់ រហូតដល់គេផ្ញើលុយមក៖ ទូរសព្ទពីរជួរ ក្នុងមួយជួរដប់មួយ ហើយឥឡូវងងឹតទាំងអស់។ គេកំពុងស្តាប់មនុស្សម្ភៃពីរនាក់ ម្តងម្នាក់។ ម៉ោងដប់មួយ ឡានក្រុងចេញទៅស្ថានីយ ហើយអ្នកណាដែលគ្មាននរណានិយាយជំនួស ត្រូវឡើងឡាននោះ។ អ្នកបានផ្ទះបាយ។ { $clerk } អាយុ { $clerk_age } ឆ្នាំ មកពី { $clerk_from } ជួរក្រោយ ទូរសព្ទទីបី គឺជាអ្នកបន្ទាប់។

# source: 7dadd05d9386
draws_deal_faces_faces_name_1_816af084901559a1 = ប៉េឡាន

# source: b8440a692425
draws_deal_faces_faces_from_1_e894d824c97cad51 = អំប្រេ

# source: 0d549b42b90c
draws_deal_faces_faces_name_2_4052a80e2cc3e0aa = ណូរីវ៉ា

# source: 9e0ddf2b8c24
draws_deal_faces_faces_from_2_3f75b6c183084f3f = ហាល់ម៉ូរ៉ា

# source: 69fdf03a2fba
draws_deal_faces_faces_name_3_1befc620843eb480 = កាឌ្រីន

# source: 992772b01b50
draws_deal_faces_faces_from_3_1908435884c7e8d8 = អ៊ីលវ៉ាន

# source: 5fcce4fe614b
draws_deal_faces_faces_name_4_e735dd2e51f81ce5 = វេសឡា

# source: 9af1473a4d21
draws_deal_faces_faces_from_4_26e8c52d19405664 = សូរ៉េន

# source: 80949bcd242c
draws_deal_faces_faces_name_5_d18fd78d4161a289 = ហាឌ្រែល

# source: 91257181f034
draws_deal_faces_faces_from_5_1b2d16b3fe1e2e1b = ឃ្វេសា

# source: d45d1a5d8350
draws_deal_faces_faces_name_6_5ca5f3a9f19f94cc = លីនស៊ូ

# source: a26f070fdbc3
draws_deal_faces_faces_from_6_21b021a9d2efd78b = ទីរែល

# source: d9c479527156
draws_deal_faces_faces_name_7_748908e51e65e47e = អូឌ្រីម

# source: d105249ead1f
draws_deal_faces_faces_from_7_30e74cbb0b6f790b = កេសារិន

# source: 13edae185e35
draws_deal_faces_faces_name_8_91c3c759871af817 = យ៉ារូន

# source: ed112fac366b
draws_deal_faces_faces_from_8_21586da7fb2dfbb5 = ដូវ្រែល

# source: 3336b24fe6f3
draws_deal_who-has-the-keys_faces_name_1_3e24de73c0562e58 = ប្រាស្ទីន

# source: ed112fac366b
draws_deal_who-has-the-keys_faces_from_1_21586da7fb2dfbb5 = ដូវ្រែល

# source: ec6ffae369e1
draws_deal_who-has-the-keys_faces_name_2_6e09ec7f5de20b08 = អូវរ៉ាណា

# source: 9af1473a4d21
draws_deal_who-has-the-keys_faces_from_2_26e8c52d19405664 = សូរ៉េន

# source: 5abfe2f8845f
draws_deal_who-has-the-keys_faces_name_3_504e84dc62d48672 = តេស៊ីម

# source: b8440a692425
draws_deal_who-has-the-keys_faces_from_3_e894d824c97cad51 = អំប្រេ

# source: 6df7f89257fe
draws_deal_who-has-the-keys_faces_name_4_230767118d4bc2ac = អាដ្រែល

# source: 992772b01b50
draws_deal_who-has-the-keys_faces_from_4_1908435884c7e8d8 = អ៊ីលវ៉ាន

# source: ade445d2b5d2
draws_deal_front-row_faces_name_1_27e719803e776e1d = ចូលុន

# source: 9e0ddf2b8c24
draws_deal_front-row_faces_from_1_3f75b6c183084f3f = ហាល់ម៉ូរ៉ា

# source: 87808be22786
draws_deal_front-row_faces_name_2_d81a6ce0fd759b0e = មីរ៉េត

# source: 91257181f034
draws_deal_front-row_faces_from_2_1b2d16b3fe1e2e1b = ឃ្វេសា

# source: a1a4a97ae45c
draws_deal_front-row_faces_name_3_67c7bd91ebc1a2aa = បែលវីន

# source: a26f070fdbc3
draws_deal_front-row_faces_from_3_21b021a9d2efd78b = ទីរែល

# source: 35cb70e0a6a0
draws_deal_front-row_faces_name_4_dd2e7df2778dd9fc = សែលប្រេន

# source: d105249ead1f
draws_deal_front-row_faces_from_4_30e74cbb0b6f790b = កេសារិន

# source: 8c0179d07627
draws_deal_beside-you_faces_name_1_db1403c69f875440 = ដូរ៉ាន

# source: ed112fac366b
draws_deal_beside-you_faces_from_1_21586da7fb2dfbb5 = ដូវ្រែល

# source: 8cc6f412f983
draws_deal_beside-you_faces_name_2_a3eb19e73a92e954 = ហាស្ទែល

# source: ed112fac366b
draws_deal_beside-you_faces_from_2_21586da7fb2dfbb5 = ដូវ្រែល

# source: 91ca041e65e0
draws_deal_manners_manners_seen_1_7d219296e2bd098f = អង្គុយលើគែមកៅអីខាងមុខ។

# source: 41bce1ca2ea8
draws_deal_manners_manners_seen_2_bbe8ad4793328db4 = ជម្រាបសួរ ហើយជម្រាបសួរម្តងទៀត។

# source: 2276e1368e2d
draws_deal_manners_manners_seen_3_e622efc874fb68bd = ឈររហូតដល់អ្នកចង្អុលកៅអីមួយ រួចទៅអង្គុយកៅអីមួយទៀត។

# source: f13de6ef46d6
draws_deal_manners_manners_seen_4_0cce6ea01684a4e5 = អានបញ្ច្រាសនូវអ្វីដែលនៅលើតុ ហើយងាកចេញពីវា។

# source: 20144e633912
draws_deal_manners_manners_seen_5_746815d5abb15a1b = សើចបន្តិច ទាំងគ្មាននរណានិយាយអ្វី។

# source: 1bf15aed500d
draws_deal_manners_manners_seen_6_188dade02c3102de = ក្រឡេកមើលជុំវិញផ្ទះបាយ ហាក់ដូចជាមានគេរើឆ្នាំង។

# source: 7d08cfff6d15
draws_deal_manners_manners_seen_7_8a52b2c81dba1c51 = ស្ងាបដោយយកដៃបាំងមាត់ ហើយសុំទោស រួចស្ងាបទៀត។

# source: f16c83cf9148
draws_deal_manners_manners_asked_1_ea2eeed801c09185 = មិនអីទេ។ ខ្ញុំគេងបានតែបួនម៉ោង។

# source: c53ca879cda0
draws_deal_manners_manners_seen_8_c35f2022ac3e6d9b = ក្អក ហើយទប់ក្អកបន្ទាប់។

# source: ccda74c446f2
draws_deal_manners_manners_asked_2_af50e831afb3e8b0 = បានទឹកបន្តិចក៏ល្អ។ ក្នុងនោះខ្យល់ស្ងួត។

# source: c1fe1d9cbcdc
places_kitchen_title_1_47669cb28210d5d4 = ផ្ទះបាយ

# source: dc69a3f8aae9
places_kitchen_text_1_33825d4ded7bfeaf = តុមួយក្រាលកម្រាលជ័រ កៅអីពីរ ថូទឹកមួយ កែវពីរ។ ចង្កៀងមួយពីជាន់ក្រោម ដែលនៅជាប់ស្លាកតម្លៃ។

# source: 1788a9e594c3
places_kitchen_text_2_f47363e1a0d38e70 = មានបង្អួចហុចម្ហូបមួយ ចូលទៅបន្ទប់ទូរសព្ទ។ សន្លឹកវានៅចំហប្រហែលមួយទំហឹងដៃ។

# source: 0c89d4459d18
places_kitchen_hotspots_hatch_label_1_d85e1f696168b281 = បង្អួចហុចម្ហូប

# source: 3fcc6770b07d
places_kitchen_hotspots_hatch_text_1_2458124c70714219 = សន្លឹកឈើមួយ មានគន្លឹះនៅខាងនេះ។ គេហុចចានឆ្លងទីនេះ។

# source: 8606320e0543
places_kitchen_hotspots_hatch_text_2_b7d579c02b743763 = នៅម្ខាងទៀត មានដៃអាវនរណាម្នាក់ឆ្លងកាត់។

# source: 0e908c617c3a
places_kitchen_hotspots_hatch_text_why_1_336972a760d19422 = អ្នកណាដែលអង្គុយទីនោះ អាចឮ។ អ្នកជាអ្នកបិទវា ហើយម្នាក់នោះជាអ្នកដែលត្រូវសួរពីវា។

# source: dea2f1d4c3d2
places_kitchen_hotspots_table_label_1_edd80cfe23f756a6 = ក្រដាសលើតុ

# source: 5adf577f03dc
places_kitchen_hotspots_table_text_1_92d2419598b84dae = អ្វីដែលសហការីរបស់អ្នកដាក់ទុកសម្រាប់ការនិយាយនេះ៖ ច្បាប់ចម្លងលិខិតឆ្លងដែន កិច្ចព្រមព្រៀង និងសន្លឹកប្រាក់ខែ។

# source: 6377a6114143
places_kitchen_hotspots_tin_label_1_56f2d219445faef0 = កំប៉ុង

# source: 43a02af6d6ad
places_kitchen_hotspots_tin_text_1_5859f8bfec7813a0 = កំប៉ុងនំមួយពីការិយាល័យ មានលិខិតឆ្លងដែនទាំងអស់របស់អ្នកនៅផ្ទះនេះ។ គេបានរាប់ និងចុះបញ្ជីវារួចហើយ ហើយវារុំដោយកៅស៊ូពីរខ្សែ។

# source: a50fe8c995b1
places_kitchen_hotspots_tin_text_why_1_0d5fc94fd45d8f28 = ទុកជាមួយគ្នា មិនទាន់មែនជាដកហូតទេ។ សូមសួរថាមានអ្វីកើតឡើង ពេលនរណាម្នាក់ចង់បានវា។

# source: 5dad487f53b9
places_kitchen_hotspots_tray_label_1_2fa2ad796f463a30 = ថាសក្បែរឡាវ៉ាបូ

# source: 5613577b96d3
places_kitchen_hotspots_tray_text_1_d17f0eaa808ae933 = ទូរសព្ទម្ភៃពីរ មួយៗក្នុងថង់ថ្លាដែលមានឈ្មោះ។

# source: e19a7eb2cc0f
places_kitchen_hotspots_clock_label_1_f575540a53becfa7 = នាឡិកាខាងលើចង្ក្រាន

# source: 81327a42c4be
places_kitchen_hotspots_clock_text_1_1cbd853739845ef7 = វាចង្អុលម៉ោងបួនដប់នាទី។

# source: 19734a1b58ca
places_kitchen_hotspots_window_label_1_71f304ea62c01cbd = បង្អួច

# source: e03f1ce61b00
places_kitchen_hotspots_window_text_1_d8fb211a6583d635 = ទីធ្លាខាងក្រោយ ម៉ូតូមួយគ្របក្រណាត់ ខោអាវហាល។ បង្អួចនេះបើកបាន។

# source: fc31b9b21472
places_kitchen_hotspots_window_text_why_1_1e65aaf0843f448b = ផ្ទះណាក៏មានទីធ្លា។ បង្អួចមិនប្រាប់អ្វីពីទ្វារទេ។

# source: c9b226033b3e
papers_passport-copy_title_1_285d821530527956 = ច្បាប់ចម្លងលិខិតឆ្លងដែន

# source: 029fc6105c19
papers_passport-copy_text_1_348941264645a115 = { $clerk } { $clerk_from }។ រូបថតចេញពណ៌ប្រផេះ។

# source: 84fb47322471
papers_passport-copy_text_2_6a927bacd877b5ad = នៅជ្រុងមានគេសរសេរថា៖ ក្រោយ 3។

# source: b27c01e3cff5
papers_agreement_title_1_a143196e38aaa2c5 = កិច្ចព្រមព្រៀង ពីរទំព័រ

# source: 104ab9213e28
papers_agreement_rows_label_1_7058edf6366825c0 = ការងារ

# source: 0b3107d47a8b
papers_agreement_rows_text_1_e2d63a5b0e50e5cf = ការងារទូរសព្ទ និងសរសេរពេលល្ងាច

# source: c6f3bfd45614
papers_agreement_rows_label_2_f9e3d9ef1979df37 = រយៈពេល

# source: f89afd51dad9
papers_agreement_rows_text_2_d5d433e41a7c4f3a = ដប់ពីរខែ ឬតាមការព្រមព្រៀង

# source: 2661eac2d5e6
papers_agreement_rows_label_3_1f0519c951703f3c = ថ្ងៃឈប់សម្រាក

# source: 69fad06d24dd
papers_agreement_rows_text_3_245c8ea1c83bdbcd = តាមការកំណត់ជាមួយផ្ទះ

# source: 0a8b0800d768
papers_agreement_rows_label_4_8b1ddee9b041797e = ក្រដាសស្នាម

# source: 90c6f96c05a6
papers_agreement_rows_text_4_e108f06a9baef699 = រក្សាទុកក្នុងការិយាល័យសម្រាប់ចុះបញ្ជី

# source: 351220cebb7d
papers_agreement_rows_text_why_1_023f5479c2a256ed = ប្រយោគក្នុងកិច្ចព្រមព្រៀងមិនប្រាប់ទេថា មានអ្វីកើតឡើង ពេលម្ចាស់ចង់បានលិខិតឆ្លងដែន។

# source: 70afc95bf831
papers_agreement_rows_label_5_fe05fb270e35cbfb = កន្លែង ថ្ងៃ ឈ្មោះ

# source: 055c81265a86
papers_agreement_rows_text_5_5683eddb0b951c03 = { $clerk } ដោយប៊ិកដដែលដូចកន្លែងឯទៀត

# source: 2c1ab965d2ef
papers_agreement_rows_text_why_2_e13dc3944465489f = មនុស្សចុះហត្ថលេខាដោយប៊ិកដែលនៅទីនោះ។

# source: 2ae416e2e340
papers_pay-sheet_title_1_91ae6ea77e78b66c = សន្លឹកប្រាក់ខែ

# source: 8c8dcf6dd001
papers_pay-sheet_rows_label_1_f78c6d3565c4c4a9 = ឈ្មោះ កន្លែងអង្គុយ

# source: c2a2c07cb4c0
papers_pay-sheet_rows_text_1_c50740bb7456c186 = { $clerk } ក្រោយ 3

# source: b27e31d9ef70
papers_pay-sheet_rows_label_2_eb8ee95729743671 = ខែមុន

# source: fe58f23fbc18
papers_pay-sheet_rows_text_2_ad16b2473fe78003 = ត្រូវបើកថ្ងៃទីមួយ។ ប្រអប់សម្រាប់ចុះឈ្មោះនៅទំនេរ

# source: e6b5108814e7
papers_pay-sheet_rows_text_why_1_acaa7975388ed0c7 = មិនបានបើក ឬមិនបានចុះឈ្មោះទទួល។ ម្ចាស់ដឹង។

# source: 775988890d65
papers_pay-sheet_rows_label_3_bcf56bf13a0856fd = លុយបើកមុន

# source: 2f95512b6346
papers_pay-sheet_rows_text_3_51b5793c2604246b = គំនូសមួយជួរឈរ គ្មានចំនួនលុយ។ នៅខាងក្រោម៖ លើកទៅសន្លឹកក្រោយ

# source: 9048b57abec4
papers_pay-sheet_rows_text_why_2_eae7ceff21350641 = លុយបើកមុនអាចជាកម្ចី ឬជាអ្វីដែលចងមនុស្ស។ សន្លឹកនេះមិនប្រាប់ទេ។

# source: 7128cb8e285e
people_clerk_label_1_190c1dac55278f20 = អ្នកជួរក្រោយម្នាក់នោះ

# source: 827d9571dda3
people_clerk_truths_held_story_1_6434cb49d2b0c010 = { $clerk } មកដើម្បីទទួលទូរសព្ទហៅតាក់ស៊ី ថាទេនៅថ្ងៃទីបី ហើយគេបង្ហាញវិក្កយបត្រមួយ។ បន្ទាប់មកមនុស្សប្រាំមួយនាក់ត្រូវគេបញ្ជូនមកផ្ទះនេះ ក្នុងតម្លៃមួយដែលគេកត់លើសន្លឹករបស់ម្នាក់ៗ។ ពេលសុំលិខិតឆ្លងដែន គេមិនប្រគល់ឱ្យទេ ឃើញផ្លូវតែពេលដើរជាជួរ ហើយអ្វីដែលធ្វើការសងមិនអស់ នឹងធ្លាក់ទៅលើបងប្អូនជីដូនមួយម្នាក់ ដែលគេទាញមកដោយសំបុត្រដែលគេបង្គាប់ { $clerk } ឱ្យសរសេរ។ គ្មាននរណាស្រែកឡើយ។ សន្មតថាត្រូវគេជួញដូរ៖ ត្រូវគេបញ្ជូនបន្ត ចងដោយបំណុល ក្រដាសស្នាម និងការគំរាម ហើយត្រូវគេបង្ខំឱ្យធ្វើការដោយគ្មានប្រាក់ខែ។

# source: a7f7f510c47c
people_clerk_truths_held_offence_1_0e00c9c3b40f44de = { $clerk } បានសរសេរទៅមនុស្សមិនស្គាល់ដើម្បីយកលុយ ក្រោមបំណុលដែលកើនឡើង និងការគំរាមលើសាច់ញាតិ។

# source: 0847c4263ab5
people_clerk_truths_free_story_1_2e23ec437defd72e = { $clerk } ក៏មកធ្វើការខាងតាក់ស៊ីដែរ បានសួរក្នុងសប្តាហ៍ដំបូងថានេះជាការងារអ្វី គេបានប្រាប់ ហើយក៏នៅ ដើម្បីមានលុយជីកអណ្តូងឱ្យផ្ទះ។ ខែធ្នូបានឈប់ សងអ្វីដែលនៅសល់ បានលិខិតឆ្លងដែនមុនថ្ងៃត្រង់ ហើយខែមីនាមកវិញដើម្បីតុល្អជាង។ រៀងរាល់ថ្ងៃព្រហស្បតិ៍ឡើងទៅលើភ្នំ។ គ្មានអ្វីចង { $clerk } នៅទីនេះទេ ក្រៅពីលុយ និងការអៀនប្រាប់អ្នកផ្ទះ។ មានបទល្មើសមួយដែលត្រូវឆ្លើយ ដោយមានមេធាវី ហើយមានប្រាក់ខែមួយខែដែលគេជំពាក់។

# source: c0abddc849ce
people_clerk_truths_free_offence_1_2ae89454396c1dc4 = { $clerk } បានសរសេរទៅមនុស្សមិនស្គាល់ដើម្បីយកលុយ ដឹងថាវាសម្រាប់អ្វី ហើយបានយកប្រាក់កន្លះខែ ព្រោះនាំបងប្អូនជីដូនមួយមក។

# source: a9a7c5d65788
people_clerk_wishes-free_why_1_60b76cecc7af4e70 = គ្រែ ខ្ញុំមានហើយ។

# source: df56b02064cc
people_clerk_wishes_why_1_3d8c53b5449d8e13 = ម្នាក់ដែលនៅបង្អួចនៅទីនោះ ជាអ្នកផ្លូវយើង។

# source: 46b3fb9340df
people_keys_truths_keys_story_1_a80a56d1a02f61ee = { $keys } កាន់កូនសោ បញ្ជី និងសំបុត្រ ហើយមាននរណាម្នាក់ខាងលើដែលទូរសព្ទពីខាងក្រៅ។ អ្វីដែល { $keys } ដឹង និងអាចបដិសេធ គឺសម្រាប់ការស៊ើបអង្កេត ដោយមានសិទ្ធិគ្រប់យ៉ាងដែលជនសង្ស័យមាន។

# source: 49f28832a825
services_beds_label_1_536d91ba3c002f9c = ផ្ទះមានគ្រែ និងគ្រូពេទ្យ

# source: 1b86843d78bd
services_lawyer_label_1_f007db8f8257a322 = មេធាវី មិនគិតថ្លៃ

# source: 93de75dfaa80
services_wage-desk_label_1_07433df259baaa82 = តុទាមទារប្រាក់ខែ

# source: 53d2c105c56e
services_unit_label_1_9ea952efb2ab5d73 = អង្គភាពប្រឆាំងការជួញដូរមនុស្ស

# source: 4daf621f9ca0
services_fraud-desk_label_1_5ead397313f9f73a = ផ្នែកបោកប្រាស់របស់ប៉ូលិស

# source: 04b3ee8413fa
services_consulate_label_1_9d294974c89f08ab = ស្ថានកុងស៊ុល

# source: bf2e3b8b19b3
services_station_label_1_bd02ff94aef2f480 = បន្ទប់ឃុំនៅស្ថានីយ

# source: 97e5e47dc71d
services_house_label_1_3731741261b3a202 = ត្រឡប់ទៅផ្ទះនេះវិញ

# source: 273c94c73934
services_at-home_label_1_0c66145de2bf0712 = គ្រួសារនៅផ្ទះ

# source: eab34f33ddb7
services_card_label_1_77afb269cc7ae2b8 = កាតមានលេខទូរសព្ទ

# source: 47469f0ec7b2
outcomes_days3_1_5768233fb58ccb32 = ម្នាក់ដែលនៅបង្អួចស្ថានកុងស៊ុល បានអានឈ្មោះ ហើយស្គាល់ផ្លូវនោះ។ មកដល់ថ្ងៃអាទិត្យ គេនិយាយពីរឿងនេះនៅទីនោះ ដោយពាក្យមួយដែល { $each } មិនដែលប្រើ។

# source: 2cbcb1e6202e
outcomes_days30_1_db310058886ea9aa = ចាប់ពីពេលនោះមក { $each } មិនប្រាប់នរណានូវអ្វីទេ សូម្បីតែមេធាវី។

# source: 9883c41ffcdd
outcomes_days3_2_9453a3ff4e246086 = អ្នកផ្ទះត្រូវមនុស្សមិនស្គាល់ម្នាក់ប្រាប់ តាមទូរសព្ទរបស់អ្នកជិតខាង។ { $each } ឮរឿងនេះពីពួកគេ។

# source: 32bb08b0f138
outcomes_days30_2_256327facb4aac05 = { $each } លែងទូរសព្ទនៅថ្ងៃអាទិត្យទៀតហើយ។

# source: ed06898dedbd
outcomes-held_days3_1_4a204ecb66800e8b = { $each } ត្រឡប់ឡើងទៅលើវិញ មុនឡានក្រុងចេញ។ { $keys } បានទុកកន្លែងឱ្យ ជួរក្រោយ ទូរសព្ទទីបី។

# source: f3d517c32dca
outcomes-held_days30_1_94d8b3d69bdb8837 = កន្លែងទាំងម្ភៃពីរមានមនុស្សវិញហើយ។ { $each } មិនងើបមុខមើលទេ ពេលមានគេចូលមក។

# source: 2ed82fe51ced
outcomes-held_days3_2_5a1997988dbaae00 = { $each } បានគេងក្នុងផ្ទះមានគ្រែ យប់ទីមួយស្ទើរតែមិនបានគេង។ គេបានយក { $cousin } ចេញពីជួរមុខ ជាមួយបួននាក់ផ្សេងទៀត ដើម្បីកុំឱ្យមានការហៅឈ្មោះ ហើយឥឡូវនៅឃ្លាតពីរទ្វារ។

# source: de3423916f1d
outcomes-held_days30_2_433f40ff6087ce14 = { $each } បានប្រាប់មេធាវីនូវរឿងដែលនៅសល់ តាមលំដាប់{ $each_their }ផ្ទាល់។ នៅថ្ងៃអាទិត្យ អ្នកទាំងពីរចុះទៅមាត់ទឹក ពេលម្នាក់ក្នុងចំណោមគេចង់ទៅ។

# source: ee48628489a8
outcomes-held_days3_3_2f79299e027ac1ad = { $each } បានគេងក្នុងផ្ទះមានគ្រែ ហើយរៀងរាល់ល្ងាចសួរថាមាននរណាមកទៀត។ នៅថ្ងៃទីបី { $each_they } និយាយចេញ៖ ឈ្មោះមួយក្នុងចំណោមឈ្មោះដែលគេបានអាន គឺបងប្អូនជីដូនមួយ។

# source: 0662d1a6a912
outcomes-held_days30_3_9218f9c69bd1982d = ពេលនោះឡានក្រុងបានចេញទៅហើយ។ គេផ្ញើលិខិតមួយតាមវា។ { $each } បានប្រាប់មេធាវីនូវរឿងដែលនៅសល់ ហើយរង់ចាំចម្លើយ។

# source: 81a4996f9702
outcomes-held_days3_4_f61e4cc7cdd5a95b = អ្នកមកតាមម៉ោងដែលអ្នកបានប្រាប់។ { $each } បានសង្ឃឹមលើការនោះ ហើយចាប់ផ្តើមពីពាក់កណ្តាល ពីសន្លឹកនោះ។

# source: a9da4b2252c9
outcomes-held_days30_4_e82a450463b767f8 = គ្រែមួយ មេធាវីម្នាក់ និងលិខិតឆ្លងដែនក្នុងហោប៉ៅ{ $each_their }ផ្ទាល់។ ម្តងម្កាល { $each } ដកវាចេញមកមើល ថាវានៅឬអត់។

# source: 4eeea647f98c
outcomes-held_days3_5_1c381aaa0dd9b835 = { $keys } ឈរនៅទ្វារផ្លូវ កាន់អាវក្រៅមួយ។ មានបន្ទាត់ថ្មីមួយលើសន្លឹក៖ មួយយប់មិនបានធ្វើការ។

# source: 90108d7db7df
outcomes-held_days30_5_4c307291cf2110f7 = { $each } អង្គុយនៅទូរសព្ទមួយក្នុងផ្ទះមួយទៀត នៅត្រើយម្ខាងសាឡាង។ គ្មាននរណាក្នុងក្រុងនេះបានសួរថាទៅណាទេ។

# source: ed8d00dfe818
outcomes-held_days3_6_6fd8b382fe8e402a = គេបានទាមទារប្រាក់សម្រាប់ខែមុន។ ផ្ទះនោះឆ្លើយដោយបង្ហាញសន្លឹក ហើយសន្លឹកនោះវែងជាង។

# source: 13e6964ebdec
outcomes-held_days30_6_0b8e90f3c3811602 = { $each } បានដកការទាមទារវិញ ដោយសំបុត្រមួយដែលគ្មានពាក្យលុបសូម្បីមួយ។

# source: aaf0259bf4df
outcomes-held_days3_7_2275bedd02aaf5dc = គេបានសួរ { $each } ពីបញ្ជី ហើយ { $each_they } ថាវាជាឆន្ទៈ{ $each_their }ផ្ទាល់។

# source: 9d899cb8d6c5
outcomes-held_days30_7_30f33470dcc46952 = មេធាវីបានសួរថា ឈប់ហើយមានអ្វីកើតឡើងបន្ទាប់។ នេះជាលើកទីមួយដែលមានគេសួរ។ { $each } ត្រូវរង់ចាំសំណួរនេះក្នុងបន្ទប់ឃុំ។

# source: c0f40a7a447f
outcomes-held_days3_8_1581ff5cbd41bd43 = នរណាម្នាក់ដែលរាក់ទាក់បានសួរ { $each } ពីស្រុកកំណើត និងពីអ្វីដែលត្រូវខ្លាចនៅទីនោះ។ នៅទីនោះគ្មានអ្វីទេ។

# source: da513cdcaa28
outcomes-held_days30_8_2271471918ee8815 = { $each } បានទៅអាសយដ្ឋានតែមួយក្នុងក្រុងនេះ ដែល { $each_they } ស្គាល់។

# source: dd8191a17559
outcomes-held_days3_9_ce33da8d9a0ff522 = គ្រូពេទ្យរកមិនឃើញអ្វីក្រៅពីការគេងមិនគ្រប់។ គិលានុបដ្ឋាយិកាម្នាក់បន្តអង្គុយនៅកៅអី បន្ទាប់ពីនោះ ហើយ { $each } ចាប់ផ្តើមនិយាយ។

# source: c17e02c0a787
outcomes-held_days30_9_7ccb6206135c7b04 = ត្រូវការនិយាយជាលើកទីពីរ ជាមួយមនុស្សម្នាក់ទៀត ហើយនៅទីនោះទើបបានប្រាប់។ អ្វីដែលអ្នកបានឮ មិនមានក្នុងក្រដាសទេ។

# source: edd0b9c1ba45
outcomes-free_days3_1_f93f436ffa433576 = { $each } អង្គុយក្នុងផ្ទះមានគ្រែ ហើយមិនដឹងថានៅទីនោះនិយាយអ្វីបាន និងអ្វីមិនបាន។

# source: 547fbed36437
outcomes-free_days30_1_29833b8be8688ad0 = សំណុំរឿងថា { $each } មិនអាចចេញបាន។ មេធាវីរបស់ផ្ទះខាងលើហាងចង្កៀងបានរកឃើញរឿងនោះ ហើយសួរថាមានអ្វីទៀតក្នុងកំណត់ត្រារបស់អ្នកដែលមិនមែនដូច្នោះ។

# source: 21e8e931735f
outcomes-free_days3_2_1f8543e25c0632e7 = អ្នកមកតាមម៉ោងដែលអ្នកបានប្រាប់។ { $each } បានគិតពីវា ហើយចាប់ផ្តើមពីអ្វីដែលបានទុកចោល។

# source: fd2611a149fa
outcomes-free_days30_2_6fd46bf96050e15b = { $each } មានមេធាវីសម្រាប់រឿងមួយ និងការទាមទារសម្រាប់ប្រាក់ខែ។ ឥឡូវអ្នកផ្ទះដឹងហើយថាគ្មានតាក់ស៊ីទេ។

# source: 6830d406f731
outcomes-free_days3_3_10c311b5e1d81b58 = { $each } បានជួបមេធាវី មុននិយាយមួយម៉ាត់ទៀត ហើយគ្មាននរណាត្រូវឃុំពេញយប់ទេ។ គេបានសួរ { $cousin } ម្នាក់ឯង ដោយមនុស្សម្នាក់ផ្សេង ហើយម្នាក់នោះបានយកលុយថ្លៃដំណើរ។

# source: 391b4ab4875f
outcomes-free_days30_3_bbd258bf41dff3e1 = នឹងមានការពិន័យ ហើយមួយចំណែកបានបង់រួច។ ប្រាក់ខែដែលជំពាក់បានមកដល់។ ឥឡូវអ្នកផ្ទះដឹងហើយថាគ្មានតាក់ស៊ីទេ។

# source: 404dc3700612
outcomes-free_days3_4_67f4218c82f2dcc0 = { $each } បានជួបមេធាវី មុននិយាយមួយម៉ាត់ទៀត ហើយគ្មាននរណាត្រូវឃុំពេញយប់ទេ។

# source: 391b4ab4875f
outcomes-free_days30_4_bbd258bf41dff3e1 = នឹងមានការពិន័យ ហើយមួយចំណែកបានបង់រួច។ ប្រាក់ខែដែលជំពាក់បានមកដល់។ ឥឡូវអ្នកផ្ទះដឹងហើយថាគ្មានតាក់ស៊ីទេ។

# source: 9b8948f585c6
outcomes-free_days3_5_d81aa040359b4e14 = ការទាមទារសម្រាប់ខែមុន និងបីសប្តាហ៍ មានលេខហើយ។

# source: 2a398c41e400
outcomes-free_days30_5_b5463733f2e001af = ប្រាក់ខែបានមកដល់ ទោះយឺត។ ក្នុងចំណោមអ្នកដែលគេបានសរសេរទៅដើម្បីយកលុយ មិនទាន់មាននរណានិយាយជាមួយ { $each } ទេ។ មេធាវីថា៖ គេនឹងនិយាយ។

# source: 28bd6c8f05e1
outcomes-free_days3_6_ecfe7a1f6ee3e615 = { $each } កំពុងឡើងទៅលើវិញ មុនឡានក្រុងចេញ។ គ្មាននរណាសួរពីការងារ ដូច្នេះក៏គ្មាននរណាសួរពីប្រាក់ខែដែរ។

# source: ddb01162eab2
outcomes-free_days30_6_703fafd5ddd395ed = ឃ្លាតពីរផ្លូវ មានបន្ទប់មួយទៀតមានទូរសព្ទ។ គេបានឱ្យ { $each } អង្គុយកន្លែងក្បែរបង្អួច ហើយម្នាក់នោះមិនទាន់ថាទេនៅឡើយ។

# source: e20bf8679e07
outcomes-free_days3_7_cc80ae482bcbc36b = នរណាម្នាក់ដែលរាក់ទាក់បានសួរ { $each } ពីស្រុកកំណើត និងពីអ្វីដែលត្រូវខ្លាចនៅទីនោះ។ { $each } ថា៖ ខ្លាចពាក្យដែលគេនឹងថា។

# source: 1b692aa44b10
outcomes-free_days30_7_70ac3e6cee0377cc = រឿងនោះគេទុកមួយឡែក ក្រោយនិយាយម្តង។ ប្រាក់ខែ និងការងារ នៅមិនទាន់ដោះស្រាយ។

# source: 974bd35d8e53
outcomes-free_days3_8_7efdcd80a286d2db = គ្រូពេទ្យរកមិនឃើញអ្វី ហើយបានកត់ទុក។ { $each } សុំទោសដែលធ្វើឱ្យរំខាន។

# source: 4c022388d6e4
outcomes-free_days30_8_8e7bc93ce95891fa = ប្រាក់ខែ និងការងារ នៅមិនទាន់ដោះស្រាយ។ គ្មាននរណាមានកំណត់ត្រានៃល្ងាចនោះទេ។

# source: b3b697e4feac
tonight_stock-unsaid_1_9a27fd61fb309121 = ដកដង្ហើមចូល ហើយទប់ទុក។

# source: 46510d428233
tonight_stock-unsaid_2_6d080f0e038ee433 = មើលចុងប៊ិករបស់អ្នក ថាវាកម្រើកឬអត់។

# source: 0b079921b884
tonight_stock-unsaid_3_60a8a18cf72472f1 = ចាប់ផ្តើមពាក្យមួយ។ វានៅត្រឹមតួអក្សរមួយ។

# source: 3205b5294603
tonight_stock-not-now_1_0efdb65061ab284e = បង្វិលកែវមួយភាគបួន ហើយមើលចូលក្នុងវា។

# source: 8fbfd0bf96c2
tonight_stock-not-now_2_98ea6b827150394f = ញីភ្នែកម្ខាង។ យប់ហើយ។

# source: ab1667c62f6b
tonight_stock-not-now_3_708ea6997c77903b = មើលនាឡិកាខាងលើចង្ក្រាន។ វាខុសម៉ោង ហើយខុសយូរមកហើយ។

# source: 93ec6b787a0b
tonight_stock-nothing_1_ee1e03c7c47a7c8b = ទឹកហូរក្នុងទុយោ។ គ្មានអ្វីទៀតចេញមកទេ។

# source: 96e611fb9711
tonight_stock-nothing_2_2e8b5305411a9285 = ជណ្តើរលាន់ក្រាក ហើយអ្នកទាំងពីរស្តាប់វា។

# source: 63d4a4008bd2
tonight_stock-nothing_3_a426a02c225a43f3 = ទូទឹកកកញ័រម្តង ហើយស្ងាត់។

# source: a7e8de4d1d74
tonight_stock-taken-up_1_0a0213abc0114f46 = អ្វីដែលខ្ញុំនិយាយមុនដំបូង នោះសម្រាប់អ្នកឯទៀត។

# source: 58eb5ab23a82
tonight_stock-taken-up_2_524053f49d4cc071 = មុននេះខ្ញុំប្រាប់លោកមន្ត្រីផ្សេង។ លុបវាចេញទៅ។

# source: d5a6b6b7edff
tonight_stock-taken-up_3_533a61c88cc16b4f = ចាំបន្តិច។ អត់ទេ។ វាមិនមែនដូច្នោះទេ។

# source: aa76382030d9
tonight_stock-as-i-said_1_01a60d8ec0e47069 = ដូចខ្ញុំបាននិយាយ។

# source: ab2ae638e309
tonight_stock-as-i-said_2_e2b33f866dd68ce7 = ខ្ញុំប្រាប់រឿងនោះហើយ។

# source: 1c847ea5581c
tonight_stock-as-i-said_3_96c1a8c5eba241c1 = ដូចមុនដដែល។

# source: 485a8c1bc568
tonight_stock-trust-low_1_74ce8fca8295ec1e = ឆ្លើយទៅតុ ហើយលឿនពេកបន្តិច។

# source: 226a3eed1d3b
tonight_stock-trust-middle_1_8f34603cba8723ce = នៅចន្លោះពីរប្រយោគ ងើបមើលអ្នក មិនមែនមើលក្រដាសទេ។

# source: 79786163ec6d
tonight_stock-trust-high_1_43a05601262d4e98 = លែងដៃពីកែវ ហើយនិយាយទៅកាន់អ្នក។

# source: 7a9afa2f145a
tonight_stock-distress-low_1_88f706a70b8aa812 = ផ្អែកទៅក្រោយ រហូតដល់កៅអីលាន់ក្រាក។

# source: 882277a307cf
tonight_stock-distress-middle_1_df245335dff953b2 = កែងជើងម្ខាងឡើងចុះៗក្រោមតុ។

# source: 2c99820173ec
tonight_stock-distress-high_1_22e5f59f38449239 = ដកដង្ហើមខ្លីៗ ត្រឹមស្មា។

# source: 7509dc09372f
tonight_stock-distress-top_1_c5c9c15bf9fdd908 = កាន់គែមតុដោយដៃទាំងពីរ។

# source: 87efd228445f
tonight_stock-halt_1_b8744743745a8ca3 = (ដាក់បាតដៃទាំងពីរលើតុ។) ឥឡូវខ្ញុំលែងអាចទៀតហើយ។

# source: 530d7893fd33
tonight_stock-gone_1_4381b47c4c6c393c = (ក្រោកឡើង។) ខ្ញុំថាខ្ញុំមិនអាចទេ។

# source: e5824125f49e
tonight_signs-overheard_1_83e09a42038aabb3 = នៅបន្ទប់ក្បែរមានគេរើកៅអី។ { $me } ឈប់ពាក់កណ្តាលពាក្យ ហើយបន្តពេលស្ងាត់វិញ។

# source: 8153ae97eb3b
tonight_signs-overheard_2_c6eba669dc58d53c = និយាយតិចៗ ដល់អ្នកត្រូវឱនលើតុស្តាប់។

# source: 0e29dbf348d3
tonight_signs-blamed_1_7914179a8e0b75f0 = អានកាតលើអាវរបស់អ្នក ហើយបបូរមាត់{ $me_their }កម្រើក ត្រង់ពាក្យអធិការកិច្ច។

# source: e8c71bfd317d
tonight_signs-blamed_2_1e349d68d30b6c53 = រាប់ថង់ទូរសព្ទក្នុងថាស ហើយងាកចេញពីវា។

# source: 845c9cfdbc31
tonight_back_1_49e4927090bed012 = ត្រឡប់ទៅរឿង{ $about }វិញមួយភ្លែត។

# source: 5275220bda7a
tonight_back-open_1_10bda0e035489d1a = បើខ្ញុំនៅស្ងៀម តើ{ $you_call }នឹងបន្តត្រង់ណា?

# source: e9901db39a05
tonight_back-doubt_1_527204079b73f3d2 = បើខ្ញុំសួរម្តងទៀត ត្រង់ណាដែល{ $you_call }នឹងប្រាប់ខុសពីនេះ?

# source: 9c08f74cea3f
tonight_back-doubt_reply_1_aa21de6dc299ad34 = វានឹងនៅដដែល។

# source: 277134ce4bfa
tonight_back-probing_1_197dd368c1450a44 = ខ្ញុំកាត់ពាក្យ{ $you_call }ត្រង់ណា?

# source: 8c911b55205a
tonight_back_2_043ea9bab363c275 = ខ្ញុំមានពីរបន្ទាត់អំពី{ $about }។

# source: 1d00e65f06b3
tonight_back-open_2_f8efe0dd72e9c3cd = តើឱ្យខ្ញុំអានឱ្យស្តាប់ ហើយ{ $you_call }បន្តទេ?

# source: 32b8cf2f2aa5
tonight_back-promise_1_f0446e92a7583a13 = តើឱ្យខ្ញុំលុបវាចេញ ហើយ{ $you_call }បន្តទេ?

# source: 9782406e4e1f
tonight_back-promise_reply_1_6e541b73975dfbe4 = លោកមន្ត្រីអាចធ្វើអញ្ចឹងបាន? គ្រាន់តែលុប?

# source: 2324ad4be4c3
tonight_back-blame_1_15be06309ee03d50 = តើឱ្យខ្ញុំលុបវាចេញ ព្រោះ{ $you_call }មិនបន្តទេ?

# source: 881ffccdb2fa
tonight_back-blame_reply_1_076526cd6a4b4617 = អ្វីដែលខ្ញុំប្រាប់ ខ្ញុំប្រាប់ហើយ។

# source: d63179bc2da8
tonight_back_3_0baad3668c29e293 = មានរឿង{ $about }។

# source: e49803e4bdfa
tonight_back-probing_2_4b49b4ced3a6d6ff = តើខ្ញុំយល់ខុសត្រង់ណាមួយទេ?

# source: aa2c3d3d24eb
tonight_back-doubt_2_127b0a8056769622 = តើគេប្រាប់ខ្ញុំខុសត្រង់ណាមួយទេ?

# source: e9b66ea39edf
tonight_back-doubt_reply_2_71b19ffc131f6857 = មានអ្វី ខ្ញុំបានប្រាប់អស់ហើយ។

# source: df10e6514f53
tonight_back-open_3_94a807ae6d1165c1 = តើខ្ញុំមិនបានទុកឱកាសឱ្យ{ $you_call }និយាយត្រង់ណាមួយទេ?

# source: 7596fac19825
tonight_begin_named_1_2e2c5f550297f612 = របៀបដែលយើងចាប់ផ្តើម

# source: 7d586337f3bb
tonight_begin_ask_1_c22b8d937b53f31f = ខ្ញុំមកពីអធិការកិច្ចការងារ ហើយនេះមិនមែនជាការចាប់ខ្លួនទេ។

# source: b4572e098297
tonight_begin_ask-explain_1_af5e135602264f26 = អ្វីដែលខ្ញុំសរសេរ ទៅដល់ប្រធានខ្ញុំ។ ចង់ឈប់ពេលណា ថាឈប់ ហើយបើពាក្យណាខុស សូមប្រាប់។

# source: 01e8c06001bf
tonight_begin_ask-promise_1_f433ad0f233a8347 = អ្វីដែលខ្ញុំសរសេរ ទៅដល់ប្រធានខ្ញុំ។ និយាយតាមពិតទៅ ស្អែកអ្វីៗនឹងត្រឹមត្រូវវិញ។

# source: fb7cb684b358
tonight_begin_ask-promise_reply_1_6556a5d8b95bf8ed = ស្អែក។ (ជាលើកទីមួយដែលភ្នែកងើបឡើង។) លោកមន្ត្រីធ្វើយ៉ាងម៉េច?

# source: 0a1984a4d97a
tonight_begin_ask-leading_1_a35d371771001253 = អ្វីដែលគេធ្វើនៅទីនេះ ខុស ហើយខ្ញុំដឹង។ និយាយតាមពិតទៅ { $you_call }មិនបាច់លាក់ខ្ញុំទេ។

# source: 317b6d7a4d13
tonight_begin_ask-leading_yes_1_f0bf879e4d0a7f91 = បើលោកមន្ត្រីដឹងហើយ។ (ឱនទៅមុខ ដើម្បីមើលទំព័រ។) នរណាជាអ្នកនិយាយ?

# source: e2656b571496
tonight_begin_ask-leading_no_1_72ebefa574ade139 = គេធ្វើអី? (ផ្អែកទៅក្រោយ។) នរណាថាអញ្ចឹង?

# source: 5ce0223df21a
tonight_begin_ask_2_e9bdeb9069e4724f = អង្គុយកន្លែងណាក៏បាន។ យប់នេះយើងធ្វើអញ្ចេះ៖

# source: 316adc40e234
tonight_begin_ask-threat_1_873647948b40cabd = ខ្ញុំសួរ { $you_call }ឆ្លើយ។ មនុស្សពីរនាក់អានវា ហើយអ្វីដែលខុស នឹងមើលទៅមិនល្អចំពោះ{ $you_call }ថ្ងៃក្រោយ។

# source: 8cb9d90cab17
tonight_begin_ask-threat_reply_1_5cce1d094f093529 = អ្វីដែលខុស។ (ស្ងាត់មួយសន្ទុះ។) នោះជាកន្លែងណា?

# source: 3c1374476a1a
tonight_begin_ask-explain_2_a24f1610bb67234e = ខ្ញុំសួរ { $you_call }និយាយអ្វីដែលចង់និយាយ។ មនុស្សពីរនាក់អានវា ហើយអ្វីដែលខុស { $you_call }កែ។

# source: b65f2ccdb6b3
tonight_begin_ask-soothe_1_5f2dac360c784970 = ខ្ញុំសួរ { $you_call }ឆ្លើយ។ មនុស្សពីរនាក់អានវា ហើយទាំងពីរមិនគិតអាក្រក់អ្វីទេ។

# source: 24f7245b0d09
tonight_begin_ask-soothe_reply_1_ffed87140c99886e = មិនគិតអាក្រក់។ (មើលលិខិតឆ្លងដែន ដែលគ្រាន់តែជាច្បាប់ចម្លង។)

# source: fb4e8e12f327
tonight_begin_replies-explain_1_b4e8eb2f00551cb1 = ហើយបើខ្ញុំថាឈប់ ប៊ិកនោះដាក់ចុះមែនទេ? (មើលប៊ិក។) អញ្ចឹងក៏បាន។

# source: 47f302257aa3
tonight_day_named_1_861508096564be68 = មួយថ្ងៃនៅទីនេះ

# source: e1283b645e1b
tonight_day_ask_1_ab18b450f4625b23 = មុនពេលយើងឡើងជណ្តើរយប់នេះ៖

# source: 34e70a62a750
tonight_day_ask-open_1_700e93038a78ead0 = ចាប់ពីថ្ងៃត្រង់មក { $you_call }មានអ្វីនៅមុខ?

# source: a8b53c13a455
tonight_day_ask-leading_1_c2f669e896f645fe = ចាប់ពីថ្ងៃត្រង់មក { $you_call }ត្រូវទ្រាំអ្វីខ្លះ?

# source: d084f482fa88
tonight_day_ask-leading_yes_1_360696ad2e26504b = ទ្រាំ។ មែន។ មើលឱ្យតែទ្រាំផុត។

# source: e503170ccf79
tonight_day_ask-leading_no_1_780429c19e309055 = ទ្រាំ? វាគ្រាន់តែជាមួយថ្ងៃ។

# source: 5a3e858ad2fb
tonight_day_ask-leading_2_88c407af912cb457 = ចាប់ពីថ្ងៃត្រង់មក មានអ្វីគួរឱ្យចូលចិត្ត?

# source: 1a51c2b88c92
tonight_day_ask-leading_yes_2_39828445dce3a11c = នេះបន្តិចនោះបន្តិច។ យូរៗទៅ ចូលចិត្តនេះខ្លះនោះខ្លះ។

# source: 9eea98402ee6
tonight_day_ask-leading_no_2_ac8d96ef9eb2eb3b = ចូលចិត្ត? វាគ្រាន់តែជាមួយថ្ងៃ។

# source: 193f424eb32b
tonight_day_ask_2_5fde848ec8871c5d = ខ្ញុំមិនដែលរស់នៅក្នុងផ្ទះបែបនេះទេ។

# source: ef142d7f4ad2
tonight_day_ask-leading_3_14f5164c6028c6b6 = បើនៅយូរទៅ មានអ្វីនៅទីនេះ ដែលខ្ញុំនឹងនឹករក?

# source: e36d71a30708
tonight_day_ask-leading_yes_3_8789026e4500eb2a = អូ។ ទ្វារផ្ទាល់ខ្លួន។ ខ្វះច្រើនណាស់ បើរាប់។

# source: 4e592bc574b9
tonight_day_ask-leading_no_3_5842fc933c8a005e = ខ្វះអី? មានគ្រប់ហើយ។

# source: 0c5491dbc467
tonight_day_ask-open_2_22a283c13b596ed8 = ម្សិលមិញនៅទីនេះ តើខ្ញុំនឹងឃើញអ្វី?

# source: adab8c642371
tonight_day_ask-open_3_6bb3be9df3bd6d80 = នៅទីនេះមានអ្វីខ្លះដែលមិនមែនការងារ?

# source: 38ff3b3e2e46
tonight_day_deny_1_b1d01746c3ee8c2c = ល្អ។ ថ្ងៃធម្មតាដូចថ្ងៃណាៗ។

# source: c15e368655ce
tonight_day_deny_2_dd9cbf625384bbcc = ថ្ងៃនេះគ្មានអ្វីត្រូវនិយាយទេ។

# source: c01ef4e0caa7
tonight_day_deny_3_eaf50ecfd230abad = មិនអីទេ។ វាជាការងារ។

# source: c7b974c4fa21
tonight_day_small_1_dd98062982d232a3 = វែង។ ម៉ោងប្រាំមួយអង្គុយធ្វើការ ហើយពេលចប់ គេងដល់ថ្ងៃត្រង់។ ថ្ងៃច័ន្ទ ខ្ញុំស្លសម្លឱ្យជួរក្រោយ។

# source: 0de2d54f114e
tonight_day_small_2_72bbcb58bc31cf5d = ថ្ងៃអាទិត្យមានទៅមាត់ទឹក ហើយគេទូរសព្ទទៅផ្ទះ។

# source: 93b3cc4b0dc2
tonight_day_small_3_ca548c317fb78a35 = ថ្ងៃណាក៏ដូចថ្ងៃណា។ ម៉ោងប្រាំមួយអង្គុយធ្វើការ។ ខ្ញុំមានវិទ្យុមួយ បើកតិចៗ ម៉ោងប្រាំមានរឿងមួយ ដែលខ្ញុំមិនដែលខកទេ។

# source: da51d543505b
tonight_day_small_4_1e113dce753c623c = ធ្វើការយប់រួច គេងដល់ថ្ងៃត្រង់។ ថ្ងៃអាទិត្យមានទៅមាត់ទឹក និងទូរសព្ទទៅផ្ទះ។

# source: b0c8236d3925
tonight_day_small_5_618d3a1d5d291930 = ម៉ោងប្រាំមួយអង្គុយធ្វើការ បន្តរហូតភ្លឺ រួចគេង។ នៅជណ្តើរមានឆ្មាមួយ ដែលខ្ញុំដាក់ចំណីឱ្យ។

# source: 1cfda89abbeb
tonight_day_small_6_5b2711a70ebd6065 = ថ្ងៃអាទិត្យ គេចុះទៅមាត់ទឹក។ ហើយទូរសព្ទទៅផ្ទះ។

# source: 44f694cfbbd2
tonight_own_named_1_e5d7e6cbf8ef0fb5 = អ្វីដែលជារបស់ខ្លួនក្នុងរឿងទាំងអស់នេះ

# source: 562c3496f00e
tonight_own_ask_1_3c85b6a107670f2e = { $you_call }បាននិយាយពីរឿងមួយ ដែលជារបស់{ $you_call }ផ្ទាល់។

# source: c91f8f55b096
tonight_own_ask-leading_1_d1223b8c97950b30 = ម៉េចបានជា{ $you_call }ក្លាយជាអ្នកស្លសម្ល?

# source: 1ca013a6857c
tonight_own_ask-leading_yes_1_8383c85955d66a69 = សម្ល។ មែន ខ្ញុំធ្វើអានោះដែរ។

# source: 2babbc9a1e46
tonight_own_ask-leading_no_1_59d1134cc55e5cfb = សម្លអី? នោះប្រហែលជាអ្នកផ្សេងទេ។

# source: 2f9f0e8f491a
tonight_own_ask-leading_2_bd5d96e01320c8e7 = ម៉េចបានជា{ $you_call }ស្តាប់រឿងក្នុងវិទ្យុ?

# source: 7f2f379a9c3d
tonight_own_ask-leading_yes_2_36d0b2db50e411aa = មានវិទ្យុ មែន។ ឮដែរ។

# source: 675b95bc3aa5
tonight_own_ask-leading_no_2_140f632234bb9ac0 = ខ្ញុំគ្មានវិទ្យុទេ។

# source: 4f0e6becdff9
tonight_own_ask-leading_3_b9010da81f202267 = ម៉េចបានជា{ $you_call }មានឆ្មានៅជណ្តើរ?

# source: bb36fa495793
tonight_own_ask-leading_yes_3_20740e557decab71 = ឆ្មា។ មែន។ ពេលខ្លះមានមួយ។

# source: 01e07714bce4
tonight_own_ask-leading_no_3_3fa5e6fdc97af1fa = គ្មានឆ្មាទេ។ នរណាថាមានឆ្មា?

# source: 9b8f43f5a5af
tonight_own_deny_1_82ead8615d237069 = គ្មានអ្វីពិសេសទេ។

# source: b2dc8f104aac
tonight_own_deny_2_8435000fc68e8b77 = ទាំងអស់ជារបស់ផ្ទះនេះ។

# source: 7c006ce968e8
tonight_own_deny_3_6e95d689a00e8305 = មិនសមឱ្យលោកមន្ត្រីសរសេរទេ។

# source: 1ad96ad2b547
tonight_own_small_1_12614464045392e8 = ពីមុនសម្លមកពីកញ្ចប់។ នៅផ្ទះ យើងដាក់ទឹកខ្មេះនៅចុងក្រោយបង្អស់។ (ស្ទើរតែញញឹម។) ខ្ញុំយកមួយចានទៅឱ្យជួរមុខដែរ។

# source: d78d2f33241b
tonight_own_small_2_92641b38d1f78e68 = រឿងនោះបន្តពីរឆ្នាំហើយ គ្មាននរណាដឹងទៀតទេថានាងមានកូនប៉ុន្មាន។ ខ្ញុំចងចាំក្នុងក្បាល ហើយនិទានប្រាប់នរណាម្នាក់នៅជួរមុខ។

# source: 148c65374fc3
tonight_own_small_3_42766f8d49da0327 = វាមករកទុយោក្តៅ។ នរណាម្នាក់នៅជួរមុខទុកត្រីឱ្យវា ហើយខ្ញុំមានចានទាប។ (ស្ទើរតែញញឹម។) វាមិនចូលចិត្តយើងទាំងពីរទេ។

# source: f35bae00f166
tonight_home_named_1_0631b49d6a832986 = ការទូរសព្ទទៅផ្ទះ

# source: b7e0b1ebf2d0
tonight_home_ask_1_dc0185265ab40dcd = { $you_call }ថា នៅទីនេះគេទូរសព្ទទៅផ្ទះ។

# source: e4ee6f2cc376
tonight_home_ask-probing_1_64ad4b46aec2d926 = សម្រាប់{ $you_call } វាយ៉ាងម៉េចដែរ?

# source: 46d13972bfc2
tonight_home_ask-leading_1_be6a092a45e7adfc = ធ្វើម៉េចកុំឱ្យគេឮ?

# source: 85c494f0748c
tonight_home_ask-leading_yes_1_de501e2f6e4dc7ce = តិចៗ។ និយាយតិចៗទៅ។

# source: 266ff814cb03
tonight_home_ask-leading_no_1_8a9f0cdbc61edab5 = ឮអី? ខ្ញុំទូរសព្ទទៅផ្ទះ ប៉ុណ្ណឹងឯង។

# source: 4ec568570ed2
tonight_home_ask-leading_2_901b2117cfe3aafa = { $you_call }ទូរសព្ទញឹកប៉ុនណា ពេលមានចិត្តចង់?

# source: a24dadb54b77
tonight_home_ask-leading_yes_2_50ba50968098ff1e = ពេលមានចិត្ត មែន។ ថ្ងៃអាទិត្យ។

# source: c59f0edfe7db
tonight_home_ask-leading_no_2_ececf10c3de8b9da = វាគឺថ្ងៃអាទិត្យ។

# source: 221ec274def6
tonight_home_ask_2_0d661fc4c5db83c0 = អញ្ចឹងថ្ងៃអាទិត្យ ពេលគេលើកទូរសព្ទនៅផ្ទះ៖

# source: 422b48770c3e
tonight_home_ask-leading_3_8778d220f3c30e54 = តើម្តាយ{ $you_call }ចង់ដឹងអ្វីមុនគេ?

# source: e94b4b074b5f
tonight_home_ask-leading_yes_3_580b9acbac89b57f = ម្តាយខ្ញុំ? ថាខ្ញុំបានញ៉ាំឬអត់។ រឿងអញ្ចឹង។

# source: 6e24b689211f
tonight_home_ask-leading_no_3_e0df0659baa7b357 = អ្នកលើកទូរសព្ទមិនមែនម្តាយខ្ញុំទេ។

# source: 01f4295513f0
tonight_home_ask-leading_4_0a8a7cd87e839b59 = តើបងប្អូនប្រុស{ $you_call }ចង់ដឹងអ្វីមុនគេ?

# source: 363bcf01547e
tonight_home_ask-leading_yes_4_f276220128f7fdd3 = បងប្អូនប្រុសខ្ញុំ។ ថាការងារយ៉ាងម៉េច ប្រហែលអញ្ចឹង។

# source: afc1f7e66da4
tonight_home_ask-leading_no_4_848a9396b3b19835 = បងប្អូនប្រុសខ្ញុំ? គាត់មិនដែលលើកទេ។

# source: b4c3e94cc512
tonight_home_ask-leading_5_de5f4e368dade8ca = តើអ្នកជិតខាងចង់ដឹងអ្វីមុនគេ?

# source: 89fde39b2d2b
tonight_home_ask-leading_yes_5_5c709bd2416afb13 = អ្នកជិតខាង។ ថាធាតុអាកាសយ៉ាងម៉េច។

# source: 33846c9a0fdc
tonight_home_ask-leading_no_5_0929722a5011248d = អ្នកជិតខាងណា?

# source: 930852279b14
tonight_home_deny_1_9b4f4025196d2e45 = នៅផ្ទះគេសុខសប្បាយទេ។

# source: f19dca1c7994
tonight_home_deny_2_11f4d3a7cd33d8de = រឿងនោះគ្មានអ្វីត្រូវនិយាយទេ។ ទូរសព្ទ រួចដាក់ចុះ។

# source: f6b0b5f48c7a
tonight_home_deny_3_1fb107787dcd1a7a = គ្រប់គ្នាទូរសព្ទទៅផ្ទះ។ វាធម្មតា។

# source: 81e3ba23df0f
tonight_home_small_1_d503459fd2cc6a2d = ថ្ងៃអាទិត្យ។ ម្តាយខ្ញុំលើក ហើយស្រែក ព្រោះឆ្ងាយ។ គេសុខសប្បាយទេ។ រឿងការងារ ខ្ញុំមិនសូវនិយាយទេ។

# source: bc0454dcb223
tonight_home_small_why_1_de8c46253328042c = មនុស្សជាច្រើនមិនសូវនិយាយពីការងារនៅផ្ទះទេ។

# source: a9a369895614
tonight_home_small_2_952af5890db27c48 = ថ្ងៃអាទិត្យ។ បងប្អូនប្រុសខ្ញុំមានទូរសព្ទ ដូច្នេះគាត់ជាអ្នកលើក។ គេសុខសប្បាយ តែទូកមិនសូវទេ។ រឿងការងារ ខ្ញុំមិនសូវនិយាយទេ។

# source: 56e623f33039
tonight_home_small_3_bfb580b7f7f7ded7 = ថ្ងៃអាទិត្យ។ អ្នកជិតខាងលើក ព្រោះគាត់មានទូរសព្ទ រួចគេមកទាំងអស់គ្នា។ គេសុខសប្បាយទេ។ រឿងការងារ ខ្ញុំមិននិយាយទេ។

# source: c285b5e60560
tonight_coming_named_1_73586ecd19d27ed2 = របៀបមកដល់ទីនេះ

# source: fc8d7c9acdf3
tonight_coming_ask_1_bfbfac61acca3aa0 = តាមលំដាប់ណាក៏បាន៖

# source: e98e041b6306
tonight_coming_ask-open_1_7ddfad0f15889bfe = ម៉េចបានជា{ $you_call }មកនៅផ្ទះនេះ?

# source: b0d689a616f1
tonight_coming_ask-leading_1_aa60f867280c7f72 = ម៉េចបានគេបញ្ជូន{ $you_call }មកផ្ទះនេះ?

# source: c338f4915875
tonight_coming_ask-leading_yes_1_04c761e02a857b9a = បញ្ជូន … មែន។ ចុងក្រោយគេបញ្ជូន។

# source: 61275effb211
tonight_coming_ask-leading_no_1_71ba17be7e9ffc54 = គ្មាននរណាបញ្ជូនខ្ញុំទេ។ មានការងារ។

# source: d13b333ee96b
tonight_coming_ask-leading_2_ce15ec8806b604af = ម៉េចបាន{ $you_call }រើសយកផ្ទះនេះ?

# source: 6f7cb9f3993b
tonight_coming_ask-leading_yes_2_49c9e15aa488c490 = ខ្ញុំរកមើល។ ខ្ញុំរើស មែន។ ខ្ញុំមើលថែខ្លួនឯង។

# source: d3fb444d6e6f
tonight_coming_ask-leading_no_2_7771e417bbddb007 = ខ្ញុំមិនហៅថារើសទេ។

# source: c9618605fd1f
tonight_coming_ask_2_4812ad0d5943dff3 = ខ្ញុំចង់ស្តាប់ថា វាចាប់ផ្តើមយ៉ាងម៉េច។

# source: 002cd1e7d556
tonight_coming_ask-leading_3_a4884fdeb44a0ead = គេលួងលោម{ $you_call }ឱ្យធ្វើការងារនេះ រួចយ៉ាងម៉េច? អ្វីមិនចង់និយាយ ទុកចោលបាន។

# source: 6e5d4f320c9d
tonight_coming_ask-leading_yes_3_3f557ef0ee206ff9 = គេនិយាយច្រើន មែន។ គេពូកែនិយាយ។

# source: 8d5e826d7c44
tonight_coming_ask-leading_no_3_10292753c9890a96 = គ្មាននរណានិយាយទេ។ គ្មានអ្វីផ្សេង។

# source: 405bd96dc09f
tonight_coming_ask-open_2_ff2668e4f98b38cb = { $you_call }បានឮពីការងារនេះ រួចយ៉ាងម៉េច? អ្វីមិនចង់និយាយ ទុកចោលបាន។

# source: 7fde14e78c8c
tonight_coming_ask-leading_4_a367f0048727acdb = { $you_call }បានដឹងថាជាការងារនេះ រួចយ៉ាងម៉េច? អ្វីមិនចង់និយាយ ទុកចោលបាន។

# source: 6064c44832ee
tonight_coming_ask-leading_yes_4_e306376a4a3fda64 = ខ្ញុំដឹង។ រួចខ្ញុំមក។

# source: 2da360ad8b5d
tonight_coming_ask-leading_no_4_c552f5e012708009 = ដឹងពីតាក់ស៊ី។ ខ្ញុំដឹងតែពីតាក់ស៊ី។

# source: c9a3c7d88fbd
tonight_coming_ask_3_fc8af8b90e11bd24 = វាចាប់ផ្តើមដោយអ្វីមួយដែលមកដល់{ $you_call } ពេលនៅផ្ទះ៖

# source: a9da0e9998bc
tonight_coming_ask-leading_5_e368c4c62e2cb544 = ក្នុងសារពីសាលា មានអ្វីទៀតទេ?

# source: 2bef14f2b036
tonight_coming_ask-leading_yes_5_e718de8a92535ea2 = ថាមានឆ្នេរ។ អ្វីអញ្ចឹង។

# source: 32df77e0066d
tonight_coming_ask-leading_no_5_f171530bbc3ada0e = សារអី?

# source: bf6f48b677a8
tonight_coming_ask-leading_6_3d5591b3863f0cc5 = លើក្រដាសនៅចំណតឡាន មានសរសេរអ្វីទៀតទេ?

# source: 7446a4383b1a
tonight_coming_ask-leading_yes_6_ef7c5d252cd9620d = លេខទូរសព្ទ។ លើវាតែងតែមានលេខ។

# source: 86912c490488
tonight_coming_ask-leading_no_6_a37769361ed040f9 = ក្រដាសអី?

# source: 80841784d9c2
tonight_coming_ask-leading_7_ed41879f2de67144 = ស្ត្រីលក់អំបោះនោះ បានថាអ្វីទៀតទេ?

# source: 936aa1d621c3
tonight_coming_ask-leading_yes_7_0f8d968d811d2dfe = គាត់ថាវាជាការងារស្រួល។ គេនិយាយអញ្ចឹងហើយ។

# source: 9786cadf0981
tonight_coming_ask-leading_no_7_1da180f42169fbcf = ស្ត្រីណា?

# source: 36de8658c94c
tonight_coming_deny_1_4a18fd323b907fdb = វាជាឆន្ទៈរបស់ខ្ញុំផ្ទាល់។ ខ្ញុំគ្មានអ្វីត្រូវត្អូញត្អែរទេ។

# source: 48569fdcd66d
tonight_coming_deny_2_1644bfccd8de2627 = តាមឡានក្រុង។ វាជាឆន្ទៈរបស់ខ្ញុំផ្ទាល់ ហើយខ្ញុំគ្មានអ្វីត្រូវត្អូញត្អែរទេ។

# source: f526b3e89bfe
tonight_coming_deny_3_0ca60fe9cc417602 = ខ្ញុំចង់មក។ ឆន្ទៈរបស់ខ្ញុំផ្ទាល់។ ខ្ញុំគ្មានអ្វីត្រូវត្អូញត្អែរទេ។

# source: 117e96e082c4
tonight_coming_small_1_80436ffddce3217f = មានសារមួយ ពីម្នាក់ដែលធ្លាប់រៀនជាមួយខ្ញុំ។

# source: 74b3cddaa463
tonight_coming_small_2_c7abc15c9d383cb5 = គេឱ្យទទួលទូរសព្ទហៅតាក់ស៊ី នៅមាត់សមុទ្រ។ ដូច្នេះខ្ញុំជិះឡានក្រុងមក។

# source: 3e3c8905517b
tonight_coming_small_3_890d9f658a08562d = លិខិតឆ្លងដែនចូលទៅក្នុងការិយាល័យ។ (ភ្នែកទៅបង្អួចហុចម្ហូប រួចត្រឡប់មកវិញ។) សម្រាប់ទម្រង់ប៉ូលិស ដូចគ្រប់គ្នា។

# source: 3765a2b47c87
tonight_coming_small_why_1_71d720ae2d62a0c5 = ត្រង់ពាក្យនោះមានអ្វីមួយប្រែ។ សូមសួរពីអ្វីដែលអ្នកឃើញ វាអាចមានន័យច្រើនយ៉ាង។

# source: 943798b7f9cb
tonight_coming_small_4_53d2d3b27b854992 = វាជាឆន្ទៈរបស់ខ្ញុំផ្ទាល់ ហើយខ្ញុំគ្មានអ្វីត្រូវត្អូញត្អែរទេ។

# source: 435816ba8d56
tonight_coming_small_why_2_f9d5ca36c5e32304 = ប្រយោគដែលស្តាប់ដូចរៀនឱ្យចាំ ប្រហែលគេបានរៀនមែន។ ទោះយ៉ាងណាវាអាចជាការពិត។ សូមសុំឱ្យនិយាយដោយពាក្យផ្សេង។

# source: 6b1b34ab1781
tonight_coming_small_5_d39f371881ec2ed2 = មានក្រដាសមួយលើក្តារ នៅចំណតឡានយើង។

# source: e9118bd81a90
tonight_coming_small_6_6e7a219408c701ec = ទទួលទូរសព្ទហៅតាក់ស៊ី នៅមាត់សមុទ្រ។ ដូច្នេះខ្ញុំទៅ។

# source: fc1bf09374fb
tonight_coming_small_7_54f2890369fdb45f = ពេលមកដល់ ខ្ញុំឱ្យលិខិតឆ្លងដែនខ្ញុំទៅការិយាល័យ។ (សំឡេងទាបចុះ ហើយមុខងាកចេញពីបង្អួចហុចម្ហូប។) វាសម្រាប់ទម្រង់ប៉ូលិស គេមានរបស់គ្រប់គ្នា។

# source: 943798b7f9cb
tonight_coming_small_8_53d2d3b27b854992 = វាជាឆន្ទៈរបស់ខ្ញុំផ្ទាល់ ហើយខ្ញុំគ្មានអ្វីត្រូវត្អូញត្អែរទេ។

# source: 944869f44aa9
tonight_coming_small_9_6d33056104974836 = នៅស្រុកយើងមានស្ត្រីម្នាក់ដើរលក់អំបោះ។ គាត់ប្រាប់យើងពីវា។

# source: 4f8408ed1270
tonight_coming_small_10_db61901a3c49c2f5 = ថាគេត្រូវការមនុស្សទទួលទូរសព្ទហៅតាក់ស៊ី នៅមាត់សមុទ្រ។ ខ្ញុំជិះឡានក្រុងចុះមក។

# source: 0607d905ecbd
tonight_coming_small_11_5a2ff3fa09cc188d = នៅការិយាល័យ គេទទួលលិខិតឆ្លងដែនទុក។ (កៅអីថយទៅក្រោយ ឆ្ងាយពីបង្អួចហុចម្ហូបមួយទំហឹងដៃ។) នោះសម្រាប់ទម្រង់ប៉ូលិស។ គ្រប់គ្នាដូចគ្នា។

# source: 943798b7f9cb
tonight_coming_small_12_53d2d3b27b854992 = វាជាឆន្ទៈរបស់ខ្ញុំផ្ទាល់ ហើយខ្ញុំគ្មានអ្វីត្រូវត្អូញត្អែរទេ។

# source: e01d7e5ea0c7
tonight_look_named_1_2c1272dd5a85e857 = អ្វីដែលអ្នកឃើញ ពេលគេនិយាយ

# source: ce5c38c43e6f
tonight_look_ask_1_1cae650c6f0be8db = ពេល{ $you_call }និយាយ មានអ្វីមួយកើតឡើង។

# source: cbb9f85d5bad
tonight_look_ask-leading_1_43100139f2fa1ddf = ភ្នែក{ $you_call }ទៅបង្អួចហុចម្ហូប។ មានរឿងអ្វីនៅបង្អួចនោះ?

# source: 4ff4b90a2f2f
tonight_look_ask-leading_yes_1_4ee94754cb2062a4 = បើលោកមន្ត្រីឃើញអញ្ចឹង។ លោកមន្ត្រីឃើញទាំងអស់។

# source: 8e8cbf99b5fe
tonight_look_ask-leading_no_1_12dda0f68888638b = មែនឬ? ខ្ញុំមើលលោកមន្ត្រីទេ។

# source: 4a16ea8f868e
tonight_look_ask-leading_2_e05ee9bdcd93f23f = សំឡេង{ $you_call }ទាបចុះក្បែរបង្អួចហុចម្ហូប។ មានរឿងអ្វីនៅបង្អួចនោះ?

# source: ed8064bf3be6
tonight_look_ask-leading_yes_2_5e7595f659f58fd1 = ប្រហែលអញ្ចឹង។ ខ្ញុំហត់។

# source: edc8f262d8c0
tonight_look_ask-leading_no_2_47d71bdbf04dafc9 = ខ្ញុំនិយាយធម្មតារបស់ខ្ញុំ។

# source: 34a7a3a274b3
tonight_look_ask-leading_3_6143241386e88800 = កៅអី{ $you_call }ថយពីបង្អួចហុចម្ហូប។ មានរឿងអ្វីនៅបង្អួចនោះ?

# source: 0992bfbacb77
tonight_look_ask-leading_yes_3_c97410af8352096f = កៅអីនេះមិនល្អ។

# source: 692bf20bdf31
tonight_look_ask-leading_no_3_eb3541d6c3a1f14d = ខ្ញុំអង្គុយទីនេះតាំងពីដើម។

# source: 753d37a91d05
tonight_look_ask_2_794862bcc2dc29a2 = សុំសួរពីបង្អួចហុចម្ហូបម្តងទៀត មុនខ្ញុំបន្ត។

# source: 62c85f27911e
tonight_look_ask-open_1_6b691a2e4fd02eaf = បើវាបិទ តើមានអ្វីខុសពីមុន?

# source: 5bb653feceb4
tonight_look_ask-leading_4_887a70d26d2ef060 = នរណាក្នុងចំណោមពួកគេ ដែល{ $you_call }ខ្លាច?

# source: a80e134534ac
tonight_look_ask-leading_yes_4_d7546d151b7c686a = ខ្ញុំមិនដឹងទេ។ ទាំងអស់គ្នា បន្តិចម្នាក់។

# source: 6d553b75b68b
tonight_look_ask-leading_no_4_c6c34127c39e946a = ខ្ញុំមិនបានថាខ្ញុំខ្លាចទេ។

# source: 63608993fe3e
tonight_look_ask-blame_1_22b0a46c5e3a35f9 = និយាយឥឡូវទៅល្អជាង ខ្ញុំទាយមិនត្រូវទេ។

# source: f045fd031f6a
tonight_look_ask-blame_reply_1_0f2618b9d0a4abbc = គ្មានអ្វីត្រូវទាយទេ។

# source: 3d08878cc6ca
tonight_look_deny_1_d45f0d29a4a3deb5 = គ្មានអ្វីទេ។

# source: 12d359c2c0f9
tonight_look_deny_2_98f327546144cf73 = គ្មានអ្វីកើតឡើងទេ។

# source: 5ec69a0aafaf
tonight_look_deny_3_49b5e47abd6dc5fd = នោះជាកន្លែងហុចចានចេញ។

# source: c64f4e76f1e9
tonight_look_small_1_ea40df8c6484cb23 = គ្មានអ្វីទេ។ ពេលមានគេក្រោកនៅក្នុងនោះ ឮមកដល់នេះ។

# source: 1add87da952e
tonight_look_small_2_5583700ddb471fd6 = វាបិទមិនជិតទេ។ មិនដែលជិតសោះ។

# source: 66e523ff32a6
tonight_look_small_3_b0be44da64d7c075 = គ្មានអ្វីពិសេសទេ។ គេហុចចានតាមនោះ។

# source: 7718f0cfd238
tonight_look_part_1_db2d18adae4be428 = (និយាយតិចៗ។) បន្តិចទៀត ពេលលោកមន្ត្រីចេញទៅក្រៅ ហើយម្នាក់ក្នុងចំណោមពួកគេសួរថា៖ ម៉េច ម្នាក់នោះប្រាប់អី?

# source: 3d4e2ea10225
tonight_look_part_2_465bf2ecc285479f = ពេលនោះលោកមន្ត្រីថាម៉េច?

# source: 39410d191d0e
tonight_hears_named_1_0485ca79fb424fa2 = អ្នកណាដែលនឹងឮ

# source: bc81cd97aab9
tonight_hears_ask_1_7f49ee81247f72bb = នៅខាងក្រៅនោះ គ្មាននរណានិយាយពី{ $you_call }ទេ ចំណែកខ្ញុំ។

# source: b30617956009
tonight_hears_ask-meets_1_5cf50c2d8fddbf5d = ប្រធានខ្ញុំអាចអានបាន និងតុមួយទៀត បើ{ $you_call }ចង់។ ខ្ញុំបិទបង្អួច។

# source: d7cf324c1ad3
tonight_hears_ask-meets_reply_1_d6c432d337fd445b = (សន្លឹកបង្អួចចុះ គន្លឹះចូល។ { $me } យកម្រាមដៃប៉ះវា ឱ្យប្រាកដ។) ហើយតុនោះ? នរណារើសវា?

# source: ce901802fa5d
tonight_hears_ask-promise_1_b1f90f20f104c21d = មានតែខ្ញុំអានវា សូម្បីប្រធានខ្ញុំក៏មិនអាន បើ{ $you_call }ចង់។ ខ្ញុំបិទបង្អួច។

# source: 15b7406801c9
tonight_hears_ask-promise_reply_1_683eaf38ea0b4619 = មានតែលោកមន្ត្រី។ (មើលសៀវភៅកំណត់ត្រា។) អញ្ចឹងអានោះសម្រាប់អី?

# source: 40e3c3c8c4fe
tonight_hears_ask-soothe_1_5f1b3527008ff4b8 = គ្មាននរណានៅក្នុងនោះឮទេ គេកំពុងញ៉ាំសម្ល។ ខ្ញុំបិទបង្អួច។

# source: 9c73c0eea5c3
tonight_hears_ask-soothe_reply_1_dc47964894f45dd9 = គេមានសម្ល។ មែន។

# source: 6698c8314d77
tonight_hears_ask_2_78b7fd126a71ff1c = ខ្ញុំបានគិតហើយថា ខ្ញុំនឹងថាម៉េច។

# source: 53be024aa60b
tonight_hears_ask-soothe_2_36f238ae1515c894 = ថាយើងបាននិយាយលេងល្អ។ គេអានឃើញអ្វីពីនោះទៅ? មើល បង្អួចបិទហើយ។

# source: b8bba719d868
tonight_hears_ask-soothe_reply_2_83c0e7b4273cc781 = និយាយលេងល្អ។ (ងក់ក្បាល។)

# source: faf414930951
tonight_hears_ask-meets_2_a7e1549e9f0d67c3 = ថាខ្ញុំនិយាយជាមួយទាំងម្ភៃពីរនាក់ ហើយគេមិនប្រាប់អ្វីពួកនោះទេ។ អ្នកអានគឺប្រធានខ្ញុំ និងកន្លែងដែល{ $you_call }យល់ព្រម។

# source: 46539de115fc
tonight_hears_ask-meets_reply_2_4534e3f18e86377e = (អ្នករុញបង្អួចបិទ ទាំងកំពុងនិយាយ។) ទាំងម្ភៃពីរ។ មែន លោកមន្ត្រីធ្វើអញ្ចឹងមែន។

# source: c77a17419175
tonight_hears_ask-promise_2_ec295d34957d34ac = ថាខ្ញុំនិយាយជាមួយទាំងម្ភៃពីរនាក់ ហើយគេមិនបានដឹងអ្វីទេ។ គ្មាននរណាអានវាទេ ប្រធានខ្ញុំក៏មិនអាន។

# source: 396a568b82da
tonight_hears_ask-promise_reply_2_bb791d9bebc2159e = គ្មាននរណា។ ហើយលោកមន្ត្រីសរសេរអីរហូតនៅទីនោះ?

# source: 7155485b2834
tonight_after_named_1_6f59fa5583a9704a = ឡានក្រុង

# source: 07f60d418feb
tonight_after_ask_1_6a96bbf5b2c60acb = យប់នេះមានឡានក្រុងនៅមុខទ្វារ។

# source: 43685fd2e6f2
tonight_after_ask-probing_1_710e8021ea0fb3af = នៅលើគ្រែខាងលើ { $you_call }ឮគេនិយាយអ្វីពីវា?

# source: 15f66c4ede59
tonight_after_ask-leading_1_364e1d1633646f42 = ក្នុងរឿងនោះ អ្វីដែល{ $you_call }ខ្វល់ជាងគេ គឺបន្ទប់ឃុំនៅចុងផ្លូវមែនទេ?

# source: ffad75bebd96
tonight_after_ask-leading_yes_1_6caaa620d1a458c5 = បន្ទប់ឃុំ។ មែន។ មានវាឬ?

# source: e8d37d3b47ab
tonight_after_ask-leading_no_1_901721b1d1e253d3 = បន្ទប់ឃុំអី?

# source: 4d28a51f2c35
tonight_after_ask-choice_1_071df865450d92bb = អ្វីដែល{ $you_call }ខ្លាច គឺស្ថានីយ ឬព្រំដែន?

# source: 542fbd6d22bd
tonight_after_ask-choice_reply_1_57ee5fb0a9af9126 = ព្រំដែន។ … វាទៅព្រំដែនឬ?

# source: 61393e49c5f3
tonight_after_ask_2_fa4dc725cc5f11d0 = ពីឡានក្រុងនោះ គេនិយាយគ្រប់យ៉ាង។

# source: c3b706027781
tonight_after_ask-open_1_194614d34c74890a = ក្នុងចំណោមរឿងទាំងនោះ { $you_call }ចង់ឱ្យខ្ញុំឆ្លើយមួយណា?

# source: 42c66c9632ff
tonight_after_ask-leading_2_bc69aaa4cff646b6 = មួយណាមកពីម្នាក់ដែលត្រូវដើរតួជាខ្ញុំ?

# source: 9a9804b540f0
tonight_after_ask-leading_yes_2_dff814dd5dff4e14 = ថាគួរសារភាព វាលឿនជាង។ មួយនោះ។

# source: 62569d315ae9
tonight_after_ask-leading_no_2_a3884f6a0b7b4925 = នរណាដើរតួជាលោកមន្ត្រី?

# source: 80e907206bae
tonight_after_ask-blame_1_a52c5b385a6e66e8 = ដល់អាយុប៉ុណ្ណេះ { $you_call }ជឿមួយណាទៅ?

# source: ec59ac0c595c
tonight_after_ask-blame_reply_1_ecbe61c1d55655f8 = ខ្ញុំថាខ្ញុំមិនស្តាប់វាទេ។

# source: 6444ab2256b8
tonight_after_deny_1_9b7ce02ad170aa5e = ខ្ញុំមិនដឹងពីឡានក្រុងអីទេ។

# source: 28be57724501
tonight_after_deny_2_919fa2da2e2c94ca = វាសម្រាប់អ្នកដែលបានធ្វើអ្វីមួយ។

# source: b2eb47c814ab
tonight_after_deny_3_584dcc664ac24298 = ខ្ញុំមិនបានគិតពីវាទេ។

# source: 36c80f7c3b7d
tonight_after_small_1_03608bc10c88d039 = គ្រប់យ៉ាង។ ខ្ញុំមិនស្តាប់ទេ។

# source: 398844374add
tonight_after_small_2_949dc39e2cf9bbaa = ម្នាក់ថាម៉្យាង ម្នាក់ថាម៉្យាង។

# source: 6db8e6f45e7f
tonight_after_small_3_eaa8b30cfd4b1854 = គេចេះតែនិយាយ។ គ្មាននរណាដឹងទេ។

# source: 8408a6ebdea6
tonight_after_part_1_7abecebe1572fa37 = គេថាលោកមន្ត្រីយកតាមថង់។ ឈ្មោះអ្នកណានៅលើទូរសព្ទ អ្នកនោះជាអ្នកធ្វើ ហើយត្រូវទៅផ្ទះវិញជាមួយត្រាមួយ ដែលគ្រប់គ្នាអានបាន។ (រុញកែវចេញ។)

# source: e1f944f6eed4
tonight_after_part_2_68580b5cfe502b04 = លោកមន្ត្រីយកតាមថង់មែនទេ?

# source: ff59d73b6c28
tonight_done_named_1_8758105d90af5d5f = អ្វីដែលគេនឹងយករឿងនេះទៅធ្វើ

# source: 02c2e79d22e0
tonight_done_ask_1_4bd37af58d42fc8e = តុលាការយកអ្វីជាគោល៖

# source: af368bc3ec17
tonight_done_ask-meets_1_a2d0af9555b75f12 = ខ្ញុំមិនដឹងទេ។ ពេលវានៅបើកចំហ { $you_call }មិនឡើងឡានទេ ហើយ{ $you_call }មានមេធាវី មុនខ្ញុំស្តាប់បន្ថែម។

# source: 85b5d8d8ab53
tonight_done_ask-meets_reply_1_71f6c639b757c734 = លោកមន្ត្រីមិនដឹង។ (ផឹក។ ជាលើកទីមួយដែលកែវលើកឡើង។) នៅទីនេះគេតែងតែដឹង។

# source: 4bcfb7584183
tonight_done_ask-promise_1_58909cf7166d547e = ទុកឱ្យខ្ញុំ។ អ្នកណាប្រាប់ខ្ញុំមុនមេធាវីមក មិនឡើងឡានទេ ហើយខ្ញុំមើលឱ្យគេលែង{ $you_call }។

# source: 4d2d7896e5d1
tonight_done_ask-promise_reply_1_36205e2da101fb07 = គេលែង។ (រុញកែវមករកអ្នក។) អញ្ចឹងវាត្រូវទៅជាម៉េច ទើបលោកមន្ត្រីសរសេរបាន?

# source: 5f39cc59c1c2
tonight_done_ask-soothe_1_e1e55a4c734f5a5d = ខ្ញុំមិនដឹងទេ។ តែអ្នកណាចិត្តល្អ មិនឡើងឡានទេ ហើយមេធាវីមើលឃើញ មុន{ $you_call }អង្គុយផង។

# source: cb634e40a191
tonight_done_ask-soothe_reply_1_d6ec43fab0adba5f = ចិត្តល្អ។ (ដៃទាំងពីរចូលទៅក្រោមតុ។)

# source: fdbcebb6f975
tonight_done_ask_2_3cd33022a2a5dd8b = សួរថាយើងយកតាមថង់ឬអត់ នោះជាសំណួរត្រូវហើយ។

# source: e7034dad242c
tonight_done_ask-promise_2_052033f422fdd298 = ខ្លះធ្វើអញ្ចឹង តែខ្ញុំអត់ទេ។ { $you_call }និយាយជាមួយខ្ញុំ ហើយយើងរួចវា មុនមេធាវីមក។

# source: 28cf17faa381
tonight_done_ask-promise_reply_2_6d3571b5adefae63 = បើខ្ញុំនិយាយ។ (មើលនាឡិកា។) ចុះអ្នកឯទៀតបានអី?

# source: 84025371f5cd
tonight_done_ask-soothe_2_ba96f87d077dbd9c = ខ្លះធ្វើអញ្ចឹង តែមិនធ្វើលើមនុស្សដូច{ $you_call }ទេ។ វាចប់មុន{ $you_call }ដឹងខ្លួន ហើយ{ $you_call }បានមេធាវី មិនអស់លុយ។

# source: 087ccce681da
tonight_done_ask-soothe_reply_2_bc33ff0f92f38917 = ដូចខ្ញុំ។ មែន។

# source: aeda71d8f076
tonight_done_ask-meets_2_6cddf32f3978ffe1 = អ្នកខ្លះធ្វើអញ្ចឹង អ្នកខ្លះសួរសិន។ { $you_call }បានមេធាវីសម្រាប់រឿងនោះ មិនគិតថ្លៃ ហើយមុននោះ{ $you_call }មិនឡើងឡានទេ។

# source: e29e69267d9b
tonight_done_ask-meets_reply_2_efaa73307e4a60e0 = អ្នកខ្លះធ្វើ។ (ងក់ក្បាល។) ជាលើកទីមួយដែលមានគេថា អ្នកខ្លះ។

# source: b112f77380da
tonight_papers_named_1_806bcbba01f931f6 = លិខិតឆ្លងដែន

# source: 669a795ab3c4
tonight_papers_ask_1_ed7d3ebcbbae1949 = លិខិតឆ្លងដែននៅក្នុងកំប៉ុងមួយក្នុងការិយាល័យ ទាំងអស់។

# source: 342f9969ba39
tonight_papers_ask-leading_1_952ce3e086e1ea07 = ពេលដាក់វាចូលសម្រាប់ទម្រង់ហើយ ត្រូវធ្វើអ្វី ទើបវាចេញមកវិញ?

# source: 658ca6444ae1
tonight_papers_ask-leading_yes_1_6276bd780e55df95 = ខ្ញុំឱ្យទៅ មែន។ សម្រាប់ទម្រង់ បើលោកមន្ត្រីថាអញ្ចឹង។

# source: c0e9b5cf06ec
tonight_papers_ask-leading_no_1_0e78de950db2abf5 = ទម្រង់អី?

# source: 3672e6faec17
tonight_papers_ask-probing_1_bf0cb593d91a8887 = ពេលមកដល់ { $you_call }ធ្វើអ្វីជាមួយរបស់{ $you_call }?

# source: 059d96bccf78
tonight_papers_ask-probing_reply_1_fc8b04e870c6e4a0 = សម្រាប់ទម្រង់។ ខ្ញុំប្រាប់ហើយ។

# source: f1fe45118e4d
tonight_papers_ask-closed_1_d62f9bbbf39a5164 = ពេលម្នាក់ក្នុងពួក{ $you_call }សុំ មានអ្នកប្រគល់វាឱ្យទេ?

# source: de8b141a7dba
tonight_papers_ask-closed_reply_1_0ee3ba3647825f84 = គេប្រគល់ឱ្យ។

# source: 1c2b3c7c1cdd
tonight_papers_ask_2_8a3007c84f7cb443 = អញ្ចឹងលិខិតឆ្លងដែនរបស់{ $you_call }ផ្ទាល់៖

# source: 8900f696d2ab
tonight_papers_ask-closed_2_f48c344267d2cf97 = តាំងពីវាចូលក្នុងកំប៉ុង { $you_call }ធ្លាប់យកវាចេញទេ?

# source: b22d4b9c0c3a
tonight_papers_ask-closed_yes_1_613d217273a14eec = ធ្លាប់។ ឬយ៉ាងហោចណាស់ ខ្ញុំបានឃើញវា។

# source: 405ccb587cc8
tonight_papers_ask-closed_no_1_3ef4ef54420eb31f = ខ្ញុំយកវាធ្វើអី?

# source: ab224d4b3baa
tonight_papers_ask-probing_2_0b68f0b6552043d3 = ពេល{ $you_call }ចង់យកវាចេញ តើយ៉ាងម៉េចដែរ?

# source: 0b811f7bd4d4
tonight_papers_ask-probing_reply_2_2c6e4fe6c2607d9d = ខ្ញុំប្រាប់ហើយថាយ៉ាងម៉េច។

# source: ad78078de28e
tonight_papers_ask-leading_2_7bf64463e6144279 = គេធ្វើម៉េចកុំឱ្យ{ $you_call }យកវាចេញបាន?

# source: b5916dc5fb2c
tonight_papers_ask-leading_yes_2_545be88572f0ef4f = គេថាថ្ងៃនេះមិនមែនថ្ងៃទេ។ អ្វីអញ្ចឹង។

# source: 29a212b35da4
tonight_papers_ask-leading_no_2_7a0b3f4f441e4b41 = នរណាធ្វើអីខ្ញុំ?

# source: a7129f9f9cf5
tonight_papers_deny_1_5700177c53f535d6 = វាសម្រាប់ទម្រង់ប៉ូលិស។

# source: 676c6913b9ca
tonight_papers_deny_2_4a62608d16d89601 = វានៅក្នុងកំប៉ុង។ ឱ្យនៅឯណា?

# source: 86a7ef1494d0
tonight_papers_deny_3_46de719807a565f8 = លិខិតឆ្លងដែន គ្មានអ្វីត្រូវនិយាយទេ។

# source: f7d12c87a7d7
tonight_papers_small_1_75eacaf28bd50e5d = ចុះហត្ថលេខា រួចវាចូលក្នុងកំប៉ុង។ ទម្រង់ចប់ពេលណា ក៏ចប់ពេលនោះ។ កន្លែងណាក៏គេធ្វើអញ្ចឹងដែរ។

# source: 35df9e5db68b
tonight_papers_small_why_1_189525d33668ec16 = ឱ្យទៅ មិនទាន់មែនជាដកហូតទេ។ សូមសួរថាមានអ្វីកើតឡើង ពេលចង់បានវាវិញ។

# source: e5905ad9fb4c
tonight_papers_small_2_9f04ae6b9e98671e = វានៅក្នុងនោះទាំងអស់ មួយជួររុំកៅស៊ូមួយ។ វាសម្រាប់ប៉ូលិស គេចង់បានអញ្ចឹង។

# source: d9ec00f0ea2b
tonight_papers_small_3_ea0195ae92a5f968 = ក្នុងកំប៉ុង។ ពេលប៉ូលិសបានទម្រង់ វាចប់។ យូរប៉ុនណា ក៏ប៉ុណ្ណឹង។

# source: c2fe3b3e926d
tonight_account_named_1_c3a70580853b3e16 = លុយបើកមុន

# source: 35e3cab40779
tonight_account_ask_1_cb48a11f196d5d0c = លើសន្លឹកនេះ មានមួយជួរសរសេរថា លុយបើកមុន។

# source: bacb7a068052
tonight_account_ask-open_1_cbf820a67281a7b2 = { $you_call }អាចប្រាប់ខ្ញុំបានទេ ថាគេសរសេរអ្វីនៅទីនោះ?

# source: f764f03799d7
tonight_account_ask-leading_1_f57328962010b439 = { $you_call }អាចប្រាប់ខ្ញុំបានទេ ថាគេដាក់អ្វីខ្លះដែល{ $you_call }មិនដែលបាន?

# source: 8904d03a37a6
tonight_account_ask-leading_yes_1_a747163cb212d086 = នេះបន្តិច នោះបន្តិច។ គេមិនមើលទាំងអស់ទេ។

# source: a3c9a571968d
tonight_account_ask-leading_no_1_cc7beac84cff49b4 = វាត្រឹមត្រូវ។ វាជាសន្លឹករបស់ខ្ញុំ។

# source: 2cf18003f47d
tonight_account_ask-choice_1_2075e865ebcf9279 = { $you_call }អាចប្រាប់ខ្ញុំបានទេ ថានោះជាអ្វី កម្ចី ឬពិន័យ?

# source: 9caa8c0403ad
tonight_account_ask-choice_reply_1_7d345ddb2ae2e557 = កម្ចី។ សរសេរកម្ចីទៅ។

# source: a8dc9cb4d6ea
tonight_account_ask_2_686931a54c9194e7 = ជួរនោះម្តងទៀត ដែលគេកាត់តាមយប់ធ្វើការ៖

# source: 662e25bff03c
tonight_account_ask-leading_2_def273073fa9da68 = លើសន្លឹកមួយទៀត ពេល{ $you_call }ឃើញវា មានសរសេរអ្វី?

# source: a2fcc0e46b2a
tonight_account_ask-leading_yes_2_8081cf8c53a376b3 = លេខមួយ។ ខ្ញុំមិនចាំក្នុងក្បាលទេ។

# source: e7b30eee3a0b
tonight_account_ask-leading_no_2_ba5effff0219e5e8 = មានតែមួយសន្លឹកទេ។ លោកមន្ត្រីមានវានៅនោះហើយ។

# source: 25365ffdb7d3
tonight_account_ask-probing_1_6b41f501d6c83bcd = ចុងក្រោយវាសរុបប៉ុន្មាន ហើយខ្ញុំអាចមើលនៅឯណា?

# source: f9bc21a0edd3
tonight_account_ask-probing_reply_1_115c364ef4778ef0 = ខ្ញុំប្រាប់ហើយ។ មិនមែនលើសន្លឹកនេះទេ។

# source: 4ffa51226816
tonight_account_ask-leading_3_78916ad6dfabfb61 = ពេល{ $you_call }សួរថាវានៅយូរប៉ុនណាទៀត តើគេថាម៉េច?

# source: d8df8c99adb2
tonight_account_ask-leading_yes_3_6b5595df3a9dfc5d = មិនយូរទៀតទេ។ គេថាអញ្ចឹងរហូត។

# source: 058dd59f6589
tonight_account_ask-leading_no_3_64c99f586df8938e = ខ្ញុំមិនសួរអញ្ចឹងទេ។

# source: a85621d9739e
tonight_account_deny_1_5824893aa1c25a28 = គេធ្វើអញ្ចឹង។ គ្រប់គ្នាមាន។

# source: 98b9a9301c50
tonight_account_deny_2_88f14b3f5c788422 = ខ្ញុំមិនមើលសន្លឹកទេ។

# source: 8c410e312722
tonight_account_deny_3_fd7528042933398b = សន្លឹកនោះត្រឹមត្រូវហើយ។

# source: 76f3054c5bcd
tonight_account_small_1_6c7c4c52c2f22575 = វាជាអ្វីដែលយើងបានពីគេ មុនមានប្រាក់ខែ។ គ្រែ ម្ហូប។ គេយកយប់ធ្វើការកាត់វា។

# source: f05ce40dde97
tonight_account_small_why_1_efe3d04a16a164e8 = លុយបើកមុនដែលធ្វើការកាត់ អាចជាកម្ចី។ សូមសួរថាវាថយចុះឬទេ។

# source: 8d3af043e16e
tonight_account_small_2_8fa62e2285659239 = យើងបានគេង បានញ៉ាំ មុនរកប្រាក់បាន។ នោះហើយដែលគេសរសេរ ហើយគេយកយប់ធ្វើការកាត់វា។

# source: 20755af3bbc3
tonight_account_small_3_15e9097c757c21f8 = គ្រែ និងម្ហូប តាំងពីដើម។ រួចគេយកយប់ធ្វើការកាត់វា។ គេធ្វើអញ្ចឹងជាមួយយើងទាំងអស់។

# source: e01ad7c74f47
tonight_door_named_1_b6c619f77f0518a7 = ការចេញក្រៅ

# source: 07ed2c46922c
tonight_door_ask_1_3405304dcca305b0 = ខ្ញុំចង់ស្តាប់រឿងផ្លូវខាងក្រៅ។

# source: 563f45d5c726
tonight_door_ask-leading_1_534dfc3fbe6fd17b = ថ្ងៃអាទិត្យមុន ពីជណ្តើរទៅដល់មាត់ទឹក យ៉ាងម៉េចដែរ?

# source: 9e6fd4ad2278
tonight_door_ask-leading_yes_1_a394eb76f0fdc9f9 = ទៅមាត់ទឹក។ ដូចថ្ងៃអាទិត្យណាៗ មែន។

# source: 29c02868eb36
tonight_door_ask-leading_no_1_1b2218065b2b3bbe = មាត់ទឹកអី?

# source: 2564c52a614a
tonight_door_ask-probing_1_72ea9a4e5d76007a = លើកចុងក្រោយ ពីជណ្តើរទៅដល់កន្លែងដែល{ $you_call }ទៅ យ៉ាងម៉េចដែរ?

# source: 4c6dbfea5cdd
tonight_door_ask-probing_reply_1_9f05398b89290ecc = ខ្ញុំប្រាប់ហើយថាទៅណា។ ទៅមាត់ទឹក។

# source: 9437033b0507
tonight_door_ask-leading_2_32f4fae2c8163e24 = លើកចុងក្រោយ ដែលមិនបាច់សុំនរណាមុន យ៉ាងម៉េចដែរ?

# source: bb51b850b4a5
tonight_door_ask-leading_yes_2_034195f758cc610b = គ្មាននរណាទេ។ ថ្ងៃអាទិត្យ ទៅមាត់ទឹក។ ចេះតែទៅ។

# source: 1db89ed7553a
tonight_door_ask-leading_no_2_b22f59113e212d79 = សុំអី? ដល់ថ្ងៃអាទិត្យ ក៏ទៅ។

# source: 39af5a63a898
tonight_door_ask_2_04d892e684e55753 = អញ្ចឹងចុះទៅមាត់ទឹក ថ្ងៃអាទិត្យ៖

# source: d8d10427e9a6
tonight_door_ask-leading_3_387e8a511e4dad62 = ពេលមានគេចង់បានកូនសោ { $keys } ថាម៉េច?

# source: f78fb2b1e4d9
tonight_door_ask-leading_yes_3_da3cc4e92a00b699 = ថាមិនទាន់ដល់ពេល។ សុំពេលក្រោយ។

# source: e2b79667158e
tonight_door_ask-leading_no_3_4ef9261732dfb876 = កូនសោអី?

# source: c60c331eb2de
tonight_door_ask-probing_2_f4cca1ace7c6b5a2 = { $you_call }ចេញនៅខាងក្រោមយ៉ាងម៉េច បើមានសោ?

# source: 572dd3c21ce5
tonight_door_ask-probing_reply_2_d4f8da9a5395a48d = ខ្ញុំប្រាប់រឿងសោហើយ។

# source: 099997d51ffc
tonight_door_ask-leading_4_800a75c35f95268b = នៅទីនោះ ពេល{ $you_call }នៅម្នាក់ឯង { $you_call }ជួបនរណា?

# source: 51939963c75b
tonight_door_ask-leading_yes_4_09cfd0acd5cb2b45 = មនុស្ស។ អ្នកកាន់ដងសន្ទូច។

# source: c92d631d0750
tonight_door_ask-leading_no_4_72d2a84334c26689 = ម្នាក់ឯងអី? យើងទៅទីនោះមើលទឹក។

# source: 87e090e1c4ac
tonight_door_deny_1_d52233a5764bf9c2 = ខ្ញុំចេញពេលណាខ្ញុំចង់។

# source: 3066be3df23e
tonight_door_deny_why_1_268949d56c30826b = ចម្លើយដំបូង ហើយខ្លី។ សូមសួរថាលើកចុងក្រោយយ៉ាងម៉េច។

# source: 7af1a376eb65
tonight_door_deny_2_3c789ab9c8f14e22 = ខាងក្រៅនោះគ្មានអ្វីទេ។ ទឹក។

# source: 502335a69dc5
tonight_door_deny_3_d3b57d82f68bc558 = វាជាទ្វារ។ គេចេញតាមវា។

# source: 52efae7d4829
tonight_door_small_1_4b1c1a7aa2bde6fa = ថ្ងៃអាទិត្យ ទៅមាត់ទឹក។ ពេលមានចិត្តចង់ ក៏ទៅ។ ខាងក្រោមមានសោ ដូច្នេះមានគេចុះទៅជាមួយ។

# source: 22379d36d65e
tonight_door_small_why_1_15aeae71216755a2 = សោនៅខាងក្រោមជណ្តើរ អាចជាការថែរក្សា ហើយអាចជាការឃុំទុក។ សូមសួរថាយ៉ាងម៉េច ពេលមានគេចង់ចេញ។

# source: 7bf4c41ed124
tonight_door_small_2_4335781234efb4d5 = នៅថ្ងៃអាទិត្យ។ ស្រេចលើម្នាក់ៗ អាចទៅមាត់ទឹកបាន។ ត្រូវមានគេចុះទៅដោះសោ។

# source: 032322937932
tonight_door_small_3_879dbe41be79c318 = ទៅមាត់ទឹក ថ្ងៃអាទិត្យ។ គ្មាននរណាថាអ្វីទេ បើចង់ទៅ។ គ្រាន់តែមានគេចុះទៅ ព្រោះមានសោ។

# source: 69b2f22096bd
tonight_two_named_1_205cca42664a193a = ពីរបន្ទាត់អំពីថ្ងៃអាទិត្យ

# source: 086b119708bd
tonight_two_ask_1_30eb64d9e6555905 = ខ្ញុំមានពីរបន្ទាត់ពី{ $you_call } អំពីការចេញក្រៅ ហើយបន្ទាត់ទីមួយថា៖

# source: 126f77f02631
tonight_two_ask-leading_1_c73516f69c4300cd = ពេលមានចិត្តចង់ ក៏ទៅ។ ចុះមួយទៀតត្រូវគ្នានឹងវាយ៉ាងម៉េច?

# source: 8196a56bff2f
tonight_two_ask-leading_yes_1_cf292c75e02f4e74 = បើមានសរសេរអញ្ចឹង។

# source: ec27df173319
tonight_two_ask-leading_no_1_3d08e5cce8cff62a = ខ្ញុំមិនបានថាអញ្ចឹងទេ។

# source: c2d3ae0b23fc
tonight_two_ask-leading_2_5e3aa2a8881e567f = ស្រេចលើម្នាក់ៗ។ ចុះមួយទៀតត្រូវគ្នានឹងវាយ៉ាងម៉េច?

# source: 95524712efde
tonight_two_ask-leading_yes_2_8b962892af81df44 = បើលោកមន្ត្រីសរសេរអញ្ចឹង។

# source: 4eafac1710d3
tonight_two_ask-leading_no_2_e0f7ce047bd1c4b4 = នោះមិនមែនពាក្យខ្ញុំទេ។

# source: 387838fd812e
tonight_two_ask-leading_3_deb40673831cbb02 = គ្មាននរណាថាអ្វីទេ។ ចុះមួយទៀតត្រូវគ្នានឹងវាយ៉ាងម៉េច?

# source: a24fc70e82ba
tonight_two_ask-leading_yes_3_dc73dd70036dccb7 = អញ្ចឹងប្រហែលខ្ញុំបានថាអញ្ចឹង។

# source: a090c91064d9
tonight_two_ask-leading_no_3_96cde061648067b6 = ខ្ញុំបានថាផ្សេង។

# source: 9656a1a2fadb
tonight_two_deny_1_47f193efb8e21c6f = វាត្រូវគ្នា។

# source: 7ef822048281
tonight_two_deny_2_5c1db5967bff4f2f = ខ្ញុំមិនដឹងថាខ្ញុំថាអ្វីមុនទេ។

# source: 1154a9523063
tonight_two_deny_3_e44ee5abf3686d79 = ទុកទាំងពីរទៅ។

# source: 8b64be9d5997
tonight_night_named_1_43ac8047b48b4e25 = យប់មិញ

# source: 7c5d60caf7a0
tonight_night_ask_1_85588bcae2f6aea2 = អំពីយប់មិញ ដោយទុកអ្វីដែលសម្រាប់មេធាវី៖

# source: 17e9b1156721
tonight_night_ask-leading_1_c3f46742c6c28461 = { $you_call }ថា គ្មានតាក់ស៊ីទេ។ ចាប់ពីម៉ោងប្រាំមួយមក យ៉ាងម៉េចដែរ?

# source: 533000a26dc0
tonight_night_ask-leading_yes_1_f50a061ded71a955 = គ្មានទេ។ គេសរសេរ អញ្ចឹង។

# source: c8b5a50ba65f
tonight_night_ask-leading_no_1_3d8b04cf20eb1bf2 = ខ្ញុំថាទូរសព្ទ។

# source: f4ba2aadd051
tonight_night_ask-probing_1_1dd699fa624191e5 = { $you_call }ថា ទទួលទូរសព្ទហៅតាក់ស៊ី។ ពីមួយទៅមួយ យ៉ាងម៉េចដែរ?

# source: d1e386497a38
tonight_night_ask-probing_reply_1_07a71afd0dd65b17 = គ្មានតាក់ស៊ីទេ។ ខ្ញុំប្រាប់ហើយ។

# source: a4a36e66c349
tonight_night_ask-leading_2_4e956cbb8744d5de = { $you_call }ថា អ្នកដែលបង់លុយ។ ជាមួយអ្នកយប់មិញ យ៉ាងម៉េចដែរ?

# source: 7223d842ce9d
tonight_night_ask-leading_yes_2_ac73adbc35e317f5 = ម្នាក់បានបង់។ ធម្មតាមានម្នាក់។

# source: aa796e3832ea
tonight_night_ask-leading_no_2_53fe22cd810876ed = ខ្ញុំមិនបានថាអញ្ចឹងទេ។ គេសួរ ខ្ញុំឆ្លើយ។

# source: c92b46298ebf
tonight_night_ask_2_07392a42103877b0 = អញ្ចឹងមានបញ្ជីមួយ និងសន្លឹកមួយសម្រាប់អ្វីដែល{ $you_call }សរសេរ។

# source: c85d8328005e
tonight_night_ask-leading_3_4dc3dc006d25a988 = យប់ដែលចប់ដោយមិនបានចំនួននោះ តើទៅជាយ៉ាងណា?

# source: 177dece446f5
tonight_night_ask-leading_yes_3_b5874f8a56528d1b = គេកត់ទុកកន្លែងណាមួយ។ ខ្ញុំគិតអញ្ចឹង។

# source: fe96ed6ef060
tonight_night_ask-leading_no_3_737563747060c4ee = ចំនួនអី?

# source: 2117abccb62a
tonight_night_ask-probing_2_db5abdfc9a9ca669 = អ្វីដែលប្រាប់{ $you_call } ថាយប់មួយចប់ហើយ?

# source: 603bb5c6e530
tonight_night_ask-probing_reply_2_a0ddfb1db6a3e49d = ខ្ញុំប្រាប់ហើយថាចប់ពេលណា។

# source: 0934e6f88b0c
tonight_night_ask-blame_1_793aa49a2b648bbc = យប់បែបនេះហើយ { $you_call }គេងលក់យ៉ាងម៉េចទៅ ដោយមានមនុស្សទាំងនោះក្នុងបញ្ជី{ $you_call }?

# source: 7d03509c384e
tonight_night_ask-blame_reply_1_a7e732cf34164f80 = (មើលដៃ{ $me_their }។) ខ្ញុំមិនស្គាល់គេទេ។

# source: c42114c66741
tonight_night_deny_1_4d6831fe2bbae2e8 = ទូរសព្ទ។ វាជាការងារការិយាល័យ។

# source: 4612a616cdb5
tonight_night_deny_2_3186426e526a198a = មានអតិថិជន ហើយគេសរសេរទៅ។

# source: ee6adfae2e14
tonight_night_deny_3_cebe773325930b66 = វាជាការងារ។ គ្មានអ្វីត្រូវនិយាយទេ។

# source: 7f140274c66d
tonight_night_small_1_b81243f8de4cc2ac = ម៉ោងប្រាំមួយបញ្ជីមកដល់។ គេសរសេរសួស្តីទៅគ្រប់គ្នាក្នុងនោះ។ អ្វីដែលត្រូវសរសេរបន្ទាប់ មាននៅលើសន្លឹកមួយ។ (ជូតដៃទាំងពីរលើជង្គង់។)

# source: c67cce0af471
tonight_night_small_why_1_d560f9c1eab40e2e = បានធ្វើអ្វី ជាសំណួរមួយ។ បដិសេធបានឬអត់ ជាសំណួរមួយទៀត។ សំណួរទីមួយសម្រាប់មេធាវី។

# source: b095ea4bfaa0
tonight_night_small_2_e7457ff2bb2f9301 = មានបញ្ជីមួយ។ ចាប់ផ្តើមពីអ្នកម្សិលមិញ ដែលមិនទាន់ឆ្លើយ។ បើម្នាក់ឆ្លើយ មានសន្លឹកមួយសម្រាប់អ្វីដែលត្រូវសរសេរតប។ (ជូតដៃទាំងពីរលើជង្គង់។)

# source: 7b1ced3e1705
tonight_night_small_3_0da24c90882e7df2 = គេសរសេរ។ ទៅឈ្មោះក្នុងបញ្ជី។ សួរថាថ្ងៃនេះយ៉ាងម៉េច ហើយអ្វីដែលមកបន្ទាប់ មានសន្លឹកមួយ។ (ជូតដៃទាំងពីរលើជង្គង់។)

# source: 969df6a7e782
tonight_sentence_named_1_8db428272f4f89a9 = ប្រយោគនោះ

# source: 2f34acc4e21e
tonight_sentence_ask_1_dac3467a7b247a6f = ‘ឆន្ទៈរបស់ខ្ញុំផ្ទាល់ ហើយគ្មានអ្វីត្រូវត្អូញត្អែរទេ។’

# source: ecfcfdd1ec57
tonight_sentence_ask-open_1_f404e051a824ec33 = បើនិយាយនៅផ្ទះ { $you_call }និយាយរឿងនោះថាម៉េច?

# source: 42cf2e5d45e2
tonight_sentence_ask-leading_1_5882b2c887e329a9 = បើគ្មាននរណាបង្រៀន { $you_call }និយាយរឿងនោះថាម៉េច?

# source: 68a58a4a886b
tonight_sentence_ask-leading_yes_1_8d37994ab23fe061 = បង្រៀន មែន។ ឮរួចនិយាយ។ ហើយថាលិខិតឆ្លងដែនសម្រាប់ទម្រង់។

# source: 410a4e035829
tonight_sentence_ask-leading_no_1_2b36171340f85a97 = បង្រៀន? វាជាប្រយោគមួយ។

# source: 5375a0679548
tonight_sentence_ask-doubt_1_34c4e39422e70136 = { $you_call }និយាយម៉េច ឱ្យខ្ញុំជឿបាន?

# source: d160d6723a0f
tonight_sentence_ask-doubt_reply_1_675dddd471ee0024 = មើលអ្នក ហើយនិយាយម្តងទៀត មួយម៉ាត់ៗដូចដើម។

# source: 1b9d089d949e
tonight_sentence_ask_2_d1ae8ccf87f6e6eb = { $you_call }ប្រាប់ខ្ញុំថា នៅទីនេះគេនិយាយអញ្ចឹង។

# source: 606edffe2af7
tonight_sentence_ask-leading_2_9d2b17ad60e4ad4a = ល្ងាចដែលដល់វេន{ $you_call } តើ{ $you_call }នឹងសួរអ្វី?

# source: 2215735a3c8c
tonight_sentence_ask-leading_yes_2_153f7d1ac8687da3 = អ្វីដែលគេសួរ។ ថាលិខិតឆ្លងដែននៅឯណា។

# source: 058ff38bbcaa
tonight_sentence_ask-leading_no_2_53e3f33be1a3b7cd = វេនខ្ញុំធ្វើអី?

# source: 1644221dc04f
tonight_sentence_ask-probing_1_148e7d78a38f77f0 = { $you_call }បានវាពីនរណា ថាត្រូវនិយាយអញ្ចឹង?

# source: b87e7120d492
tonight_sentence_ask-probing_reply_1_11e80797a7c0650a = ខ្ញុំប្រាប់ហើយថាម៉េច។

# source: b98015b517d5
tonight_sentence_ask-leading_3_fa4af5035ea112e6 = មាននរណានិយាយផ្សេងពីនេះ រួចគេស្តីឱ្យ?

# source: afa1178568a6
tonight_sentence_ask-leading_yes_3_af191a48eaaad009 = គេស្តីឱ្យ មែន។ និយាយឱ្យត្រូវល្អជាង។

# source: 8c6e934e615a
tonight_sentence_ask-leading_no_3_76a05a7a268fcbcf = គ្មាននរណាទេ។ វាជាប្រយោគមួយ។

# source: cc04d1ffd78d
tonight_sentence_deny_1_dcb1fb2a1dc81428 = វាជាអ្វីដែលខ្ញុំបានថា។

# source: 9c72b3c55648
tonight_sentence_deny_2_ca7e75a1d3407c91 = ខ្ញុំគ្មានអ្វីបន្ថែមទេ។

# source: c5962bbf7a25
tonight_sentence_deny_3_7771629e74df7851 = នោះជាចម្លើយ។

# source: 34b81c1c2fb2
tonight_sentence_small_1_7244141e8ca3830f = គេនិយាយអញ្ចឹង។

# source: 4c4569d52810
tonight_sentence_small_2_013c93350670beb8 = យើងទាំងអស់គ្នានិយាយប្រហែលអញ្ចឹង។

# source: f86d5e450f38
tonight_sentence_small_3_26f0d67a80d45bc8 = និយាយទៅ រួចក៏រួច។

# source: 142f00b28530
tonight_sentence_part_1_c52e2aa61c654a56 = មានមួយល្ងាចសម្រាប់រឿងនោះ។ ម្នាក់ក្នុងចំណោមយើងដើរតួជាលោកមន្ត្រី ហើយអ្នកឯទៀតឆ្លើយ។

# source: f282311671da
tonight_sentence_part_why_1_c173f7933d8a97b6 = គេឱ្យមនុស្សហាត់ចម្លើយ។ អ្វីដែលនរណាម្នាក់និយាយដោយពាក្យហាត់ នៅតែអាចជាការពិត។ សូមសុំឱ្យនិយាយដោយពាក្យខ្លួនឯង។

# source: 9ea90488b5c8
tonight_stop_named_1_49a44d189ee23049 = ការឈប់

# source: 259b0b7e1e81
tonight_stop_ask_1_7ebd2756641c5510 = ឧបមាថាស្អែក{ $you_call }ប្រាប់គេ៖ ខ្ញុំឈប់។

# source: 68fb57a9163a
tonight_stop_ask-probing_1_70165c2a77d4e577 = គេថាម៉េច?

# source: db2a5a99b350
tonight_stop_ask-leading_1_df361a337d0a8154 = គេយកអ្វីពី{ $you_call } ដោយសាររឿងនោះ?

# source: 9795ef6ecda7
tonight_stop_ask-leading_yes_1_5c4777af078d7a70 = វានឹងត្រឡប់មកលើខ្ញុំវិញ យ៉ាងណាក៏ដោយ។ មែន។

# source: e6322e33b283
tonight_stop_ask-leading_no_1_3f7119d966c55dc9 = ពីខ្ញុំ? ខ្ញុំមិនដឹងថាយកអ្វីទេ។

# source: 5a8149caf4fb
tonight_stop_ask-closed_1_dcf67608607e1ee0 = គេទទួលយកបានស្រួលទេ?

# source: 67447252d99f
tonight_stop_ask-closed_reply_1_a10df4a08c67a4e9 = គេទទួលយកបានស្រួល។

# source: 6e9e029bbf53
tonight_stop_ask_2_d81c7b15365fbe1f = { $you_call }ថា ទូទាត់លុយសិន រួចឈប់។

# source: 49b674214891
tonight_stop_ask-closed_2_c65642c1025b15f0 = អ្វីដែលនៅក្រោមបន្ទាត់ ស្អែក{ $you_call }ទូទាត់បានទេ?

# source: 4fd90ab320a8
tonight_stop_ask-closed_yes_1_944d42b8e40cb99c = បង់បាន។ ធ្វើម៉េចក៏បាន។

# source: 0c2194785f2f
tonight_stop_ask-closed_no_1_1c3f5af7ee9bcc35 = ក្រោមបន្ទាត់អី?

# source: a9dbd0d489e8
tonight_stop_ask-probing_2_c952b0df43d291bd = ពេល{ $you_call }ទូទាត់ { $you_call }ធ្វើអ្វី?

# source: 595a6c2a83a8
tonight_stop_ask-probing_reply_1_65d6d32064f28012 = ខ្ញុំប្រាប់ហើយ។ គេគូសបន្ទាត់មួយ។

# source: 6153228be73e
tonight_stop_ask-leading_2_cb8ba7e7e7fee9af = មានអ្វីទៀត ដែលគេចង់ឱ្យទូទាត់ ដើម្បីឱ្យ{ $you_call }នៅ?

# source: 15946a12e60b
tonight_stop_ask-leading_yes_2_dd26adf64d785c20 = ថែមអ្វីមួយលើសន្លឹក។ ត្រូវតែមានអ្វីមួយ។

# source: c2bb8a443d5b
tonight_stop_ask-leading_no_2_f339ef3e52f6067c = ខ្ញុំមិនដឹងថាគេចង់អ្វីទេ។

# source: 0824efd06305
tonight_stop_deny_1_fd07b480c69b66f1 = ខ្ញុំមិនចង់ឈប់ទេ។

# source: d1bd4f246965
tonight_stop_deny_2_e23fba1f363dba9a = គេមិនឈប់ពាក់កណ្តាលទីទេ។

# source: f584cc935b7d
tonight_stop_deny_3_6d09a46a1bf35f6f = ឈប់អី? គ្មានអ្វីត្រូវឈប់ទេ។

# source: 8a750a58a320
tonight_stop_small_1_3323222412d86a69 = ខ្ញុំមិនទាន់គិតទេ។ ខ្ញុំគិតថា ខ្ញុំនឹងទូទាត់លុយសិន។

# source: 096004e310cd
tonight_stop_small_why_1_ef56f8b4500cb4bb = ទូទាត់មុនចេញ ជារឿងធម្មតា។ សូមសួរថាវាប៉ុន្មាន ហើយមានអ្វីកើតឡើង បើមិនអាចទូទាត់។

# source: 203eaa95df9f
tonight_stop_small_2_79bf701b7b912ad0 = ទូទាត់លុយសិន រួចទៅ ខ្ញុំគិតអញ្ចឹង។ ខ្ញុំមិនទាន់គិតពីវាទេ។

# source: f4410abbdac0
tonight_stop_small_3_a4d92debbf321d72 = ត្រូវទូទាត់លុយសិន។ ខ្ញុំមិនគិតពីវាទេ។

# source: 61d12582e371
tonight_call_named_1_65e482d41be8bb7e = ទូរសព្ទក្នុងថាស

# source: 969ba9c8fcbe
tonight_call_ask_1_cf3cc71ade1df93c = ទូរសព្ទ{ $you_call }ឈប់រោទ៍ហើយ។

# source: e2ff1dc4490c
tonight_call_ask-probing_1_4b97d93f31cb3c11 = ម៉ោងប៉ុណ្ណេះ { $you_call }មាននរណានៅទីនោះ?

# source: 9291f0f592a7
tonight_call_ask-leading_1_7fbc831d382bf130 = ម៉ោងប៉ុណ្ណេះ នរណាត្រូវតែដឹងពី{ $you_call }?

# source: 2e1be6fd8d6f
tonight_call_ask-leading_yes_1_be997c8604861585 = មានគេត្រូវតែដឹង។ តែងតែមាន។

# source: 37773b59d10b
tonight_call_ask-leading_no_1_2a2bcd9cf211c7c9 = គ្មាននរណាត្រូវតែដឹងទេ។

# source: 22385050c3c6
tonight_call_ask-several_1_1edda347d6046bad = ម៉ោងប៉ុណ្ណេះនរណា ហើយញឹកទេ ហើយពីរឿងអី?

# source: e021b193b865
tonight_call_ask-several_reply_1_993824f6b832ee3c = ញឹក? អត់ទេ។ … ពីរឿងអី មានន័យម៉េច?

# source: 69fbfd2a74e8
tonight_call_deny_1_ba9d0049121804b4 = ច្រឡំលេខ។

# source: 770781e50ae4
tonight_call_deny_2_d2b5a112e6bd31e7 = ខ្ញុំមិនដឹងថានរណាទេ។

# source: 59d3cf085c65
tonight_call_deny_3_353824b8e47702ef = ពេលខ្លះវារោទ៍។

# source: b46e551f26f2
tonight_call_small_1_492b0b1d1ccc8480 = ម៉ោងប៉ុណ្ណេះ? គ្មាននរណាទេ។ ច្រឡំលេខ។

# source: 35ad2a7d08cb
tonight_call_small_2_16e6b9e743156bb3 = ខ្ញុំប្រាប់មិនបានទេ។ ពេលនៅក្នុងថង់ វាមិនបង្ហាញឈ្មោះទេ។

# source: 21ed959d00c4
tonight_call_small_3_58601bfc27d56352 = ពេលខ្លះវារោទ៍។ ទុកឱ្យវារោទ៍ទៅ។

# source: 2382497b4e71
tonight_other_named_1_6aec5d18cf098fdd = ឈ្មោះក្នុងបញ្ជី

# source: 2c192d9d9eea
tonight_other_ask_1_0d5626b89465ba95 = ពេលគេអានឈ្មោះ កែវ{ $you_call }ឈប់។

# source: a02a566a2ef1
tonight_other_ask-leading_1_7a592592da0d86cd = គឺម្នាក់ពីជួរមុខ ដែល{ $you_call }ប្រាប់ខ្ញុំមែនទេ?

# source: f162b36031eb
tonight_other_ask-leading_yes_1_068c65f492ac2de7 = នៅជួរមុខ។ មែន។ មានម្នាក់។

# source: 311e09cb0a39
tonight_other_ask-leading_no_1_0dca2d15d2c218c6 = ខ្ញុំមិនបានប្រាប់ពីនរណាទេ។

# source: 35a538bdf709
tonight_other_ask-probing_1_a01660d4199c3598 = ក្នុងចំណោមនោះ មានម្នាក់ជាអ្វីនឹង{ $you_call }ទេ?

# source: b6a4a304b16d
tonight_other_ask-probing_reply_1_3f869ed165d2ffe3 = ខ្ញុំស្គាល់ជួរមុខ។ ខ្ញុំប្រាប់ហើយ។

# source: 2f4f3a3e94e7
tonight_other_ask-leading_2_bc0ddbf3fcde4e06 = ក្នុងចំណោមនោះ មានម្នាក់ដែលគេដឹង ហើយយកមកគំរាម{ $you_call }ទេ?

# source: 57459365657b
tonight_other_ask-leading_yes_2_e0ef9eaa11cb568b = គេយកគ្រប់គ្នាមកគំរាមគ្រប់គ្នា។

# source: e6c29bca1112
tonight_other_ask-leading_no_2_c44a2e07c2c634d5 = នរណាយកអី?

# source: 147f75fedb12
tonight_other_ask_2_e82710c10801e651 = ម្នាក់ក្នុងបញ្ជីនោះ មុន{ $you_call }បន្ត៖

# source: e996404bd87b
tonight_other_ask-leading_3_b069893f50a7e8d8 = តើខ្ញុំគួរដឹងអ្វី មុនមានគេទៅរក { $cousin }?

# source: 54b20c75e533
tonight_other_ask-leading_yes_3_d9ff29aa672a04f3 = កុំស្រែក។ … ខ្ញុំមិនដឹងថាលោកមន្ត្រីនិយាយពីនរណាទេ។

# source: 4da5db7d1dab
tonight_other_ask-leading_no_3_079373d3a9615e83 = { $cousin }? ហេតុអីបានជា { $cousin }?

# source: 831f40314207
tonight_other_ask-probing_2_2b70ece663b08aa4 = ម្នាក់នោះត្រូវជាអ្វីនឹង{ $you_call } បានជា{ $you_call }ស្តាប់រកឈ្មោះ?

# source: 5e4ab914ed36
tonight_other_ask-probing_reply_2_13f553080a718b51 = ខ្ញុំថាម្តងហើយ។ ខ្ញុំមិនថាឱ្យខ្លាំងជាងនេះទេ។

# source: 65ea0b5653bd
tonight_other_ask-detail_1_d113cb3874a64f24 = តាមដែល{ $you_call }ដឹង ម្នាក់នោះឆ្លងកាត់អ្វីខ្លះនៅក្នុងនោះ?

# source: cdc29c1d1b37
tonight_other_ask-detail_reply_1_0489c1a40d0ab35a = (គ្រវីក្បាល។) សួរនៅទីនោះទៅ។ កុំសួរខ្ញុំ។

# source: 7ab2d4c5aab1
tonight_other_deny_1_30fa1148d99b0f34 = ខ្ញុំមិនបានឮឈ្មោះណាទេ។

# source: 071dbb1dd983
tonight_other_deny_2_69faa1e02cc4d6cf = វាគ្រាន់តែជាកែវ។

# source: 2d2e3e75ca5d
tonight_other_deny_3_87d0656a0917a3b6 = ខ្ញុំស្តាប់រកឈ្មោះខ្ញុំ។

# source: 151478253713
tonight_other_small_1_2e3d123c9dd1dd4f = គេស្គាល់ឈ្មោះគ្នា។ ផ្ទះមិនធំទេ។

# source: ab00979afaab
tonight_other_small_2_ffaa78f19d79d153 = វាជាឈ្មោះ។ ខ្ញុំស្គាល់គេទាំងអស់តាមស្បែកជើង។

# source: 0647695046f8
tonight_other_small_3_f3e09faa97629b9a = ខ្ញុំឆ្ងល់ថានរណាទៅមុន។ ប៉ុណ្ណឹងឯង។

# source: 353452aa71da
tonight_other_part_1_df9647e50b1d6270 = (មើលថាបង្អួចហុចម្ហូបបិទឬអត់។) { $cousin } ជាបងប្អូនជីដូនមួយខ្ញុំ ពីផ្លូវយើង។ អ្នកឯទៀតមិនដឹងទេ។

# source: 068bc6376496
tonight_other_part_why_1_f4f185d7b157ec67 = នរណាម្នាក់ក្នុងផ្ទះតែមួយ អាចជាមូលហេតុដែលមនុស្សម្នាក់នៅ ឬដែលមនុស្សម្នាក់នៅស្ងៀម។ សូមសួរ ហើយកុំហៅនរណាកាត់បន្ទប់។

# source: fa9520dde673
tonight_other_part_2_5d7ae8f7d05f55c9 = ខ្ញុំសរសេរទៅផ្ទះថា សុខសប្បាយទេ។ រួច { $cousin } ក៏មកដែរ។

# source: bb2446811c08
tonight_whom_named_1_95d208acaa87c0f4 = អ្នកដែលអាចឱ្យដឹង

# source: 63d7c155f12f
tonight_whom_ask_1_1755731c51bb135d = មានបីកន្លែងអាចឮពី{ $you_call }៖ ផ្ទះមានគ្រែ មេធាវី និងស្ថានកុងស៊ុលរបស់{ $you_call }។

# source: c1fb9cf22e93
tonight_whom_ask-consent_1_5503e1ef60972a3b = មួយណាបាន មួយណាមិនបាន ហើយសម្រាប់អ្វី?

# source: a0102dbe1075
tonight_whom_ask-blanket_1_bb0e5004161e7d7c = ខ្ញុំដាក់ទាំងបី ដូចយើងធ្វើរាល់ដង។

# source: 47a15e53dff8
tonight_whom_ask-blanket_reply_1_ff572798b5c4f571 = បើលោកមន្ត្រីធ្វើអញ្ចឹងរាល់ដង។

# source: b3ee92246903
tonight_whom_ask-price_1_80d9e72a308957b2 = ខ្ញុំដាក់ទាំងបី ពេល{ $you_call }ប្រាប់ខ្ញុំនូវរឿងដែលនៅសល់ហើយ។

# source: a5ed52bf8c2c
tonight_whom_ask-price_reply_1_951ec4c28990dce9 = រឿងដែលនៅសល់។ (បង្វិលកែវ។) ចុះបើគ្មាន?

# source: 01084d36178d
tonight_whom_small_1_e6cc37949e90963e = ខ្ញុំមិនដឹងទេ។ ប្រហែលពេលក្រោយ។

# source: 3d25a22058b1
tonight_whom_small_2_7f568d36c13d0145 = ត្រូវថាឥឡូវឬ? ពេលក្រោយ។

# source: deb8d337c8a2
tonight_whom_small_3_a8ecbec184c660bd = ខ្ញុំត្រូវគិតសិន។ មិនមែនឥឡូវទេ។

# source: c45bc2fb0a8b
tonight_so-then_named_1_3ec1a8a930c390d2 = នរណាឮអ្វី

# source: 5ad12eb98cbe
tonight_so-then_ask_1_6310c44a65036397 = ខ្ញុំអានឱ្យ{ $you_call }ស្តាប់វិញ តាមដែល{ $you_call }បាននិយាយ៖

# source: 3da94b00d184
tonight_so-then_ask-blanket_1_7e3fdd0ffb74fad8 = ផ្ទះមានគ្រែ និងមេធាវី អាចឮពី{ $you_call } ស្ថានកុងស៊ុលមិនបាន។

# source: 2f7dfec1f35d
tonight_so-then_ask-blanket_reply_1_049556198ea22df5 = បើលោកមន្ត្រីកត់អញ្ចឹង។

# source: 93863a001d96
tonight_so-then_ask-blanket_2_c5012d064b976ab4 = មេធាវីអាចឮពី{ $you_call } ផ្ទះមានគ្រែ និងស្ថានកុងស៊ុលមិនបាន។

# source: 91d59d6ebf75
tonight_so-then_ask-blanket_reply_2_75ef21e4e50fbf60 = បើលោកមន្ត្រីសរសេរអញ្ចឹង។

# source: 652060587210
tonight_so-then_ask-blanket_3_687709a16b79decc = ស្ថានកុងស៊ុល និងមេធាវី អាចឮពី{ $you_call } ផ្ទះមានគ្រែមិនបាន។

# source: a8939f64c3df
tonight_so-then_ask-blanket_reply_3_4cd5f3c8c1eab680 = បើត្រូវតែអញ្ចឹង។

# source: 92eb9cd081f0
tonight_end_named_1_441c1c556b30d2f1 = ការបញ្ចប់

# source: 8b95d7726467
tonight_end_ask_1_7800faccf4be0a6d = យប់នេះយើងឈប់ត្រឹមនេះ។

# source: 77d1cd85481d
tonight_end_ask-close_1_21bef7accc2363c0 = { $you_call }ស្តាប់តាមដែលខ្ញុំកត់ ហើយលុបអ្វីដែលខុស។ រួច{ $you_call }ដឹងថាមានអ្វីបន្ទាប់ ហើយបានលេខទូរសព្ទមួយ។

# source: 34947b3f3d06
tonight_end_ask-close_reply_1_0bda126229bcdd4c = អ្នកអានឱ្យស្តាប់។ { $me } សុំប្តូរពាក្យមួយ ពាក្យតូចមួយ។ លេខនោះចូលទៅក្នុងស្បែកជើងឆ្វេង។

# source: 20e8d9bc59c0
tonight_end_ask-abrupt_1_a14d426cd804d019 = ឥឡូវ{ $you_call }ចូលទៅរកអ្នកឯទៀតវិញ ហើយខ្ញុំអានវាឱ្យស្តាប់ពេលវាយរួច។ នៅក្នុងនោះគេប្រាប់ថាមានអ្វីបន្ទាប់។

# source: 49d9a7fb89cd
tonight_end_ask-abrupt_reply_1_4af72960f01922ce = ក្រោកភ្លាម ហើយចាំនៅមាត់ទ្វារ រហូតដល់អ្នកប្រាប់ថាទៅខាងណា។

# source: 2fa379a4af56
tonight_end_ask-promise_1_d0956da722d3433a = { $you_call }បានធ្វើអ្វីដែលត្រូវ ហើយខ្ញុំអានវាឱ្យស្តាប់ពេលវាយរួច។ អ្វីដែលមកបន្ទាប់ មានតែល្អជាងនេះ។

# source: c48a526d9e38
tonight_end_ask-promise_reply_1_34c410e9362f2829 = ល្អជាង។ (នៅអង្គុយបន្តិចទៀត។)

# source: ea7066d14375
tonight_end_ask_2_32c485c9b16ff9e2 = ជិតម៉ោងដប់មួយហើយ ហើយឡានក្រុងបើកភ្លើងហើយ។

# source: 33d84d3314d5
tonight_end_ask-abrupt_2_4392d9cd50d90fcc = មុន{ $you_call }ចូលទៅ៖ ចាំនៅជណ្តើរ រហូតដល់មានគេហៅ ហើយនៅទីនោះគេអានឯទៀតឱ្យស្តាប់។

# source: fb11f5104549
tonight_end_ask-abrupt_reply_2_a2ea79f867e5f70f = នៅជណ្តើរ។ (យកកែវទៅជាមួយ។)

# source: b6bad310f30e
tonight_end_ask-close_2_e3553e4f004968bb = មុន{ $you_call }ចូលទៅ ខ្ញុំអានឱ្យស្តាប់ ហើយ{ $you_call }កែ។ រួច{ $you_call }បានដឹងរឿងនៅសល់សម្រាប់យប់នេះ និងលេខទូរសព្ទមួយ។

# source: d8edff3a8d15
tonight_end_ask-close_reply_2_0757c770d6d7cdeb = អ្នកអានឱ្យស្តាប់។ { $me } សុំប្តូរពាក្យមួយ ពាក្យតូចមួយ ហើយសូត្រលេខប្រាប់អ្នកវិញ។

# source: e5dd626dff01
tonight_end_ask-label_1_d461656113d8dd8a = មុន{ $you_call }ចូលទៅ៖ ក្នុងរឿងនេះ{ $you_call }ជាជនរងគ្រោះ ហើយខ្ញុំចង់ឱ្យ{ $you_call }ឮពីខ្ញុំមុនគេ។

# source: b5d3299cf209
tonight_end_ask-label_reply_1_dc963802f29a3eaf = ខ្ញុំជាអញ្ចឹងឬ។ (សាកថាពាក្យនោះ ដោយគ្មានសំឡេង។)

# source: 2e300b9650da
tonight_moments_wage_1_d3cc008c63e2e977 = មានរឿងមួយ។ គេជំពាក់ខ្ញុំពេញខែមុន។ បើខ្ញុំទៅជាមួយលោកមន្ត្រីឥឡូវ វាបាត់ទេ?

# source: a870283ad294
tonight_moments_wage_why_1_28099d646cce25c9 = ប្រាក់ខែដែលជំពាក់ នរណាក៏ទាមទារបាន។ តែប៉ុណ្ណឹង មិនមែនជាការជួញដូរទេ ហើយក៏មិនបង្ហាញថាមិនមែនដែរ។

# source: a88eebed21ad
tonight_moments_wage_replies-promise_1_e6b1d8e9d7b1be27 = វាមិនបាត់ទេ។ ខ្ញុំកត់ក្នុងសន្លឹកថាគេជំពាក់ ហើយអ្វីដែលបានពីវា ថ្ងៃចន្ទខ្ញុំដាក់ក្នុងដៃ{ $you_call }។

# source: 6c5b2303e609
tonight_moments_wage_replies-promise_answer_1_8d437edf0f91866b = ក្នុងដៃ។ (អង្គុយត្រង់ឡើង។) អញ្ចឹងសួរខ្ញុំមកទៀត។

# source: 1a8c3fabc4fe
tonight_moments_wage_replies-honest_1_4b144d3da1828f54 = ខ្ញុំមិនទាន់ប្រាប់បានទេ។ ខ្ញុំកត់ក្នុងសន្លឹកថាគេជំពាក់ ហើយថ្ងៃចន្ទ{ $you_call }បានចម្លើយ ទោះបានឬមិនបាន។

# source: 12314facd284
tonight_moments_wage_replies-honest_answer_1_78c150f767b65a9e = ថ្ងៃច័ន្ទ។ (ថាវាដូចរបស់ដែលត្រូវទុក។)

# source: dfcd61f5be8c
tonight_moments_wage_replies-price_1_1ced59dbb42f71ce = ខ្ញុំមិនដឹងទេ។ ខ្ញុំកត់ក្នុងសន្លឹកថាគេជំពាក់ ពេល{ $you_call }ប្រាប់ខ្ញុំពីរឿងឯទៀត។

# source: 17411d2b6421
tonight_moments_wage_replies-price_answer_1_9f49980d0fe19fc7 = អ៎។ (មើលនាឡិកា។) ជាមួយពួកនោះ បញ្ជីមកមុន។

# source: 1613a973e7f8
tonight_moments_weeks_1_95de3876dbb3c351 = មានរឿងមួយទៀត។ គេជំពាក់ខ្ញុំខែមុន និងបីសប្តាហ៍ខែនេះ។ បើលោកមន្ត្រីបិទទីនេះ នរណាបង់?

# source: 84918d1cc2e1
tonight_moments_weeks_replies-price_1_d51f7687a4ee89c3 = មានការទាមទារសម្រាប់រឿងនោះ។ ងាយមើលថានរណាបង់ បើខ្ញុំអាចថា យប់នេះ{ $you_call }បើកចិត្ត។

# source: 6b61f8c444ea
tonight_moments_weeks_replies-price_answer_1_32ec541bab2c3ba1 = បើកចិត្ត។ (ងក់ក្បាល។) អញ្ចឹងវាអាស្រ័យលើរឿងនោះ។

# source: 597f303fb23f
tonight_moments_weeks_replies-promise_1_b5f9b6c1915ddffb = មានការទាមទារសម្រាប់រឿងនោះ។ ខ្ញុំដាក់{ $you_call }លើគេក្នុងបញ្ជី ហើយថ្ងៃចន្ទ{ $you_call }ឮថាមិនបាត់សូម្បីមួយសប្តាហ៍។

# source: 175600ed07c2
tonight_moments_weeks_replies-promise_answer_1_452065cddbc06ceb = លើគេបង្អស់។ (រុញសន្លឹកមករកអ្នក។) ឱ្យខ្ញុំថាអី?

# source: 48a1c75262dd
tonight_moments_weeks_replies-honest_1_68d4f7c8a2684b4f = មានការទាមទារ។ ខ្ញុំមិនទាន់ប្រាប់បានថានរណាបង់ទេ ហើយថ្ងៃចន្ទ{ $you_call }បានចម្លើយពីខ្ញុំ ទោះបានឬមិនបាន។

# source: c936ceb5b295
tonight_moments_weeks_replies-honest_answer_1_8d74b5f071097e87 = ទោះបានឬមិនបាន។ (ថាវាដូចរបស់ដែលត្រូវទុក។)

# source: 54d51c6b812b
tonight_moments_phone_1_4aeb31c00a793f7d = (ក្នុងថាសក្បែរឡាវ៉ាបូ មានទូរសព្ទ មួយៗក្នុងថង់ដែលមានឈ្មោះ។ មួយភ្លឺក្នុងថង់ ហើយញ័រប៉ះថាស។ វាមិនឈប់ទេ។) នោះរបស់ខ្ញុំ។

# source: c3a76abda19e
tonight_moments_phone_replies-honest_1_bca1c516a8082170 = វារបស់{ $you_call } ហើយគ្មាននរណាលើកវាក្រៅពី{ $you_call }ទេ។ { $you_call }ចង់លើក ឬឱ្យវារោទ៍ទៅ?

# source: cf5aca209875
tonight_moments_phone_replies-honest_answer_1_7c62d97c2f619468 = ឱ្យវារោទ៍ទៅ។ (វារោទ៍រហូតអស់។ អ្នកក៏ចាំដែរ។)

# source: b34cc0756ee4
tonight_moments_phone_replies-let-in_1_ef5c64148c540207 = វារបស់{ $you_call } ហើយក្រៅពីយើងពីរនាក់ គ្មាននរណាលើកវាទេ។ ខ្ញុំដាក់វាទីនេះ បើកឮៗ ឱ្យយើងស្តាប់ថានរណា។

# source: 438c881ec449
tonight_moments_phone_replies-let-in_why_1_f5f7d8dfc6b59931 = ទូរសព្ទ មានតែម្ចាស់ទេបើកវា ហើយអ្នកដែលទូរសព្ទមក អាចជាអ្នកដែលមិនត្រូវឱ្យឮ។

# source: 86b6712c4c63
tonight_moments_phone_replies-let-in_answer_1_a9b8f817e310b78d = (មាននរណាម្នាក់ដកដង្ហើម ហើយស្តាប់។ រួចដាច់។) ឥឡូវគេដឹងហើយថាវានៅក្នុងនេះ។

# source: 8c54a13f03fd
tonight_moments_phone_replies-abrupt_1_9200108d71b16e35 = វារបស់{ $you_call } ហើយវារោទ៍ក៏បាន។ យើងកំពុងនិយាយរឿងមួយ។ { $you_call }ប្រាប់ខ្ញុំរឿងនោះ មុនអស់ពេលបានទេ?

# source: 8cea2e8e6a5d
tonight_moments_phone_replies-abrupt_answer_1_b54070ee3b82e1c4 = (វារោទ៍រហូតអស់។) យើងកំពុងនិយាយរឿងអី?

# source: fb3c5cfac008
tonight_moments_promise-me_1_2fd361657da22490 = សន្យានឹងខ្ញុំមួយ។ ថា { $cousin } មិនឡើងឡានក្រុងទេ។

# source: 841efe1941de
tonight_moments_promise-me_replies-promise_1_3ac39e9323d916f5 = ខ្ញុំទៅប្រាប់ឥឡូវនេះ។ { $cousin } មិនឡើងឡានទេ ហើយ{ $you_call }ទាំងពីរឮដំណឹងពីខ្ញុំ មុនម៉ោងដប់។

# source: e6591d3df988
tonight_moments_promise-me_replies-promise_answer_1_ce9cda54000cde52 = ល្អ។ (ភ្លាមៗ។) អញ្ចឹងសួរមក។ លោកមន្ត្រីចង់ដឹងអ្វី ខ្ញុំប្រាប់ទាំងអស់។

# source: 3c7b45357ff1
tonight_moments_promise-me_replies-honest_1_dd377a78d15a6f4c = រឿងនោះមិនមែនខ្ញុំជាអ្នកសន្យាទេ។ ឥឡូវខ្ញុំទៅប្រាប់ថា គ្មាននរណាឡើងឡានដោយមិនបានគេស្តាប់ ហើយ{ $you_call }នឹងដឹងថាគេឆ្លើយម៉េច។

# source: 7807be8285b4
tonight_moments_promise-me_replies-honest_answer_1_bb57deb1e8c2215e = អញ្ចឹងទៅ។ (អ្នកទៅ ហើយមិនហៅឈ្មោះណាទេ។ ឥឡូវវានៅលើគេក្នុងបញ្ជី សម្រាប់ទាំងអស់គ្នា។) សម្រាប់ទាំងអស់? (ងក់ក្បាល។) ល្អ។

# source: 880babe2b14f
tonight_moments_promise-me_replies-price_1_a4b772f096e195de = ខ្ញុំទៅប្រាប់ជួយ { $cousin } ពេលយើងរួចនៅទីនេះ។ ប្រាប់ខ្ញុំពីរឿងឯទៀតសិន ឱ្យវាលឿនជាង។

# source: 403316457b20
tonight_moments_promise-me_replies-price_answer_1_000cdaa72fd0418f = អញ្ចឹងសួរមក។ ឱ្យលឿន។ (មើលនាឡិកា ដែលខុសម៉ោង។)

# source: d898ad627e22
tonight_moments_take-out_1_4e2c0c883a8d8e72 = អ្វីដែលខ្ញុំប្រាប់ពីទ្វារខាងក្រោម។ ដកវាចេញវិញទៅ។

# source: bc0aab0b3d81
tonight_moments_take-out_replies-doubt_1_2874a734b618952d = វានៅដដែល ហើយខ្ញុំសរសេរក្បែរវាថា ឥឡូវមានពីរ។ { $you_call }ចង់ឱ្យប្រធានខ្ញុំយកតាមមួយណា?

# source: 014fc19df505
tonight_moments_take-out_replies-doubt_answer_1_c9f74a4f5d0704e4 = លោកមន្ត្រីចង់ទុកមួយណា ក៏ទុកទៅ។

# source: a2653159bfae
tonight_moments_take-out_replies-promise_1_6979b24869f17fc4 = ចេញហើយ។ ខ្ញុំហែកទំព័រនោះ ហើយអានឯទៀតឱ្យស្តាប់ ហើយ{ $you_call }មិនដែលប្រាប់ខ្ញុំទេ។

# source: 9d7ac2068b6b
tonight_moments_take-out_replies-promise_answer_1_febc49cb446f9c85 = (មើលទំព័រនោះចេញទៅ។) អញ្ចឹងវាលឿនប៉ុណ្ណឹងឯង។ ជាមួយអ្នកឯទៀតក៏អញ្ចឹងដែរឬ?

# source: 4eec32eee4e8
tonight_moments_take-out_replies-honest_1_3df245b6c1b341ac = វានៅ ហើយខ្ញុំសរសេរក្បែរវាថា{ $you_call }បានដកវិញ។ មានហេតុផលដែលខ្ញុំអាចសរសេរដែរទេ?

# source: d7fca783e35f
tonight_moments_take-out_replies-honest_answer_1_d7b8ee221b2e917d = ថាមិនមែនព្រោះវាមិនពិតទេ។ (មើលរហូតដល់អ្នកសរសេរចប់។) សរសេរអញ្ចឹង។

# source: b9ae44bafda7
clerk_home_part-held_1_adc1774cb5d1ffe9 = ទូរសព្ទសម្រាប់រឿងនោះនៅក្នុងការិយាល័យ ហើយខ្សែខ្លី។ ថ្ងៃអាទិត្យ { $keys } បើកសំបុត្រនៅទីនោះ។ ឮថាសំបុត្រត្រូវបើកស្ងាត់ប៉ុនណា។

# source: 6ec721250d93
clerk_home_part-held_why_1_1a3ff02878e7776f = អ្នកដែលទូរសព្ទទៅផ្ទះបានតែក្បែរអ្នកកាន់កូនសោ មិនអាចនិយាយការពិតបានទេ។

# source: b5b45fba0af7
clerk_home_part-held_2_90ff5b69bdc277f5 = ខ្ញុំប្រាប់គេថា សុខសប្បាយទេ។

# source: 1fb3b7a660b7
clerk_home_part-free_1_7fe90729cb84324b = ខ្ញុំទូរសព្ទពេលដើរឡើងភ្នំ ពេលខ្ញុំហត់ស្រាប់។

# source: a33e4df0b883
clerk_home_part-free_why_1_faa928f126a3a218 = ការទូរសព្ទដែលគ្មាននរណាឮ ពេលណាក៏បានតាមចិត្ត បង្ហាញថាមិនត្រូវគេតាមមើលទេ។

# source: b5b45fba0af7
clerk_home_part-free_2_90ff5b69bdc277f5 = ខ្ញុំប្រាប់គេថា សុខសប្បាយទេ។

# source: 6f06fe80808e
clerk_home_whole-held_1_c35b2c3a948bfbe9 = គេឱ្យខ្ញុំសរសេរវាដែរ។ ថាសុខសប្បាយប៉ុនណា។ ខ្ញុំសរសេរពីរដង។ លើកទីមួយមិនសូវរីករាយគ្រប់គ្រាន់ទេ។

# source: cae00053bc27
clerk_home_whole-held_why_1_5dac051cdf31de7c = ត្រូវគេបង្ខំឱ្យសរសេរទៅផ្ទះនូវអ្វីដែលមិនពិត។

# source: 54c1b0a16dc5
clerk_home_whole-free_1_3dcd181040b2b42e = គេគិតថាខ្ញុំបើកតាក់ស៊ី។ មកដល់ឥឡូវ នៅផ្ទះគេថាខ្ញុំមានតាក់ស៊ីផ្ទាល់ខ្លួនហើយ ខ្ញុំមិនដែលថាអញ្ចឹងទេ។ (ស្ទើរតែសើច។) ដូច្នេះខ្ញុំដាក់ទូរសព្ទ មុនគេសួរថាពណ៌អី។

# source: 3126a057f453
clerk_home_whole-free_why_1_0a945a30be9e4804 = គ្មាននរណាឱ្យ { $clerk } និយាយអញ្ចឹងទេ។ លាក់អ្នកផ្ទះដោយសារអៀន។

# source: bea9201605a6
clerk_coming_part-held_1_0bc5aef7d16fd117 = គ្មានតាក់ស៊ីសូម្បីមួយ។ លោកមន្ត្រីបានឃើញបន្ទប់ហើយ។

# source: 4880d862640f
clerk_coming_part-held_why_1_eb82c083412ac6fa = គេប្រាប់ម៉្យាង តែមកដល់ឃើញម៉្យាង។ វាមិនទាន់ប្រាប់ទេថា ឃើញហើយអាចចេញបានឬអត់។

# source: 0cdbbc52361e
clerk_coming_part-held_2_3da9e608e85a0c95 = ហើយបន្ទប់ទីមួយ មិនទាំងនៅក្នុងផ្ទះនេះផង។

# source: 75f19f2edd9c
clerk_coming_part-held_why_2_8dc18081537406f3 = គេផ្លាស់ពីផ្ទះមួយទៅផ្ទះមួយ។ សូមសួរថាយ៉ាងម៉េច ហើយនរណាជាអ្នករៀបចំ។

# source: bea9201605a6
clerk_coming_part-free_1_0bc5aef7d16fd117 = គ្មានតាក់ស៊ីសូម្បីមួយ។ លោកមន្ត្រីបានឃើញបន្ទប់ហើយ។

# source: 7bf0eb71f3d1
clerk_coming_part-free_2_1c3eeef35cdc2027 = ហើយតាំងពីពេលនោះ ខ្ញុំធ្លាប់ចេញពីទីនេះ។

# source: 3957d3828b87
clerk_coming_part-free_why_1_f2866a6a126f61a0 = អ្នកដែលធ្លាប់ចេញ ហើយមកវិញ គឺអាចចេញបាន។ សូមសួរថាយ៉ាងម៉េច ទាំងពីរលើក។

# source: 85c70d674230
clerk_coming_whole-held_1_aa7570578d23f5c9 = ថ្ងៃទីបី ខ្ញុំថានេះមិនមែនសម្រាប់ខ្ញុំទេ។ គ្មាននរណាស្រែកទេ។ គេសរសេរអ្វីមួយ ហើយបង្វិលវាឱ្យខ្ញុំអាន។ ឡានក្រុង គ្រែ ថ្ងៃរៀន។

# source: 44401e3d7e38
clerk_coming_whole-held_why_1_5ee607ce91d45b45 = ការងារមិនដូចដែលព្រមព្រៀងទេ ហើយចម្លើយចំពោះពាក្យថាទេ គឺវិក្កយបត្រ។

# source: 986eee5ac97c
clerk_coming_whole-free_1_5228285b025b3d3e = ក្នុងសប្តាហ៍ដំបូង ខ្ញុំសួរថានេះជាអ្វី ហើយគេប្រាប់ខ្ញុំ។

# source: 05f1fe26cd27
clerk_coming_whole-free_why_1_feb3dfab81240876 = គេបានប្រាប់ថាជាការងារអ្វី ពេលដែលនៅមានផ្លូវទៅផ្ទះវិញ។

# source: 8336d9eb2c80
clerk_coming_whole-free_2_224da0f876d0d4e8 = ខ្ញុំមានលុយថ្លៃដំណើរក្នុងស្បែកជើង។ ខ្ញុំគិតថា កន្លះឆ្នាំ រួចនៅផ្ទះមានអណ្តូង។

# source: 5ee9d929b81b
clerk_moved-held_named_1_2cc29c266fb95d42 = ផ្ទះទីមួយ

# source: 9698602b2c66
clerk_moved-held_ask_1_38b536a740fd2786 = { $you_call }ថា បន្ទប់ទីមួយមិននៅក្នុងផ្ទះនេះទេ។

# source: ff4af448ea64
clerk_moved-held_ask-probing_1_0846622680b49cc5 = ពីទីនោះមកទីនេះ { $you_call }មកយ៉ាងម៉េច?

# source: 78fb0f4eecb4
clerk_moved-held_ask-leading_1_7933b8d04a740759 = ពីផ្ទះនោះមកផ្ទះនេះ គេបង់ថ្លៃ{ $you_call }ប៉ុន្មាន?

# source: d87d60197b5b
clerk_moved-held_ask-leading_yes_1_aa47c6870423fb09 = គេប្រហែលបានបង់អ្វីមួយ។ ខ្ញុំគិតអញ្ចឹង។

# source: 762bb4fac3b9
clerk_moved-held_ask-leading_no_1_93b17704a6739b73 = បង់លុយ? ខ្ញុំមិនដឹងទេ។

# source: 4ab78eca3059
clerk_moved-held_ask-blame_1_45ea3e3787eeaa4c = ម៉េចក៏{ $you_call }ឱ្យគេធ្វើអញ្ចឹង ដល់មកនៅទីនេះ?

# source: 86f54490ad0b
clerk_moved-held_ask-blame_reply_1_b1acf6eb5ebcfb6f = ខ្ញុំមិនបាន … (ដកដៃចេញពីតុ។)

# source: 338b763a913d
clerk_moved-held_deny_1_eedc7cd6d229560f = គ្មានផ្ទះផ្សេងទេ។

# source: 8c50de34133c
clerk_moved-held_deny_2_cdf286cd68240f30 = ខ្ញុំលែងចាំថាយ៉ាងម៉េចហើយ។

# source: 18317fcac168
clerk_moved-held_deny_3_608f08e77ddcf68e = វាគ្រាន់តែជាផ្ទះមួយទៀត។

# source: 51e26204e87e
clerk_moved-held_small_1_afcbff2a09c2b6e4 = នៅទីនេះគេខ្វះមនុស្ស។ ដូច្នេះយើងឆ្លងសាឡាងមក។

# source: dbb1b52ca2d6
clerk_moved-held_small_2_02c419ee33c4c9fe = តាមសាឡាង។ គេត្រូវការមនុស្សនៅត្រើយនេះ។

# source: c9d456f9bd7f
clerk_moved-held_small_3_7695794a06523a97 = នៅខាងនោះបិទ។ ហើយទីនេះមានកន្លែង។

# source: 7a91a3c1ef27
clerk_moved-held_part_1_9796e28e5bfc3810 = គេមកថ្ងៃអង្គារ មុនយើងញ៉ាំបាយ។ គេហៅឈ្មោះប្រាំមួយ ហើយឈ្មោះខ្ញុំទីប្រាំ។ ខ្ញុំស្មានថាហៅទៅជួបគ្រូពេទ្យ។

# source: 8897d7105aed
clerk_moved-held_part_why_1_5e915ad6c42ef2de = គេបញ្ជូនពីផ្ទះមួយទៅផ្ទះមួយ ដោយមិនសួរ។ អ្វីដែលត្រូវសួរបន្ទាប់ គឺផ្ទះទាំងពីរព្រមព្រៀងអ្វីគ្នា។

# source: 43b6da96fedc
clerk_moved-held_whole_1_d037d180946adbfa = លើសន្លឹកខ្ញុំ មានមួយបន្ទាត់ពីថ្ងៃនោះ។ សរសេរថា ទទួលយក ប្រាំរយហាសិប។ ខ្ញុំសួរថា ខ្ញុំទទួលយកអ្វី។ គេសើច។ គេថា មិនមែនឯងទេ យើងទេតើ។

# source: 096ba37fb862
clerk_moved-held_whole_why_1_81adc06689967572 = ត្រូវគេប្រគល់តម្លៃមួយ ហើយបង្ខំឱ្យធ្វើការសង។

# source: 1e65cfa96b67
clerk_away-free_named_1_c40636147fb57503 = ពេលដែលចេញពីទីនេះ

# source: c3ea3370abd8
clerk_away-free_ask_1_b7a59d7404a599be = { $you_call }ថា តាំងពីពេលនោះ { $you_call }ធ្លាប់ចេញពីទីនេះ។

# source: 8bab4a2d6c47
clerk_away-free_ask-probing_1_9f035fefc8d88b7b = រហូតដល់{ $you_call }មកទីនេះវិញ វាយ៉ាងម៉េចដែរ?

# source: bb67f8078b87
clerk_away-free_ask-leading_1_4c26b1029ba7d6ea = ពេលគេសរសេរថា{ $you_call }គួរមកទីនេះវិញ វាយ៉ាងម៉េចដែរ?

# source: 18f59e65f440
clerk_away-free_ask-leading_yes_1_6f1c8868c9ab1d72 = គេសរសេរមក មែន។ គេអាចអញ្ចឹង។

# source: a4b0c117eb18
clerk_away-free_ask-leading_no_1_d29a3946e231bfd5 = គេមិនបានសរសេរអ្វីទេ។ ខ្ញុំជាអ្នកសរសេរ។

# source: 2214193c64f7
clerk_away-free_ask-blame_1_4f96d07ac98071e0 = ម៉េចក៏{ $you_call }ហ៊ានមកនៅទីនេះវិញ?

# source: 5c7a98a4113f
clerk_away-free_ask-blame_reply_1_9e8454605078edd3 = ខ្ញុំដឹងថាវាមើលទៅយ៉ាងម៉េច។

# source: 54fcfa96beb2
clerk_away-free_deny_1_ae5fbbc0a1e01628 = ខ្ញុំមិនបានចេញទៅណាទេ។ គ្រាន់តែនៅផ្ទះ។

# source: cd381e63232c
clerk_away-free_deny_2_ec3b3faa7e7a9a79 = តែប៉ុន្មានសប្តាហ៍ទេ។

# source: b8c36b39ca25
clerk_away-free_deny_3_837611f31da5cc9a = រឿងនោះគ្មានអ្វីទេ។

# source: dacb93019f10
clerk_away-free_small_1_3b9cae75cd3ed75e = នៅផ្ទះគ្មានអ្វីធ្វើទេ។ ដូច្នេះខ្ញុំមកនេះ។

# source: 59caa9dde35f
clerk_away-free_small_2_2b220ffb8fec19a6 = គ្រាន់តែនៅផ្ទះ។ ត្រូវមានអ្វីញ៉ាំដែរ។

# source: bf2bb2a9e58f
clerk_away-free_small_3_bda00b552b2180ae = ខ្ញុំនៅផ្ទះមួយរយៈ។ នៅទីនោះយូរទៅចង្អៀត។

# source: c98d73adba5b
clerk_away-free_part_1_fe2893398093f0b0 = តាំងពីខែធ្នូ ខ្ញុំនៅផ្ទះ បីខែ ជីកដី។ រួចភ្លៀងចូលរណ្តៅ ហើយខ្ញុំសរសេរសួរថាមានតុសម្រាប់ខ្ញុំទេ។ គេមានតុក្បែរបង្អួច ហើយថែមលុយបន្តិចក្នុងមួយម៉ោង។

# source: ec126d9b7b63
clerk_away-free_part_why_1_76f9864a4a2f4433 = ចេញ សុំមកវិញ ហើយបានលក្ខខណ្ឌល្អជាងមុន។

# source: 6c9bac502bd5
clerk_away-free_whole_1_7b75819754d0cef9 = លោកមន្ត្រីចង់ដឹងថាខ្ញុំដឹងឬអត់។ លើកទីពីរ ខ្ញុំដឹងវាគ្រប់ម៉ាត់។ ខ្ញុំអង្គុយចុះ ហើយដៃខ្ញុំធ្វើវាបានដោយមិនបាច់មានខ្ញុំ។

# source: 11a7f95aa9cf
clerk_away-free_whole_why_1_23736d84fb0b0a4c = មកលើកទីពីរ ហើយដឹងការងារ។ អ្វីដែលបានធ្វើពេលនោះ ជាសំណួរសម្រាប់មេធាវី។

# source: ff41ae0f8ca8
clerk_papers_part-held_1_bcea2ffe6138e96d = មុនដំបូងគេសួរថា យកវាធ្វើអី។

# source: 2fe48cb243e2
clerk_papers_part-held_why_1_a1a734c0ef5f5809 = គេសុំហេតុផល។ វាមិនទាន់បង្ហាញអ្វីទេ។ សូមសួរថាលើកចុងក្រោយមានអ្វីកើតឡើង។

# source: ee3a9589e084
clerk_papers_part-held_2_d0cc196b8caa1396 = ខ្ញុំថា សម្រាប់ធនាគារ។ គេថាថ្ងៃច័ន្ទ។ មកដល់ឥឡូវ ខ្ញុំសុំបួនថ្ងៃច័ន្ទហើយ។

# source: 8e84498d6343
clerk_papers_part-held_why_2_5069918afccf3ee5 = សុំ តែមិនបាន។

# source: ff41ae0f8ca8
clerk_papers_part-free_1_bcea2ffe6138e96d = មុនដំបូងគេសួរថា យកវាធ្វើអី។

# source: 561bde243ec2
clerk_papers_part-free_2_ad8d44c4bf0b6a7d = ខ្ញុំថា សម្រាប់សាឡាង។ នោះខែធ្នូ។ ខ្ញុំសុំពេលព្រឹក ហើយមុនញ៉ាំសម្ល ខ្ញុំបានវា។ ខែមីនា ខ្ញុំដាក់វាចូលវិញ។

# source: 08836be0834e
clerk_papers_part-free_why_1_01edf257d6393b10 = សុំ ហើយបាន។

# source: 8e3f78b8df01
clerk_papers_whole-held_1_e524d4e571c781f2 = លើកចុងក្រោយ គេដាក់វាលើតុ ហើយដាក់សន្លឹកខ្ញុំក្បែរវា។ គេសួរថា ចង់និយាយពីមួយណា។ ខ្ញុំអាចលូកដៃប៉ះវាបាន។

# source: 300b2936deb7
clerk_papers_whole-held_why_1_1a1d723e68d0258c = លិខិតឆ្លងដែនដាក់ជំនួសបំណុល។

# source: 86b6db636c8e
clerk_papers_whole-free_1_f7b8f6a78888768d = នៅខាងលើ មានគេលួចរើហោប៉ៅអាវម្នាក់ ពេលយប់។ ដូច្នេះរបស់ខ្ញុំនៅក្នុងកំប៉ុង ហើយខ្ញុំប្រាប់គេថា គ្មាននរណាយកវាចេញក្រៅពីខ្ញុំទេ។

# source: b728bf620c43
clerk_papers_whole-free_why_1_16e8c01caca7665d = វានៅទីនោះ ព្រោះ { $clerk } ចង់ឱ្យវានៅ។

# source: 38178a20b470
clerk_papers_fact-held_1_08b35907b5589afa = អត់ទេ។

# source: 99d962bec83c
clerk_papers_fact-free_1_348db6e75f83f322 = ចាប់ពីពេលជិះសាឡាង។ ដល់ខែមីនា។

# source: a82e681fd9bb
clerk_account_part-held_1_f8906bdd954538d1 = មានសន្លឹកមួយទៀតនៅក្រោយសន្លឹកនេះ។

# source: aa254dec2b70
clerk_account_part-held_why_1_e5ef82aa2fe209fe = លុយបើកមុន មិនទាន់មែនជាបំណុលដែលចងមនុស្សទេ។ សូមសួរថាវាចាប់ផ្តើមយ៉ាងម៉េច ហើយឥឡូវនៅត្រឹមណា។

# source: 81bc9cc1ca17
clerk_account_part-held_2_e37f41407a7d92db = ខែមេសា វាពីររយប៉ែតសិប។ លើសន្លឹកក្រោយ វាមួយពាន់ប្រាំបួនរយសែសិប។

# source: 83a4fd40f24f
clerk_account_part-held_why_2_5adbfa33616d6512 = ធ្វើការសង តែវាកើន។

# source: af32ae1b045e
clerk_account_part-held_3_a2fecf379a6d1144 = តាំងពីពេលនោះ ខ្ញុំមិនដែលបានកាន់លុយមួយសន្លឹកក្នុងដៃទេ។

# source: d578dd0711ab
clerk_account_part-held_why_3_7aab2cfccda3dc52 = ធ្វើការដោយគ្មានប្រាក់ខែ។

# source: a82e681fd9bb
clerk_account_part-free_1_f8906bdd954538d1 = មានសន្លឹកមួយទៀតនៅក្រោយសន្លឹកនេះ។

# source: be965c256261
clerk_account_part-free_2_7a0333300f563426 = ខែមេសា វាប្រាំពីររយហុកសិប គឺម៉ូតូ។ លើសន្លឹកក្រោយ វាមួយរយកៅសិប។

# source: 3203050e2789
clerk_account_part-free_why_1_26ccb07aecabce2c = កម្ចីសម្រាប់របស់មួយ ដែលថយចុះ។

# source: 45fa86f63970
clerk_account_part-free_3_81fe71f5374613e5 = នៅសល់ប៉ុន្មាន ខ្ញុំបានថ្ងៃទីមួយ។ មានតែលើកនេះទេដែលមិនបាន។

# source: 2f66ed10d20f
clerk_account_part-free_why_2_6f002637c81e57d8 = ប្រាក់ខែបានមក រហូតដល់ខែមុន។ ខែនោះគេជំពាក់។

# source: 9d02221cd103
clerk_account_whole-held_1_dec5f5cea5ac427b = ខ្ញុំគូសនៅក្នុងទូ មួយយប់មួយ។ ខ្ញុំគិតថា ពេលគំនូសឡើង លេខនឹងចុះ។ វាឡើងទាំងពីរ។ (លើកស្មា។) ខ្ញុំលែងគូសហើយ។

# source: 6f69d7bc7632
clerk_account_whole-held_why_1_ad2d54e87863c36e = ប៉ុន្មានយប់ក៏មិនចប់ដែរ។

# source: 64d319e319cf
clerk_account_whole-free_1_e916986e96204e13 = បើខ្ញុំឈប់ គេយកម៉ូតូទៅក៏បាន។ ហ្វ្រាំងខូចហើយ ហើយខ្ញុំបានជិះវាពេញមួយរដូវហើយ។

# source: ddbc7eab184c
clerk_account_whole-free_why_1_7f6a5a807d4bc3c6 = បំណុលដែលនៅសល់ មិនចងនរណានៅទីនេះទេ។

# source: 9a92b55b4219
clerk_door_part-held_1_679b87447c5c56a2 = កូនសោខាងក្រោម ព្យួរនៅខ្សែក្រវាត់ { $keys }។

# source: 7e6f80b11fe7
clerk_door_part-held_why_1_4c1318e4a5d81ed2 = អ្នកផ្សេងកាន់កូនសោ។ សូមសួរថាមានអ្វីកើតឡើង ពេលចង់ចេញក្រៅ។

# source: 5b43c7b3da90
clerk_door_part-held_2_81b0373419ef1847 = ហើយតែងតែដើរជាជួរ។ យើងដប់មួយនាក់តាមជញ្ជាំង ហើយ { $keys } ចុងក្រោយគេ កាន់ទូរសព្ទយើងក្នុងថង់ផ្សារ។

# source: 8d71a3e6aa33
clerk_door_part-held_why_2_99c0f88ca3046166 = ចេញក្រៅបានតែជាក្រុម ហើយមានគេតាមមើល។

# source: 9a92b55b4219
clerk_door_part-free_1_679b87447c5c56a2 = កូនសោខាងក្រោម ព្យួរនៅខ្សែក្រវាត់ { $keys }។

# source: 18b3c1f5be95
clerk_door_part-free_2_69996249a964cd8c = ថ្ងៃព្រហស្បតិ៍ ខ្ញុំឱ្យគេបើកឱ្យ។ ខ្ញុំឡើងភ្នំ ទៅវង់ភ្លេង ខ្ញុំផ្លុំត្រែទីពីរ។ ខ្ញុំគេងនៅទីនោះ ហើយចុះមកវិញពេលភ្ញាក់។

# source: 1fa16f279772
clerk_door_part-free_why_1_34cd22adba6d64e6 = ទៅម្នាក់ឯង រាល់សប្តាហ៍ ហើយនៅទីនោះមួយយប់។

# source: e294bd419fa3
clerk_door_whole-held_1_e28acbac1da97c21 = ខែកញ្ញា គេប្រើខ្ញុំទៅទិញនំប៉័ង ម្នាក់ឯង ព្រោះ { $keys } ក្តៅខ្លួន។ ឆ្ងាយបួនផ្ទះ។ ខ្ញុំមានលុយក្នុងដៃ ហើយគ្មាននរណានៅក្រោយខ្ញុំទេ។

# source: 5b7510e29b43
clerk_door_whole-held_why_1_866a749d8d34c970 = ផ្លូវបើកចំហ មិនទាន់មែនជាសេរីទេ។ សូមរង់ចាំប្រយោគបន្ទាប់។

# source: 259316ce9cc3
clerk_door_whole-held_2_8f51c08625be3c2b = (ស្ងាត់មួយសន្ទុះ។) ខ្ញុំគិតថា គេនឹងទៅសួរនរណា។ ហើយខ្ញុំទិញនំប៉័ង។

# source: 94311bcfdf38
clerk_door_whole-held_why_2_c7796a52c9f6cbf7 = ផ្លូវបើកចំហ តែអ្នកផ្សេងនឹងត្រូវឆ្លើយជំនួស។

# source: 9654ef5ce9af
clerk_door_whole-free_1_3a4a03ef59fea92d = លើកទីមួយ ខ្ញុំសួរថាទៅបានទេ។ { $keys } មើលខ្ញុំ ដូចខ្ញុំសុំច្បាប់ក្អក។ ឥឡូវខ្ញុំគ្រាន់តែគោះបង្កាន់ដៃ ហើយគេបើក។

# source: dc6ff2e2b82b
clerk_door_whole-free_why_1_94860b9a08527cf4 = សោដែលគេបើកឱ្យអ្នកគោះ មិនឃុំនរណាទេ។

# source: 708d4f75025d
clerk_two_part-held_1_021d921bc10bf2a3 = គេគ្រាន់តែហៅអញ្ចឹងទេ។ ថ្ងៃអាទិត្យ គ្រប់គ្នាមានចិត្តចង់។ ក្តៅខ្លួនក៏ទៅដែរ។

# source: c3dc151d7dcb
clerk_two_part-held_why_1_32681a1ca7e6e5bd = នៅផ្ទះក៏មិនបាន ទៅម្នាក់ឯងក៏មិនបាន។

# source: 1886e948cdad
clerk_two_part-free_1_7e5b983277cf5802 = ពិតទាំងពីរ។ មួយដំបូងសម្រាប់គ្រប់គ្នា។ ថ្ងៃព្រហស្បតិ៍ខ្ញុំទុកមិននិយាយ វារបស់ខ្ញុំ។

# source: af0fe93fef1a
clerk_two_part-free_why_1_f82e720b62120e13 = អ្វីដែលមើលទៅដូចផ្ទុយគ្នា គឺរឿងដែលទុកសម្រាប់ខ្លួនឯង។

# source: 70a70e95855a
clerk_night_part-held_1_cee8a143bf624a00 = យើងម្នាក់ៗមានចំនួនមួយ លើក្តារ។

# source: 0535ab12eca6
clerk_night_part-held_why_1_7802efa380aac50b = ចំនួនដែលត្រូវឱ្យដល់ ជារឿងធម្មតាក្នុងការលក់។ សូមសួរថាមានអ្វីកើតឡើង បើមិនដល់។

# source: 724ef3570ac6
clerk_night_part-held_2_7f79c5c89257cb68 = ដរាបណារបស់ខ្ញុំមិនទាន់ដល់ ខ្ញុំអង្គុយ។ ធ្លាប់ដល់ម៉ោងដប់ព្រឹក។ ហើយអ្វីដែលខ្វះ គេដាក់លើសន្លឹក។

# source: cbe97f9369a6
clerk_night_part-held_why_2_03e7f88576ffbdd8 = អ្វីដែលបញ្ចប់យប់មួយ មិនមែននាឡិកាទេ ហើយបើមិនដល់ បំណុលកើន។

# source: 70a70e95855a
clerk_night_part-free_1_cee8a143bf624a00 = យើងម្នាក់ៗមានចំនួនមួយ លើក្តារ។

# source: cc42cd27b1b1
clerk_night_part-free_2_6cf3c9c116e57f70 = ពេលខ្ញុំគ្រប់គ្រាន់ ខ្ញុំជូតរបស់ខ្ញុំចេញ ហើយឡើងទៅលើ។ អ្នកណានៅ បានលុយច្រើនជាងក្នុងមួយម៉ោង ដូច្នេះមានអ្នកខ្លះនៅ។ ថ្ងៃព្រហស្បតិ៍ ខ្ញុំមិននៅលើក្តារទេ។

# source: 7159d8f5d1c0
clerk_night_part-free_why_1_0aa1b421882e5f51 = បញ្ចប់យប់ដោយមិនបានចំនួន ហើយគ្មានអ្វីកើតឡើងទេ។

# source: d034a877a0e5
clerk_night_whole-held_1_73a40d28069ddf0d = បុរសចាស់ម្នាក់ផ្ញើរូបតុគាត់មក មានចានពីរនៅលើនោះ ព្រោះខ្ញុំបានសរសេរថាខ្ញុំនឹងមក។

# source: f31f0f39e4e9
clerk_night_whole-held_why_1_bbabf389ce57cdf3 = វាប្រាប់ថាបានធ្វើអ្វី។ អ្វីដែលត្រូវសួរបន្ទាប់ គឺបដិសេធបានឬអត់។

# source: 963c386d4f0e
clerk_night_whole-held_2_8c3c928dd00f1a17 = (ឈប់។) ល្ងាចបន្ទាប់ ខ្ញុំផ្កាប់ទូរសព្ទចុះ។ គ្មាននរណាស្តីឱ្យខ្ញុំទេ។ ម៉ោងដប់ គេយកសន្លឹកខ្ញុំមក មានថែមមួយបន្ទាត់។ ហើយខ្ញុំផ្ងារវាវិញ។

# source: a9f8f7163a62
clerk_night_whole-held_why_2_87895b9f37f478ed = មិនចង់ធ្វើការនោះ ត្រូវគេគិតលុយចំពោះការនោះ ហើយក៏បន្ត។

# source: d034a877a0e5
clerk_night_whole-free_1_73a40d28069ddf0d = បុរសចាស់ម្នាក់ផ្ញើរូបតុគាត់មក មានចានពីរនៅលើនោះ ព្រោះខ្ញុំបានសរសេរថាខ្ញុំនឹងមក។

# source: 9f281f4bb6ed
clerk_night_whole-free_2_a034fa26f6d9405d = (ឈប់។) ល្ងាចបន្ទាប់ ខ្ញុំផ្កាប់ទូរសព្ទចុះ ហើយឡើងភ្នំ ប្រាំបីថ្ងៃ។ រួចខ្ញុំផ្ងារវាវិញ។ គ្មាននរណាផ្សេងធ្វើទេ ខ្ញុំជាអ្នកធ្វើ។

# source: 05bee9e03050
clerk_night_whole-free_why_1_551fdca9e181a1fb = ឈប់ ហើយគ្មានអ្វីកើតឡើងទេ។ អ្វីដែលបានធ្វើ ជាសំណួរមួយដោយឡែក សម្រាប់មេធាវី។

# source: 8862a6218b8d
clerk_sentence_whole-held_1_682ff735e9aa55af = ម្តងខ្ញុំធ្លាប់ដើរតួជាលោកមន្ត្រី។ ជួរមុខឈរ ហើយម្នាក់និយាយមិនបានល្អ ដូច្នេះល្ងាចបន្ទាប់និយាយម្តងទៀត។ ហើយម្តងទៀត។ (មើលគន្លឹះបង្អួច។) គេបង្គាប់ខ្ញុំឱ្យសួរតទៀត។

# source: d1cdb594b5ca
clerk_sentence_whole-held_why_1_cf534117c3a22378 = ត្រូវគេបង្ខំឱ្យហាត់ចម្លើយ និងឱ្យធ្វើឱ្យអ្នកឯទៀតហាត់។

# source: c5092c1d3e29
clerk_sentence_whole-free_1_c6bcd3a0fe1fc6ab = ម្តងខ្ញុំធ្លាប់ដើរតួជាលោកមន្ត្រី។ យើងសើចច្រើន។ (មិនសើច។) វាពិតមែន ហេតុនេះហើយបានជាឆ្កួត វាជាឆន្ទៈរបស់ខ្ញុំផ្ទាល់។ ខ្ញុំគ្រាន់តែគ្មានពាក្យផ្សេងសម្រាប់វាទៀត។

# source: 34fc8547e3df
clerk_sentence_whole-free_why_1_56de74f09c3c1e81 = ប្រយោគនោះគេបានហាត់ ហើយវាក៏ពិតដែរ។

# source: fbebf50d47b3
clerk_stop_part-held_1_dfb291ce7913af7a = ពេលនោះគេបិទសន្លឹក។ គេគូសបន្ទាត់មួយ ហើយអ្វីដែលនៅក្រោមវា ត្រូវបង់។

# source: f2f2b6983940
clerk_stop_part-held_why_1_9ad48b83662402d3 = ជំពាក់លុយ មិនទាន់មែនជាត្រូវគេឃុំទេ។ សូមសួរថានៅថ្ងៃនោះវានឹងទៅជាយ៉ាងណា។

# source: cf4c9a1a3a3e
clerk_stop_part-held_2_de828b71efca62fe = មានន័យថា ឱ្យទាន់ល្ងាច។ ម្នាក់ក្នុងចំណោមយើងបានសាក។ ដល់ល្ងាច កៅអីក្បែរខ្ញុំមានមនុស្សវិញ គឺម្នាក់ដដែល។

# source: ace0e1d9442e
clerk_stop_part-held_why_2_bfdfeea169283f24 = ឈប់បាន តែក្នុងតម្លៃដែលគ្មាននរណាបង់បាន។

# source: fbebf50d47b3
clerk_stop_part-free_1_dfb291ce7913af7a = ពេលនោះគេបិទសន្លឹក។ គេគូសបន្ទាត់មួយ ហើយអ្វីដែលនៅក្រោមវា ត្រូវបង់។

# source: 72eee8a8f46a
clerk_stop_part-free_2_3663c1d3f8311423 = ចំពោះខ្ញុំ ហុកសិប កាលខែធ្នូ។ ខ្ញុំបង់ថ្ងៃសុក្រ ហើយថ្ងៃអាទិត្យខ្ញុំបានជិះសាឡាង។

# source: 76f1685408df
clerk_stop_part-free_why_1_2162822d05016fd2 = ធ្លាប់ឈប់ម្តង គេឱ្យទៅ ហើយបានទៅ។

# source: d899d32e3eb0
clerk_stop_whole-held_1_01fb102b2a943ac5 = គេនិយាយល្អៗអំពីរឿងនោះ។ គេថា អញ្ចឹងអ្វីដែលឯងនៅសល់ ធ្លាក់ទៅលើ { $cousin }។ (មិនងើបមុខ។) ជាគ្រួសារ ឯងមិនប្រកាន់ទេ។

# source: c32e65765c97
clerk_stop_whole-held_why_1_e79a06db358a77b7 = គេឱ្យមនុស្សម្នាក់ទៀតទទួលជំនួស។ រឿងនោះមិនបាច់មាននរណាស្រែកទេ។

# source: 4f2344494686
clerk_stop_whole-free_1_d46364dd23b63ef1 = គេនឹងថា ស្តាយណាស់ ហើយនរណាយកកន្លែងក្បែរបង្អួច។ ហើយខ្ញុំត្រូវរករឿងមួយសម្រាប់ប្រាប់អ្នកផ្ទះ។ អានោះហើយដែលពិបាក គ្មានអ្វីផ្សេងទេ។

# source: af8a1bc121d1
clerk_stop_whole-free_why_1_e9d7bf2bc9a2e420 = អ្វីដែលពិបាកក្នុងការឈប់ គឺនៅផ្ទះ ហើយគ្មាននរណាយកវាមកប្រើទេ។

# source: fdb520e99726
clerk_stop_fact-held_1_d097990cd71b7b2f = ស្អែក? អត់ទេ។ គ្មាននរណាបង់បានទេ។

# source: e26b754dad4f
clerk_stop_fact-free_1_3c96949831d2b445 = បាន។ វានៅក្នុងស្រោមជើង។

# source: eef1a94dd01a
clerk_call_part-held_1_3817787c84c17d7e = បើមានរឿងអ្វីក្នុងផ្ទះ វារោទ៍មកពីខាងក្រៅ។ អ្នកណាលើក គេសួរថាមានគ្នាប៉ុន្មាន។ ហើយថានរណាអង្គុយជាមួយ យូរប៉ុនណា។

# source: e356778bc43f
clerk_call_part-held_why_1_ee3a191948efb75f = គេរាប់ពួកគេពីខាងក្រៅ យប់នេះក៏ដូចគ្នា។

# source: 428f52107aec
clerk_call_part-free_1_3d9f4fe617602a67 = នេះថ្ងៃព្រហស្បតិ៍។ លោកមន្ត្រីមកដល់ ពេលខ្ញុំដាក់ជើងម្ខាងលើជណ្តើរហើយ។ ឥឡូវគេនៅខាងលើទាំងអស់ ហើយគ្មាននរណាផ្លុំត្រែទីពីរទេ។

# source: 7b489cf7b5bb
clerk_call_part-free_why_1_75bfeb1c5bc03cab = មានគេនៅខាងក្រៅផ្ទះកំពុងចាំ ដូចរាល់សប្តាហ៍។

# source: 59f1f23788be
clerk_other_whole-held_1_f3cb08ca97e1d78d = គេហើយដែលឱ្យខ្ញុំសរសេរវា។ ខ្ញុំដឹងថាសម្រាប់អ្វី។ (ស្ងាត់យូរ។) យើងអង្គុយឃ្លាតគ្នាប្រាំមួយជំហាន ហើយមិនមើលគ្នាទេ។ អ្វីដែលខ្ញុំធ្វើមិនដល់ ឥឡូវទៅលើសន្លឹក { $cousin }។

# source: 0d1ddd75bab3
clerk_other_whole-held_why_1_3426d8a749ddc6b9 = ត្រូវគេបង្ខំឱ្យទាញសាច់ញាតិមក ហើយត្រូវចងដោយអ្វីដែលកើតឡើងចំពោះម្នាក់នោះ។

# source: 2cf6404c61e0
clerk_other_whole-free_1_db3133e8812ca180 = ខ្ញុំបានកន្លះខែសម្រាប់រឿងនោះ។ អញ្ចឹង ឥឡូវលោកមន្ត្រីដឹងហើយ។

# source: daa7bcf46ac1
clerk_other_whole-free_why_1_31a2c595eb086e94 = នេះអំពីបទល្មើស ជាសំណួរទីពីរ។ សូមឈប់ត្រឹមនេះ៖ មេធាវីមកមុនពាក្យបន្ទាប់។

# source: f5374e613b79
clerk_other_whole-free_2_f6fdc8f5f069a4bd = { $cousin } ចេញទៅបាន។ ខ្ញុំបានប្រាប់ហើយ លុយថ្លៃដំណើរនៅទីនោះ។ សួរ { $cousin } ទៅ កុំសួរខ្ញុំ។

# source: 35ff8e9d2ee0
clerk_other_whole-free_why_2_85a190d86c823a47 = អ្វីដែលពិតសម្រាប់ម្នាក់ មិនមែនពិតសម្រាប់អ្នកឯទៀតក្នុងផ្ទះតែមួយទេ។ ត្រូវសួរ { $cousin } ដោយឡែក។

# source: da1db322d1f5
clerk_whom_part-held_1_d21399c9e03e2581 = ផ្ទះមានគ្រែ បាន។ មេធាវី បាន។

# source: f86a5999707c
clerk_whom_part-held_2_104374e081277905 = ស្ថានកុងស៊ុល មិនបានទេ។ ម្នាក់ដែលនៅបង្អួចនៅទីនោះ ជាអ្នកផ្លូវយើង។

# source: bcae6d6eacce
clerk_whom_part-free_1_3aae9cbc96b60b39 = មេធាវី បាន ហើយសម្រាប់ប្រាក់ខែដែរ។ គ្រែ ខ្ញុំមានហើយ។

# source: f86a5999707c
clerk_whom_part-free_2_104374e081277905 = ស្ថានកុងស៊ុល មិនបានទេ។ ម្នាក់ដែលនៅបង្អួចនៅទីនោះ ជាអ្នកផ្លូវយើង។

# source: 54c5acecec3e
clerk_so-then_small-held_1_e21dff047871bfc1 = ត្រូវហើយ។ ផ្ទះមានគ្រែបានឈ្មោះខ្ញុំ និងថាខ្ញុំគេងមិនលក់។ រឿងដែលនៅសល់សម្រាប់តែមេធាវី។

# source: 3a610e498d3d
clerk_so-then_small-free_1_048be47d37e720b0 = ត្រូវហើយ។ មេធាវីបានអ្វីដែលលោកមន្ត្រីកត់នៅនោះ។ ហើយគ្មាននរណាទូរសព្ទទៅនរណា មុនខ្ញុំទូរសព្ទទេ។

# source: ed92012e48f3
clerk_findings-presumed-victim-held_1_0a30927e1e789c94 = ហើយពេលណាខ្ញុំត្រូវបង្ហាញភស្តុតាងរឿងនោះ? (ចាំ។) មិនបាច់ទេឬ? (អង្គុយចុះវិញ។)

# source: d3f21fc93788
clerk_findings-presumed-victim-free_1_70bfb165645de19e = ថាខ្ញុំចេញមិនបាន? (រកវាក្នុងកំណត់ត្រារបស់អ្នក។) ខ្ញុំថាអញ្ចឹងត្រង់ណា?

# source: 73ff2de0b403
clerk_findings-suspicion-remains-held_1_da7c8b65bb1f548d = ចុះដល់ស្អែក ខ្ញុំនៅឯណា? (មើលទ្វារ មិនមើលអ្នកទេ។)

# source: 37c13e3c7dcb
clerk_findings-suspicion-remains-free_1_db130a0b568a57cc = ស្អែក។ មុនថ្ងៃត្រង់ ខ្ញុំមិនដឹងខ្លួនទេ។ (ស្ទើរតែញញឹម។) តែបាន។

# source: 96d1d2eadcd1
clerk_findings-no-grounds-held_1_3d4608cccfb64340 = ល្អ។ (ងក់ក្បាលច្រើនដង។ លាងកែវ ហើយផ្កាប់វា។) អញ្ចឹងខ្ញុំត្រូវប្រញាប់ហើយ។

# source: 66416bf49e0a
clerk_findings-no-grounds-free_1_ecb335f9e7c0b2cb = ចុះការងារ? គ្មាននរណាសួរពីការងារទេឬ? (មិនទាន់ក្រោកទេ។)

# source: 85585664efd2
clerk_findings-labour-rights-held_1_17ab69b0f102e850 = ប្រាក់ខែ។ មែន។ (ចាំមើលថាមានទៀតឬអត់។) គេជំពាក់ខ្ញុំ មែន។

# source: 3b406f7c2a1e
clerk_findings-labour-rights-free_1_c26aee490ff30c5d = ខែមុន និងសប្តាហ៍ក្នុងខែនេះ។ (រាប់អ្វីមួយលើម្រាមដៃ។) បានអញ្ចឹងក៏ល្អ។

# source: 989ba2e07df8
clerk_findings-suspect-with-rights-held_1_9c479ad8c397cd80 = អញ្ចឹងលោកមន្ត្រីយកតាមថង់មែន។

# source: 3bd9b022d2bd
clerk_findings-suspect-with-rights-free_1_6a4b43102276b04e = មានមេធាវី។ (ដកដង្ហើមចេញ។) បាន។ ខ្ញុំគិតហើយថាវានឹងមកដល់ត្រឹមនេះ។

# source: f19436d7f20e
clerk_findings-other-protection-need_1_e8182c4eed716d0d = អញ្ចឹងនោះមកពីនរណាទៅ? (គិតពីវា។) លោកមន្ត្រីត្រូវប្រាប់ខ្ញុំ។

# source: 58c77ef28dcb
clerk_findings-emergency_1_5261ee7c4e28b65f = ឥឡូវ? (ឈរហើយ។) ខ្ញុំយកអ្វីទៅជាមួយ?

# source: dfb1c4924939
clerk_findings-child-at-risk_1_e29e0a535de9de51 = ខ្ញុំមើលទៅដូចក្មេងឬ? (យកច្បាប់ចម្លងលិខិតឆ្លងដែន ហើយបង្វិលឱ្យអ្នកមើល។)

# source: 3b339315cede
colleague_moments_count_1_1cef01280cb37608 = (សហការីរបស់អ្នក { $colleague } នៅមាត់ទ្វារ កាន់បញ្ជី ហើយគ្មានពេល។) គេចង់បានវាមុនម៉ោងដប់មួយ។ លើឡានក្រុង មកដល់ឥឡូវ មានតូវែល { $cousin } និងសេនណៃ។ ម្នាក់នេះជាអ្វី?

# source: 140a40e1c570
colleague_moments_count_2_18d6c56eceaad666 = { $clerk } កំពុងបង្វិលកែវ។ វាឈប់។

# source: 1e8ffe1a89a3
colleague_moments_count_replies-label_1_ea84511301601640 = ម្នាក់នេះ មែន ជាបណ្តោះអាសន្ន។ បើវាខុស អ្នកនឹងឮពីខ្ញុំ ហើយផ្អែកលើមូលហេតុអ្វី។

# source: d036e212fa62
colleague_moments_count_replies-label_answer_1_3981b1a7d06c68d0 = មែន។ (និយាយទៅកែវ។) មែនអី?

# source: 4cc312cc2733
colleague_moments_count_replies-honest_1_0f32deb7b07cf679 = ម្នាក់នេះមិនទាន់ចប់ទេ។ នៅចុងក្រោយ អ្នកបានវាពីខ្ញុំ ព្រមទាំងអ្វីដែលខ្ញុំផ្អែកលើ។

# source: 79c5e8e95e44
colleague_moments_count_replies-honest_answer_1_41e2e492945e638f = (កែវមិនកម្រើកទេ។) ចុះបីនាក់នោះ ចប់ហើយឬ?

# source: 530c5547a344
colleague_moments_count_replies-label_2_2c356ed4d4ef08cd = ម្នាក់នេះដឹងច្បាស់ជាងគេ។ { $clerk } មុនយើងដល់ចប់៖ មែន ឬមិនមែន?

# source: 8ff840935088
colleague_moments_count_replies-label_answer_2_adab6f7577475682 = អាចដាក់អ្វីបានខ្លះ?

# source: d9b00cc1b27f
colleague_moments_seats_1_b7ac703a4bda5af0 = (សហការីរបស់អ្នក { $colleague } ចូលមកពាក់កណ្តាលទ្វារ រាប់លើខ្មៅដៃ។) នៅសល់បួនកន្លែង។ សេនណៃមានមួយ { $cousin } មួយ និងតូវែលមួយ។ ចុះរបស់អ្នក ឡើងឬមិនឡើង? ខ្ញុំមើលទៅមិនអីទេ។

# source: 140a40e1c570
colleague_moments_seats_2_18d6c56eceaad666 = { $clerk } កំពុងបង្វិលកែវ។ វាឈប់។

# source: 9306659c5086
colleague_moments_seats_replies-honest_1_bc841e579778574d = គ្មាននរណាឡើង មុនមានមូលហេតុទេ។ មូលហេតុរបស់ខ្ញុំ អ្នកបានជាលាយលក្ខណ៍អក្សរ មុនម៉ោងដប់មួយ។

# source: 80a25a05fe0e
colleague_moments_seats_replies-honest_answer_1_dbec70a0721f6f7f = (កែវមិនកម្រើកទេ។) សម្រាប់ម្នាក់ៗ មានមូលហេតុមួយ?

# source: 785918a74302
colleague_moments_seats_replies-label_1_c4281e0bbea9a89a = ទុកឱ្យទំនេរមួយ ឥឡូវវាមើលទៅដូចអញ្ចឹងមែន។ មិនខាតអ្វីទេ។

# source: 72198d339b1c
colleague_moments_seats_replies-label_answer_1_64dd4d0b14a02e5f = វាមើលទៅដូចអី?

# source: 6dd0f59410c0
colleague_moments_seats_replies-label_2_450fc1225ae7227c = ទុកមួយ បើ { $clerk } ចង់។ ឡើងឬមិនឡើង យកមួយណា?

# source: 8cf91679bec8
colleague_moments_seats_replies-label_answer_2_c336ef897c78773d = មិនឡើង ស្មើនឹងមានទោស ឬឡើងវិញ?

# source: 159864f8ac97
keys_moments_tea_1_5b90e8c6c2cf07f1 = (គ្មាននរណាគោះទ្វារទេ។ { $keys } ដែលកាន់កូនសោផ្ទះ ដាក់ប៉ាន់មួយ និងកែវបី ហើយទាញធុងឈើមួយមកអង្គុយ។) ដើម្បីឱ្យស្រួលនិយាយ។ { $clerk } ស្ទើរតែមិននិយាយមួយម៉ាត់ជាមួយមនុស្សទេ។ សួរខ្ញុំមក ខ្ញុំដឹងថាចង់មានន័យអ្វី។

# source: 7b8f48264b7e
keys_moments_tea_replies-let-in_1_c6bf22b86948cf07 = អរគុណសម្រាប់តែ។ យើងផឹកវាជាមួយគ្នា ហើយពេលអស់ប៉ាន់ យើងពីរនាក់បន្ត។

# source: 125beb929997
keys_moments_tea_replies-let-in_why_1_3e978076bc8e1468 = អ្នកណាកាន់កូនសោ អ្នកនោះឮអ្វីដែលគេនិយាយ ហើយ { $clerk } រស់នៅក្នុងផ្ទះនេះ។

# source: a6c0eabed41c
keys_moments_tea_replies-let-in_answer_1_5e8635b0279a3964 = { $keys } ចាក់ឱ្យបីនាក់។ វាជាផ្ទះល្អ { $clerk } ថា និយាយទៅប៉ាន់តែ។

# source: 7303e2c253e9
keys_moments_tea_replies-let-in_answer_why_1_81efe023447be7c7 = និយាយនៅមុខអ្នកកាន់កូនសោ វាមិនប្រាប់អ្វីពីផ្ទះនេះទេ។

# source: 1ca37ce6a2d7
keys_moments_tea_replies-honest_1_b826b059f4e3503c = អរគុណសម្រាប់តែ។ យើងផឹកវាតែពីរនាក់ ហើយធុងឈើចេញទៅជាមួយអ្នក។ បន្តិចទៀតខ្ញុំទៅរកអ្នក។

# source: 9d0af383d0f9
keys_moments_tea_replies-honest_answer_1_84e8e1bdfc31ae87 = { $keys } យកធុងឈើទៅជាមួយ។ { $clerk } ស្តាប់គេដាក់វាចុះ ហើយថាឆ្ងាយប៉ុនណា។

# source: bd7b216ec64e
keys_moments_tea_replies-let-in_2_0068548dc6d66cd3 = អរគុណសម្រាប់តែ។ { $clerk } ចង់បានយ៉ាងណាជាង តែម្នាក់ឯង ឬមាន { $keys } នៅទីនេះ?

# source: 3ad9a970328a
keys_moments_tea_replies-let-in_why_2_33f02df8589841bd = គ្មាននរណាអាចថាទេបាន នៅមុខអ្នកដែលខ្លួនពឹងផ្អែកលើ។

# source: a9b0bbe91ff3
keys_moments_tea_replies-let-in_answer_2_a15adfc3c1c62a70 = ជាមួយ { $keys } អញ្ចឹង។ (និយាយទៅប៉ាន់តែ។)

# source: edd6d99522cf
keys_moments_jacket_1_0fb56669f7ed203c = (មានគេគោះ ហើយទ្វារបើក។ { $keys } ដែលកាន់កូនសោផ្ទះ កាន់អាវក្រៅមួយ។) នេះរបស់ { $clerk } ក្នុងនេះត្រជាក់។ ខ្ញុំអង្គុយនៅជណ្តើរខាងក្រៅ។ ទ្វារខ្ញុំទុកចំហបន្តិច ក្រែងអ្នកចង់បានអ្វី។

# source: bd91de610cb4
keys_moments_jacket_replies-let-in_1_cf7ad8251fe69abd = អរគុណ។ អញ្ចឹងទុកវាចំហទៅ។ ក្នុងនេះគ្មានអ្វីដែលអ្នកស្តាប់មិនបានទេ។

# source: 125beb929997
keys_moments_jacket_replies-let-in_why_1_3e978076bc8e1468 = អ្នកណាកាន់កូនសោ អ្នកនោះឮអ្វីដែលគេនិយាយ ហើយ { $clerk } រស់នៅក្នុងផ្ទះនេះ។

# source: 0b24b9f7a01c
keys_moments_jacket_replies-let-in_answer_1_48c0fe932643e89f = អ្នកឃើញកែងដៃមួយ នៅជណ្តើរ។ វាជាផ្ទះល្អ { $clerk } ថា និយាយទៅអាវក្រៅ។

# source: 2d342c93fde7
keys_moments_jacket_replies-honest_1_212f337a6b9d902d = អរគុណ។ ឥឡូវខ្ញុំបិទវា ហើយបើយើងចង់បានអ្វី ខ្ញុំទៅយកខ្លួនឯង។

# source: b1b9e8cdcaed
keys_moments_jacket_replies-honest_answer_1_cc84b403e292531c = ទ្វារបិទហើយ។ { $clerk } ស្តាប់ជើងចុះជណ្តើរ រួចទើបពាក់អាវក្រៅ។

# source: 3ddd6088db12
keys_moments_jacket_replies-let-in_2_21ed5a10db54ec5d = អរគុណ។ { $clerk } ចង់ឱ្យទ្វារបើក ឬឱ្យខ្ញុំបិទ?

# source: 3ad9a970328a
keys_moments_jacket_replies-let-in_why_2_33f02df8589841bd = គ្មាននរណាអាចថាទេបាន នៅមុខអ្នកដែលខ្លួនពឹងផ្អែកលើ។

# source: 5426da999620
keys_moments_jacket_replies-let-in_answer_2_c5486318c913b653 = អញ្ចឹងទុកវាទៅ។ (និយាយទៅអាវក្រៅ។)

# source: 309955e00850
languages_Common_1_7dbb8c7ca3aeb214 = ភាសារួម

# source: 9af211329b2f
subjects_account_1_a23fd2965dc429bc = គណនី

# source: f39592393ef0
subjects_after_1_bf82010f6f71eae9 = បន្ទាប់ពីនេះ

# source: 378ce56a9d14
subjects_away_1_6f3fb3842ffa02bb = ពេលចេញពីទីនេះ

# source: e6f07d43b5c2
subjects_begin_1_9a848d5e6672b3de = ការចាប់ផ្តើម

# source: 7edb360f06ac
subjects_call_1_b5167a90e83ba4a9 = ការទូរសព្ទ

# source: ffbfabc54ca8
subjects_coming_1_9ecd097cb5f70c32 = ការមកដល់

# source: 944c27e5b97a
subjects_day_1_ca8d3918f4578f1d = មួយថ្ងៃ

# source: a4c3ed04a95a
subjects_done_1_dc51fb6761fd6e91 = អ្វីដែលបានធ្វើ

# source: 2534e2de1dec
subjects_door_1_dc55f66762014ee9 = ទ្វារ

# source: 361e48d0308f
subjects_end_1_c2f00318f053500a = ចុងបញ្ចប់

# source: 95631157ef65
subjects_hears_1_8b07694672a64982 = អ្នកដែលឮ

# source: 4ea140588150
subjects_home_1_402d1bcc7e6f9d6e = ផ្ទះ

# source: 3c01eba119e0
subjects_look_1_cdecedad70d58d36 = អ្វីដែលឃើញ

# source: 5edd1832df25
subjects_moved_1_272cf992fbe8c670 = ការផ្លាស់ផ្ទះ

# source: 176473d73133
subjects_night_1_4f77b2414b2c8001 = ពេលយប់

# source: d9298a10d1b0
subjects_other_1_0a24ad61c2562a55 = ម្នាក់ទៀត

# source: 5b3975651c3c
subjects_own_1_19f1951921b75a1f = របស់ផ្ទាល់ខ្លួន

# source: 8bddf4c0f769
subjects_papers_1_8b1ddee9b041797e = ក្រដាសស្នាម

# source: 821119d79af8
subjects_sentence_1_fde0d143dcaf9794 = ប្រយោគ

# source: 409e793b78e2
subjects_so-then_1_2d0d85293f053f54 = អញ្ចឹង

# source: 6c45cb72a36e
subjects_stop_1_af1f52191db2bcc5 = ការឈប់

# source: 3fc4ccfe7458
subjects_two_1_5714d319447c9709 = ពីរ

# source: 8e5efdde68f0
subjects_whom_1_9bd4c0f64f161186 = អ្នកដែលអាចឱ្យដឹង

# ~ # source: e8ff4d08d55e
# ~ tonight_day_ask-closed_1_0ed07aeae5d34cef = មកដល់ពេលនោះ ថ្ងៃនេះមិនអីទេមែនទេ?

# ~ # source: 9013f333e704
# ~ tonight_day_ask-closed_reply_1_bb515f1a1d1b9a27 = មិនអីទេ។ ដូចរាល់ដង។
