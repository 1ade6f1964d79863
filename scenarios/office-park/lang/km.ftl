# language: km
# state: draft

# source: 35707250a4d6
title_1_089d63495ea9ed18 = មនុស្សសែសិបនាក់ក្នុងសួនការិយាល័យ

# source: 17a4d9b6259c
summary_1_bba61098e0d30189 = សួនការិយាល័យមួយព័ទ្ធដោយជញ្ជាំង មនុស្សសែសិបនាក់ និងឡានក្រុងមួយដែលចេញនៅម៉ោងមួយដប់នាទី។ បីនាក់ក្នុងចំណោមនោះជារបស់អ្នក៖ មួយព្រឹកនិយាយជាមួយម្នាក់ៗដាច់ដោយឡែក ក្រដាសស្នាមដែលនិយាយក្រោមឈ្មោះផ្សេង និងការនិយាយគ្នាលើកទីពីរនៅថ្ងៃបន្ទាប់។

# source: 3529ae15f75f
role_1_43fef93ae2529c8c = អ្នកជាមន្ត្រីនគរបាលស្រុក។ { $social-worker } ជាអ្នកសង្គមកិច្ច ហើយមានសំឡេងស្មើនឹងអ្នកក្នុងរឿងនេះ។ ដីការបស់អ្នកគ្របដណ្តប់លើទីធ្លា ជាន់ធ្វើការ ការិយាល័យខាងក្រោយ និងក្រដាសស្នាមនៅទីនោះ។ សហការីនិយាយជាមួយសាមសិបប្រាំពីរនាក់ទៀត។ បីនាក់លើសន្លឹករបស់អ្នកជារបស់អ្នក៖ សូមនិយាយជាមួយម្នាក់ៗដាច់ដោយឡែក ហើយសម្រេចអំពីម្នាក់ៗដោយឡែកពីគ្នា។

# source: 2074b2de4dc2
content__5f_note_1_30c5fd28b74c195d = ក្នុងករណីនេះមាននិយាយពីការបោកប្រាស់ បំណុល ក្រដាសស្នាមដែលគេយកទុក និងការចេញមិនរួច។ ការដែលគេដាក់ទោសមនុស្ស ត្រូវបាននិយាយត្រឹមមួយប្រយោគសាមញ្ញ ហើយមិនបង្ហាញអ្វីឡើយ។ ពាក្យខ្លះដែលមានឱ្យជ្រើស គ្មានចិត្តល្អ ឬមានគ្រោះថ្នាក់៖ គេដាក់វានៅទីនេះ ដើម្បីឱ្យអ្នកអាចទុកវាចោល។ ពេលអ្នកអាន នាឡិកានៃវេនមិនដើរទេ។ សូមកុំសរសេរអំពីមនុស្សពិតប្រាកដ។

# source: 443547318a01
aims_1_07716fd63219b39b = ស្វែងយល់ពីម្នាក់ៗ នៅកន្លែងដែលគ្រប់គ្នាធ្វើការដូចគ្នា ហើយក្រដាសស្នាមទាំងអស់មើលទៅដូចគ្នា

# source: 34525e5767e3
aims_2_e1abb35e17d4915c = ស្តាប់ឱ្យឮនូវអ្វីដែលគេខ្លាច ហើយឆ្លើយអ្វីដែលគេសួរ មុននឹងសួរបន្ត

# source: 57e04f4c59d1
aims_3_203d0af8b55dc5c9 = សួរថាតើគេអាចចេញបានឬទេ មិនមែនសួរថាការងារចាប់ផ្តើមយ៉ាងណាទេ

# source: 9c899deec75c
aims_4_97f7d486ca57c2a5 = ញែកសំណួរពីរចេញពីគ្នា៖ អ្វីដែលគេធ្វើលើមនុស្សម្នាក់ និងអ្វីដែលម្នាក់នោះបានធ្វើ

# source: 0e72a9563bab
aims_5_48d7899f2a731d2c = ព្រមព្រៀងសម្រាប់ការិយាល័យនីមួយៗថានរណាអាចឱ្យដឹង ហើយធ្វើតាមអ្វីដែលអ្នកនិយាយ

# source: 78540c02db43
rules_1_500320c8737e0029 = សួនការិយាល័យនេះស្ថិតក្នុងតំបន់ពិសេស។ អ្នកណាធ្វើការនៅទីនេះ ត្រូវមានលិខិតអនុញ្ញាតតំបន់។ និយោជកជាអ្នកដាក់ពាក្យសុំ ហើយអាចកាន់លិខិតឆ្លងដែនសម្រាប់ការនោះ រយៈពេលបីថ្ងៃធ្វើការ។

# source: 80c0c1dd728a
rules_2_e0672126f69203c1 = អ្នកណាគ្មានលិខិតអនុញ្ញាត អាចត្រូវបញ្ជូនចេញពីតំបន់ តាមឡានក្រុងម៉ោងមួយដប់នាទី។ គ្មាននរណាត្រូវបញ្ជូនចេញទេ ដរាបណាមិនទាន់ដឹងថាគេត្រូវបានជួញដូរឬអត់ ហើយគ្មាននរណាត្រូវបញ្ជូនចេញដោយមិនបានស្តាប់ឡើយ។

# source: 42e0dd9d128b
rules_3_487b008c7dc1744d = មូលហេតុសមស្របគឺគ្រប់គ្រាន់ហើយ ដើម្បីសន្មតថានរណាម្នាក់ត្រូវគេជួញដូរ។ ជនសន្មតថារងគ្រោះអាចស្នាក់នៅសាមសិបថ្ងៃក្នុងកន្លែងដែលមិនចាក់សោ ទោះផ្តល់ចម្លើយ ឬមិនផ្តល់ក៏ដោយ។

# source: bf618b493ad8
rules_4_1b7b3a0f9952ec02 = ថ្ងៃនេះ គ្មាននរណាត្រូវចោទប្រកាន់ពីអ្វីដែលគេប្រហែលត្រូវបានបង្ខំឱ្យធ្វើឡើយ។ ព្រះរាជអាជ្ញាពិនិត្យរឿងនោះជាមុន។

# source: c7be161eef42
rules_5_ed3d646d8575906f = អ្នកណាចាប់ផ្តើមប្រាប់ពីបទល្មើសរបស់ខ្លួន ត្រូវប្រាប់គេមុននឹងនិយាយបន្តថា៖ អ្នកអាចឈប់ត្រឹមនេះ អ្នកអាចជួបមេធាវីជាមុន ហើយមិនអស់លុយទេ។

# source: 003317db3963
rules_6_78c092d6423b40ab = លិខិតឆ្លងដែនត្រូវថតរូប ចុះក្នុងបញ្ជី ហើយប្រគល់ជូនវិញទៅម្ចាស់ដែលមានឈ្មោះក្នុងនោះ។ មិនប្រគល់ឱ្យអ្នកផ្សេងឡើយ។

# source: cd80ea798014
rules_7_6008e0c0e7e01b8f = ស្ថានទូត ស្រុកកំណើត និងគ្រួសារ ឱ្យដឹងបានតែពេលម្ចាស់ខ្លួនយល់ព្រម។ ទូរសព្ទផ្ទាល់ខ្លួនមិនមែនសម្រាប់អ្នកបើកទេ។

# source: 6b37496e0097
rules_8_5b97bc4592f33e62 = អ្វីដែលមិនទាន់ដាច់ស្រេចនៅម៉ោងមួយដប់នាទី នៅតែបើកចំហ។ អ្នកដែលមិនទាន់សម្រេច គេងនៅផ្ទះសំណាក់ក្បែរស្ពាន ក្នុងបន្ទប់មិនចាក់សោ ហើយព្រឹកឡើងអ្នកអាចនិយាយជាមួយគេម្តងទៀត។

# source: ba9bad571cca
acts_today_opening_1_97314a35c94598d5 = ម៉ោងប្រាំពីរដប់នាទី។ ទ្វាររបងនៃក្រុមហ៊ុនឡាកហ្វូលបើកចំហ ព្រោះសហការីរបស់អ្នកបានបើកវា។ មាននរណាម្នាក់នៅខាងក្នុងបានផ្ញើដំណឹងចេញ។ នរណានោះ មិនមែនជារឿងរបស់អ្នកណានៅទីនេះទេ។ មនុស្សសែសិបនាក់អង្គុយលើជាន់ធ្វើការ រង់ចាំមើលថាអ្នកជាអ្វី។ { $social-worker } បានរាប់៖ ពែងគ្រប់ កៅអីគ្រប់ ខ្សែទូរសព្ទមួយសម្រាប់អ្នកបកប្រែ។ “បីនាក់សម្រាប់អ្នក និងពេលព្រឹកមួយ” { $social-worker } និយាយ។

# source: 6be152327b43
acts_next-morning_opening_1_f7fd8b181240a299 = ម៉ោងប្រាំបីកន្លះព្រឹកបន្ទាប់។ បន្ទប់ត្រូវបិទត្រា។ អ្នកដែលគេងនៅផ្ទះសំណាក់ បានមកយករបស់របរ។ ឡានតូចត្រឡប់ទៅវិញនៅម៉ោងដប់ខ្វះម្ភៃនាទី។ ប៉ុស្តិ៍យាមមានកៅអីពីរ កំសៀវមួយ និងទ្វារដែលបិទបាន។

# source: 7f7e01af4caa
draws_deal_faces_faces_name_1_7365127285931838 = អូរ៉េស

# source: b8440a692425
draws_deal_faces_faces_from_1_e894d824c97cad51 = អំប្រេ

# source: 2ba8ed1557b0
draws_deal_faces_faces_name_2_b99d9cd188ec07e3 = វេលីសា

# source: ed112fac366b
draws_deal_faces_faces_from_2_21586da7fb2dfbb5 = ដូវ្រែល

# source: 7981dff2fbef
draws_deal_faces_faces_name_3_24cfee5827c4cf1e = ដាកូ

# source: 91257181f034
draws_deal_faces_faces_from_3_1b2d16b3fe1e2e1b = ឃ្វេសា

# source: 7c6ae82ac7f7
draws_deal_faces_faces_name_4_a75a2a128fd8fd4f = តាំសែល

# source: 992772b01b50
draws_deal_faces_faces_from_4_1908435884c7e8d8 = អ៊ីលវ៉ាន

# source: f3397312599e
draws_deal_faces_faces_name_5_bdda066a5984246d = រូវីន

# source: ed112fac366b
draws_deal_faces_faces_from_5_21586da7fb2dfbb5 = ដូវ្រែល

# source: 1cb430fdbbba
draws_deal_faces_faces_name_6_4e3f8a3293ae4a2f = អ៊ីសេនដា

# source: 91257181f034
draws_deal_faces_faces_from_6_1b2d16b3fe1e2e1b = ឃ្វេសា

# source: eaaff4ecaecd
draws_deal_faces_faces_name_7_58466bd75ce3fc84 = កេឡូ

# source: 9af1473a4d21
draws_deal_faces_faces_from_7_26e8c52d19405664 = សូរ៉េន

# source: a5ef3e290c00
draws_deal_faces_faces_name_8_90d6f2a4e1c335a7 = ម៉ាវី

# source: b8440a692425
draws_deal_faces_faces_from_8_e894d824c97cad51 = អំប្រេ

# source: d6ccead4ec36
draws_deal_faces_faces_name_9_8f8270b47a9bd940 = ស៊ូណែល

# source: 91257181f034
draws_deal_faces_faces_from_9_1b2d16b3fe1e2e1b = ឃ្វេសា

# source: bca32c8687fb
draws_deal_faces_faces_name_10_264d25c4df77780e = តេអូដារ

# source: 992772b01b50
draws_deal_faces_faces_from_10_1908435884c7e8d8 = អ៊ីលវ៉ាន

# source: e450f9d3295b
draws_deal_manners_manners_seen_1_2e398b2405b1021c = អង្គុយលើគែមកៅអី ពាក់អាវធំ ដៃទាំងពីរក្នុងហោប៉ៅ។

# source: 1cb203fb62e5
draws_deal_manners_manners_seen_2_9c53dbe2d2fdf646 = យកពែងមួយពីជាន់ធ្វើការមក ហើយភ្លេចដាក់វាចុះ។

# source: e351ede5f5b3
draws_deal_manners_manners_seen_3_82067b9ca9b11e4a = អានសន្លឹករបស់អ្នកបញ្ច្រាស ពេលអ្នកកំពុងរកប៊ិក។

# source: ca0d01120dd1
draws_deal_manners_manners_seen_4_f71bcd50f38ec2d3 = ជម្រាបសួរពីរដង លើកទីពីរទៅកាន់កៅអី។

# source: 79ae2a120bc0
draws_deal_manners_manners_seen_5_706f931afdf53068 = ស្ងាប សុំទោស ហើយស្ងាបទៀត។

# source: ee1610fab46d
draws_deal_manners_manners_asked_1_efdaf07e6dc0bd13 = គេងសិន។ ក្រោយនោះ ចង់សួរអីក៏បាន។

# source: 4bd54512bdc4
draws_deal_manners_manners_seen_6_8e11caf39c8ffe78 = រំកិលកៅអីមួយទំហឹងដៃទៅរកទ្វារ មុននឹងអង្គុយ។

# source: 8e4235e37eae
draws_deal_manners_manners_seen_7_ad3aafcad820c11a = ញញឹមដាក់អ្នក ហើយស្នាមញញឹមនៅដដែល ពេលភ្នែកទៅកន្លែងផ្សេង។

# source: 6c535c77348e
draws_deal_manners_manners_seen_8_daa7ad5858ff108c = យកដៃម្ខាងកាន់កដៃម្ខាងទៀត។

# source: 64deb27517c3
draws_deal_manners_manners_asked_2_9b84b24a34ee7c99 = កដៃនេះ។ មកពីខ្ញុំគេងសង្កត់វា។ ចង់ឱ្យនរណាមើលបន្តិច។

# source: d4dfc17b1d11
draws_deal_manners_manners_seen_9_bb89634b881d8195 = មើលថូទឹក មុននឹងមើលអ្នក។

# source: 19d0ed4949a4
draws_deal_manners_manners_asked_3_e5dc698b8abce7c1 = សុំទឹកមួយកែវ បើមាន។

# source: 12396f26e971
draws_deal_staff-faces_faces_name_1_43bb27e0bb8fadaf = ហាទុន

# source: ed112fac366b
draws_deal_staff-faces_faces_from_1_21586da7fb2dfbb5 = ដូវ្រែល

# source: 97e3f5e59379
draws_deal_staff-faces_faces_name_2_b41db9e0e8b2cb6a = មីរ៉ាសា

# source: 9af1473a4d21
draws_deal_staff-faces_faces_from_2_26e8c52d19405664 = សូរ៉េន

# source: bbc0c4eabab8
draws_deal_staff-faces_faces_name_3_ca529da3ce034928 = បេនរីក

# source: 992772b01b50
draws_deal_staff-faces_faces_from_3_1908435884c7e8d8 = អ៊ីលវ៉ាន

# source: 5b0151a62b41
draws_deal_staff-faces_faces_name_4_b87b3de9d4b345f5 = ចូឡែត

# source: ed112fac366b
draws_deal_staff-faces_faces_from_4_21586da7fb2dfbb5 = ដូវ្រែល

# source: 9c65b8b79649
draws_deal_staff-faces_faces_name_5_bf531c10ca4cac22 = សានិក

# source: 91257181f034
draws_deal_staff-faces_faces_from_5_1b2d16b3fe1e2e1b = ឃ្វេសា

# source: 89f8c5edfe87
banks_lockers_lines_n12_text_1_df2d66fd24fdbbfa = ទូសោលេខ 12

# source: e09ec08aea5d
banks_lockers_lines_n17_text_1_df2d63fd24fdb6e1 = ទូសោលេខ 17

# source: d3ab4110eb2e
banks_lockers_lines_n19_text_1_df2d5dfd24fdacaf = ទូសោលេខ 19

# source: 42e25febd5eb
banks_lockers_lines_n23_text_1_df37d7fd2506d082 = ទូសោលេខ 23

# source: c5baaec6c0e7
banks_lockers_lines_n28_text_1_df37defd2506dc67 = ទូសោលេខ 28

# source: a863ca9ea423
banks_lockers_lines_n31_text_1_df3451fd2503b6f9 = ទូសោលេខ 31

# source: 19916d633ce9
banks_lockers_lines_n37_text_1_df3453fd2503ba5f = ទូសោលេខ 37

# source: f9c45e2cb8d4
banks_desk-names_lines_lark_text_1_0453cbad9056061d = សារិកា។

# source: d256aa567c57
banks_desk-names_lines_fern_text_1_0fdd06792894ff54 = ឫស្សី។

# source: 104277ac8836
banks_desk-names_lines_otter_text_1_a217b961875f2109 = ភេ។

# source: 5529abfae4a4
banks_desk-names_lines_maple_text_1_a2f21ca4ec3d08e6 = ស្រល់។

# source: 036261bb633a
banks_desk-names_lines_swan_text_1_a49a1919173694ac = ហង្ស។

# source: eb9402d1cbdf
banks_desk-names_lines_reed_text_1_4cf3631fbfe87b91 = ត្រែង។

# source: 56038059c2e5
banks_desk-names_lines_finch_text_1_7c2b6d8022a17ce9 = ចាប។

# source: 6679ea0f4e2b
banks_register-rows_lines_text_1_3769fc9be38abc98 = ធ្នើ 2 “លិខិតអនុញ្ញាត”

# source: ee650a678c42
banks_register-rows_lines_text_why_1_b1a18016458a1495 = លិខិតអនុញ្ញាតត្រូវការបីថ្ងៃធ្វើការ។ សូមសួរថាតាំងពីពេលណា ហើយមានអ្វីកើតឡើងពេលនរណាម្នាក់ចង់បានវាវិញ។

# source: 843dafb88a4b
banks_register-rows_lines_text_2_ec1f71c15484135f = ធ្នើ 3។ ចេញ 2 ឧសភា ចូល 2 ឧសភា

# source: a674946fdcf0
banks_register-rows_lines_text_why_2_2c0703be0ad167ab = ចេញ តែក្នុងដៃនរណា? សូមសួរម្ចាស់។

# source: 81c8c653022a
banks_register-rows_lines_text_3_0238fb148370bd2e = ធ្នើ 3 “មកជាមួយគេឯងទៀត”

# source: a0e4fcebefa3
banks_register-rows_lines_text_4_4693f0c7deceaded = ធ្នើ 2។ “បានសុំ” សរសេរដោយខ្មៅដៃ ពីរដង

# source: 710922dd89bf
banks_register-rows_lines_text_why_3_75e46990ef3528a2 = សូមសួរថាចម្លើយគឺអ្វី។

# source: 3fbd2df8cf69
banks_gate-rows_lines_text_1_f0aaa7b4fb011323 = ថ្ងៃសុក្រចេញ ថ្ងៃអាទិត្យចូល តាំងពីនិទាឃរដូវ។ ក្រោមពាក្យ “ជាមួយ”៖ គ្មានអ្វី

# source: c75d86189209
banks_gate-rows_lines_text_why_1_6c7858b4132541be = ចេញបានមិនទាន់មែនសេរី ហើយក៏មិនទាន់មែនជាប់ឃុំទេ។ សូមសួរថាថ្ងៃបែបនោះទៅយ៉ាងណា តាំងពីទ្វារទៅ។

# source: ba5320d970c5
banks_gate-rows_lines_text_2_d99ebe72bf12a287 = បីបន្ទាត់ក្នុងប្រាំខែ បន្ទាត់ណាក៏ “គ្រូពេទ្យ”។ ក្រោមពាក្យ “ជាមួយ”៖ អក្សរមួយដែលគ្មាននរណាអានដាច់

# source: b968376ce426
banks_gate-rows_lines_text_3_002b95b4e958131d = ថ្ងៃព្រហស្បតិ៍ ចេញ 15:02 ចូល 15:14។ ក្រោមពាក្យ “ជាមួយ”៖ គំនូសមួយ

# source: 7080da772968
banks_gate-rows_lines_text_4_0a9c247f83705098 = គ្មានបន្ទាត់

# source: 2b39f26308c7
banks_gate-rows_lines_text_why_2_13d7b2288e35f0a0 = សៀវភៅមានតែអ្វីដែលគេសរសេរ។ ទំព័រខ្លះបាត់ ហើយទ្វារតូចគ្មានសៀវភៅទេ។ សូមសួរម្ចាស់។

# source: 93ba4024381f
banks_account-rows_lines_text_1_a01dbb28d14ea9cf = 1,240 ពណ៌ក្រហម។ បីបន្ទាត់ថ្ងៃតែមួយ

# source: d116ec487e81
banks_account-rows_lines_text_why_1_9d8815a3279c8db0 = គណនីមួយមិនទាន់មែនជាបំណុលដែលចងមនុស្សទេ។ សូមសួរថាវាចាប់ផ្តើមយ៉ាងណា ហើយអាចចប់បានឬទេ។

# source: ffa94429b9ad
banks_account-rows_lines_text_2_9cef95dd9f29ee31 = 310 ពណ៌ក្រហម។ បើកឱ្យខែមេសា៖ 90 មានស្នាមមេដៃ

# source: 6ed0eceb8765
banks_account-rows_lines_text_3_4169b5fa8e1c0a58 = ពីរខែ “ពេលក្រោយ”។ ក្បែរនោះសរសេរខ្មៅដៃ៖ “ចំណែក?”

# source: 6e90cec23138
banks_account-rows_lines_text_why_2_970f64347e6fdddc = បើកប្រាក់យឺតជាការរំលោភ។ “ចំណែក” មានន័យអ្វី ម្ចាស់ប្រហែលដឹង។

# source: cb126ccd6943
banks_account-rows_lines_text_4_4106fdced172e538 = 2,600 ពណ៌ក្រហម។ បន្ទាត់ទីមួយចាស់ជាងសៀវភៅនេះ

# source: b67134c86d7e
places_yard_title_1_966edc7e7eb256b4 = ទីធ្លា

# source: 204268f10be2
places_yard_text_1_0f3abc4c5b183bb6 = ទីធ្លាបោសស្អាត នៅក្រោយជញ្ជាំង។ ឡានក្រុងមួយ ឡានវ៉ាន់តូចមួយ ប៉ុស្តិ៍យាមមួយ តុមួយមានទឹក។

# source: 48b0615ea57e
places_yard_text_2_2e2a01d1b5663476 = ឥឡូវទ្វាររបងបើកចំហ។ សហការីរបស់អ្នកបានចតឡានទទឹងវា។

# source: fa77a5252d38
places_yard_hotspots_gate_label_1_8af97972044b8af2 = ទ្វាររបង

# source: 811156073e32
places_yard_hotspots_gate_text_1_44534c50ba371f96 = ដែកថែប ពីរសន្លឹក មានកង់រំកិល។ គន្លឹះនៅខាងក្នុង ហើយសោក៏នៅខាងក្នុង។ { $guard } ថាគេបិទនៅពេលយប់ ព្រោះខ្លាចចោរ។

# source: 967ca7a67243
places_yard_hotspots_gate_text_why_1_7399856e4db7a6aa = គន្លឹះប្រាប់ថាទ្វាររបងអាចបិទបាន។ នរណាអាចឱ្យគេបើកវាបាន ជាសំណួរសម្រាប់មនុស្សនៅទីនេះ។

# source: 6c6ac3574c35
places_yard_hotspots_gate_text_2_52484f9c334a54a4 = ក្បែរវាមានទ្វារតូចមួយ មានកណ្តឹង។ គេលាបថ្នាំវាច្រើនដងហើយ។

# source: 958212eb6a95
places_yard_hotspots_guardhouse_label_1_f4a06271965179ee = ប៉ុស្តិ៍យាម

# source: 57cc7f9b1cd4
places_yard_hotspots_guardhouse_text_1_7764910643ee1bc1 = សៀវភៅក្រាស់មួយសម្រាប់កត់អ្នកចេញ សរសេរដោយទឹកខ្មៅបីពណ៌។

# source: 8ed5a086e9ec
places_yard_hotspots_minivan_label_1_67a543accc63e463 = ឡានវ៉ាន់តូច

# source: 4461fa6b342b
places_yard_hotspots_minivan_text_1_f7715e566c4006d0 = កាតចតឡានរបស់ផ្ទះល្វែងក្បែរបឹង។ បន្ទាត់សម្រាប់ឈ្មោះត្រូវគេកាត់ចេញ។

# source: 7f25e24d9305
places_yard_hotspots_minivan_text_why_1_b1ae4708d5dcd40f = អ្នកដែលចតឡាននៅទីនេះ រស់នៅកន្លែងផ្សេង។ នរណានោះ កាតលែងប្រាប់ហើយ។

# source: dace7affc3d2
places_yard_hotspots_notice-board_label_1_a08f0b66a65baa7f = ក្តារព័ត៌មាន

# source: 7533f95c5c4d
places_yard_hotspots_notice-board_text_1_aef8bafd011cf63e = វិធានផ្ទះ ពីរដង៖ មួយសន្លឹកជាភាសារួម និងមួយជាភាសាតេរ៉ាល។

# source: 5fd68a37e2c1
places_work-floor_title_1_331c2d5abbe17b19 = ជាន់ធ្វើការ

# source: 01ed2b23013b
places_work-floor_text_1_94f4dd6974bd51c7 = តុជាជួរៗ អេក្រង់ដែលគ្មាននរណាបិទ មនុស្សសែសិបនាក់កំពុងមើលដៃខ្លួនឯង។

# source: 4b95e7950593
places_work-floor_text_2_7b06194392e83ffa = ទ្វារម្ខាងនាំទៅបន្ទប់ហ្វឹកហាត់តូចមួយ៖ កៅអីពីរ ថូទឹកមួយ បង្អួចមើលទៅសួន ទ្វារដែលបិទបាន។

# source: 30a04f759c24
places_work-floor_hotspots_desks_label_1_d0245a0158c288af = តុ និងអេក្រង់

# source: 2147febfac22
places_work-floor_hotspots_desks_text_1_6b3067e3757b6223 = កាស ពែងនៅពាក់កណ្តាល ផ្ទាំងជជែកដែលនៅភ្លឹបភ្លែត។

# source: 25d9536edc31
places_work-floor_hotspots_desks_text_why_1_f2ac5137f76ddfd2 = អេក្រង់បង្ហាញអ្វីដែលគេធ្វើនៅទីនេះ។ វាមិនបង្ហាញថានរណាអាចថាទេបានឡើយ។

# source: 7c3e6cb6fc4a
places_work-floor_hotspots_desks_text_2_cdbaa5d73db7dd05 = តុក្បែរក្តារមានដើមឈើមួយ កៅអីល្អជាង និងថតឯកសារមួយ។

# source: 0c50be0790bc
places_work-floor_hotspots_desks_text_why_2_b58ad5ebb70ec2ea = ឋានៈក្នុងផ្ទះមួយ មិនទាន់ប្រាប់អ្វីពីផ្លូវចេញទេ។ សូមសួរ។

# source: 4816cbfd74aa
places_work-floor_hotspots_target-board_label_1_d0013bb2e083188b = ក្តារ

# source: 0b27c62b5f69
places_work-floor_hotspots_target-board_text_1_66331c8121dbdaf5 = របារជាច្រើន និងបន្ទាត់ដាច់ៗពណ៌ក្រហមដែលរបារភាគច្រើនឡើងមិនដល់។ ក្រោមរបារគ្មានឈ្មោះមនុស្សទេ មានតែសត្វ និងដើមឈើ។

# source: e35918a59f1f
places_work-floor_hotspots_target-board_text_why_1_a0bd420e18c42ce0 = គោលដៅមិនទាន់មែនជាការដាក់ទោសទេ។ សូមសួរថាមានអ្វីមកដល់ ពេលធ្វើមិនដល់វា។

# source: 3644730dc3a2
places_work-floor_hotspots_target-board_text_2_2a7df5b7ced895e8 = ក្បែរជួរបី មានគេគូរផ្កាយបួន។

# source: 4c8d1bd5b094
places_work-floor_hotspots_target-board_text_why_2_d6d804d79c564b6b = ផ្កាយប្រាប់ថាមានគេបានសរសើរ។ វាមានតម្លៃអ្វីនៅទីនេះ សូមសួរ។

# source: 3877af1fcff8
places_work-floor_hotspots_phone-rack_label_1_c1b0fe70bdb28517 = ធ្នើទូរសព្ទ

# source: 1f404b936690
places_work-floor_hotspots_phone-rack_text_1_1a86f08cf91fb036 = ទូរសព្ទផ្ទាល់ខ្លួននៅក្រោយទ្វារតូចៗ ចាក់សោ។ មិនមែនសម្រាប់អ្នកបើកទេ។

# source: 5526be4b53a3
places_work-floor_hotspots_phone-rack_text_why_1_9fe09d402777e719 = ទូរសព្ទនៅលើធ្នើ មិននៅក្នុងហោប៉ៅទេ។ សូមសួរថាពេលណា យូរប៉ុណ្ណា ហើយនរណានៅក្បែរ។

# source: ce5f48058a9a
places_work-floor_hotspots_exit-door_label_1_d873889f3bb5c829 = ទ្វារចេញ

# source: 7529d8c2d7b2
places_work-floor_hotspots_exit-door_text_1_e377e3b2b86e3230 = របារសម្រាប់រុញ ស្លាកពណ៌បៃតង ឧបករណ៍អានកាត។ អ្នករុញ។ ទ្វារបើកទៅជណ្តើរចុះទៅទីធ្លា។

# source: c6515cf43d18
places_work-floor_hotspots_exit-door_text_why_1_e73747f24b3255d9 = ទ្វារបើកមិនប្រាប់ថា មានអ្វីកើតឡើងលើអ្នកដែលដើរកាត់វាទេ។

# source: 706ff74b4157
places_work-floor_hotspots_bunk-curtain_label_1_07439705a34b7b12 = ក្រោយវាំងនន

# source: 929251c7831e
places_work-floor_hotspots_bunk-curtain_text_1_cb956f1c2d0329b2 = គ្រែដប់ពីរ ភួយពណ៌ប្រផេះ ស្បែកជើងជាគូៗ។ គ្រែបួនមានធូលីលើខ្នើយ។

# source: 4ae429a5512e
places_work-floor_hotspots_bunk-curtain_text_why_1_cef0a42d55d47789 = អ្នកខ្លះគេងទីនេះឆ្លាស់វេនគ្នា ហើយខ្លះមិនគេងទេ។ នរណាគេង ហើយហេតុអ្វី មនុស្សនៅទីនេះដឹង។

# source: 629c09900d07
places_work-floor_hotspots_bunk-curtain_text_2_a9390f38c0fa18fe = មានគេគូរព្រះអាទិត្យតូចមួយលើជញ្ជាំង ទាបៗ ត្រង់កន្លែងដែលមើលឃើញពេលដេក។

# source: 7b0a656f5c57
places_back-office_title_1_9706117a590fd97b = ការិយាល័យខាងក្រោយ

# source: 8378a4882643
places_back-office_text_1_2df341f5255ed20a = បន្ទប់ស្ងាត់ មានព្រំមួយ តុធំមួយ ទូដែកមួយ និងរនាំងទម្លាក់ពាក់កណ្តាល។

# source: f2c066c94310
places_back-office_text_2_ae21b9118030f350 = ដីការបស់អ្នកមានឈ្មោះបន្ទប់នេះ និងក្រដាសស្នាមនៅទីនេះ ហើយគ្មានអ្វីក្រោយទ្វារទីពីរទេ។

# source: 4f9f0dabcd26
places_back-office_hotspots_safe_label_1_09a13e18bfb48838 = ទូដែក

# source: b79bc86353d4
places_back-office_hotspots_safe_text_1_1f1d7fbcd29952cf = ទទេ មានតែខ្សែកៅស៊ូមួយ និងបញ្ជីមួយ។

# source: c9ba0428073f
places_back-office_hotspots_safe_text_why_1_f4e647e3d3a5395c = លិខិតឆ្លងដែននៅកន្លែងណាមួយ។ នរណាយកចេញ ហើយពេលណា មិនមានសរសេរនៅទីនេះទេ។

# source: 15dfacdf795b
places_back-office_hotspots_filing-cabinet_label_1_3a8ae244d7e6bc8c = ទូឯកសារ

# source: a5d7d36fd7f6
places_back-office_hotspots_filing-cabinet_text_1_1f7172ee8b7b8407 = ថតមួយបិទមិនជិត។ ថតស្តើងមួយមានពាក្យ “ទទួលចូល”។

# source: 4c5d091a11bc
places_back-office_hotspots_ledger-desk_label_1_02e8870fe7ea5fd2 = តុមានសៀវភៅបញ្ជី

# source: 6367ece6e821
places_back-office_hotspots_ledger-desk_text_1_0cb0f0d2960b0d32 = សៀវភៅបញ្ជីមួយ កាហ្វេត្រជាក់មួយ។

# source: d8755205b892
places_back-office_hotspots_ledger-desk_text_2_c0f51a7c25fe6be4 = ក្បែរនោះមានស្រោមសំបុត្រមួយ “ជួរបី” មាន 40 កេលនៅក្នុង។

# source: 17212e9b73a7
places_back-office_hotspots_ledger-desk_text_why_1_bbd8cc0a587178c3 = សែសិបកេលសម្រាប់មួយជួរ ឬសម្រាប់អ្នកដែលនាំជួរ។ ការដែលគេឱ្យអ្វីមួយ មិនបដិសេធអ្វីទេ។

# source: 9dc6d53c490d
places_back-office_hotspots_key-board_label_1_17d884c81535fd22 = ក្តារព្យួរកូនសោ

# source: a767db43399e
places_back-office_hotspots_key-board_text_1_2a2d53f8450aa6de = ទ្វាររបង ឃ្លាំង គ្រែ A, B និង C ទូរសព្ទ។ ទំពក់ពីរទទេ។

# source: 1e1af214a502
places_back-office_hotspots_key-board_text_why_1_617d85ebd3427696 = មានគេកាន់កូនសោបន្ទប់ដែលអ្នកដទៃគេង។ សូមសួរថាគេប្រើវាសម្រាប់អ្វី ហើយនរណាប្រើ។

# source: d5d0a30b517e
places_back-office_hotspots_calendar_label_1_0a7cf666efcba93f = ប្រតិទិន

# source: 1c58e2c2ec1c
places_back-office_hotspots_calendar_text_1_2a5789ff34aa7a93 = នៅថ្ងៃទីមួយរៀងរាល់ខែ មានគំនូរឡានតូចមួយ។

# source: eba2fae19661
places_back-office_hotspots_calendar_text_why_1_8daa012882f2f68e = មានគេមកនៅថ្ងៃទីមួយ។ មុននឹងជ្រើសថាត្រូវប្រាប់នរណា សូមសួរថានរណាធ្លាប់មកទីនេះ (REF-15)។

# source: 2427452afbbd
papers_register_title_1_bba42533246b9912 = បញ្ជីក្រដាសស្នាម

# source: 16494d8270ca
papers_register_text_1_e113366bbd06b047 = សរសេរអក្សរស្អាត។ ជ្រុងមួយនៃទំព័របាត់។

# source: ed9e67669649
papers_register_rows_label_1_214bac601e6d7da8 = { $each }

# source: 4ab73dd0d3a8
papers_register_rows_label_2_0225841f6353c2f7 = { $each }៖ របស់របរនៅកន្លែងណា

# source: 0eee9ca1c6ed
papers_register_rows_label_3_8549cb025596eba2 = 34, 35

# source: ac2d099b80ce
papers_register_rows_text_1_5f9a727d574601a1 = ពីរនាក់មកពីផ្លូវតែមួយ។ ធ្នើ 3 “កុំដាក់ជាមួយគ្នា”

# source: f1adea6b5e4c
papers_register_rows_text_why_1_ef0d8a4014bfc6a7 = មិនមែនអ្នកនៅលើសន្លឹករបស់អ្នកទេ។ ថ្ងៃនេះត្រូវមាននរណាម្នាក់និយាយជាមួយពីរនាក់នេះ ម្តងម្នាក់។

# source: 4db1fc928567
papers_gate-book_title_1_9850776cddbd7397 = សៀវភៅទ្វាររបង

# source: dd00ec00000e
papers_gate-book_text_1_0b921383201488e7 = តាមលេខទូសោ។ ពីរសប្តាហ៍ត្រូវគេហែកចេញ ហើយទ្វារតូចគ្មានសៀវភៅទេ។

# source: 6b51d431df5d
papers_gate-book_rows_label_1_07f89407b4ba0c0a = 12

# source: 4523540f1504
papers_gate-book_rows_label_2_07f89107b4ba06f1 = 17

# source: 9400f1b21cb5
papers_gate-book_rows_label_3_07f88b07b4b9fcbf = 19

# source: 6f4b6612125f
papers_gate-book_rows_label_4_08030307b4c31d2c = 21

# source: fe3b42fba62d
papers_gate-book_rows_text_1_5a84f114ea0218b5 = ចូល ខែទីបី តាមឡានក្រុង “ម្នាក់ក្នុងដប់មួយ”

# source: 535fa30d7e25
papers_gate-book_rows_label_5_08030507b4c32092 = 23

# source: 59e19706d51d
papers_gate-book_rows_label_6_08030c07b4c32c77 = 28

# source: eb1e33e8a81b
papers_gate-book_rows_label_7_07ff7f07b4c00709 = 31

# source: 0eee9ca1c6ed
papers_gate-book_rows_label_8_8549cb025596eba2 = 34, 35

# source: aa134b7a0d92
papers_gate-book_rows_text_2_fd8797a45a65731d = ចូល ប្រាំសប្តាហ៍មុន។ គ្មានបន្ទាត់ផ្សេង

# source: 7a61b53701be
papers_gate-book_rows_label_9_07ff8107b4c00a6f = 37

# source: 3f145aca63b7
papers_accounts-book_title_1_822754ea81698e18 = សៀវភៅគណនី

# source: cdc6d577380e
papers_accounts-book_text_1_b31ae3265740fdd6 = មួយទំព័រសម្រាប់ឈ្មោះតុនីមួយៗ។ ទំព័រទីបួនត្រូវគេកាត់ចេញដោយបន្ទាត់។

# source: a21831142032
papers_accounts-book_rows_label_1_0453cbad9056061d = សារិកា

# source: 2a6118aaab29
papers_accounts-book_rows_label_2_0fdd06792894ff54 = ឫស្សី

# source: f5657b5f8caf
papers_accounts-book_rows_label_3_a217b961875f2109 = ភេ

# source: 18a91bdea286
papers_accounts-book_rows_label_4_a2f21ca4ec3d08e6 = ស្រល់

# source: d4f3f587d286
papers_accounts-book_rows_label_5_a49a1919173694ac = ហង្ស

# source: f58e4a64909c
papers_accounts-book_rows_label_6_4cf3631fbfe87b91 = ត្រែង

# source: 5ada766f6da1
papers_accounts-book_rows_label_7_7c2b6d8022a17ce9 = ចាប

# source: 824de599064e
papers_accounts-book_rows_label_8_727dfa2a2dfcfe26 = ប្រាក់ពិន័យ ជួរបី

# source: ad2c8bc53caf
papers_accounts-book_rows_text_1_3786fb43c431b878 = ចំនួនតូចៗ ជិតៗគ្នា មានអក្សរដើមដដែលនៅក្រោមនីមួយៗ

# source: 97bf5233cf1a
papers_accounts-book_rows_text_why_1_befc0b224ef82119 = វាបង្ហាញថានរណាសរសេរ។ ម្នាក់នោះអាចមិនសរសេរបានឬទេ វាមិនបង្ហាញទេ។

# source: 9c3fe7f3fe41
papers_rules-common_title_1_9084202cc3c6832c = វិធានផ្ទះ ជាភាសារួម

# source: 6164dda37e72
papers_rules-common_text_1_a3ea8584d946d93b = ទំព័របោះពុម្ពមួយ ក្រោយប្លាស្ទិក។

# source: 21e8492938ab
papers_rules-common_rows_label_1_4d41317b4e57e7f4 = ម៉ោង

# source: bd854247a054
papers_rules-common_rows_text_1_65ad488917c5c9a3 = ប្រាំបីម៉ោងក្នុងមួយថ្ងៃ ប្រាំថ្ងៃ តាមកិច្ចសន្យា

# source: 964e995df412
papers_rules-common_rows_text_why_1_51cd024c1cce8ee8 = ក្រដាសដាក់អីក៏វាទទួល។ សូមសួរពីម្សិលមិញ។

# source: aee82b5913ae
papers_rules-common_rows_label_2_2e81be858ab966f0 = លិខិតឆ្លងដែន

# source: ba8b5fc5f891
papers_rules-common_rows_text_2_a98f30027412b97e = នៅការិយាល័យ ពេលកំពុងធ្វើលិខិតអនុញ្ញាត

# source: 8e93b2290255
papers_rules-common_rows_label_3_b6c619f77f0518a7 = ការចេញក្រៅ

# source: be820103712e
papers_rules-common_rows_text_3_11f3f80d3d602231 = តាមការស្នើសុំ

# source: ff02c3231a56
papers_rules-common_rows_label_4_e244b12de4bc253b = ការឈប់

# source: afee32c7a8a6
papers_rules-common_rows_text_4_b4cfede04c75b0c4 = ជូនដំណឹងមុនមួយខែ

# source: 4941e19dc54f
papers_rules-teral_title_1_e9ca3cd4f1424c35 = វិធានផ្ទះ ជាភាសាតេរ៉ាល

# source: f118794a2f87
papers_rules-teral_text_1_a48a3602bd904d1e = មើលទៅជាទំព័រដដែល។ វាមិនមែនបន្ទាត់ដដែលទេ។

# source: 21e8492938ab
papers_rules-teral_rows_label_1_4d41317b4e57e7f4 = ម៉ោង

# source: 0beb13aa4342
papers_rules-teral_rows_text_1_107700e36c1dfeb9 = តាមក្តារត្រូវការ

# source: aee82b5913ae
papers_rules-teral_rows_label_2_2e81be858ab966f0 = លិខិតឆ្លងដែន

# source: 6a14bcff1ef7
papers_rules-teral_rows_text_2_7b86a0493a418f48 = នៅការិយាល័យ

# source: bf4be8672b3d
papers_rules-teral_rows_text_why_1_0da0bf72ab794825 = ភាសាពីរ វិធានពីរ។ សូមសួរថាមនុស្សរស់តាមមួយណា។

# source: 8e93b2290255
papers_rules-teral_rows_label_3_b6c619f77f0518a7 = ការចេញក្រៅ

# source: 1a866d070b7b
papers_rules-teral_rows_text_3_a926b654d3822971 = តាមការស្នើសុំ តាមចិត្តសប្បុរស

# source: ff02c3231a56
papers_rules-teral_rows_label_4_e244b12de4bc253b = ការឈប់

# source: da652670fe2d
papers_rules-teral_rows_text_4_7d4f96606a24f2a2 = ជូនដំណឹងមុនមួយខែ “ពេលគណនីស្មើ”

# source: 6c6a07285c37
papers_intake_title_1_189ee287360a32d4 = ការទទួលចូល៖ កន្លះទំព័រ

# source: cb7723d3ad2e
papers_intake_text_1_5d962ca46d449b68 = ចុះថ្ងៃក្នុងខែទីបី។ សន្លឹកឈ្មោះគ្មាននៅទីនេះទេ។

# source: 49f19beeecf4
papers_intake_rows_label_1_05e1a3671457d992 = បានទទួល

# source: 89aa5197f209
papers_intake_rows_text_1_d4d0b5f7f8f1bec6 = “ដប់មួយនាក់ មានក្រដាសស្នាម ពីផ្ទះរោងម៉ាស៊ីន។ ទូសោ 12 ដល់ 24 លើកលែង 16 និង 20។”

# source: 093919fa5ad6
papers_intake_rows_text_why_1_a343021b67edc6f3 = មនុស្សដប់មួយនាក់មកពីកន្លែងផ្សេង ជាមួយក្រដាសស្នាមរបស់ពួកគេ។ ទូសោប្តូរម្ចាស់បាន។ សូមសួរថានរណាក្នុងចំណោមនោះ ហើយមាននរណាបានសួរពួកគេឬទេ។

# source: a53dffffb7e5
papers_intake_rows_label_2_c5d4635e7efb69d2 = ខាងក្រោម

# source: 9dda0dfb002f
papers_intake_rows_text_2_f9e831821600728e = “ទូទាត់រួច។” ចំនួនមួយ ដែលគេលុបមិនឱ្យអានដាច់ ដោយប៊ិកដដែល

# source: caf222313834
papers_chat_title_1_5f22d2dadd887159 = ការជជែកដែលបោះពុម្ព “ជួរ 3”

# source: 84995831f60d
papers_chat_text_1_eb8e0b1c39b39b15 = សត្វ និងដើមឈើនិយាយគ្នា។

# source: 18a91bdea286
papers_chat_rows_label_1_a2f21ca4ec3d08e6 = ស្រល់

# source: 74f18430ea74
papers_chat_rows_text_1_c058a5f592ae91c0 = នរណាយកឆ័ត្រ

# source: d4f3f587d286
papers_chat_rows_label_2_a49a1919173694ac = ហង្ស

# source: 83a1de3f4c25
papers_chat_rows_text_2_221e17cf91aadbdb = ថ្ងៃសុក្រនៅដដែលទេ

# source: 645978287991
papers_chat_rows_label_3_24ad82ada202056f = ប្រធានជួរ

# source: dbffb4b6b182
papers_chat_rows_text_3_60cb2a48a996c2b1 = សុំប័ណ្ណមុនម៉ោងប្រាំមួយ។ ខ្ញុំមិនចង់ដើរម្តងទៀតទេ

# source: 260833849fcf
papers_chat_rows_text_why_1_5faa6ee166e646ba = ប័ណ្ណអាចជារឿងច្រើនយ៉ាង។ សូមសួរថាមានអ្វីនៅលើវា ហើយនរណាចង់បាន។

# source: 5ada766f6da1
papers_chat_rows_label_4_7c2b6d8022a17ce9 = ចាប

# source: cb389001b1e3
papers_chat_rows_text_4_b47e8fa11037dc14 = មាននរណាឱ្យខ្ចី 40 សិន ពេលលុយមកសងវិញ

# source: f5657b5f8caf
papers_chat_rows_label_5_a217b961875f2109 = ភេ

# source: fabe59c59e5b
papers_chat_rows_text_5_9a6d82ef283dd1c9 = សុំក្រដាសនោះម្តងទៀតហើយ។ ថ្ងៃចន្ទ

# source: 4a69bf1764ae
papers_chat_rows_text_why_2_9b5a54760164c8d7 = ក្រដាសណា ហើយថ្ងៃចន្ទមានអ្វី ភេដឹង។

# source: f58e4a64909c
papers_chat_rows_label_6_4cf3631fbfe87b91 = ត្រែង

# source: 505a025cb0c3
papers_chat_rows_text_6_5eca1bbc4112f4a2 = ខ្ញុំនៅក្រុង នរណាចង់បានមី

# source: a21831142032
papers_chat_rows_label_7_0453cbad9056061d = សារិកា

# source: 9dcd2b7b636e
papers_chat_rows_text_7_3b6176ba60bf1da5 = កុំឮពេកក្នុងនេះ

# source: 17fa6a41821b
people_team-leader_label_1_4b33d03310b23357 = អ្នកដែលមានថតឯកសារ

# source: 6b71bb768c0c
people_team-leader_truths_made-to_story_1_63352fbba10af039 = { $team-leader } អាយុ { $team-leader_age } ឆ្នាំ ត្រូវគេជួលមកបង្រៀនបុគ្គលិកសណ្ឋាគារ។ គ្មានសណ្ឋាគារទេ មានតែវិក្កយបត្រមួយ លិខិតឆ្លងដែនលើធ្នើ ហើយប្រាំខែក្រោយមកថតឯកសារមួយ។ អ្វីដែលជួរខ្វះ គេសរសេរដាក់អ្នកដែលកាន់ថតនោះ។ { $team-leader } បានសរសេរប្រាក់ពិន័យ ហើយពីរដងត្រូវគេបង្គាប់ឱ្យដាក់ទោសម្នាក់ក្នុងជួរ ហើយបានធ្វើ។ ទាំងពីរសុទ្ធតែពិត ហើយជាសំណួរពីរ។ ជនសន្មតថារងគ្រោះ ហើយអំពើទាំងនោះទៅឱ្យព្រះរាជអាជ្ញាពិនិត្យ មុននឹងនរណានិយាយពីការចោទប្រកាន់។

# source: 70b842e0599f
people_team-leader_truths_made-to_offence_1_59cf28b93ade8d8e = { $team-leader } បានសរសេរប្រាក់ពិន័យរបស់ជួរ ហើយពីរដងបានធ្វើតាមបង្គាប់ឱ្យដាក់ទោសគេ។

# source: fa7aa4316f3b
people_team-leader_truths_runs-it_story_1_87084a817170ccb8 = { $team-leader } អាយុ { $team-leader_age } ឆ្នាំ បានសុំជួរមួយ ហើយគេឱ្យ ដោយបានមួយភាគដប់នៃប្រាក់ពិន័យ។ ផ្ទះល្វែងនៅក្បែរបឹង ហើយលិខិតឆ្លងដែននៅទីនោះ រហូតដល់លិខិតអនុញ្ញាតផុតកំណត់។ និទាឃរដូវបានចេញទៅ ហើយត្រឡប់មកវិញ។ ម៉ោងវែង ប្រាក់ខ្លះបើកយឺត តែគ្មានអ្វីឃាត់ { $team-leader } នៅទីនេះទេ។ ជនសង្ស័យ ដែលមានគ្រប់សិទ្ធិនៃជនសង្ស័យ ហើយត្រូវមាននរណានិយាយជាមួយពីរនាក់ដែល { $team-leader } បាននាំមក។

# source: ca530e294389
people_team-leader_truths_runs-it_offence_1_69e5eb811e578963 = { $team-leader } បានដាក់ប្រាក់ពិន័យ និងយកចំណែកពីវា បានរាយការណ៍មនុស្សឱ្យគេដាក់ទោស និងបាននាំមនុស្សពីរនាក់ចូលមក។

# source: d1b653ea509f
people_team-leader_truths_on-wages_story_1_123f5f222e83abad = { $team-leader } អាយុ { $team-leader_age } ឆ្នាំ នាំជួរមួយដើម្បីប្រាក់ខែ ដែលយឺតពីរខែ។ បានសរសេរអ្វីដែលគេបង្គាប់ ហើយមិនយកអ្វីពីវាទេ។ គេបង្គាប់ឱ្យដាក់ទោសម្នាក់ { $team-leader } ថាទេ ហើយបានលិខិតព្រមានមួយ។ មានបន្ទប់នៅក្រុង និងមានផ្លូវចេញ។ មិនមែនជនរងគ្រោះនៃការជួញដូរទេ៖ ជាអ្នកដែលបានចូលរួមក្នុងការបោកប្រាស់ ប្រហែលគេជំពាក់ប្រាក់ខែ ហើយមានសិទ្ធិក្នុងរឿងទាំងពីរ។

# source: d883f3ef0bef
people_team-leader_truths_on-wages_offence_1_9d862ee004e2e7b2 = { $team-leader } បាននាំជួរមួយដែលបោកប្រាស់មនុស្ស ហើយបានសរសេរប្រាក់ពិន័យរបស់ជួរនោះ។

# source: 8e6cc2345bb4
people_team-leader_wishes-made-to_why_1_cd446c8d3f425cd5 = គ្រែមួយដែលគ្មានលេខ។

# source: 1bfe71074783
people_team-leader_wishes-made-to_why_2_edc3e14ecae8e210 = ដៃក្នុងសៀវភៅជាដៃខ្ញុំ ហើយគួរមាននរណាប្រាប់ខ្ញុំថាវាមានន័យអ្វី។

# source: 94621f5bd290
people_team-leader_wishes-made-to_why_3_be84fb84ece1434d = ស្ថានទូតសរសេរទៅស្រុកកំណើត ហើយស្រុកកំណើតមកគោះទ្វារ។

# source: 7aab45a80c9d
people_team-leader_wishes-made-to_why_4_33bf9f8f300d7278 = ក្រោយជួបមេធាវី។

# source: bd61ad5cb2ec
people_team-leader_wishes-runs-it-on-wages_why_1_9bdde4ca977f4ff4 = មុននឹងនិយាយពីសៀវភៅមួយម៉ាត់ទៀត។

# source: 9f41e6af7f10
people_team-leader_wishes-runs-it_why_1_e1a66a1c8ffb949e = នៅទីនោះគេស្គាល់ក្រុមហ៊ុន ហើយមិនមែនតែក្រុមហ៊ុនទេ។

# source: b00243abd161
people_team-leader_wishes-on-wages_why_1_9ed33620d0512ad1 = គេយកវាបាន សម្រាប់លិខិតអនុញ្ញាត។

# source: d6a3f92167dd
people_team-leader_wishes-on-wages_why_2_049502bd84d2f39d = ពីរខែគឺពីរខែ។

# source: aea9cfd9125e
people_team-leader_wishes-runs-it-on-wages_why_2_f1579a0e75029aa0 = ខ្ញុំមានគ្រែហើយ។

# source: 3f66707cec65
people_team-leader_wishes_why_1_ca1b31d7f529d59a = ពួកគេជឿថានេះជាសាលាហ្វឹកហាត់។

# source: 759c4e074255
people_seat-six_label_1_9ffb31382fa5c5af = អ្នកដែលអង្គុយកៅអីលេខប្រាំមួយ

# source: ff73bd9ac804
people_seat-six_truths_held_story_1_980bf408cfc60336 = { $seat-six } អាយុ { $seat-six_age } ឆ្នាំ បានឆ្លើយតបនឹងសេចក្តីប្រកាសការងារក្នុងការិយាល័យសណ្ឋាគារ។ ផ្ទុយទៅវិញ ជិះឡានប្រាំបួនម៉ោង បានវិក្កយបត្រនៅថ្ងៃទីពីរ ហើយសុំលិខិតឆ្លងដែនពេលណាក៏គេថាកំពុងចុះបញ្ជី។ គ្មាននរណាប៉ះ { $seat-six } ទេ ហើយទ្វារក៏មិនចាក់សោ។ ជនសន្មតថារងគ្រោះ ដោយសារអ្វីដែលចង { $seat-six_them }។ អ្វីដែលបានសរសេរទៅមនុស្សមិនស្គាល់ ទៅកាន់ការពិនិត្យ។

# source: 8b8108df248b
people_seat-six_truths_held_offence_1_01d4312cf688918e = { $seat-six } បានសរសេរទៅមនុស្សមិនស្គាល់ ដើម្បីយកលុយ។

# source: 1b1dd79827b4
people_seat-six_truths_sold-on_story_1_21c5ba69667133e1 = { $seat-six } អាយុ { $seat-six_age } ឆ្នាំ ដឹងថាផ្ទះទីមួយជាអ្វី ហើយគេបើកប្រាក់ឱ្យនៅទីនោះ។ បន្ទាប់មកវាបិទ ហើយមនុស្សដប់មួយនាក់ត្រូវគេលក់បន្ត រួមទាំងក្រដាសស្នាម។ អ្វីដែលគេបង់ថ្លៃ { $seat-six } ស្ថិតលើគណនីរបស់ { $seat-six } ផ្ទាល់។ ការព្រមលើកទីមួយ ទៅមិនដល់ផ្ទះទីពីរទេ។

# source: 80d5ac8940a8
people_seat-six_truths_sold-on_offence_1_1e59863745ed16fd = { $seat-six } បានសរសេរទៅមនុស្សមិនស្គាល់ដើម្បីយកលុយ ដោយចិត្តឯងក្នុងផ្ទះទីមួយ ហើយគ្មានជម្រើសក្នុងផ្ទះទីពីរ។

# source: 96fb48477908
people_seat-six_truths_free_story_1_875b0d10695849b9 = { $seat-six } អាយុ { $seat-six_age } ឆ្នាំ ដឹងក្នុងសប្តាហ៍ទីមួយថានេះជាអ្វី ហើយនៅដើម្បីចំណែក។ មានម៉ូតូ មានម្តាយមីងនៅលើភ្នំ ថ្ងៃសុក្រទំនេរ ហើយបាត់ពីទីនេះពីចូលឆ្នាំដល់មីនា។ មិនមែនជនរងគ្រោះទេ៖ ជាអ្នកដែលបានចូលរួម ហើយត្រូវបានស្តាប់ដោយយុត្តិធម៌។

# source: fa90bff5c3d8
people_seat-six_truths_free_offence_1_4322dfc67474e8e7 = { $seat-six } បានសរសេរទៅមនុស្សមិនស្គាល់ដើម្បីយកលុយ ដោយបានចំណែក។

# source: b7481c667f9c
people_seat-six_wishes-held-sold-on_why_1_4ca53252e3c3ec3a = បើទ្វារបើកពីខាងក្នុងបាន។

# source: f05059eb1f39
people_seat-six_wishes-held_why_1_d47d3c9128167188 = ពូខ្ញុំធ្វើការនៅកន្លែងមួយបែបនោះ ហើយគាត់ចូលចិត្តនិយាយ។

# source: f27853f34f7b
people_seat-six_wishes-sold-on_why_1_2b779cbe1ad6414f = សម្រាប់លិខិតឆ្លងដែន។ តែប៉ុណ្ណឹងទេ។

# source: 97010c678f99
people_seat-six_wishes-free_why_1_83e72bea9935856c = ពេលនោះវានឹងនៅក្នុងសំណុំរឿង នៅស្រុក។

# source: dd3c44fc858b
people_seat-six_wishes-held_why_2_78a852612f77ac3f = ថ្ងៃនេះខ្ញុំរៀបវាតាមលំដាប់មិនបានទេ។

# source: 284c721a11e2
people_seat-six_wishes-sold-on_why_2_ea7c5c60fc7a87d4 = ព្រោះដប់នាក់ទៀត។

# source: 4949c1f36362
people_seat-six_wishes-held_why_3_17a3bcadad764dde = ខ្ញុំប្រាប់ម្តាយខ្ញុំដោយខ្លួនឯង។

# source: 22b66c9f71e6
people_newcomer_label_1_8ae78582dfca0b5d = អ្នកនៅជ្រុងហ្វឹកហាត់

# source: 450a6f5809ca
people_newcomer_truths_about-to_story_1_b7a1c3091a3f887e = { $newcomer } អាយុ { $newcomer_age } ឆ្នាំ នៅទីនេះបានដប់មួយថ្ងៃ ហើយមិនទាន់បានធ្វើការទេ។ តុក្នុងសណ្ឋាគារគ្មានទេ បងប្អូនជីដូនមួយដែលសរសេរមក គេឱ្យលុយ លិខិតឆ្លងដែនមិនត្រឡប់មកវិញ ហើយថ្ងៃសុក្រត្រូវចុះហត្ថលេខាលើក្រដាសមួយមានចំនួនលុយ។ មិនទាន់មានអ្វីកើតឡើងដែលកាមេរ៉ាអាចបង្ហាញបានទេ ហើយវាមិនចាំបាច់ទេ (LAW-04)។

# source: 45608ca2d27b
people_newcomer_truths_trial_story_1_51121f4647a06b1a = { $newcomer } អាយុ { $newcomer_age } ឆ្នាំ ឃើញកាតមួយនៅកញ្ចក់ហាង គេងផ្ទះម្តាយមីងនៅក្រុង យល់នៅថ្ងៃទីបីថាគេធ្វើអ្វីនៅទីនេះ ហើយបានប្រាប់គេថាថ្ងៃសុក្រជាថ្ងៃចុងក្រោយ។ គេថាបាន។ មានសេរីភាពទៅ ហើយរីករាយដែលបានដឹងថាសប្តាហ៍សាកល្បងមានតម្លៃប៉ុន្មាន។

# source: 064b64b87b97
people_newcomer_wishes-about-to_why_1_d1f2913ecd233d7c = មួយយប់ពីរយប់ រហូតដល់ខ្ញុំដឹងថាត្រូវនិយាយអ្វីនៅផ្ទះ។

# source: 9e1ad7b74494
people_newcomer_wishes-about-to_why_2_fcd930e7c6bd20b9 = ថ្ងៃអាទិត្យ បងប្អូនជីដូនមួយអង្គុយនៅតុជាមួយពួកគេ។

# source: ccddfc508421
people_newcomer_wishes-trial_why_1_fdeca0bfb5fb54b4 = ខ្ញុំប្រាប់ម្តាយមីងខ្ញុំដោយខ្លួនឯង តាមលំដាប់ដែលខ្ញុំចង់។

# source: b8345464195a
people_newcomer_wishes-about-to_why_3_2e6c95acec8e13d1 = ដើម្បីឱ្យខ្ញុំធ្វើដំណើរបាន។

# source: e9dcaa310847
people_newcomer_wishes-trial_why_2_e60fb8c344e1f31f = សម្រាប់មួយសប្តាហ៍ក្នុងការិយាល័យខុស? សុំកុំអី។

# source: 3687f13b5b3e
people_newcomer_wishes-about-to_why_4_657c85bc146e657c = មានម្នាក់ទៀតកំពុងមក ដោយសំបុត្រដដែល។

# source: dbccfb8f2b7a
people_newcomer_wishes-trial_why_3_f6978c23683d82b4 = បើគេបង់ថ្លៃសប្តាហ៍សាកល្បង។

# source: 36c9c5c5852a
people_kitchen-hand_label_1_245a41121d14ff15 = អ្នកនៅផ្ទះបាយ

# source: b86a1219f993
people_kitchen-hand_truths_held_story_1_aa1cb971526c5c6b = { $kitchen-hand } អាយុ { $kitchen-hand_age } ឆ្នាំ ចម្អិនម្ហូបឱ្យសែសិបនាក់ ប្រាំពីរថ្ងៃ ដើម្បីសងថ្លៃធ្វើដំណើររបស់ក្មួយប្រុស ដែលគ្មាននរណាប្រាប់ចំនួន។ ក្មួយនៅផ្ទះមួយទៀតនៃក្រុម ហើយគេនិយាយរឿងនោះ ពេលត្រូវការ។ គ្មានបោកប្រាស់ គ្មានអេក្រង់ គ្មានឋានៈ ហើយគ្មានផ្លូវចេញ។ ជនសន្មតថារងគ្រោះ។

# source: 43c23f3bee41
people_kitchen-hand_truths_unpaid_story_1_ab1299b9e762653c = { $kitchen-hand } អាយុ { $kitchen-hand_age } ឆ្នាំ រស់នៅម្ខាងស្ពាន ដើរទៅផ្ទះនៅម៉ោងប្រាំមួយ ហើយគេជំពាក់ប្រាក់ពីរខែ។ រដូវរងាបានទៅធ្វើការរោងចក្រត្រីកំប៉ុង ហើយគេទូរសព្ទសុំឱ្យត្រឡប់មកវិញ។ ប្រាក់មិនល្អ និយោជកមិនល្អ ហើយប្រាក់ខែជាការទាមទារ ដែលថ្ងៃនេះគួរមាននរណាជួយ។

# source: 44414d2a4c43
people_kitchen-hand_wishes-held_why_1_2f9a218851e7798d = មិនទាន់ទេ ដរាបណាខ្ញុំមិនទាន់ដឹងថាក្មេងនោះនៅឯណា។

# source: f2a053d3120c
people_kitchen-hand_wishes-held_why_2_d4c1203cf842237a = សម្រាប់ក្មេងនោះ។ គេអាចសួរនៅផ្ទះនោះ។

# source: 98602b99d8fa
people_kitchen-hand_wishes-held_why_3_b03b650770c077a9 = គេបានរកឃើញកូនប្រុសអ្នកជិតខាងខ្ញុំ។

# source: f659cff76e6b
people_kitchen-hand_wishes-unpaid_why_1_39ac6efb7efb3de8 = លិខិតអនុញ្ញាត។ គេមានបញ្ជរសម្រាប់រឿងនោះ។

# source: 2f44a093edfa
people_kitchen-hand_wishes-unpaid_why_2_761aadc8783aabba = ពីរខែ។ ខ្ញុំមានវានៅលើជញ្ជាំង។

# source: 763e23977765
people_kitchen-hand_wishes-unpaid_why_3_9f919fccdd153fc7 = ម្ចាស់ផ្ទះជួលខ្ញុំក៏ជាម្នាក់ដែរ។

# source: df883dd426d9
people_driver_label_1_d3fbf22d2e7e1c79 = អ្នកដែលបើកឡាន

# source: 9d0fb3e1250c
people_driver_truths_made-to_story_1_f24c20bcd82a2746 = { $driver } អាយុ { $driver_age } ឆ្នាំ បើកបុកបង្គោលទ្វាររបងក្រុមហ៊ុនក្នុងជើងទីមួយ ហើយតាំងពីពេលនោះបើកឡានដើម្បីសងការខូចខាត ដោយមានម្នាក់អង្គុយក្បែរកាន់ទូរសព្ទ និងកូនសោ។ { $driver } បានដឹកមនុស្សមកទីនេះ។ អ្វីដែលអាចបដិសេធបាន និងតម្លៃនៃការបដិសេធ ទៅកាន់ការពិនិត្យ។ ការដែល { $driver } ទៅណាមិនរួច ជាអ្វីដែលអ្នកបានឮ។

# source: 5bfe7de4f2cd
people_driver_truths_made-to_offence_1_8cdeb618116630c3 = { $driver } បានដឹកមនុស្សមកផ្ទះនេះ។

# source: b7159f656156
people_driver_truths_by-the-head_story_1_dcb766a863baa496 = { $driver } អាយុ { $driver_age } ឆ្នាំ បានលុយតាមក្បាល តាមផ្លូវបានប្រាប់អ្នកថ្មីនូវអ្វីដែលគេចង់ឮ ហើយទៅផ្ទះពេលលាងឡានរួច។ ជនសង្ស័យ ដែលមានសិទ្ធិ។ អ្នកដែល { $driver } បានដឹកមក អង្គុយនៅជាន់ធ្វើការ។

# source: 5785a07261d4
people_driver_truths_by-the-head_offence_1_6a1f38a9618115fa = { $driver } បាននាំមនុស្សមកទីនេះដើម្បីលុយតាមក្បាល ហើយបានប្រាប់គេនូវអ្វីដែលមិនពិត។

# source: 3b9863c813af
people_driver_truths_hired_story_1_4c3479b78ee8d4d9 = { $driver } អាយុ { $driver_age } ឆ្នាំ បើកឡានឱ្យក្រុមហ៊ុនជួលឡាននៅក្រុង។ ផ្ទះនេះជាអតិថិជនមួយក្នុងចំណោមប្រាំ។ { $driver } បានឆ្ងល់ពីវាំងនននៅសរទរដូវ ហើយបានប្រាប់ក្រុមហ៊ុន។ គ្មានអ្វីត្រូវឆ្លើយ ហើយជាសាក្សី បើ { $driver } ចង់។

# source: 032b49f73672
people_driver_wishes-made-to_why_1_1e3c42f543fa55e6 = កន្លែងណាមួយដែលឡានវ៉ាន់មិនស្គាល់ផ្លូវ។

# source: a4e7868097a7
people_driver_wishes-made-to_why_2_58ec5e889a1b2308 = ពេលមានមេធាវីនៅទីនោះ។ មិនមែនមុនទេ។

# source: 4a4c5258e414
people_driver_wishes-made-to_why_3_c9ad1cf0f640e3f4 = ខ្ញុំធ្លាប់ដឹកមនុស្សពីទីនោះ មកញ៉ាំបាយល្ងាចនៅទីនេះ។

# source: b15ab41683ca
people_driver_wishes-hired_why_1_1fbd63d06682f385 = សម្រាប់អី? ខ្ញុំរស់នៅទីនេះ។

# source: 3dd5e841ccbc
people_accounts_label_1_e9feb6c2768d5eae = អ្នកកាន់សៀវភៅបញ្ជី

# source: 098f137c6eef
people_accounts_truths_made-to_story_1_4fb0608d8c021e6a = { $accounts } អាយុ { $accounts_age } ឆ្នាំ ត្រូវគេយកមកធ្វើជំនួយការក្នុងការិយាល័យសណ្ឋាគារ ហើយកាន់សៀវភៅកត់អ្វីដែលអ្នកដទៃជំពាក់។ ទំព័ររបស់ { $accounts } ផ្ទាល់គឺទីបួន។ រដូវក្តៅបានសុំចេញ ហើយទំព័រនោះដុះបន្ទាត់មួយ ដោយដៃអ្នកផ្សេង។ បានចុះអ្វីដែលគេបង្គាប់ ហើយចេញមិនរួច។ ជនសន្មតថារងគ្រោះ ហើយការចុះបញ្ជីទៅកាន់ការពិនិត្យ។

# source: 6d3d49b75053
people_accounts_truths_made-to_offence_1_16fa1bea3be6609b = { $accounts } បានចុះប្រាក់ពិន័យ និងការកាត់ប្រាក់របស់អ្នកដទៃ។

# source: dba0e2f093a5
people_accounts_truths_on-wages_story_1_409010719734ef78 = { $accounts } អាយុ { $accounts_age } ឆ្នាំ ត្រូវទីភ្នាក់ងារនៅក្រុងបញ្ជូនមក ហើយកាន់បញ្ជីពីម៉ោងប្រាំបួនដល់ប្រាំ។ បានឃើញថាវាជាអ្វី បានរាប់ ហើយនៅដោយសារប្រាក់ខែ។ បានឈប់មួយខែ ហើយត្រឡប់មកវិញ ពេលរកអ្វីផ្សេងមិនបាន។ មិនមែនជនរងគ្រោះទេ៖ ជាគណនេយ្យករដែលដឹង។

# source: 9626bc024cb3
people_accounts_truths_on-wages_offence_1_41e64b01a659e27d = { $accounts } បានកាន់សៀវភៅប្រាក់ពិន័យ និងការកាត់ប្រាក់ ហើយដឹងថាវាសម្រាប់អ្វី។

# source: dcec69a515c7
people_accounts_wishes-made-to_why_1_76c2e616469a061f = ប៉ុន្មានយប់ដែលគេអនុញ្ញាត។

# source: 05c7b0331e5a
people_accounts_wishes-made-to_why_2_4a4c2e462154760d = នៅទីរួមខេត្ត។ មិនមែនក្នុងតំបន់ទេ។

# source: d2af64ab993b
people_accounts_wishes-made-to_why_3_17c9553e7dadc1a2 = នៅទីនោះមានស្មៀនម្នាក់ ដែលរៀនជាមួយខ្ញុំ។

# source: 28e3f1df7801
people_accounts_wishes-on-wages_why_1_4a4a12ddc6c65558 = វាមិនទាក់ទងនឹងពួកគេទេ។

# source: 3166cf3ac98b
people_accounts_wishes-on-wages_why_2_08e4606a1cd12c35 = មុនដំបូង ខ្ញុំចង់ដឹងថាខ្ញុំជាអ្វី។

# source: 934dec71ff03
people_technician_label_1_811e11a1fa7152d6 = អ្នកមើលម៉ាស៊ីន

# source: bd551d6549f3
people_technician_truths_held_story_1_5f79b52346ae6794 = { $technician } អាយុ { $technician_age } ឆ្នាំ មកតម្លើងម៉ាស៊ីនដប់ពីរក្នុងមួយសប្តាហ៍។ សប្តាហ៍នោះវែងតាំងពីសរទរដូវ៖ គ្មានប្រាក់ខែ លិខិតឆ្លងដែនរង់ចាំលិខិតអនុញ្ញាត ហើយទូរសព្ទមានម្នាក់អង្គុយក្បែរ។ មនុស្សមានប្រយោជន៍ គេក៏ឃាត់ទុកដែរ។ ជនសន្មតថារងគ្រោះ។

# source: 8bbb83d25299
people_technician_truths_no-way-home_story_1_f6222a6f0c8200ad = { $technician } អាយុ { $technician_age } ឆ្នាំ ធ្វើការនៅទីនេះមានប្រាក់ខែ និងមានបន្ទប់នៅក្រុង។ អ្វីដែល { $technician } មិនអាច គឺត្រឡប់ទៅផ្ទះ ហើយគ្មាននរណាសួរថាហេតុអ្វី។ មិនត្រូវបានជួញដូរទេ៖ ជាអ្នកដែលអាចសុំសិទ្ធិជ្រកកោន ហើយមិនត្រូវឱ្យឡើងឡានក្រុងឡើយ។

# source: eac7ec3bd4ab
people_technician_wishes-held_why_1_10afd98ad880388a = បើទីនោះគ្មានម៉ាស៊ីនបោះពុម្ព។

# source: efa84cddb2da
people_technician_wishes-held_why_2_881d38ecb6c42665 = គេយកឈ្មោះខ្ញុំបាន កន្លែងផ្សេងទាំងអស់គេសរសេរវាខុស។

# source: d40eaca12646
people_technician_wishes-no-way-home_why_1_91ae54a0eeb7ff3d = នោះជាទ្វារមួយដែលខ្ញុំមិនចង់ឱ្យបើក។

# source: 7e3fa02045d9
people_technician_wishes-no-way-home_why_2_8edc6968e272d8b3 = បើមានតុបែបនោះ ខ្ញុំចង់បានដឹងតាំងពីនិទាឃរដូវ។

# source: 939e30bd1f5d
people_technician_wishes-no-way-home_why_3_bff8e862eb4a15b4 = គេសួរពួកគាត់ពីខ្ញុំញឹកគ្រប់គ្រាន់ហើយ។

# source: f2f6ad5fdceb
people_social-worker_label_1_2710b21d64a8921d = អ្នកសង្គមកិច្ច

# source: 8ee5e892dcca
people_social-worker_face_name_1_92d1db197da4bdd6 = វែនដ្រា

# source: ed112fac366b
people_social-worker_face_from_1_21586da7fb2dfbb5 = ដូវ្រែល

# source: f04a13c2010e
people_social-worker_seen_1_26cb5f3a5cb0221a = កាបូបពេញស្រោមជើង លេខទូរសព្ទដែលមានគេលើក ហើយគ្មានចិត្តអត់ធ្មត់ចំពោះឯកសណ្ឋានទេ។

# source: 034a9507de8b
people_captain_label_1_0e23479a255c7e3c = មេបញ្ជាការ តាមទូរសព្ទ

# source: 7507901d9e23
people_captain_face_name_1_fbc21d283a6dce9d = អរវ៉ែត

# source: ed112fac366b
people_captain_face_from_1_21586da7fb2dfbb5 = ដូវ្រែល

# source: e0dcc890266c
people_captain_seen_1_e42f1242ab983e3c = ថ្នាក់លើរបស់អ្នក នៅទីរួមខេត្ត។ មានការិយាល័យរដ្ឋមន្ត្រីនៅខ្សែម្ខាងទៀត។

# source: e21116ec5a94
people_clerk_label_1_a6f9cb6e11480ad8 = ស្មៀនសេវាអន្តោប្រវេសន៍

# source: b30799afdd34
people_clerk_face_name_1_3b7b9c40f74a5384 = ប៉េលហាំ

# source: 9af1473a4d21
people_clerk_face_from_1_26e8c52d19405664 = សូរ៉េន

# source: ffb72a75c7c7
people_clerk_seen_1_e5a0e29066766b9e = មកតាមឡានក្រុងពណ៌ប្រផេះ។ មនុស្សរួសរាយម្នាក់ កាន់ក្តារកត់។

# source: 5c80812651b1
people_manager_label_1_9da03f31194f0723 = អ្នកគ្រប់គ្រង

# source: 2b73140507e7
people_manager_seen_1_77534795dae4275e = អ្នកគ្រប់គ្រងក្រុមហ៊ុនឡាកហ្វូល។ ស្បែកជើងល្អ ទូរសព្ទបី មានពេលសម្រាប់គ្រប់គ្នា។

# source: 6890c388dc69
people_guard_label_1_8a57ce3f25f301d1 = អ្នកយាម

# source: f230d41cedad
people_guard_seen_1_fb26b394ba769945 = បើកទ្វារឱ្យអ្នកណាដែលម៉ាស៊ីនឮខ្លាំងជាង។

# source: d0260dc71dd8
people_volunteer_label_1_52aa4a3bdfaa663f = អ្នកដែលស្ម័គ្របកប្រែ

# source: d396e0b56301
people_volunteer_seen_1_c93d5c7f96d25e62 = ម្នាក់ក្នុងសែសិប។ រួសរាយ និយាយស្ទាត់ ដល់មុនគេលើកៅអីទំនេរគ្រប់កន្លែង។

# source: 1f6a0f25b4c3
people_line-teral_label_1_f84cf756c7099f6f = សំឡេងតាមខ្សែ ភាសាតេរ៉ាល

# source: e612317e6546
people_line-teral_face_name_1_ed5c6007bdc0bb42 = អានសែត

# source: 9af1473a4d21
people_line-teral_face_from_1_26e8c52d19405664 = សូរ៉េន

# source: 35690ccc4003
people_line-teral_seen_1_b019e8b297828157 = បានស្បថ នៅឆ្ងាយពីររយគីឡូម៉ែត្រ ហើយមិនមែនសាច់ញាតិនរណាទេ។

# source: afb621952d2c
people_line-quess_label_1_43278b53dc5046be = សំឡេងតាមខ្សែ ភាសាខ្វេស

# source: 38ba0bfee69d
people_line-quess_face_name_1_89e9acf64d0ef477 = ប្រាមីស

# source: 91257181f034
people_line-quess_face_from_1_1b2d16b3fe1e2e1b = ឃ្វេសា

# source: 20bc76aface4
people_line-quess_seen_1_511f0ec1cce885ff = បានស្បថ នៅផ្ទះ មានកូនក្មេងនៅក្រោយទ្វារណាមួយ។

# source: c108230c3340
people_others_label_1_d7acc9f271e3cf97 = សាមសិបប្រាំពីរនាក់ទៀត

# source: eb35cc1ae71f
promises_no-name_says_1_fe26cd865ddd4269 = ក្នុងផ្ទះនេះ ខ្ញុំមិនប្រាប់ថានរណាប្រាប់ខ្ញុំនូវអ្វីទេ។

# source: 669b39ce5471
promises_tomorrow_says_1_69589aea4d844d36 = ថ្ងៃស្អែក ម៉ោងប្រាំបីកន្លះ នឹងឮដំណឹងពីខ្ញុំ។

# source: 10a91e9793a7
promises_passport-back_says_1_2664d09a453933d3 = លិខិតឆ្លងដែន ប្រគល់ជូនម្ចាស់ផ្ទាល់ មិនឱ្យនរណាផ្សេងទេ។

# source: 981a5732e30b
promises_others-heard_says_1_f4a6999e90c0c42c = ក្នុងចំណោមអ្នកឯទៀត គ្មាននរណាឡើងឡានក្រុងដោយមិនបានស្តាប់ទេ។

# source: 7033a4d164e8
services_shelter_label_1_1188399366a0d1c0 = ទីជម្រក និងការប្រឹក្សាមាត់ទន្លេ

# source: 9ca1c080eac7
services_legal-aid_label_1_264a5f17db9fb94b = ជំនួយផ្នែកច្បាប់ មិនគិតថ្លៃ

# source: 9fc452a6d11a
services_clinic_label_1_0feadb75aba88986 = គ្លីនិកក្បែរស្ពាន

# source: 6b17ca50d1a6
services_labour-office_label_1_fab82772d9c36bd4 = ការិយាល័យការងារស្រុក

# source: 014b837da103
services_asylum-desk_label_1_a700fdf7b4bd76b5 = តុជ្រកកោន នៅទីរួមខេត្ត

# source: 2262b5412ace
services_anti-trafficking_label_1_266f36904f9e3e51 = អង្គភាពប្រឆាំងការជួញដូរមនុស្ស នៅទីរួមខេត្ត

# source: 7549b2c558da
services_police_label_1_8d189a8490747151 = នគរបាលព្រហ្មទណ្ឌ ផ្នែកបោកប្រាស់

# source: b0ccb1f9df79
services_embassy_label_1_1fbb5f0b23971910 = ស្ថានទូត

# source: 273c94c73934
services_family_label_1_0c66145de2bf0712 = គ្រួសារនៅផ្ទះ

# source: 130fc5b751ad
services_removal-centre_label_1_31ab7e33d6132795 = ឡានក្រុងរបស់សេវាអន្តោប្រវេសន៍

# source: 8ca96e663dbc
services_company_label_1_307a42d92981906c = ក្រុមហ៊ុនឡាកហ្វូល

# source: da7454e0be8f
services_child-protection_label_1_9a61e9c12597d197 = តុប្រចាំការការពារកុមារ

# source: 5ba452259fe7
services_safe-card_label_1_0cd4aa279d8a8afe = កាតមានលេខទូរសព្ទ តូចល្មមដាក់ក្នុងស្បែកជើង

# source: c1192c0c7280
outcomes-made-to_days3_1_48a5b54ef5e16dc2 = { $team-leader } បានគេងលើគ្រែដែលគ្មានលេខ ហើយបានជួបមេធាវី។ ថតឯកសារនៅជាមួយអ្នក។ ថ្ងៃទីពីរ { $team-leader_they } សុំច្បាប់ចម្លងនៃទំព័រចុងក្រោយ។

# source: d1459e1ea776
outcomes-made-to_days30_1_8d764d91a05f7a94 = ព្រះរាជអាជ្ញាបានអានសៀវភៅ និងទំព័រនោះ ហើយបានសួរមុននឹងសរសេរអ្វី។ កៅអីលេខប្រាំបួន និងដប់មួយ ត្រូវបានស្តាប់មុន។ មាននរណាម្នាក់ទៅមើលផ្លូវមួយនៅស្រុកកំណើត ដោយស្ងាត់ៗ។

# source: 323ada767f4c
outcomes-made-to_days3_2_d6cde6ce282faf59 = តាមក្រដាស { $team-leader } ត្រូវបានសន្មតថាជាជនរងគ្រោះ។ { $team-leader_They } បានគេងនៅផ្ទះសំណាក់ ហើយប្រគល់លេខទូរសព្ទមេធាវីមកវិញ ព្រោះគ្មាននរណាប្រាប់ថាវាសម្រាប់អ្វី។

# source: 3c66a9934d96
outcomes-made-to_days30_2_7719f3d370546017 = សំណុំរឿងមានពាក្យត្រឹមត្រូវ។ { $team-leader } បានទៅនៅជាមួយសាច់ញាតិ ហើយមិនលើកទូរសព្ទទេ។

# source: d3c84cfe0189
outcomes-made-to_days3_3_fb39d19f12b8a38b = គេបានសួរ { $team-leader } ពីដៃក្នុងសៀវភៅ ហើយ { $team-leader_they } ថាមែន ចំពោះដៃនោះ។ ពីអាសយដ្ឋាន គ្មាននរណាសួរទេ។

# source: 3d26ba1847b8
outcomes-made-to_days30_3_77c875e658421d22 = ក្រុមហ៊ុនបង់ថ្លៃមេធាវី។ ទំព័រទីពីរ លែងមាននរណានិយាយដល់ទៀត។

# source: 113bf3e3d2e1
outcomes-made-to_days3_4_b323df4465cfb720 = { $team-leader } ដើរចេញពីទ្វាររបង ដោយមានថតឯកសារ។ មានឡានមួយនៅកាច់ជ្រុង។

# source: 38ad8fe36340
outcomes-made-to_days30_4_429cd366a924b5fd = នៅផ្ទះរោងម៉ាស៊ីនមានជួរបី។ មាននរណាម្នាក់កាន់បញ្ជីរបស់វា ដោយអក្សរច្បាស់។

# source: b29b578199ab
outcomes-made-to_days3_5_4fdb97bb94c7efa0 = អ្នកបានមកនៅម៉ោងប្រាំបីកន្លះ។ { $team-leader } បានរំពឹងលើវា ហើយចាប់ផ្តើមពីមេធាវីដែលគ្មាននរណាសុំ។

# source: e21ebd2eef35
outcomes-made-to_days30_5_890c550b8cef5666 = ដល់ថ្ងៃទីបី វាគ្រប់គ្រាន់ហើយ។ ការពិនិត្យមានសៀវភៅ។ { $team-leader } មានគ្រែមួយ និងខ្មៅដៃមួយ។

# source: 8a369f495f53
outcomes-runs-it_days3_1_0ef26ae274539d50 = { $team-leader } ត្រូវបានស្តាប់ដោយមានមេធាវី។ អ្វីដែលបាននិយាយពីពីរនាក់នៅផ្លូវតែមួយ ត្រូវបានប្រាប់បន្តមុនថ្ងៃត្រង់ ដោយគ្មានឈ្មោះ។

# source: ee3129007eec
outcomes-runs-it_days30_1_93372e09f3b0156b = មានរឿងក្តីមួយ និងសំណុំរឿងយុត្តិធម៌។ លេខសាមសិបបួនបានលិខិតឆ្លងដែន។ លេខសាមសិបប្រាំនៅផ្ទះ ហើយមិនទាន់និយាយទេ។ { $team-leader } មិនបានសរសេរទៅទាំងពីរនាក់ ដូចមេធាវីណែនាំ។

# source: 1b17f69e89b3
outcomes-runs-it_days3_2_fe7ae8d769ca213d = { $team-leader } បានគ្រែក្នុងផ្ទះដែលលេខប្រាំបួន និងដប់មួយនៅ។ ល្ងាចទីមួយ ពួកគេឈប់មកញ៉ាំបាយ។

# source: d5c0ed7c5227
outcomes-runs-it_days30_2_8dca5318ccb8f203 = អ្នកសង្គមកិច្ចម្នាក់បានសុំឱ្យមើលឡើងវិញ។ មេធាវីក្រុមហ៊ុនយកសន្លឹករបស់អ្នកទៅលើកក្នុងរឿងក្តីពីរផ្សេងទៀត។

# source: 6d4cb913bb3a
outcomes-runs-it_days3_3_660acdf2e7ef0590 = { $team-leader } បើកឡានទៅបឹង។

# source: b9a3548cc877
outcomes-runs-it_days30_3_911061c8c521ec15 = ពីរនាក់ទៀតពីផ្លូវដដែលបានមក ទៅផ្ទះមួយផ្សេង។ សំណួរថានរណាហៅពួកគេ នៅបើកចំហ។

# source: 1fabd04942b8
outcomes-on-wages_days3_1_fac46fb382b4f4e4 = { $team-leader } ត្រូវបានស្តាប់ដោយមានមេធាវី ហើយយកច្បាប់ចម្លងមកតាមលំដាប់។

# source: c7c8542dad85
outcomes-on-wages_days30_1_6daf7ddf3a8028a3 = ប្រាក់ពិន័យមួយ និងការទាមទារប្រាក់ពីរខែដែលកំពុងដំណើរការ។ { $team-leader } បានប្រាប់អ្នកផ្ទះថាវាជាអ្វី មុនលិខិតមកដល់។

# source: 553678e579fd
outcomes-on-wages_days3_2_8f9298dafabea8b1 = { $team-leader } បានប្រាប់ទីជម្រកថាមានការច្រឡំ។ គេធ្លាប់ឮពាក្យនោះពីអ្នកផ្សេង ដោយហេតុផលផ្សេង។

# source: 22547cd2a7ed
outcomes-on-wages_days30_2_6b74be7c4fc90637 = គ្រែនោះមានគេត្រូវការ។ ប្រាក់ពីរខែផុតកំណត់ ព្រោះគ្មាននរណានឹកដល់វា។

# source: 33dbffa32fb7
outcomes-on-wages_days3_3_f37372f3791e2199 = { $team-leader } នៅផ្ទះ ហើយរកការងារ។ ក្តារដែលបានសរសេរ គ្មាននៅលើទំព័រណាទេ។

# source: f7634b7cd2b5
outcomes-on-wages_days30_3_88a51e3c5a07860f = លេខដប់មួយបានប្រាប់ថា { $team-leader } ជាអ្នកសរសេរក្តារនៅយប់នោះ។ ឥឡូវមានគេសួររឿងនេះ ដោយអ្នកដែលមិនដឹងរឿងឯទៀត។

# source: b394d783c581
outcomes-held_days3_1_7f522813068d2ace = { $seat-six } បានទូរសព្ទទៅផ្ទះពីបន្ទប់មួយដែលទ្វារបិទ ហើយបានប្រាប់ថាគ្មានសណ្ឋាគារទេ។

# source: 3b03fa975f61
outcomes-held_days30_1_89e4b8166a02f720 = គណនីនោះជាសន្លឹកមួយក្នុងសំណុំរឿង។ { $seat-six } បានផ្តល់ចម្លើយ ម្តងនេះតាមលំដាប់ ហើយបានរកឃើញកំហុសក្នុងការគិតលេខរបស់ក្រុមហ៊ុន។

# source: ea4e071e453d
outcomes-held_days3_2_700fe7900a1c0a3f = { $seat-six } ចូលទៅវិញ ត្រង់កន្លែងដែលធ្លាប់អង្គុយ។ តាមផ្លូវគ្មាននរណានិយាយមួយម៉ាត់។

# source: 87b093163aa4
outcomes-held_days30_2_88313ff987bbaa2a = មានបន្ទាត់ថ្មីមួយលើគណនី សម្រាប់ថ្ងៃដែលអ្នកមក។

# source: 18f15150b1f0
outcomes-held_days3_3_141b1a8c897d4bc3 = អ្នកបានមក។ { $seat-six } បានគេង ហើយអាចរៀបវាតាមលំដាប់៖ ឡាន សន្លឹក បីដងនោះ។

# source: b3c84a408a99
outcomes-held_days30_3_58d6147adcc7d6bc = គ្រែមួយ មេធាវីម្នាក់ និងទ្វារដែលបើកពីខាងក្នុងបាន។

# source: a00db08f9adf
outcomes-sold-on_days3_1_be5afb8289286de6 = { $seat-six } បានទៅមើលទីជម្រកមួយយប់ ហើយក៏នៅ។ ក្នុងចំណោមដប់នាក់ទៀត រកឃើញប្រាំបីនាក់។

# source: f875eeef9a8d
outcomes-sold-on_days30_1_b36a0ddd1d87d85b = អ្វីដែលបានធ្វើដោយដឹងក្នុងផ្ទះទីមួយ មានក្នុងសំណុំរឿងតាមដែល { $seat-six } ចង់ ដោយពាក្យផ្ទាល់ខ្លួន។ គ្មាននរណាយកវាមកទាស់នឹងរឿងឯទៀតទេ។

# source: d6027bb87cc2
outcomes-sold-on_days3_2_11c254b5eedcd4ae = { $seat-six } បាននិយាយម្តងទៀតថា { $seat-six_they } ដឹង។ នោះល្មមសម្រាប់ទម្រង់បែបបទ។

# source: ba2fe9191615
outcomes-sold-on_days30_2_a508386d92f5ca5f = ទោសព្យួរមួយ និងសំបុត្រទៅភាគខាងជើង។ តម្លៃដែលគេបានបង់ គ្មាននរណាសួរដល់ទេ។

# source: 54f3d16c6e72
outcomes-sold-on_days3_3_f75ee9aacf2e4d0f = ដប់មួយនាក់ត្រូវគេប្រមូលជាមួយគ្នា ដោយអ្នកកាន់បញ្ជី។

# source: 1d12c8a8c86c
outcomes-sold-on_days30_3_6e6a02f2e58c261e = ក្នុងផ្ទះនៅភាគខាងជើង គ្មាននរណាសួរថាអ្នកថ្មីដឹងអ្វីទេ។

# source: da2c6c723463
outcomes-free_days3_1_cbf7d059d0a80234 = { $seat-six } ត្រូវបានស្តាប់ដោយមានមេធាវី ហើយបានប្រាប់ម្តាយមីង មុនគាត់សួរ។

# source: cb61d49b7466
outcomes-free_days30_1_f3e15914bb6d6cd5 = មួយផ្នែកនៃចំណែកកំពុងត្រូវសងវិញ។ បុរសដែលមានផ្កាកុលាប បានទទួលលិខិតមួយពីអយ្យការ។

# source: fa79267acfa0
outcomes-free_days3_2_343a5f0c61aedab7 = { $seat-six } អង្គុយក្នុងផ្ទះមានគ្រែ ហើយមិនដឹងថានៅទីនោះអាចនិយាយអ្វីបានទេ។

# source: 6e6227d47410
outcomes-free_days30_2_dabc24832d67d03d = រឿងនោះលេចចេញ។ ពីរនាក់ដែលបាននិយាយដូចគ្នាដោយហេតុផលផ្សេង កំពុងត្រូវសួរម្តងទៀត។

# source: 22133fccc28a
outcomes-free_days3_3_414292c20901c147 = { $seat-six } បានទៅយកម៉ូតូ។

# source: 9efed3798576
outcomes-free_days30_3_3c1b32a424251abb = ផ្ទះមួយទៀតមានកៅអីទំនេរ។ ចាប់ពីម៉ោងប្រាំ បានលុយច្រើនជាងក្នុងមួយម៉ោង។

# source: 42035079f331
outcomes-about-to_days3_1_52c536e960702ea5 = { $newcomer } បានទូរសព្ទទៅផ្ទះ ហើយនិយាយវាតាមលំដាប់ដែលបានគិតរួច។ មានគេទៅស្ថានីយ រង់ចាំម្នាក់ដែលមានសំបុត្រដដែល។

# source: 25b7cfeb3306
outcomes-about-to_days30_1_d4f156284fc6f249 = បងប្អូនជីដូនមួយត្រូវគេសួរថានរណាឱ្យលុយ។ { $newcomer } រៀនដើម្បីវិញ្ញាបនបត្រមួយដែលមានពិត។

# source: 407abce68264
outcomes-about-to_days3_2_75c6c7ce77b5f6be = អ្នកបានមកនៅម៉ោងប្រាំបីកន្លះ។ { $newcomer } បានវេចឥវ៉ាន់រួច ហើយសួរថាធ្វើអញ្ចឹងត្រូវទេ។

# source: 2a1873d34a31
outcomes-about-to_days30_2_a4ef98b8e389abd7 = ដំបូងនៅទីជម្រក បន្ទាប់មកនៅជាមួយសាច់ញាតិពិត។ ក្រដាសដែលចំនួនទុកទំនេរ មានក្នុងសំណុំរឿង។

# source: f760f6f772bc
outcomes-about-to_days3_3_dde159e9d1bd12bf = { $newcomer } ចុះហត្ថលេខានៅថ្ងៃសុក្រ។ ចំនួនត្រូវគេបំពេញរួច។

# source: 20f0a4788b08
outcomes-about-to_days30_3_d6a7d6e30e84b484 = កៅអីលេខដប់ពីរ ជួរបី។ នៅស្រុក គេនិយាយពីវាតាមជណ្តើរ។

# source: 38ee63f82e88
outcomes-trial_days3_1_356cb4868f1100a5 = { $newcomer } ទាន់ឡានក្រុងម៉ោងប្រាំ។

# source: 7cb133bad228
outcomes-trial_days30_1_77f104f7b5aa6d67 = គេបានបើកប្រាក់ដប់មួយថ្ងៃ ក្រោយលិខិតមួយ។ ឥឡូវ { $newcomer } អានកាតក្នុងកញ្ចក់ហាងដល់ចប់។

# source: 3cc41fa9ad99
outcomes-trial_days3_2_7b42e1da8ad7c23c = ម្តាយមីងបានទៅប៉ុស្តិ៍បីដង សួរថា { $newcomer } នៅឯណា ហើយហេតុអ្វី។

# source: 0f9726e2329f
outcomes-trial_days30_2_d3f744920a132fa0 = { $newcomer } មិនចូលចិត្តឱ្យគេសួរពីសប្តាហ៍នោះទេ។ វាជាសប្តាហ៍ដែលជាប់ជាមួយប៉ូលិស។

# source: 254c26b91679
outcomes-trial_days3_3_44c6c096c7bab577 = { $newcomer } បានកត់ម៉ោងទុក ហើយការិយាល័យការងារមានទម្រង់សម្រាប់វា។

# source: 002d548e7e3b
outcomes-trial_days30_3_e8ec7ec4b9e025d3 = គេបានបើកប្រាក់ដប់មួយថ្ងៃ។ ការិយាល័យបានសួរថាមានអ្វីទៀតក្នុងផ្ទះនោះ ហើយអរដែលមានគេប្រាប់។

# source: 9e85189ed9a0
outcomes-held_days3_4_77a2450da1e7d8b5 = នៅផ្ទះរោងម៉ាស៊ីន មានគេសុំមើលបញ្ជី ហើយសួររកយុវជនខ្ពស់ម្នាក់ក្នុងចំណោមអ្នកឯទៀត។ គេបានឃើញម្តង ហើយសុខសប្បាយ។

# source: 044571c83291
outcomes-held_days30_4_01dec09c3ccd7041 = ពួកគេរស់នៅបន្ទប់ពីរក្បែរទន្លេ។ { $kitchen-hand } ចម្អិនឱ្យបួននាក់នៅទីនោះ ហើយឃើញថាវាពិបាកវាស់។

# source: 58f09d98a059
outcomes-held_days3_5_a93bce86c7c6249f = ក្រុមហ៊ុនបានបង់ពីរខែ ទៅការិយាល័យការងារ។ ថ្ងៃអាទិត្យ ក្មេងនោះមិនបានទូរសព្ទមកទេ។

# source: f19834d75c2e
outcomes-held_days30_5_743674046d0482b1 = { $kitchen-hand } បានត្រឡប់ទៅវិញ ដើម្បីនៅកន្លែងដែលវាទូរសព្ទមក។

# source: 12e1ea1acde5
outcomes-held_days3_6_40d2d1210497190b = ឆ្នាំងនៅលើភ្លើងនៅឡើយ។

# source: dca111aa981e
outcomes-held_days30_6_721eeaf71af1d3af = ផ្ទះបាយនៃផ្ទះមួយទៀតមានអ្នកថ្មី។ ដៃដែលបង្ហាញចំនួន ឥឡូវនៅលើតុ។

# source: 997a6faca2b6
outcomes-held_days3_7_f15b53bf7cac2f6d = { $kitchen-hand } បានប្រាប់អ្នកពីក្មេងនោះ មុនអ្នកអង្គុយផង។

# source: 4131e8178802
outcomes-held_days30_7_ea32f014acaca08d = គេរកឃើញហើយ។ អាសយដ្ឋានជាអ្វីដែលចំណាយពេល។

# source: 345102a2651a
outcomes-unpaid_days3_1_d5eff4902b6eb720 = ការិយាល័យការងារបានមើលជញ្ជាំង ហើយរាប់គំនូស។

# source: f4386f650a14
outcomes-unpaid_days30_1_24cac89fd65b6713 = មួយខែបានមកហើយ ខែទីពីរមកក្រោយលិខិតមួយទៀត។ { $kitchen-hand } ចម្អិននៅរោងចក្រត្រីកំប៉ុង ដែលគ្មាននរណាសើចចំអក។

# source: d5f8c7f38318
outcomes-unpaid_days3_2_ff58668422bd1cc1 = { $kitchen-hand } បានគេងនៅផ្ទះ ហើយផ្ញើសារទៅទីជម្រកថាគ្រែនោះសម្រាប់អ្នកផ្សេង។

# source: 408b87a60f7e
outcomes-unpaid_days30_2_5f9bb820edb617af = ប្រាក់ពីរខែមិនដែលមានអ្នកទាមទារទេ។ ក្នុងសំណុំរឿងមានពាក្យផ្សេង។

# source: 19de96b6be92
outcomes-unpaid_days3_3_7b09b8c45106fb17 = { $kitchen-hand } ឆ្លងស្ពាននៅម៉ោងប្រាំមួយ។

# source: 540503075737
outcomes-unpaid_days30_3_6d2e10dd25903d2e = ក្រុមហ៊ុនបានរលាយ។ ប្រាក់ពីរខែនៅជាគំនូសលើជញ្ជាំង។

# source: 3ac83b58e9dd
outcomes-made-to_days3_6_0c5519a96f8f61ad = { $driver } បានគូរផែនទីដោយមានមេធាវីនៅក្បែរ។ អស់មួយព្រឹក។ ចំណុចហុកសិបមួយ។

# source: c346ef0b9ff6
outcomes-made-to_days30_6_c0835bcc466b7417 = ចំណុចដប់ប្រាំបួនមានឈ្មោះវិញហើយ។ ព្រះរាជអាជ្ញាបានសុំឱ្យការពិនិត្យចប់មុនអ្វីផ្សេង។ យានដ្ឋានមានបង្អួចបួន។

# source: 97e5664419bb
outcomes-made-to_days3_7_7dc455dda92a9f8f = { $driver } ជាអ្នកបើក។ មិនបានបដិសេធទេ។

# source: 7e302d3bd742
outcomes-made-to_days30_7_ea4393804e0ccc6e = ផែនទីមិនដែលបានគូរ។ អ្នកដែលអង្គុយកៅអីក្បែរ ឥឡូវបើកដោយខ្លួនឯង។

# source: 596b26e94a43
outcomes-made-to_days3_8_76bd6ad1c1325e06 = គេចង់ឱ្យឡានវ៉ាន់ចេញពីទីធ្លា ហើយមាននរណាម្នាក់ហុចកូនសោ។

# source: 534d9a747234
outcomes-made-to_days30_8_be7c0b68ae23247a = បង្អួចមួយទៀត។

# source: 8f3da8ed0167
outcomes-by-the-head_days3_1_df04378f7e0a6c8d = { $driver } មិននិយាយអ្វីទៀតរហូតដល់មេធាវីមក បន្ទាប់មកនិយាយច្រើន។

# source: c99dc8e25eb8
outcomes-by-the-head_days30_1_4e29c8f0a27eb6b1 = រឿងក្តីមួយ ហើយយុត្តិធម៌។ គេសួរជួរមួយជាមុន។

# source: 045532c20d5d
outcomes-by-the-head_days3_2_475555eb85a2aa8e = ក្នុងទីជម្រក ម្នាក់ពីជួរមួយបានវេចឥវ៉ាន់ម្តងទៀត។

# source: c31306a62321
outcomes-by-the-head_days30_2_b80f6f6b90069b4f = គេកំពុងកែវា។ វាយូរជាងពេលដែលសរសេរវា។

# source: 5954475b35de
outcomes-by-the-head_days3_3_351de147f0c1bab2 = ម្នាក់ប៉ុន្មានៗ ផ្ទះម្ខាងទៀតបាននិយាយ។ ទីបំផុតមានឡានវ៉ាន់មួយ។

# source: a559b3a0d156
outcomes-by-the-head_days30_3_2dbf07b3f2bacaf7 = មនុស្សប្រាំពីរនាក់មើលតាមបង្អួច រកសមុទ្រ។

# source: 7b3b7dbb04d9
outcomes-hired_days3_1_334c007365aed678 = { $driver } ត្រូវទៅមន្ទីរពេទ្យម៉ោងពីរ ហើយយឺតដប់នាទី។

# source: 5f49f71143b8
outcomes-hired_days30_1_8dd0b24c0853f57b = មានគេបានសួរពីទន្លេ ក្នុងបន្ទប់ដែលមានមេធាវី ហើយ { $driver } បាននិយាយអ្វីដែល { $driver_they } បានប្រាប់អ្នក។

# source: dc41450ff6f7
outcomes-hired_days3_2_e4ef288892c3010a = ក្រុមហ៊ុនបានដក { $driver } ចេញពីជើងឡានទាំងអស់ រហូតដល់រឿងច្បាស់។

# source: 3ba0f7a9e96c
outcomes-hired_days30_2_fddcb6565dc8f021 = រឿងច្បាស់ហើយ។ ពីទន្លេ លែងចាំអ្វីទៀត។

# source: 549defc810b6
outcomes-hired_days3_3_2454e7fb87323515 = { $driver } បានសុំលិខិតបញ្ជាក់ថាវាមិនមែនអញ្ចឹង។

# source: 3516523ec201
outcomes-hired_days30_3_898627da9d8005ad = ក្រុមហ៊ុនបានឮរឿងនេះ ហើយបញ្ជូនអ្នកផ្សេងមក។

# source: febd9a8c7d35
outcomes-made-to_days3_9_ca479559c9b632e7 = ទំព័រទីបួនត្រូវបានសរសេរឡើងវិញពីការចងចាំ ដោយមានបន្ទាត់ នៅទីរួមខេត្ត។

# source: e8a43c22cad8
outcomes-made-to_days30_9_c5c6b7f2f47a4ee1 = វាត្រូវគ្នានឹងអ្វីដែលគេរកឃើញក្នុងថតមួយទៀត។ ការពិនិត្យថា អ្នកដែលចម្លងបំណុលខ្លួនឯងចូលសៀវភៅក្រោមការតាមមើល មិនមែនជាអ្នកកាន់បញ្ជីទេ។ { $accounts } បានអានប្រយោគនោះច្រើនដង។

# source: 1ccc283af568
outcomes-made-to_days3_10_b8bd795c6b549f62 = ការចុះបញ្ជីពេញលេញ។ វាមិនបានជួយនរណាទេ។

# source: 240ac586b233
outcomes-made-to_days30_10_b78ab6114fe3116f = { $accounts } ត្រូវគេចោទប្រកាន់ពីជួរឈរក្នុងបញ្ជី។ ទំព័រទីបួនមិនមែនជាភស្តុតាងទេ។

# source: 2662168a88c2
outcomes-made-to_days3_11_ba23149c9c68e097 = វាត្រូវបានបិទ។ បុរសឡានពណ៌ប្រផេះបានវាជាលាយលក្ខណ៍អក្សរនៅល្ងាចនោះ។

# source: cafe858d86f2
outcomes-made-to_days30_11_09127e95d27e0914 = មានសៀវភៅថ្មីមួយ ហើយវាចាប់ផ្តើមពីទំព័រទីប្រាំ។

# source: 32e94569d39c
outcomes-on-wages_days3_4_8c2208537f099b6f = { $accounts } ត្រូវបានស្តាប់ដោយមានមេធាវី ហើយបានកែលេខពីររបស់ព្រះរាជអាជ្ញា ទាំងពីរឡើងលើ។

# source: 6b329390e982
outcomes-on-wages_days30_4_3378f4c479046608 = ប្រាក់ពិន័យមួយ បង់ក្នុងថ្ងៃនោះ។ ម៉ោងបន្ថែមប៉ុន្មានខែ នៅការិយាល័យការងារ។

# source: ab7e81878998
outcomes-on-wages_days3_5_9f7cf6b807d4d678 = { $accounts } បានសរសេរមកអ្នកថាវាមិនត្រឹមត្រូវ ដោយចម្លងជូនការិយាល័យពីរ។

# source: 96ca75b03bd2
outcomes-on-wages_days30_5_267a4fe3aae985d7 = វាត្រូវបានកែហើយ។ ទីភ្នាក់ងារបានឮរឿងនេះ។

# source: 31bf0365e608
outcomes-on-wages_days3_6_d984363968953f17 = { $accounts } ជិះឡានក្រុងម៉ោងប្រាំដប់នាទី។

# source: 511005b7725d
outcomes-on-wages_days30_6_668eb8b38782f12c = ទីភ្នាក់ងារមានកន្លែងមួយទៀត ដែលមានជួរឈរ។

# source: f45c3a0dff24
outcomes-held_days3_8_3f8b0caeaa49e426 = { $technician } បានគេងពេញយប់ពីរដង។ មានម៉ាស៊ីនបោះពុម្ពមួយ តែមិនមែន { $technician_theirs } ទេ។

# source: 25077e848b0d
outcomes-held_days30_8_5d406a3f00895b6c = ពីររយនោះជាការទាមទារ ហើយបីរដូវក៏ដូចគ្នា។ តាមទូរសព្ទ { $technician } និយាយមិនសូវបានវិញ ហើយមានគេសើច។

# source: 121d140ddb36
outcomes-held_days3_9_66406c9bb9cf63cc = ឡានវ៉ាន់ចតនៅលើផ្លូវ។ មានអ្វីមួយគាំង។

# source: 2e351f71f8f0
outcomes-held_days30_9_b9ef001243ad5916 = ក្នុងផ្ទះមួយទៀត ម៉ាស៊ីនសាមសិបកំពុងដើរ។

# source: 2053c34ae113
outcomes-held_days3_10_9dbfe4fa3c5e0685 = នៅតុជ្រកកោន គេសួរថាហេតុអ្វី { $technician } ទៅផ្ទះមិនបាន។ { $technician_They } ទៅបាន។

# source: 4c2240c69eb4
outcomes-held_days30_10_9f47645459cdc755 = អស់បួនសប្តាហ៍ ទើបទៅដល់ទ្វារត្រូវ។

# source: c99f68bf5726
outcomes-no-way-home_days3_1_cc4a148977662a58 = { $technician } មានលេខមួយ ហើយវាមិនមែនលេខឡានក្រុងទេ។ បញ្ជីរបស់ស្ថានទូតត្រឡប់ទៅវិញ ដោយគ្មានលេខនោះ។

# source: d1b52e5244ca
outcomes-no-way-home_days30_1_83a270fc4108b119 = មានសវនាការមួយ ជាមួយអ្នកដែលបានសួរ។ រហូតដល់សម្រេច បន្ទប់លើហាងនំប៉័ងនៅដដែល។

# source: 7a77599e94cc
outcomes-no-way-home_days3_2_ee6d49dfef9319e3 = { $technician } គ្មានលិខិតអនុញ្ញាត ហើយគ្មានហេតុផលដែលនរណាបានកត់។

# source: 54ee94f97c3a
outcomes-no-way-home_days30_2_99bf774dfa6d429d = បងប្រុសលែងលើកទូរសព្ទហើយ។

# source: f0721fd91091
outcomes-no-way-home_days3_3_10ac33966092e2f1 = ទីជម្រកជឿ { $technician } ពេល { $technician_they } ថាវាជារឿងផ្សេង។ បន្ទាប់មកស្ថានទូតទូរសព្ទមក ដោយសារសាមសិបថ្ងៃ។

# source: 8b6a4c29ae5f
outcomes-no-way-home_days30_3_f573a7154bf5e412 = ទីបំផុតគេបានដាក់ពាក្យសុំ យឺតមួយខែ ហើយឥឡូវត្រូវពន្យល់ពីនោះ។

# source: de9fbb30a4eb
outcomes-no-way-home_days3_4_d0913e8b3f8db25e = ស្ថានទូតជួយច្រើនណាស់ ហើយឥឡូវស្គាល់ផ្លូវហាងនំប៉័ង។

# source: 9eed2a900f77
outcomes-no-way-home_days30_4_fbeaa2858c88040c = គេបានសួរបងប្រុសម្តងទៀត ម្តងនេះហៅឈ្មោះ។

# source: fc104538decd
outcomes_days3_1_280b81b09ead882e = លិខិតឆ្លងដែនកំពុងត្រូវបានបន្ត។

# source: 51ec936a4fd7
outcomes_days30_1_1bbd37d234130bae = វាកំពុងត្រូវបានបន្ត។

# source: d9cb934eda1d
outcomes_days3_2_faab81b0ff5e8b5c = { $each } មានលិខិតឆ្លងដែនក្នុងកាបូប ហើយបានគេងនៅផ្ទះសំណាក់ ដៃម្ខាងលើវា។

# source: 0a52f2c6b79d
outcomes_days30_2_1919d5427554906a = អ្នកបាននិយាយគ្នាលើកទីពីរ។ វាខ្លីជាង ហើយមានខ្លឹមសារច្រើនជាង។

# source: 5f89fa7e528f
outcomes_days3_3_9eb8401c80edc178 = សាមសិបប្រាំពីរនាក់ ម្នាក់ៗបានអង្គុយជាមួយនរណាម្នាក់ដាច់ដោយឡែក។ គ្មាននរណាឡើងឡានក្រុងដោយមិនបានស្តាប់ទេ។ ប្រាំនាក់សុំទៅ ហើយបានទៅកន្លែងដែលចង់ទៅ។

# source: a5f838564808
outcomes_days30_3_a9c04de3edcbef60 = ដប់បួននាក់ត្រូវបានសន្មតថាជាជនរងគ្រោះ ប្រាំបួននាក់មានការទាមទារប្រាក់ខែ បួននាក់មានមេធាវី ហើយអ្នកឯទៀតនៅផ្ទះ។ លេខសាមសិបបួន និងសាមសិបប្រាំ ត្រូវបានសួរនៅថ្ងៃទីមួយ ម្នាក់ម្តង។

# source: bb5a54462753
outcomes_days3_4_af246e867d17d24e = ដប់មួយនាក់ក្នុងចំណោមសាមសិបប្រាំពីរ ឡើងឡានក្រុង។ ពីកៅអីលេខប្រាំបួន និងដប់មួយ គ្មាននរណាបានកត់អ្វីទេ។

# source: cbd62a3dd892
outcomes_days30_4_94357b216732d800 = ក្នុងចំណោមដប់មួយ អ្នកផ្សេងបានរកឃើញបីនាក់វិញ។ សំណួរថានរណាបានអង្គុយជាមួយពួកគេ នៅបើកចំហ។

# source: 34ca4fa28900
accounts_signs-officials_1_3c4a77e99f1f9301 = សួរថាសន្លឹករបស់អ្នកចុះលេខអ្វី ហើយទុកនៅឯណា។

# source: 1777d1a748c5
accounts_signs-officials_2_f442d024b8c462b7 = មើលពីត្រា ទៅបង្អួច ត្រង់ផ្លូវឡានចូល រួចត្រឡប់មកវិញ។

# source: 118bdc3395a1
accounts_here_part_1_7b74c40a61cc83c9 = សៀវភៅបើកនៅម៉ោងប្រាំបួន។ ប័ណ្ណនីមួយៗក្លាយជាបន្ទាត់មួយ។ បិទពេលវាត្រូវគ្នា។ ថ្ងៃនេះវាខុសបួន ព្រោះលោកមន្ត្រីមក។

# source: cd9b2edc9246
accounts_here_part_2_7266f116ce7133f2 = មើលត្រាលើសន្លឹករបស់អ្នក ដូចគេមើលបន្ទាត់ដែលមិនត្រូវគ្នា។

# source: 1db2a78b3e95
accounts_here_whole-made-to_1_ec1dccdbb2637335 = ម្សិលមិញបិទនៅម៉ោងដប់មួយ។ ក្រោយនោះត្រូវរាប់ធ្នើ។ ថានេះក៏ជាម៉ោងធ្វើការដែរ គ្មានចុះនៅកន្លែងណាទេ។

# source: 6680f94e1a5e
accounts_here_whole-made-to_why_1_ebd01322bc7d5d92 = ពីម៉ោងប្រាំបួនព្រឹក ដល់កណ្តាលយប់។

# source: 1d4dde96d6e3
accounts_here_whole-made-to_softened_1_511f901383868207 = ថ្ងៃវែងបន្តិច។

# source: 54ab3014405c
accounts_here_whole-made-to_misheard_1_195076c0de47d917 = ម្សិលមិញបិទនៅម៉ោងប្រាំពីរ។

# source: 1c049485f340
accounts_here_whole-on-wages_1_eb15c7a0ab5138f8 = បិទនៅម៉ោងប្រាំ។ បើម៉ោងប្រាំមិនត្រូវគ្នា ស្អែកវាត្រូវគ្នា។ ឡានក្រុងចេញម៉ោងប្រាំដប់នាទី។

# source: 0a779e29565b
accounts_here_whole-on-wages_why_1_7cb2203835ad79ec = ថ្ងៃមានចុង ហើយមានឡានក្រុង។

# source: c6269c13675f
accounts_here_whole-on-wages_softened_1_dd091315d0d8689d = ម៉ោងទៀងទាត់។

# source: b6a4b3255252
accounts_here_whole-on-wages_misheard_1_ef40c4be04f13433 = បើម៉ោងប្រាំមិនត្រូវគ្នា ឡានក្រុងចេញទៅ។

# source: 37502c99c4a3
accounts_coming_part_1_44131b8ffda62f09 = មានប្រកាសមុខតំណែងមួយ៖ ជំនួយការ គណនេយ្យ សណ្ឋាគារ។ គេសុំលិខិតបញ្ជាក់។ រឿងនោះត្រូវបានចាត់ទុកជាសញ្ញាល្អ។ ដោយខ្ញុំ។

# source: c69cfc91f479
accounts_coming_whole-made-to_1_b58eee963d8df57e = ល្ងាចទីមួយ គេប្រាប់ថាថ្លៃធ្វើដំណើរត្រូវបានបង់មុនជំនួសខ្ញុំ។ វាជាបន្ទាត់ទីមួយដែលខ្ញុំចុះ។ វាត្រូវចុះនៅទំព័រទីបួន។

# source: 998645a5fb1f
accounts_coming_whole-made-to_why_1_f0137f60a6cabb93 = បំណុលដែលគ្មាននរណានិយាយពីមុន សរសេរដោយដៃខ្លួនឯង។

# source: 766f4dbd5c8c
accounts_coming_whole-made-to_softened_1_8972312c8e5ca0ac = ក្រុមហ៊ុនបានបង់ថ្លៃធ្វើដំណើរមុន។

# source: 521aee10f655
accounts_coming_whole-made-to_summed-up_1_56c3cc54f6162432 = { $me_They } ត្រូវគេជួលឱ្យធ្វើគណនេយ្យ។

# source: 80443b328262
accounts_coming_whole-made-to_misheard_1_6a2ccfc724670ba0 = វាជាបន្ទាត់អាក្រក់បំផុតដែលខ្ញុំចុះ។ នៅទំព័រសែសិប។

# source: 6c4be8e03df5
accounts_coming_whole-on-wages_1_80d56d614666be5b = ទីភ្នាក់ងារមួយនៅក្រុងបញ្ជូនខ្ញុំមក។ ថ្ងៃទីពីរ ខ្ញុំឃើញថាជួរឈរទាំងនោះជាអ្វី។ គេប្រាប់ខ្ញុំថាជួរឈរគឺជួរឈរ។ ខ្ញុំទៅផ្ទះ ហើយថ្ងៃបន្ទាប់ក៏មកវិញ។

# source: 42d1dbea023b
accounts_coming_whole-on-wages_why_1_6480e2b4a294070f = បានឃើញថាវាជាអ្វី ហើយអាចមិនមកវិញ។

# source: b9af0e90126f
accounts_coming_whole-on-wages_softened_1_c1ea5b5b8c8a0356 = ទីភ្នាក់ងារមួយបានរៀបចំមុខតំណែង។

# source: 521aee10f655
accounts_coming_whole-on-wages_summed-up_1_56c3cc54f6162432 = { $me_They } ត្រូវគេជួលឱ្យធ្វើគណនេយ្យ។

# source: 48ad3d1399f7
accounts_coming_whole-on-wages_misheard_1_2b25b7f71d4246ec = គេប្រាប់ខ្ញុំថាជួរឈរគឺក្រុមហ៊ុន។

# source: 6f2fdfd3c349
accounts_money_part-made-to_1_4d778a3b2849bf45 = ទំព័រទីបួនជារបស់ខ្ញុំ។ រដូវក្តៅវាមានលេខមួយ សរទរដូវលេខខ្ពស់ជាង។ នៅចន្លោះនោះ ខ្ញុំមិនបានចុះអ្វីទេ។ ដូច្នេះ មាននរណាម្នាក់ទៀតមានកូនសោសៀវភៅនោះ។

# source: 9968deaea801
accounts_money_part-made-to_why_1_c5c895bacb955148 = បំណុលដែលដុះដោយដៃអ្នកផ្សេង។

# source: bcf308850343
accounts_money_part-made-to_softened_1_8e91a48fc0717f79 = មានសំណួរខ្លះនៅបើកចំហអំពីគណនី។

# source: ff5756c568bc
accounts_money_part-made-to_summed-up_1_9b717bf5a8a7d851 = មានគណនីមួយ។

# source: e7137be5fb99
accounts_money_part-made-to_misheard_1_f318f983467cfda1 = រដូវក្តៅវាមានលេខមួយ សរទរដូវនៅដដែល។

# source: e9d645b06850
accounts_money_whole-made-to_1_00682aad7eda5b2c = ទំព័រត្រូវគេកាត់ចេញ។ ដោយបន្ទាត់ ហើយមិនមែនដោយខ្ញុំទេ។ អ្វីដែលមានលើវា ខ្ញុំចាំមាត់។ ខ្ញុំអាចសរសេរជូនបាន។

# source: 93690e936d60
accounts_money_whole-made-to_why_1_98cfbc648a0b2f57 = ភស្តុតាងដែលមានតែក្នុងក្បាលមនុស្ស។ ដោយមានការយល់ព្រម ហើយពេលក្រោយ (REF-13)។

# source: d49d400e28ee
accounts_money_whole-made-to_softened_1_1151b63eb8ebc0ec = ទំព័រមួយបាត់។

# source: e9b2c6fa2373
accounts_money_whole-made-to_misheard_1_f50ba3e604987654 = ទំព័រត្រូវគេដាក់ចេញ។

# source: bed040443df9
accounts_money_part-on-wages_1_b4fb20af3bcf967c = ប្រាក់ខែត្រូវបានបើក ដោយទីភ្នាក់ងារ នៅថ្ងៃចុងខែ។ ម៉ោងបន្ថែមមិនបានបើកទេ។ រាល់ខែខ្ញុំចុះវា ហើយរាល់ខែមាននរណាម្នាក់គូសវាចោល។

# source: 210e661a965f
accounts_money_part-on-wages_why_1_d5608e7967914bf2 = ម៉ោងបន្ថែមដែលបានធ្វើ តែមិនបានបើកប្រាក់។ ជាការទាមទារមួយ។

# source: 6d597169f9da
accounts_money_part-on-wages_softened_1_67b6411aac8ba1a7 = ប្រាក់ខែទៀងទាត់ មានសំណួរខ្លះ។

# source: ff5756c568bc
accounts_money_part-on-wages_summed-up_1_9b717bf5a8a7d851 = មានគណនីមួយ។

# source: ee64117a9ee5
accounts_money_part-on-wages_misheard_1_af4ba1457eb639c0 = ម៉ោងបន្ថែមត្រូវបានបើកប្រាក់។

# source: 83a0a935fc9d
accounts_money_whole-on-wages_1_169079592fd6a7de = លើគណនីមានអ្វីដែលខ្ញុំយកពីធ្នើ។ ភាគច្រើនសាប៊ូ។ វាត្រូវកាត់ពីប្រាក់ខែ រួចគូសបន្ទាត់បិទ។

# source: c601306011e0
accounts_money_whole-on-wages_why_1_71a9d30c00f63a5a = វាត្រូវទូទាត់រាល់ខែ។

# source: d1ce8fe17b10
accounts_money_whole-on-wages_softened_1_bd9c76e8832316ef = របស់តូចតាចត្រូវបានកាត់។

# source: 8e445a2f7d54
accounts_papers_part-made-to_1_3e08a1ac7d6ef9c3 = ក្នុងខែមិថុនា មានការស្នើសុំមួយ ជាលាយលក្ខណ៍អក្សរ ដោយខ្ញុំ។ គ្មានចម្លើយទេ។ ខែកក្កដា ស្នើម្តងទៀត។ លិខិតទីពីរនៅលើទីមួយ។

# source: 4501db72fc25
accounts_papers_part-made-to_why_1_59c2653687a5faae = បានសុំពីរដងជាលាយលក្ខណ៍អក្សរ ហើយមិនបានទទួល។

# source: c80c56c3144e
accounts_papers_part-made-to_softened_1_bb4ebb2ea70112b9 = មានការដាក់ពាក្យស្នើសុំមួយ។

# source: 61a2a989cfeb
accounts_papers_part-made-to_summed-up_1_72fbf7ef722c8b4c = ការិយាល័យរក្សាទុកលិខិតឆ្លងដែន។

# source: 15aa69d51d70
accounts_papers_part-made-to_misheard_1_dc8432ba45ed5afe = ក្នុងខែមិថុនា មានការស្នើសុំមួយ ហើយមានចម្លើយ។

# source: 66ab10eae173
accounts_papers_whole-made-to_1_db608b7dfe7e717c = ក្រោយលើកទីពីរ គេសួរ ដូចនិយាយលេង ថាខ្ញុំមិនសប្បាយចិត្តនឹងសៀវភៅមែនទេ មានអ្នកផ្សេងចង់អង្គុយ។ អ្នកផ្សេងទាំងនោះនៅក្នុងជួរ។

# source: 3a24fa43f3ad
accounts_papers_whole-made-to_why_1_2cdf7aef0653aa99 = ការគំរាមថានឹងមានអ្វីអាក្រក់ជាង ដូចនិយាយលេង។

# source: 727f881b98c9
accounts_papers_whole-made-to_softened_1_93fb22ef411335fd = គេសួរថា { $me_they } សប្បាយចិត្តនឹងមុខតំណែងឬទេ។

# source: 929ed4836d4a
accounts_papers_part-on-wages_1_6a8fe01b66806a67 = វាត្រូវដាក់ចូលនៅថ្ងៃទីពីរ សម្រាប់លិខិតអនុញ្ញាត ហើយថ្ងៃទីបួនគេប្រគល់ឱ្យខ្ញុំវិញ។ ថ្ងៃចន្ទដាក់ចូលម្តងទៀត ព្រោះលិខិតអនុញ្ញាតជិតផុតកំណត់។

# source: ed6c9545122e
accounts_papers_part-on-wages_why_1_002856f83ed6536e = ចូល និងចេញ ក្នុងកំណត់ថ្ងៃនៃច្បាប់។

# source: f8f15e077182
accounts_papers_part-on-wages_softened_1_1c3f78996d7d584a = លិខិតអនុញ្ញាតកំពុងត្រូវបានបន្ត។

# source: 61a2a989cfeb
accounts_papers_part-on-wages_summed-up_1_72fbf7ef722c8b4c = ការិយាល័យរក្សាទុកលិខិតឆ្លងដែន។

# source: 4ebc76411c11
accounts_papers_part-on-wages_misheard_1_49294607f1a50d08 = វាត្រូវដាក់ចូលនៅថ្ងៃទីពីរ ហើយថ្ងៃទីបួនគេប្រគល់បន្តទៅគេ។

# source: 05f7ca575a66
accounts_papers_whole-on-wages_1_3f0c79942f5fb108 = ចំពោះអ្នកក្នុងជួរ គេធ្វើខុសពីនេះ។ ខ្ញុំបានឃើញធ្នើ។ ខ្ញុំបានគូសបញ្ជីសម្រាប់វា ជាទំព័រស្អាតមួយ។

# source: 371641514858
accounts_papers_whole-on-wages_why_1_94a69845f4246feb = ម្នាក់ដែលឃើញពីរបៀបដែលគេធ្វើចំពោះអ្នកដទៃ។

# source: 0c9cf3c0b741
accounts_papers_whole-on-wages_softened_1_266d3b00beca4920 = មាននីតិវិធីខុសៗគ្នា។

# source: 4989fdb6f9ec
accounts_the-entries_named_1_9a0146e48a2d6824 = ការចុះបញ្ជី

# source: 4b4bb3d202fc
accounts_the-entries_ask_1_ecfe94e4372d0e61 = ប័ណ្ណនីមួយៗក្លាយជាបន្ទាត់មួយ { $you_call }បាននិយាយ។

# source: 0e30bbd575a6
accounts_the-entries_ask-probing_1_ab01087769180bef = ប័ណ្ណចុងក្រោយ { $you_call }បានធ្វើអ្វីជាមួយវា មុនវាក្លាយជាបន្ទាត់?

# source: 1f36b0ea7ba9
accounts_the-entries_ask-leading_1_c7c64d13760271bc = ពេល{ $you_call }ប្រគល់មួយត្រឡប់ទៅវិញ គេបានអានអ្វីឱ្យឮ?

# source: b34069475217
accounts_the-entries_ask-leading_yes_1_da7eca4c4e78f9cd = អ្វីដែលជំពាក់។ គេអានយឺតៗ។

# source: 7606be5b1743
accounts_the-entries_ask-leading_no_1_4ff5a99e9a929599 = គ្មានអ្វីត្រូវបានអានទេ។

# source: d666f1eaf162
accounts_the-entries_ask-leading_2_6ffddbc7a5ed080e = ពេល{ $you_call }ពិនិត្យប័ណ្ណចុងក្រោយ { $you_call }រកមើលអ្វី?

# source: 20034ea9cb76
accounts_the-entries_ask-leading_yes_2_3c01122dd3ad9dfe = មើលថាវាបូកត្រូវឬអត់។ នោះជាអ្វីដែលគេរកមើល។

# source: 2f0e60090574
accounts_the-entries_ask-leading_no_2_84df421366449686 = ខ្ញុំមិនមែនជាអ្នកពិនិត្យវាទេ។

# source: fc83df4f2df1
accounts_the-entries_ask_2_e0467ea09c41e18d = សំឡេងត្រជាក់គឺពីរថ្ងៃ គេបានប្រាប់ខ្ញុំ។

# source: ccd9d6fe1780
accounts_the-entries_ask-closed_1_7ad9bb26fae8bce7 = { $you_call }នឹងសរសេរវាអញ្ចឹងមែនទេ ពីរថ្ងៃ?

# source: eb5de967def8
accounts_the-entries_ask-closed_reply_1_8c547f29bc3e9456 = វាជាអ្វី មិនមែនខ្ញុំជាអ្នកនិយាយទេ។ វាគឺពីរថ្ងៃ។

# source: 9929c1b8ef1c
accounts_the-entries_ask-blame_1_f6fa5285eb980e86 = គូសបន្ទាត់ក្រោមរឿងបែបនោះ មានអារម្មណ៍យ៉ាងណាទៅ?

# source: 9894e00eae8a
accounts_the-entries_ask-blame_reply_1_5c14c02c7b13e0c6 = គេគូសវា ដើម្បីកុំឱ្យអ្វីបន្ថែមបាន។

# source: d6bb80e93851
accounts_the-entries_ask-open_1_9d0ed31434e59933 = រឿងបែបនេះ ចូលក្នុងសៀវភៅគណនេយ្យយ៉ាងម៉េច?

# source: 3591f9fd9a93
accounts_the-entries_small_1_c95aff963e532856 = វាមកដល់ វាត្រូវចុះ។ វាត្រូវតែអានដាច់។

# source: 07ae56f229b5
accounts_the-entries_small_2_ea456538ac1dda2f = វាជាបញ្ជីចំនួន។ ចុះតាមលំដាប់ដែលវាមកដល់។

# source: cbd1342b1f00
accounts_the-entries_part-made-to_1_46589796bcd9fe49 = ខែទីមួយ ប័ណ្ណមួយត្រូវប្រគល់ត្រឡប់ទៅវិញ ដោយខ្ញុំ ព្រោះវាពីការកណ្តាស់។ ល្ងាចនោះ ទំព័រខ្ញុំផ្ទាល់ត្រូវគេអានឱ្យឮ នៅមុខជួរពីរ។ ក្រោយនោះ គ្មានប័ណ្ណណាត្រូវប្រគល់ត្រឡប់ទៀតទេ។

# source: 49efde03bc8a
accounts_the-entries_part-made-to_why_1_7953100922d0b691 = ត្រូវគេឱ្យធ្វើទាស់នឹងអ្នកដទៃ។ តម្លៃនៃការបដិសេធ ត្រូវបានបង្ហាញម្តង។

# source: 651a2b3538f5
accounts_the-entries_part-made-to_softened_1_302e515e255bd70f = មានការពិភាក្សាខ្លះអំពីប័ណ្ណមួយ។

# source: 07792da2c7c9
accounts_the-entries_part-made-to_misheard_1_7ac726d4a2f42910 = ល្ងាចនោះ ទំព័រខ្ញុំផ្ទាល់ត្រូវគេអានតែម្នាក់ឯង។

# source: 2ee0798791e1
accounts_the-entries_part-on-wages_1_c7f2662a3fb776fb = វាត្រូវចុះតាមដែលវាមក។ ក្នុងកិច្ចសន្យាខ្ញុំ មានថាខ្ញុំពិនិត្យ ដូច្នេះខ្ញុំអាចប្រគល់វាត្រឡប់បាន។ ខ្ញុំពិនិត្យតែថាវាបូកត្រូវឬអត់។

# source: baf86d08990c
accounts_the-entries_part-on-wages_why_1_5d5505964d097615 = អាចបដិសេធបាន ហើយមិនបានធ្វើ។

# source: f0341a968b19
accounts_the-entries_part-on-wages_why_2_82dbdf3e939a2b79 = អ្វីដែលនរណាម្នាក់បានធ្វើ ជាសំណួរទីពីរ (LAW-08)។ មិនសួរពីវាមុនប្រាប់សិទ្ធិទេ (REF-21)។

# source: e4325d17b80c
accounts_the-entries_part-on-wages_softened_1_78f8984c55534661 = ការចុះបញ្ជីត្រូវបានធ្វើដោយប្រុងប្រយ័ត្ន។

# source: 6951bc84f75e
accounts_the-entries_part-on-wages_misheard_1_a2cd48221dec153b = ខ្ញុំមិនអាចប្រគល់វាត្រឡប់បានទេ។

# source: 314670eec6fd
accounts_the-entries_whole-made-to_1_9f2c0d58e6ee3e39 = មនុស្សគ្រប់រូបក្នុងសៀវភៅនោះ ត្រូវបានធ្វើឱ្យក្រជាងមុន ដោយដៃខ្ញុំ។ អក្សរវាតូច នៅទីនោះត្រូវសរសេរតូច។ ខ្ញុំចង់ឱ្យអ្នកដែលអាចប្រាប់ថាវាជាអ្វី មើលរឿងនោះ។

# source: 181f93d292cf
accounts_the-entries_whole-made-to_softened_1_5c38c92511fcf973 = { $me_They } យកចិត្តទុកដាក់លើរឿងនេះ។

# source: c94c6ba3acfc
accounts_the-entries_whole-made-to_2_0f32678ef3dd027b = ការចុះបញ្ជីឯទៀត ខ្ញុំនឹងមើលជាមួយមេធាវី ម្តងមួយបន្ទាត់។ ខ្ញុំចង់បានអញ្ចឹង។

# source: 417759ba6a8c
accounts_the-entries_whole-on-wages_1_2e16d5b5e98f0a18 = ម្តងនោះខ្ញុំបូកថាវាបានប៉ុន្មានក្នុងមួយខែ។ វាច្រើនជាងដែលខ្ញុំគិត។ ខ្ញុំក៏នៅ។ នោះក៏គួរចុះដែរ។

# source: f9522a7ff59e
accounts_the-entries_whole-on-wages_why_1_cf494fe6f16880cb = បានដឹង ហើយនៅដោយសារប្រាក់ខែ។

# source: 08b385e0e11b
accounts_the-entries_whole-on-wages_softened_1_859688dfb76bce6e = { $me_They } មានទិដ្ឋភាពរួម។

# source: 631addd76525
accounts_the-entries_whole-on-wages_2_00403be05034d73d = អ្វីដែលខ្ញុំបានដឹង ខ្ញុំនឹងនិយាយពេលមេធាវីមកដល់។ ខ្ញុំចង់ឱ្យវាត្រឹមត្រូវ។

# source: e20aedfbf636
accounts_stop_part-made-to_1_586ac44248811fa8 = រដូវក្តៅ ខ្ញុំបានសួរថាត្រូវបង់អ្វីខ្លះ។ គេប្រាប់ចំនួនសរុបមួយ។ ក្នុងនោះមានរឿងដែលមិនទាន់កើត៖ អ្នកជំនួស ថ្លៃធ្វើដំណើរ ការបាត់បង់ឈ្មោះល្អ។

# source: f370618152b3
accounts_stop_part-made-to_why_1_a258a4cce5345229 = តម្លៃនៃការចាកចេញ បង្កើតឡើងនៅពេលដែលសួររកវា។

# source: bea38392262d
accounts_stop_part-made-to_softened_1_490a4854db466062 = ថ្លៃនៃការចាកចេញត្រូវបានពន្យល់។

# source: f8fc6d298374
accounts_stop_part-made-to_summed-up_1_b4f6128352f7ab0c = ត្រូវជូនដំណឹងឈប់។

# source: f16bc3fdb9a1
accounts_stop_part-made-to_misheard_1_bc798dade975c41a = រដូវក្តៅ គេសួរថាមានអ្វីថ្មី។

# source: 63d4bbeea547
accounts_stop_whole-made-to_1_06d93f50c54e5a49 = ម្នាក់ក្នុងជួរមួយបាននិយាយជាមួយបុរសឡានពណ៌ប្រផេះ។ ពីរថ្ងៃក្រោយ ស្រោមសំបុត្រក្រាស់ជាងមុន ហើយជួរមួយខ្វះម្នាក់។ ស្រោមសំបុត្រនោះ ខ្ញុំជាអ្នកចុះ។

# source: 0b330146ad93
accounts_stop_whole-made-to_why_1_73a9d5ac7018f7e5 = មានម្នាក់បានសុំជំនួយពីមន្ត្រី។ តាំងពីពេលនោះគ្មាននរណាធ្វើទៀតទេ។ សូមសួរមុននឹងជ្រើសផ្លូវ (REF-15)។

# source: afd37bbca963
accounts_stop_whole-made-to_softened_1_2ed01837210f8a2b = មានការិយាល័យមួយមកលេង។

# source: 24e25b6a66eb
accounts_stop_whole-made-to_misheard_1_36582b245de03a78 = ស្រោមសំបុត្រនោះ ខ្ញុំជាអ្នកចាក់ចេញ។

# source: 6702db8983c6
accounts_stop_part-on-wages_1_94cb7eecb0bc34de = និទាឃរដូវ ឈប់មួយខែ។ បានរកមុខតំណែងផ្សេង តែរកមិនបានក្នុងប្រាក់ខែនោះ។ ថ្ងៃទីមួយខ្ញុំមកវិញ។ គ្មាននរណានិយាយអ្វីទេ។

# source: 98a4d9354974
accounts_stop_part-on-wages_why_1_ebba1864b947f0d7 = បាត់មួយខែ ហើយមកវិញដោយចិត្តឯង។

# source: fc67e9914a8f
accounts_stop_part-on-wages_softened_1_6703c2ec404c5fd9 = និទាឃរដូវមានវិស្សមកាល។

# source: f8fc6d298374
accounts_stop_part-on-wages_summed-up_1_b4f6128352f7ab0c = ត្រូវជូនដំណឹងឈប់។

# source: 0ed364b0b435
accounts_stop_part-on-wages_misheard_1_ce6ce8a333f4c346 = និទាឃរដូវ គេកាត់ប្រាក់មួយខែ។

# source: fcd1df3ecdec
accounts_stop_whole-on-wages_1_11ba29dbee1f1706 = ទីភ្នាក់ងារអាចបញ្ជូនខ្ញុំទៅកន្លែងផ្សេង។ វាជារឿងប្រាក់ខែ។ វាតែងតែជារឿងប្រាក់ខែ។

# source: 239f86f00815
accounts_stop_whole-on-wages_softened_1_6481caf73b43eb6d = មានមុខតំណែងផ្សេងទៀត។

# source: e4ddb5109950
accounts_stamp_part_1_150429633fc788e0 = ត្រាដដែលនោះមានលើគម្របសៀវភៅមួយ។ ថ្ងៃទីមួយ មានបុរសម្នាក់មកពីទីនោះ ហើយអ្វីដែលគាត់យកទៅ ត្រូវចុះក្រោមពាក្យ “ក្រដាស”។

# source: c78dd6970da0
accounts_stamp_part_2_3e73c84ff038c392 = សន្លឹកនេះទៅកន្លែងដែលគាត់អង្គុយឬ?

# source: 67d0f92e241f
accounts_stamp_part_softened_1_5152154f09aaf634 = នរណាទទួលសន្លឹកនេះ?

# source: 1183c8722954
accounts_others_part_1_d48b75adca13af48 = អ្នកដែលមានថតឯកសារ មានទំព័រពីរ រឿងនោះខ្ញុំប្រាប់បានពីសៀវភៅ។ ទំព័រទីពីរ មិនមែនម្ចាស់ទំព័រជាអ្នកចាប់ផ្តើមទេ។

# source: eb3f268c0a4a
accounts_others_part_why_1_78d1d4ce61b2d428 = ឃើញពីសៀវភៅ។

# source: cd97e0de6029
accounts_others_part_2_9229a58a2dc1b29a = អ្នកដែលមានថតឯកសារ មានទំព័រមួយមានជួរឈរពីរ ហើយទីពីរជាចំណែក។ មួយភាគដប់។ រឿងនោះខ្ញុំប្រាប់បានពីសៀវភៅ។

# source: eb3f268c0a4a
accounts_others_part_why_2_78d1d4ce61b2d428 = ឃើញពីសៀវភៅ។

# source: c4e302e35b67
accounts_others_part_3_11d5061a029aa86f = អ្នកដែលមានថតឯកសារ មានទំព័រដូចខ្ញុំ ប្រាក់ខែ និងអ្វីដែលខ្វះពីវា។ រឿងនោះខ្ញុំប្រាប់បានពីសៀវភៅ។

# source: eb3f268c0a4a
accounts_others_part_why_3_78d1d4ce61b2d428 = ឃើញពីសៀវភៅ។

# source: edeffdbb3ec5
accounts_others_whole_1_f31c60ec6cc63809 = ហើយលេខសាមសិបបួន និងសាមសិបប្រាំ ត្រូវគេឱ្យទំព័រមួយសម្រាប់ទាំងពីរ។ នោះជារឿងថ្មី។ អ្នកណានិយាយជាមួយពួកគេ គួរនិយាយម្តងម្នាក់។

# source: bb2785d23c92
accounts_whom_whole-made-to_1_c1167ed1aa42a01f = ទីជម្រក ប៉ុន្មានយប់ដែលគេអនុញ្ញាត។ អង្គភាព នៅទីរួមខេត្ត មិនមែនក្នុងតំបន់ទេ។ មេធាវី។ ស្ថានទូត៖ នៅទីនោះមានស្មៀនម្នាក់ដែលរៀនជាមួយខ្ញុំ អញ្ចឹងបាន។ គ្រួសារខ្ញុំ ពេលខ្ញុំមានអ្វីត្រូវប្រាប់ពួកគេ។

# source: c2004fa80d46
accounts_whom_whole-on-wages_1_751c975becc49ec2 = មេធាវី។ ការិយាល័យការងារមិនទាន់ទេ។ មុនដំបូង ខ្ញុំចង់ដឹងថាខ្ញុំជាអ្វី។ វាមិនទាក់ទងនឹងស្ថានទូតទេ។ ខ្ញុំមានបន្ទប់ហើយ អរគុណ។

# source: dd8cd511f9db
accounts_next_part-made-to_1_f3cc523889841aeb = ឱ្យខ្ញុំសរសេរទំព័រទីបួន ពេលខ្ញុំនៅចាំវាតាមលំដាប់ត្រូវ។ ក្រោយនោះ ខ្ញុំចង់គេង។

# source: 2d0e8881e256
accounts_next_part-on-wages_1_99235f890bf6f79a = ឱ្យដឹងច្បាស់ថាគេចង់បានអ្វីពីខ្ញុំ ហើយនរណាចង់។ ខ្ញុំមិនចូលចិត្តអ្វីដែលមិនទាន់ចប់ទេ។

# source: db8048bbf501
accounts_visitor_part-made-to_1_a783ce115acb7bfe = មានទូរសព្ទមក ម៉ោងប្រាំបួនយប់។ គេសួរថាខ្ញុំចាំទំព័រទីបួនឬទេ។ ខ្ញុំថាខ្ញុំចាំមិនសូវបាន។ នោះជារឿងទីមួយដែលខ្ញុំចុះខុស។

# source: c7b330ce6783
accounts_visitor_part-made-to_why_1_de5eac2c1775b88b = មានគេចង់ឱ្យភ្លេចទំព័រនោះ។ សូមសួរថាកន្លែងផ្សេងល្អជាងឬទេ ហើយនរណាអាចឃើញទំព័រនោះ។

# source: 08b687c50531
accounts_visitor_part-on-wages_1_7095afa2fceee1fd = ទីភ្នាក់ងារបានទូរសព្ទមក។ គេថាមុខតំណែងបាត់ហើយ ហើយមានមួយទៀតចាប់ពីថ្ងៃទីមួយ។ ពីម៉ោងបន្ថែមនៅទីនេះ គេមិនដឹងទេ។

# source: 2b9237a81a51
accounts_findings-presumed-victim-made-to_1_177d5d1a906dded3 = សន្មត។ តើវាត្រូវចុះនៅកន្លែងណា ហើយនរណាអាចគូសវាចោលបាន?

# source: fa99a0a9fa9f
accounts_findings-presumed-victim-on-wages_1_5cdfba69561eb056 = វាមិនត្រឹមត្រូវទេ។ ខ្ញុំមានឡានក្រុងម៉ោងប្រាំដប់នាទី។ ខ្ញុំបានប្រាប់ហើយ។

# source: ef02b36b324a
accounts_findings-suspect-with-rights-made-to_1_6da664ff57d512be = ពីការចុះបញ្ជី។ (តម្រង់សន្លឹក។) វាពេញលេញ។

# source: b3d596305f9a
accounts_findings-suspect-with-rights-on-wages_1_dcc869821b49cf39 = វាត្រឹមត្រូវ តាមដែលខ្ញុំឃើញ។ ដោយមានមេធាវី សុំមេត្តា។

# source: eadd03b4b2a5
accounts_findings-suspicion-remains-made-to_1_1c8f6557dfeff655 = អ្វីដែលមិនទាន់ចប់។ ដល់ស្អែក លោកមន្ត្រីថា។ ម៉ោងប្រាំបីកន្លះ ហើយជាមួយនរណា?

# source: 5b10334d99c1
accounts_findings-suspicion-remains-on-wages_1_dfecf787d3baa447 = ខ្ញុំចង់បានចម្លើយជាង។ ម៉ោងប្រាំបីកន្លះ។

# source: a6219e3c457c
accounts_findings-no-grounds-made-to_1_30e9fed102b15886 = អញ្ចឹងវាបិទហើយ។ (យកប៊ិក រួចដាក់វិញ។) ទំព័រទីបួនមិនមានក្នុងនោះទេ។

# source: 20951c4ad8f5
accounts_findings-no-grounds-on-wages_1_388e1923fb4ec56e = ខ្ញុំរំពឹងអ្វីមួយ។ អ្វីដែលខ្ញុំដឹង ខ្ញុំបានប្រាប់ហើយ។

# source: 91161538134f
accounts_findings-labour-rights-made-to_1_0dbb1bf614574b5a = ក្នុងទំព័រទីបួន មិនមែនប្រាក់ខែទេ។ វាផ្ទុយគ្នា។

# source: 7e973a154ee7
accounts_findings-labour-rights-on-wages_1_7f1992d73fb89bbc = ម៉ោងបន្ថែម។ ខ្ញុំអាចប្រាប់ពីខែនីមួយៗ។

# source: b81e75d018dc
accounts_moments_caution-book_1_c42f050417d59672 = (មើលប៊ិក។) អ្វីដែលខ្លួនបានចុះ ត្រូវចុះក្រោមចំណងជើងអ្វី?

# source: 07b6c10d7cb7
accounts_moments_caution-book_replies-explain_1_1098151dd4d346ff = មិនទាន់មានទេ។ វាអាចជាបទល្មើស ដូច្នេះ{ $you_call }អាចឈប់បាន ហើយជួបមេធាវីជាមុន មិនអស់លុយទេ។

# source: 1347fe9f5ecc
accounts_moments_caution-book_replies-explain_answer_1_def88a23f0d278f7 = នោះត្រូវនៅមុនវា មែនហើយ។ (ងក់ក្បាល។) តាមលំដាប់នោះ។

# source: 8459b5cdbcfe
accounts_moments_caution-book_replies-soothe_1_6a66bf5cc65ee360 = គ្មានសោះ។ { $you_call }អាចឈប់ ឬជួបមេធាវី តែមិនចាំបាច់ទេ៖ គេមើលតែអ្នកដែលបញ្ជា។

# source: a610ac818dcc
accounts_moments_caution-book_replies-soothe_why_1_c5dcc85cb2ef7350 = វាអាចត្រូវយកមកទាស់នឹង { $accounts }។ អ្នកដែលប្រាប់ពីបទល្មើស ត្រូវឱ្យគេដឹងដូច្នេះ ហើយគេអាចឈប់បាន។

# source: ef5e71424ac9
accounts_moments_caution-book_replies-soothe_answer_1_44bcb14b135eb254 = ច្បាស់ហើយ។ ឱ្យខ្ញុំបន្តតាមលំដាប់ទំព័រទេ?

# source: 75002723aa80
accounts_moments_caution-book_replies-price_1_47ff93260a6c0098 = ក្រោមជំនួយ បើ{ $you_call }ចង់។ មុនជួបមេធាវី មានពេលប្រាប់ខ្ញុំ ហើយវាមានតម្លៃជាង។

# source: 844635c6b64c
accounts_moments_caution-book_replies-price_answer_1_d7ab4b3e87f72768 = ទាំងអស់។ លោកមន្ត្រីត្រូវការប៉ុន្មានទំព័រ?

# source: e01716b53344
captain_moments_forty-lines_1_8351ea02065d4cbf = (ទូរសព្ទ។) ខ្ញុំទេ។ ការិយាល័យរដ្ឋមន្ត្រីចង់បានតួលេខមុនថ្ងៃត្រង់ ហើយតួលេខមិនមែនជាអត្ថបទទេ។ សែសិបបន្ទាត់៖ ជនរងគ្រោះ ឬមិនមែន គូសខ្វែង។ អ្នកនៅជាមួយពួកគេពីរម៉ោងហើយ។ ឱ្យខ្ញុំដាក់អ្វីសម្រាប់អ្នករបស់អ្នក?

# source: 95d56fa430e0
captain_moments_forty-lines_replies-honest_1_d89f6d615059eea7 = បីបន្ទាត់ដាក់ “បើកចំហ” ហើយម៉ោងមួយខ្ញុំជូនមូលហេតុ។ គ្មាននរណាប្រាប់ខ្ញុំច្រើនជាងនេះនៅឡើយទេ។

# source: c54ac0f80f6c
captain_moments_forty-lines_replies-honest_answer_1_a126d92ee2e6fe87 = (ដង្ហើមមួយក្នុងខ្សែ។) មូលហេតុ។ ល្អ។ ម៉ោងមួយ មិនមែនម៉ោងមួយប្រាំនាទីទេ។

# source: c32469d9ef83
captain_moments_forty-lines_replies-label_1_33f44d8f1365d91a = សូមដាក់បាទបីដង សម្រាប់ថ្ងៃនេះ។ ល្ងាចខ្ញុំមើលម្តងទៀត។

# source: 802e43d6d45b
captain_moments_forty-lines_replies-label_why_1_49b69de7873eba2f = ដល់ល្ងាច តួលេខបានចេញក្នុងព័ត៌មានហើយ ហើយវាអំពីមនុស្សដែលគ្មាននរណាបានស្តាប់។

# source: ea405e9cbc92
captain_moments_forty-lines_replies-label_answer_1_b34625d8f4093f88 = បាទបីដង។ (គាត់កំពុងសរសេរហើយ។) នេះហើយដែលខ្ញុំហៅថាសន្លឹក។

# source: 1ec5d11f3cbe
captain_moments_forty-lines_replies-label_2_b7734bad760e66c4 = សូមដាក់ទេសម្រាប់ប្រធានជួរ និងបាទសម្រាប់អ្នកក្នុងជួរ មុនវាយឺតពេល។

# source: 7afeb1ca8d9f
captain_moments_forty-lines_replies-label_why_2_16e75d00b6b34b71 = ឋានៈមិនមែនជាសេចក្តីសម្រេចទេ ទៅទិសណាក៏ដោយ។

# source: af84b8e024ea
captain_moments_forty-lines_replies-label_answer_2_212368dff8720cce = យ៉ាងហោចណាស់វាជាប្រព័ន្ធមួយ។ (គាត់កំពុងសរសេរហើយ។)

# source: 5643eb8100d0
captain_moments_something-to-show_1_0090ed798b8b8b96 = (ទូរសព្ទ។) ខ្ញុំទេ។ យើងមានមនុស្សសែសិបនាក់ក្នុងព័ត៌មាន ហើយគ្មាននរណាក្នុងឡានទេ។ អ្នកដែលមានថតឯកសារចុះហត្ថលេខាលើប្រាក់ពិន័យទាំងអស់ ខ្ញុំមានរូបថតទំព័រនៅទីនេះ។ ចោទប្រកាន់ម្នាក់នោះថ្ងៃនេះ ដោយសៀវភៅ រួចយើងរៀបរឿងឯទៀតដោយស្ងប់។

# source: f92ebc7b1db5
captain_moments_something-to-show_replies-honest_1_a6d48408411a16ad = ថ្ងៃនេះមិនទាន់ទេ។ យើងមានទំព័រ ហើយមានអ្វីៗទាំងអស់ដែលខ្ញុំបានឮពីវា។ ព្រះរាជអាជ្ញានឹងបានទាំងនោះ រួមទាំងអ្វីដែលខ្ញុំមិនដឹង។

# source: 588ebc0b8a1c
captain_moments_something-to-show_replies-honest_answer_1_8a842e17a96aeaed = រួមទាំងអ្វីដែលអ្នកមិនដឹង។ (ស្ងាត់បន្តិច។) ផ្ញើមកមុនម៉ោងពីរ ខ្ញុំបានអានខ្លះ។

# source: c5b11d671581
captain_moments_something-to-show_replies-threat_1_3aab4cae00afb6a5 = មិនមែនមុនពេលពួកគេទាំងអស់នៅខាងក្រៅនោះបានឮរឿងនេះទេ។ នោះធ្វើឱ្យមាត់បើក។

# source: 7794f974f2e8
captain_moments_something-to-show_replies-threat_why_1_4bf4af2072409bee = នេះជាអ្វីដែលគេបានទាយប្រាប់មនុស្សនៅទីនេះ៖ គេនឹងរកដៃដែលសរសេរ។

# source: 9ff732cfb74e
captain_moments_something-to-show_replies-threat_answer_1_f672fd716e7a15e3 = ធ្វើទៅ។ វាតែងតែបានផល។

# source: a30869ba3735
captain_moments_something-to-show_replies-abrupt_1_115c41526f234a96 = អ្នកមានទំព័រហើយ។ ខ្ញុំមានពីរនាក់ទៀតនៅទីនេះ។

# source: f0714d26d747
captain_moments_something-to-show_replies-abrupt_answer_1_d1fa34760755927f = គាត់ដាក់ទូរសព្ទចុះ។ ក្នុងទីធ្លា មានគេបើកទ្វារឡាន ហើយមិនទាន់មាននរណាអង្គុយក្នុងនោះទេ។

# source: 6c96e2a8da40
clerk_moments_cool-inside_1_c6d50ca5ea8bf310 = (ឡានក្រុងពណ៌ប្រផេះមួយថយចូលទីធ្លា។) ខ្ញុំមិនចង់រាំងផ្លូវទេ។ ខាងក្រៅក្តៅ ហើយក្នុងឡានត្រជាក់ មានទឹក។ អ្នកដែលគ្មានលិខិតអនុញ្ញាត អាចឡើងអង្គុយសិនបាន។ គ្រាន់តែអង្គុយប៉ុណ្ណោះ។

# source: b790f0b6aa63
clerk_moments_cool-inside_replies-honest_1_60399c667150a73e = មុនដំបូង ឱ្យមាននរណានិយាយជាមួយម្នាក់ៗដាច់ដោយឡែក។ រួចសុំយកទឹកមកក្បែរជញ្ជាំង ក្នុងម្លប់។

# source: cfb9c8ae25eb
clerk_moments_cool-inside_replies-honest_answer_1_f0a766a9821dec67 = គាត់លើកទឹកពីរឡាំងទៅ ហើយនៅទីនោះចាក់ទឹក។

# source: 1cd1230c494e
clerk_moments_cool-inside_replies-soothe_1_f035e789851579cf = អ្នកណាចង់ អាចឡើងអង្គុយក្នុងនោះ ត្រង់កន្លែងត្រជាក់។

# source: ead823492654
clerk_moments_cool-inside_replies-soothe_why_1_91689e70283ac079 = ក្នុងឡានដែលទ្វារបិទ គ្មាននរណាត្រូវសួរទៀតទេ ថាចង់នៅទីនោះឬអត់។

# source: 43b867f11c5e
clerk_moments_cool-inside_replies-soothe_answer_1_ab515cd321158966 = ដប់មួយនាក់អង្គុយ។ ថ្ងៃត្រង់ អ្នកបើកបិទទ្វារ ព្រោះខ្យល់ត្រជាក់។

# source: 6edd0e16596d
clerk_moments_cool-inside_replies-blanket_1_b25a019b59d1bb6c = អ្នកដែលយើងបាននិយាយជាមួយរួច អាចអង្គុយក្នុងនោះ។ អ្នកឯទៀតរង់ចាំក្បែរជញ្ជាំង រហូតដល់មាននរណានិយាយជាមួយ។

# source: d603726087c0
clerk_moments_cool-inside_replies-blanket_why_1_46d6858e4436c766 = និយាយជាមួយរួច មិនទាន់មែនសម្រេចរួចទេ។

# source: 98075b70eadc
clerk_moments_cool-inside_replies-blanket_answer_1_f376e6981c5bfbe6 = អ្នកដែលអ្នកបាននិយាយជាមួយ ឡើងអង្គុយ។ ខ្លះមើលអ្នកតាមកញ្ចក់។

# source: b2bf922e74c3
clerk_moments_an-empty-page_1_5c7ec1c61cf8486b = (កាន់ក្តារកត់។) ម៉ោងមួយដប់នាទី ខ្ញុំចេញ។ អ្នកឱ្យបញ្ជីមកខ្ញុំ ឬខ្ញុំទៅតាមបញ្ជីខ្ញុំ៖ អ្នកណាគ្មានលិខិតអនុញ្ញាត។ អ្នកដែលអ្នកមិនទាន់ដល់វេន ខ្ញុំគិតថានៅជាមួយយើងល្អជាងនៅលើកម្រាល?

# source: 217fab213095
clerk_moments_an-empty-page_replies-honest_1_de198da13dc8d3c4 = អញ្ចឹងយកបញ្ជីខ្ញុំ។ អ្នកណានៅបើកចំហ ត្រូវនៅ។ អ្នកណាចង់ទៅផ្ទះ ប្រាប់យើងជាមុន ហើយគ្មាននរណាទៅដោយសារលិខិតអនុញ្ញាតនៅក្នុងទូដែកទេ។

# source: 7ca743396c6e
clerk_moments_an-empty-page_replies-honest_answer_1_5f6fd0f62f0831b1 = (គាត់ត្រឡប់សន្លឹក ហើយសរសេរខាងខ្នង។) អញ្ចឹងខាងខ្នង។

# source: 13d15aaa5095
clerk_moments_an-empty-page_replies-soothe_1_0054d4c24fca7385 = យកអ្នកដែលមិនទាន់មាននរណាដល់វេនទៅ។ នៅមជ្ឈមណ្ឌលរបស់អ្នកមានគ្រែ ហើយស្អែកយើងទៅនិយាយជាមួយពួកគេនៅទីនោះ។

# source: 9f527c08aae2
clerk_moments_an-empty-page_replies-soothe_why_1_8bf8bfc02d7eacf8 = មជ្ឈមណ្ឌលចាក់សោ ហើយជើងហោះហើរគឺស្អែក។

# source: a65e5e49de09
clerk_moments_an-empty-page_replies-soothe_answer_1_aae1da492fb1644e = គាត់រាប់។ វាច្រើនជាងដែលអ្នកគិត។

# source: 12f9f39e03a0
clerk_moments_an-empty-page_replies-blanket_1_e9f0062d153b9d4c = គ្មានបញ្ជីទេ។ ទាំងអស់នៅទីនេះ យប់នេះយើងចាក់សោជាន់ មានអ្នកយាម ហើយព្រឹកឡើងបន្ត។

# source: ac67abd1f834
clerk_moments_an-empty-page_replies-blanket_why_1_177614e41ce5d7c6 = គ្មាននរណាបានធ្វើអ្វីដែលគេអាចចាក់សោទុកទេ ហើយច្រើននាក់ស្គាល់សំឡេងកូនសោនោះ។

# source: 375a5ea1314a
clerk_moments_an-empty-page_replies-blanket_answer_1_5df4853eb5e54aea = មានអ្នកយាម។ (គាត់ងើបមើលបង្អួច។) អ្នកយាមរបស់អ្នក ឬរបស់គេ?

# source: a5aef9639be1
driver_stock-nothing_1_e1297981daf4c318 = មើលទៅក្រៅ ថាផ្លូវយ៉ាងណា។

# source: 0fba328d0a16
driver_signs-arrest_1_b29b08058728e0cd = ប្រាប់ថាឡានទីបីនៅខាងក្រៅមានកង់ទន់មួយ។ គ្មាននរណាសួរទេ។

# source: 908b589ec762
driver_signs-arrest_2_669d2372e46830bc = ដាក់ដៃទាំងពីរលើតុ ត្រង់កន្លែងដែលអ្នកមើលឃើញ ទោះអ្នកមិនបានរកមើលក៏ដោយ។

# source: 4cf5c1e4be6e
driver_here_part_1_8e702dcbfa4f64d7 = ទៅក្រុងសែសិបនាទី ទៅស្ថានីយមួយម៉ោងដប់នាទី។ បន្លែ ទឹក មនុស្ស។ តាមលំដាប់នោះ ភាគច្រើន។

# source: 09a29da47e25
driver_here_part_2_2d11445a9f98ff24 = រាប់ឡានក្នុងទីធ្លា ហើយចាប់ផ្តើមពីទីមួយឡើងវិញ។

# source: dd08c5d8a322
driver_here_whole-made-to_1_5dde0c94b4072d21 = តែងតែមានម្នាក់នៅកៅអីក្បែរ។ កាន់ទូរសព្ទ។ ល្ងាច កូនសោត្រូវហុចចូលតាមបង្អួចនោះ។

# source: da2ced029be6
driver_here_whole-made-to_why_1_8c324cc2dace1c8c = មិនដែលនៅក្នុងឡានវ៉ាន់តែម្នាក់ឯង ហើយងងឹតគ្មានកូនសោ។

# source: c057a6cc9e09
driver_here_whole-made-to_softened_1_920a2a56beb41814 = ធម្មតាក្នុងឡានវ៉ាន់មានពីរនាក់។

# source: 9cd2d4d5d8f3
driver_here_whole-made-to_misheard_1_b2d6de83df886154 = តែងតែមានម្នាក់នៅកៅអីចុង។

# source: 454272f7e364
driver_here_whole-by-the-head_1_2ce1438e7fbdba11 = ដល់ផ្ទះម៉ោងដប់ បើគេចេញទាន់ពេល។ ឡានវ៉ាន់ចតមុខផ្ទះ។ អ្នកផ្ទះមិនចូលចិត្តទេ វាវែង។

# source: ea324a453fdc
driver_here_whole-by-the-head_why_1_d754a4458a40d021 = ទៅផ្ទះរាល់យប់ ជាមួយឡានវ៉ាន់។

# source: 004bbe272637
driver_here_whole-by-the-head_softened_1_965987bce27ad8b4 = ថ្ងៃចប់នៅម៉ោងដប់។

# source: d6ae7fbb4d38
driver_here_whole-by-the-head_misheard_1_a4f678de11cabc24 = គ្មានផ្ទះម៉ោងដប់ បើគេចេញទាន់ពេល។

# source: 8ca39aaa5ce2
driver_here_whole-hired_1_d8c14c6ae01c41fa = អតិថិជនប្រាំ នេះមួយពីថ្ងៃអង្គារដល់ថ្ងៃសៅរ៍។ ម៉ោងប្រាំពីរ កូនសោព្យួរលើទំពក់ នៅក្រុង នៅក្រុមហ៊ុន។ រួចទៅផ្ទះ។

# source: 45c931be6718
driver_here_whole-hired_why_1_abcd42391f5940a9 = ធ្វើការឱ្យក្រុមហ៊ុននៅក្រុង។ ផ្ទះនេះជាមួយក្នុងចំណោមប្រាំ។

# source: 6c0d6a7eea01
driver_here_whole-hired_softened_1_1c4c780868c04109 = ការងារនេះសម្រាប់អតិថិជនច្រើន។

# source: 986c3182ebab
driver_here_whole-hired_misheard_1_cfb4d682cea8b985 = អតិថិជនប្រាំបួន។ កូនសោព្យួរលើទ្វារ។

# source: 5aca7378c981
driver_coming_part_1_421f031964d17d15 = មានកាតមួយនៅយានដ្ឋាន។ អ្នកបើក មានប័ណ្ណបើកបរខ្លួនឯង ផ្លូវល្អ។ ខ្ញុំបើកតាំងពីអាយុដប់ប្រាំបី។

# source: 24cb4cae3806
driver_coming_whole-made-to_1_5284b86647343e25 = ជើងទីមួយ ខ្ញុំបុកបង្គោលទ្វាររបង។ ភ្លៀង ថយក្រោយ។ គេឱ្យគេវាស់ ហើយចំនួនលុយចេញមុនខ្ញុំរលត់ម៉ាស៊ីន។ តាំងពីពេលនោះ ខ្ញុំបើកសងវា។

# source: c709425b060e
driver_coming_whole-made-to_why_1_0cf264254067350a = បំណុលសម្រាប់បង្គោលមួយ ហើយបើកឡានពីររដូវវស្សា។

# source: 627978f4be17
driver_coming_whole-made-to_softened_1_b1edf2f9fc87f80e = ដំបូងមានគ្រោះថ្នាក់តូចមួយ។

# source: cfd848457bc1
driver_coming_whole-made-to_summed-up_1_144b6cde1a8ce811 = { $me_They } ត្រូវគេជួលឱ្យបើកឡាន។

# source: 77e1f3afd77d
driver_coming_whole-made-to_misheard_1_1bf80e54862705f4 = ជើងទីមួយ ខ្ញុំបើកបង្គោលទ្វាររបង។

# source: d741928b96de
driver_coming_whole-by-the-head_1_13d8e4ee51f2f9be = គេប្រាប់ត្រង់ៗ៖ ប៉ុណ្ណេះសម្រាប់ម្នាក់ៗដែលចុះនៅទ្វាររបង។ ខ្ញុំសួរថានៅក្នុងនោះគេធ្វើអី។ គេថា នោះជារឿងអ្នកបើកឡានឬ? ខ្ញុំថាទេ។

# source: 54eca06479c7
driver_coming_whole-by-the-head_why_1_7d0744a787d26e6a = គេប្រាប់ភ្លាមថាបានលុយប៉ុន្មាន ហើយមិនចង់ដឹងលើសពីនេះ។

# source: a63a69dce9d9
driver_coming_whole-by-the-head_softened_1_1115dfc6800f9934 = លក្ខខណ្ឌត្រូវបានពន្យល់។

# source: cfd848457bc1
driver_coming_whole-by-the-head_summed-up_1_144b6cde1a8ce811 = { $me_They } ត្រូវគេជួលឱ្យបើកឡាន។

# source: e7a4abe288ff
driver_coming_whole-by-the-head_misheard_1_8b0818e74637817a = ប៉ុណ្ណេះសម្រាប់ម្នាក់ៗដែលឡើង។

# source: 38d21732ca41
driver_coming_whole-hired_1_04020d723de066bb = ក្រុមហ៊ុនជាអ្នកយកខ្ញុំ មិនមែនផ្ទះនេះទេ។ ផ្ទះនេះខ្ញុំមិនដែលឮ។ ក្រុមហ៊ុនបញ្ជូន អ្នកបើកទៅ។

# source: b1f7629107f8
driver_coming_whole-hired_why_1_2477657c8482449b = អ្នកផ្សេងជួល នៅក្រុង។

# source: e5f2e2abfc30
driver_coming_whole-hired_softened_1_bfbbb58804479f52 = ក្រុមហ៊ុនមួយបានរៀបចំ។

# source: cfd848457bc1
driver_coming_whole-hired_summed-up_1_144b6cde1a8ce811 = { $me_They } ត្រូវគេជួលឱ្យបើកឡាន។

# source: eb7881a9ce64
driver_coming_whole-hired_misheard_1_0cf02214ff9eb1ed = ផ្ទះនេះជាអ្នកយកខ្ញុំ មិនមែនក្រុមហ៊ុនទេ។

# source: 91642d3bcf5e
driver_money_part-made-to_1_7f042045b5bbfbfb = វាកាត់នឹងបង្គោល។ ចូលឆ្នាំគេឱ្យមើលសន្លឹកមួយ ហើយវាសរសេរដូចឆ្នាំមុន។

# source: b499235ff385
driver_money_part-made-to_why_1_5ceca383d53fc905 = ធ្វើការសងវា ហើយវាមិនថយទេ។

# source: e5c50487d907
driver_money_part-made-to_softened_1_90d418c1965757a1 = មានការសងប្រាក់។

# source: f92a7d3db135
driver_money_part-made-to_summed-up_1_dce5396c48168919 = គិតតាមជើង។

# source: 9307bf043d23
driver_money_part-made-to_misheard_1_dbc0264b83bb8c96 = វាកាត់នឹងបង្គាប់។

# source: 6d15440ce51a
driver_money_whole-made-to_1_05a6e1609c176fe4 = ម្តងនោះ ខ្ញុំនាំជាងម្នាក់មក ជាបងប្អូនជីដូនមួយ ឱ្យមើលបង្គោល។ គាត់ថា លុយប៉ុណ្ណឹង បានទ្វាររបងមួយ ទាំងជញ្ជាំងផង។ គេអរគុណគាត់។ គេដាក់លើសន្លឹក ថ្លៃពេលវេលារបស់គាត់។

# source: 8a7ce89db75d
driver_money_whole-made-to_softened_1_6192a240599d53b0 = បានសុំយោបល់ទីពីរ។

# source: 60a96a82761a
driver_money_part-by-the-head_1_aee4d2e6f8bb748b = នៅទ្វាររបង ជាក្រដាសប្រាក់។ សម្រាប់ម្នាក់ៗដែលចុះ។ ពីរនាក់ជាអ្នករាប់។

# source: 27fada70edce
driver_money_part-by-the-head_why_1_2286ca6710cabd01 = បានលុយភ្លាមៗ ហើយមិនជំពាក់អ្វី។

# source: f0341a968b19
driver_money_part-by-the-head_why_2_82dbdf3e939a2b79 = អ្វីដែលនរណាម្នាក់បានធ្វើ ជាសំណួរទីពីរ (LAW-08)។ មិនសួរពីវាមុនប្រាប់សិទ្ធិទេ (REF-21)។

# source: 4f4ce17fd9e6
driver_money_part-by-the-head_softened_1_d57d1becb6267b25 = បើកប្រាក់ពេលប្រគល់។

# source: f92a7d3db135
driver_money_part-by-the-head_summed-up_1_dce5396c48168919 = គិតតាមជើង។

# source: c6d67778d5c6
driver_money_part-by-the-head_misheard_1_3bbebabbb9d53cbe = នៅទ្វាររបង ជាក្រដាសសរសេរ។

# source: 20524c1a29ed
driver_money_whole-by-the-head_1_93bdd271680d5088 = ទិញកង់ឡាន និងចង្ក្រានមួយ។ ល្អៗ។ ដោយសាររឿងនេះ ខ្ញុំមិនដែលគេងមិនលក់ទេ បើលោកមន្ត្រីចង់ដឹង។ (រង់ចាំ។) ពេលនោះមិនដែលទេ។

# source: aa3bb13129e6
driver_money_whole-by-the-head_softened_1_09348deac66d585d = ប្រាក់នោះមានប្រយោជន៍។

# source: 7c433c990218
driver_money_part-hired_1_a6c12d8ad39ed5d3 = ពីក្រុមហ៊ុន ថ្ងៃទីប្រាំ។ អ្វីដែលគេកត់ថ្លៃកាហ្វេនៅទីនេះ ក្រុមហ៊ុនបង់ម្តង។

# source: 0e5ffd9e519a
driver_money_part-hired_why_1_5ef13b43026d8627 = គេបើកប្រាក់នៅកន្លែងផ្សេង តាមថ្ងៃកំណត់។

# source: 8bed803767fc
driver_money_part-hired_softened_1_505ca104f83e269e = ប្រាក់ខែមកទៀងទាត់។

# source: f92a7d3db135
driver_money_part-hired_summed-up_1_dce5396c48168919 = គិតតាមជើង។

# source: 35b627799afc
driver_money_part-hired_misheard_1_e13a1b61ad7f1f76 = ពីក្រុមហ៊ុន ថ្ងៃទីមួយ។

# source: b9feab4ed0c0
driver_money_whole-hired_1_43547756935ab900 = ថ្ងៃអាទិត្យបានថែម។ ខែកញ្ញាខ្វះថ្ងៃអាទិត្យមួយ ខ្ញុំប្រាប់គេ ហើយខែតុលាវាមានវិញ។

# source: bef70ca1447f
driver_money_whole-hired_softened_1_7f3b3c8b83f1f1c6 = មានការកែតម្រូវម្តង។

# source: f5c8365df37a
driver_papers_part-made-to_1_ece6b0e38c58adbb = ប័ណ្ណបើកបរ គេឱ្យសម្រាប់ផ្លូវ។ នៅទ្វាររបង គេយកពីដៃវិញ ជាមួយកូនសោ។ លិខិតឆ្លងដែន ខ្ញុំឃើញនៅដំបូង។

# source: 49052ceb687a
driver_papers_part-made-to_why_1_2776c41e8320adf3 = ក្រដាសស្នាមគេប្រគល់ឱ្យសម្រាប់ការងារ ហើយយកវិញក្រោយការងារ។

# source: 93fe8bb28920
driver_papers_part-made-to_softened_1_915169415cebc85a = ក្រដាសស្នាមត្រូវប្រគល់ ពេលត្រូវការ។

# source: 61a2a989cfeb
driver_papers_part-made-to_summed-up_1_72fbf7ef722c8b4c = ការិយាល័យរក្សាទុកលិខិតឆ្លងដែន។

# source: 558fac4e2532
driver_papers_part-made-to_misheard_1_d1541244f32adc16 = ប័ណ្ណបើកបរ គេឱ្យសម្រាប់ផ្លែ។

# source: 885ccb7878bc
driver_papers_whole-made-to_1_57a492262500ac1b = ខ្ញុំថារបស់ខ្ញុំត្រូវបន្ត ហើយសុំវា។ គេឱ្យគេបន្តវា។ ក្បាលថ្មី ខ្ញុំមិនទាន់ឃើញទេ។

# source: d68770ce01d0
driver_papers_whole-made-to_why_1_6eceea8710772c5d = បានសុំ បានបន្ត ហើយនៅតែមិនឱ្យ។

# source: addeccaa216a
driver_papers_whole-made-to_softened_1_9af349d942c3eae1 = គេបានជួយបន្តវា។

# source: b8b812132d2c
driver_papers_part-by-the-head_1_3119823526529a5b = តាំងពីថ្ងៃអង្គារ សម្រាប់លិខិតអនុញ្ញាត។ ក្រៅពីនោះ វាទៅជាមួយខ្ញុំ លើកញ្ចក់ ជាមួយប័ណ្ណបើកបរ។ បើវាអស់បួនថ្ងៃ គេនឹងឮពីខ្ញុំ។

# source: 9cd2f0d90729
driver_papers_part-by-the-head_why_1_68f091469ce0d55a = កាន់តាមខ្លួន ហើយសប្តាហ៍នេះដាក់ចូល សម្រាប់លិខិតអនុញ្ញាត។

# source: f8f15e077182
driver_papers_part-by-the-head_softened_1_1c3f78996d7d584a = លិខិតអនុញ្ញាតកំពុងត្រូវបានបន្ត។

# source: 61a2a989cfeb
driver_papers_part-by-the-head_summed-up_1_72fbf7ef722c8b4c = ការិយាល័យរក្សាទុកលិខិតឆ្លងដែន។

# source: 305a96d4435f
driver_papers_part-by-the-head_misheard_1_65113f8ecd0be3e0 = តាំងពីថ្ងៃអង្គារ វាទៅជាមួយ លើកញ្ចប់។

# source: 73be4f9a3ca9
driver_papers_whole-by-the-head_1_bd18ce18c8ae8a4d = វានៅក្នុងហោប៉ៅខ្ញុំ បួនប្រទេសហើយ។ គ្មាននរណាយកវាចេញពីហោប៉ៅខ្ញុំទេ។

# source: a23ba0de9c02
driver_papers_whole-by-the-head_softened_1_08f3f20c71447cfc = { $me_They } ធ្វើដំណើរច្រើន។

# source: 7e99f572400f
driver_papers_part-hired_1_e7aac5d3a9384be4 = តាំងពីថ្ងៃចន្ទ ព្រោះតំបន់ចង់បានលិខិតអនុញ្ញាតថ្មី។ ក្រុមហ៊ុនមានលាយលក្ខណ៍អក្សរ មានថ្ងៃ៖ ស្អែក។ មុននោះវានៅក្នុងអាវនេះដប់ឆ្នាំ។

# source: 181abfe60ee1
driver_papers_part-hired_why_1_8639b02ddc97ab6c = ដាក់ចូលតាមក្រុមហ៊ុន ដែលមានថ្ងៃកំណត់ជាលាយលក្ខណ៍អក្សរ។

# source: f8f15e077182
driver_papers_part-hired_softened_1_1c3f78996d7d584a = លិខិតអនុញ្ញាតកំពុងត្រូវបានបន្ត។

# source: 61a2a989cfeb
driver_papers_part-hired_summed-up_1_72fbf7ef722c8b4c = ការិយាល័យរក្សាទុកលិខិតឆ្លងដែន។

# source: 74aabf0de2af
driver_papers_part-hired_misheard_1_fc96f7b31b27fc53 = មុននោះវានៅក្នុងអាងនេះ។

# source: ca309d178c86
driver_papers_whole-hired_1_4884edcfe6580535 = បើស្អែកវាមិនមាន ក្រុមហ៊ុនទូរសព្ទមក។ តាមទូរសព្ទ គេមិនរួសរាយទេ។

# source: 1e314780981a
driver_papers_whole-hired_softened_1_eb4878e691ec642c = ក្រុមហ៊ុនមើលរឿងនេះ។

# source: 0ff73722aa2c
driver_the-people_named_1_bea40bde0b537548 = មនុស្សក្នុងឡានវ៉ាន់

# source: f367dab2e5ef
driver_the-people_ask_1_364228d7239da3a7 = បន្លែ ទឹក មនុស្ស { $you_call }បាននិយាយ។

# source: d04f7e7b8cbe
driver_the-people_ask-open_1_288af6c9aee21153 = ជើងចុងក្រោយទៅយ៉ាងណា ពីកន្លែងដែលគេឡើង ដល់កន្លែងដែល{ $you_call }ចុះពីឡាន?

# source: 24015a816475
driver_the-people_ask-leading_1_56af5f11c44c2bc8 = ពេលវាគោះ { $you_call }បានធ្វើអ្វី?

# source: 4164f4a45491
driver_the-people_ask-leading_yes_1_81eb1c21dc7fa98e = ខ្ញុំឮ។ ក្នុងឡានវ៉ាន់ឮទាំងអស់។

# source: 76f82297cd83
driver_the-people_ask-leading_no_1_500f60b0c7ed4ebc = អីគោះ?

# source: a5548d91551b
driver_the-people_ask-leading_2_35da610230233c6a = { $you_call }បានប្រាប់ពួកគេអ្វី ឱ្យគេអង្គុយស្ងៀម?

# source: d2e73be46ed0
driver_the-people_ask-leading_yes_2_76b856f84d331ad7 = អ្វីដែលគេតែងនិយាយ។ ថាវាមិនឆ្ងាយទេ។

# source: 513e382bb340
driver_the-people_ask-leading_no_2_9fdf83aaf1749260 = ពេលបើក ខ្ញុំមិននិយាយទេ។

# source: 7b8bac577b99
driver_the-people_ask_2_e8a645aee49a7545 = ឡានក្រុងមានកៅអីសាមសិប ឡានវ៉ាន់តូចមានប្រាំពីរ។

# source: e4f6b36fbb98
driver_the-people_ask-probing_1_3f0e25175e6285c2 = តាមផ្លូវ នរណាអង្គុយត្រង់ណា?

# source: 9db9b1b7cce7
driver_the-people_ask-blame_1_b06d0c89d8e94cee = នរណាមើលពួកគេក្នុងកញ្ចក់?

# source: 48da3ed2cdf7
driver_the-people_ask-blame_reply_1_20809ca57f9f8990 = ក្នុងកញ្ចក់គេមើលឡានខាងក្រោយ។

# source: 6b31a93deef5
driver_the-people_ask-leading_3_ad35d4257ce79ff4 = នរណាអង្គុយក្បែរ{ $you_call } ហើយប្រាប់ថាទៅណា?

# source: 26d4911b8ea0
driver_the-people_ask-leading_yes_3_843e5ec4c8bd0abe = តែងតែមានម្នាក់។ គេថាគេស្គាល់ផ្លូវជាង។

# source: eb7f44dfe786
driver_the-people_ask-leading_no_3_bd7537d801871c7e = ភាគច្រើនកាបូប។

# source: c71d17135efe
driver_the-people_small_1_a29b6c84d37707d4 = គេអង្គុយ។ គេមានកាបូប។ អ្នកបើកមិនងាកក្រោយទេ។

# source: 20b32114dfeb
driver_the-people_small_2_c630f04251b5da98 = មួយម៉ោងដប់នាទី។ ខ្លះគេង។

# source: 73a6d3a4c739
driver_the-people_part-made-to_1_934268d71ba33e1e = មុនដល់ស្ពាន មានគេគោះ ពីក្រោយ លើជញ្ជាំង។ ក្បែរខ្ញុំគេថា នោះរឿងបង្គន់ បើកទៅ។ ខ្ញុំដឹងថាការគោះជាអ្វី ហើយបង្គន់ជាអ្វី។ ខ្ញុំបើកទៅ។

# source: aba96bcab2e9
driver_the-people_part-made-to_why_1_607950c3d8d69999 = ត្រូវគេបញ្ជា មានម្នាក់អង្គុយក្បែរ។ សំណួរពីរ សួរដាច់ពីគ្នា។

# source: b41d4070516d
driver_the-people_part-made-to_softened_1_8d6046180b084279 = ម្តងនោះមានគេសុំឱ្យឈប់។

# source: 1ee7ac1975b5
driver_the-people_part-made-to_misheard_1_e75495c80bb3dd88 = មុនដល់ស្ពាន មានគេកោះ ពីក្រោយ។

# source: 4b34288cc1d3
driver_the-people_whole-made-to_1_4090d16e53ffaba2 = ខ្ញុំដឹងថាប៉ុន្មាននាក់។ ជាទម្លាប់ គេរាប់។ ហុកសិបមួយ។ ខ្ញុំអាចបង្ហាញលើផែនទី ថាម្នាក់ៗឡើងត្រង់ណា។

# source: cb7b3b317327
driver_the-people_whole-made-to_why_1_a3464d73941a78a4 = គួរមាននរណាម្នាក់គូរផែនទីនោះ ដោយមានមេធាវីក្បែរ { $driver }។

# source: d56a44ad8c78
driver_the-people_whole-made-to_softened_1_8c273ba881a1b01e = { $me_They } ចាំពីជើងទាំងនោះ។

# source: 26214e45ee2e
driver_the-people_whole-made-to_2_47db89f0e8a16bb8 = ខ្ញុំដឹងថាប៉ុន្មាននាក់។ ចំនួន ខ្ញុំនិយាយពេលមេធាវីនៅទីនោះ។

# source: 7ae1e44b303b
driver_the-people_part-by-the-head_1_18fcb6a2a4fc182d = គេសួរថានៅមាត់សមុទ្រមែនទេ។ ខ្ញុំថាមែន។ វាមិននៅមាត់សមុទ្រទេ។ បើកស្រួលជាង ហើយគេមើលតាមបង្អួចរកវា។

# source: a3a8368e062c
driver_the-people_part-by-the-head_why_1_a7070951ffe63e63 = គ្មាននរណានៅក្បែរ គ្មាននរណាបញ្ជាវា។

# source: b657f6b17f3c
driver_the-people_part-by-the-head_softened_1_f30dfe56b973672e = { $me_They } និយាយជាមួយអ្នកដំណើរ។

# source: d018f3ce55c2
driver_the-people_part-by-the-head_misheard_1_0402af8e2dc4d56a = ខ្ញុំថាទេ។ វានៅមាត់សមុទ្រ។

# source: f7d40913565b
driver_the-people_whole-by-the-head_1_15024ca77b780320 = ម្នាក់ក្នុងនោះនៅខាងក្រៅ។ ជួរមួយ ខាងចុង។ ព្រឹកមិញមើលខ្ញុំ រួចមើលជញ្ជាំង។

# source: 725e57d2e115
driver_the-people_whole-by-the-head_why_1_87a327554e3e4889 = មានម្នាក់ដែលអ្នកមើលជួរមួយ គួរសួរជាមុន។

# source: 271c49768da3
driver_the-people_whole-by-the-head_softened_1_7006acaabc147118 = { $me_They } ស្គាល់ពួកគេខ្លះ។

# source: 90a8bd5130d7
driver_the-people_whole-by-the-head_2_0bbecf4924d0fcde = សម្រាប់រឿងនោះ ខ្ញុំយកមេធាវី។ លោកមន្ត្រីបាននិយាយខ្លួនឯង។

# source: a015ef0d7acd
driver_the-people_part-hired_1_301c9c13c26a0a58 = គេដាក់កាបូបលើភ្លៅ ពេញផ្លូវ។ ខ្ញុំគិតថាជានិស្សិត។ សរទរដូវ ខ្ញុំសួរនៅក្រុមហ៊ុនថាវាំងននទាំងនោះយ៉ាងម៉េច។ គេថា អ្នកឯងបើកទៅ។

# source: 07f6ab9a4fa0
driver_the-people_part-hired_why_1_0ad5afa42fd9a30e = បានសួរ ហើយគេថាមិនមែនរឿងរបស់ខ្លួន។ មិនឮថាមានចំណែកក្នុងរឿងនេះទេ។

# source: b199f09e22c2
driver_the-people_part-hired_softened_1_3862803e2d648b97 = { $me_They } គ្មានទំនាក់ទំនងជាមួយអ្នកដំណើរទេ។

# source: 3d99742880e4
driver_the-people_part-hired_misheard_1_c69086a5581e9d1b = សរទរដូវ ខ្ញុំសួរនៅក្រុមហ៊ុន។ គេថា អ្នកឯងបិទទៅ។

# source: 01fc794ef984
driver_the-people_whole-hired_1_988a993029f321d1 = មានម្នាក់សួរខ្ញុំពីឈ្មោះទន្លេ។ ខ្ញុំប្រាប់។ គេសរសេរទុក លើដៃ។ ខ្ញុំគិតពីរឿងនោះ ថាហេតុអីគេសរសេរទន្លេលើដៃ។

# source: 3169729c5905
driver_the-people_whole-hired_why_1_083500f15e0e97fe = ជាសាក្សី បើ { $driver } ចង់។

# source: c396a60765bc
driver_the-people_whole-hired_softened_1_746bd214b31ace49 = មានសំណួរមួយពីតំបន់នេះ។

# source: 133829a7446c
driver_stop_part-made-to_1_acfcb6bc44ec9f77 = ម្តងនោះខ្ញុំឈប់ នៅផ្លូវធំ ហើយចុះ។ មួយរយម៉ែត្រ។ ម្នាក់ទៀតមិនរត់តាមខ្ញុំទេ។ អង្គុយលើគម្របម៉ាស៊ីន ហើយទូរសព្ទ។ តាំងពីពេលនោះ យានដ្ឋានបងប្រុសខ្ញុំមានបង្អួចថ្មីមួយ។

# source: 3be749d99bc9
driver_stop_part-made-to_why_1_94d95b2c12c30572 = គេធ្វើឱ្យសាច់ញាតិម្នាក់រងជំនួស។

# source: 039bfdcc65e1
driver_stop_part-made-to_softened_1_d3aaf86b0bf619c3 = ម្តងនោះមានឈប់សម្រាកតាមផ្លូវ។

# source: 500b218b52ce
driver_stop_part-made-to_summed-up_1_6c7fa675bceb79df = អ្នកបើកត្រូវបើក។

# source: 48e6fc245fbb
driver_stop_part-made-to_misheard_1_dacf0f14d6921732 = យានដ្ឋានបងប្រុសខ្ញុំមានបន្ទប់ថ្មីមួយ។

# source: 67bca929726a
driver_stop_whole-made-to_1_394e9597cf60eca4 = ពេលត្រឡប់មក គេនិយាយធម្មតាៗ ថាយានដ្ឋានមួយមានបង្អួចប៉ុន្មាន។ ខ្ញុំមើលផ្លូវ។ មានបួន។

# source: 9f1da37e9efd
driver_stop_whole-made-to_softened_1_ee40cf73e87748fd = គេនិយាយពីយានដ្ឋាន។

# source: 23e09833fcf0
driver_stop_part-by-the-head_1_b78438fa3dfabc03 = អញ្ចឹងបើកឱ្យអ្នកផ្សេង។ ខ្ញុំធ្លាប់ហើយ និទាឃរដូវ ដឹកតែបន្លែ។ គ្មាននរណាតាមខ្ញុំទេ។ បានលុយមួយភាគបី។

# source: 7ae3ab18bcf2
driver_stop_part-by-the-head_why_1_ba639e92ed41fc49 = បានឈប់ បានធ្វើអ្វីផ្សេង ហើយមកវិញដើម្បីលុយ។

# source: 13ad8a9b0c91
driver_stop_part-by-the-head_softened_1_954ce4528c8aa53b = និទាឃរដូវមានការងារផ្សេង។

# source: 500b218b52ce
driver_stop_part-by-the-head_summed-up_1_6c7fa675bceb79df = អ្នកបើកត្រូវបើក។

# source: 2a0269f0660e
driver_stop_part-by-the-head_misheard_1_2f66252efceee819 = មានគេតាមខ្ញុំ។

# source: 7c413bd089d6
driver_stop_whole-by-the-head_1_9156f390538b55dc = គេមិនសួរផង។ អ្នកមានប័ណ្ណបើកបរមានច្រើន។ ខ្ញុំទេដែលនឹងស្តាយ។

# source: 1f61788155d9
driver_stop_whole-by-the-head_softened_1_ff79ee481067ecc8 = { $me_They } អាចជំនួសបាន។

# source: 84878af8a9e2
driver_stop_part-hired_1_2dece96ce33e4820 = ប្រាប់ក្រុមហ៊ុន គេបញ្ជូនអ្នកផ្សេង។ សរទរដូវខ្ញុំសុំ ព្រោះវាំងនន។ គេគ្មានអ្នកសម្រាប់ជើងនោះ។ អញ្ចឹងខ្ញុំបើកបន្ត។

# source: d6c3cb67b8c8
driver_stop_part-hired_why_1_68a6592ea8e23ae9 = អាចសុំជើងផ្សេង។ ចម្លើយគឺខ្វះមនុស្ស មិនមែនការគំរាមទេ។

# source: c3b58f655d86
driver_stop_part-hired_softened_1_c9160946528a5f11 = ក្រុមហ៊ុនអាចប្តូរជើង។

# source: 500b218b52ce
driver_stop_part-hired_summed-up_1_6c7fa675bceb79df = អ្នកបើកត្រូវបើក។

# source: 5b7d59bd849c
driver_stop_part-hired_misheard_1_7b575a44a200254e = គេគ្មានលុយសម្រាប់ជើងនោះ។

# source: 329384851f9d
driver_stop_whole-hired_1_469e83d5c5f6a0e3 = ពេលនោះខ្ញុំអាចទៅរកលោកមន្ត្រី លោកមន្ត្រីកំពុងគិតអញ្ចឹង។ ខ្ញុំក៏គិតដែរ។ វាគ្រាន់តែជាវាំងនន។

# source: 01254de55c56
driver_stop_whole-hired_softened_1_29f5dcc85753584d = { $me_They } មានការសង្ស័យខ្លះ។

# source: f37a55b3551c
driver_cars_part_1_42467cdffa01daf1 = បួន ហើយមួយពណ៌ប្រផេះនៅក្រោយ។ (មិនងាក។) ពេលចប់រឿង គេនឹងចង់បានម្នាក់សម្រាប់រឿងនេះ។ អ្នកដែលបើកឡានមែនទេ?

# source: 8ec9411e4bac
driver_cars_part_softened_1_6facf5f6c88a7fec = អ្នកបើកឡាននឹងទៅជាយ៉ាងណា?

# source: a28ea1def403
driver_others_part_1_3de62bac7ea7aeb9 = បន្ទប់តូចក្រោយវាំងនន មានទ្វារទីពីរ។ អ្នកណាមិនចង់ឱ្យគេសួរ ឥឡូវនឹងឈរក្រោយទ្វារនោះ។ គួរនិយាយតាមទ្វារ ស្ងាត់ៗ ថាគ្រាន់តែនិយាយគ្នាទេ។

# source: 2379b9ac581d
driver_others_whole_1_f7b56f7576c8c8b9 = ហើយឡានក្រុងរបស់តំបន់៖ ខ្ញុំស្គាល់អ្នកបើកនោះ។ ចេញចំនាទី។ បើនរណារត់ កញ្ចក់បង្ហាញវា ហើយអ្នកបើកមិនមើលទេ។

# source: d3881736e1c6
driver_whom_whole-made-to_1_00bf0eec4beef6a7 = គ្រែ បាន កន្លែងណាមួយដែលឡានវ៉ាន់មិនស្គាល់ផ្លូវ។ អង្គភាព ពេលមានមេធាវីនៅទីនោះ មិនមែនមុនទេ។ ស្ថានទូត ទេ៖ ខ្ញុំធ្លាប់ដឹកមនុស្សពីទីនោះមកញ៉ាំបាយល្ងាចនៅទីនេះ។ ទៅផ្ទះ គ្មានអ្វីទេ។

# source: 5cc8214b4f4c
driver_whom_whole-by-the-head_1_ce4c1140005b7668 = មេធាវី។ ស្ថានទូតអាចដឹងថាខ្ញុំនៅណា គេមានស្ថានទូតសម្រាប់ការនោះ។ អ្នកផ្ទះនឹងឮឆាប់គ្រប់គ្រាន់ហើយ។

# source: d27fe6e5c536
driver_whom_whole-hired_1_5a54adfcf47ebd76 = គួរប្រាប់ក្រុមហ៊ុនថាឡានវ៉ាន់ចតនៅទីនេះ។ ស្ថានទូត ទេ សម្រាប់អី ខ្ញុំរស់នៅទីនេះ។ មេធាវី បើមិនអស់លុយ។ គ្រែ ខ្ញុំមានហើយ។

# source: d92bfa945c66
driver_next_part-made-to_1_791cbb9ce4a70055 = ចង់អង្គុយក្នុងអ្វីមួយដែលអ្នកផ្សេងបើក។ ហើយកុំឱ្យវាទៅជិតយានដ្ឋាននោះ។

# source: 04c8a9fab5f5
driver_next_part-by-the-head_1_efb9986dccd8f747 = ត្រូវរំកិលឡានវ៉ាន់ វាចតក្នុងថ្ងៃ។ រួចមេធាវី។

# source: 77e7585704d1
driver_next_part-hired_1_c2e59d031ba0a51e = គួរមាននរណាទូរសព្ទទៅក្រុមហ៊ុន គេដាក់ខ្ញុំឱ្យទៅមន្ទីរពេទ្យម៉ោងពីរ។

# source: 92656f76ee3a
driver_visitor_part-made-to_1_92e6c267ee7b0844 = បងប្រុសខ្ញុំទូរសព្ទមក។ ឡានពណ៌ប្រផេះបានឈប់នៅយានដ្ឋាន ចាក់សាំង។ គាត់មិនលក់សាំងទេ។

# source: 651ecec7e8ae
driver_visitor_part-made-to_why_1_05a063ad5aa1e3c1 = ប្រយោគដដែល និយាយដោយឡានមួយ។

# source: 13415db79d6c
driver_visitor_part-by-the-head_1_e82a1eac11ae08e5 = គេទូរសព្ទមក៖ ថាខ្ញុំនៅស្គាល់ផ្លូវទៅផ្ទះមួយទៀតឬទេ ដឹកអ្នកដែលគេដោះលែងថ្ងៃនេះ។ ម្នាក់ប៉ុណ្ណេះៗ។ ខ្ញុំថាខ្ញុំគ្មានឡានវ៉ាន់ទេ។

# source: 80addb362bcd
driver_visitor_part-by-the-head_why_1_ae2b968e65a9dd02 = មានគេបម្រុងប្រមូលអ្នកដែលត្រូវដោះលែង។ សូមប្រាប់ { $social-worker } ឥឡូវនេះ។

# source: 65844a730430
driver_visitor_part-hired_1_5582b6c925845002 = ក្រុមហ៊ុនទូរសព្ទមក។ គេដកផ្ទះនេះចេញពីជើងខ្ញុំ។ ឥឡូវគេមានអ្នកហើយ។

# source: f538be5592a0
driver_findings-presumed-victim-made-to_1_6d85ecd90e94435a = ជាមួយមនុស្សហុកសិបនាក់? (មើលដៃ។) និយាយម្តងទៀត ពេលមេធាវីនៅទីនេះ។

# source: a3e620026fb9
driver_findings-presumed-victim-by-the-head_1_bf30ef4e5514a804 = ខ្ញុំ។ (មួយសន្ទុះឮតែទឹកបាញ់សួន។) គួរសួរជួរមួយពីរឿងនោះ។

# source: 393d44baa69f
driver_findings-presumed-victim-hired_1_525090da1b786b56 = ទេ។ បើអញ្ចឹង ក្រុមហ៊ុនក៏ត្រូវជាអញ្ចឹងដែរ។

# source: d3c028222eef
driver_findings-suspect-with-rights-made-to_1_2c08068351fedd91 = អ្នកដែលបើកឡាន។ ខ្ញុំបានថាហើយ។

# source: 96ca2b66ff7f
driver_findings-suspect-with-rights-by-the-head_1_57ec89d86b5f7c57 = បាន។ ជាមួយមេធាវី។ ចុះឡានវ៉ាន់យ៉ាងម៉េច?

# source: 563182bcd6b1
driver_findings-suspect-with-rights-hired_1_916f90fb716846a5 = ពីការបើកឡាន។ អញ្ចឹងខ្ញុំចង់បានជាលាយលក្ខណ៍អក្សរ សម្រាប់ក្រុមហ៊ុន។ ហើយមេធាវី។

# source: b99f9598c652
driver_findings-suspicion-remains-made-to_1_ac9d32c3b10f2dbf = ដល់ស្អែក។ ផ្ទះសំណាក់នោះ នៅផ្លូវដែលគេអាចឈប់ឡានបានឬ?

# source: 0f2604f7e4a3
driver_findings-suspicion-remains-by-the-head_1_e5ea7c885ae06ac6 = ស្អែក។ ខ្ញុំនឹងនៅទីនោះ។ ខ្ញុំមិនដែលយឺតទេ។

# source: 3c6be7ea682f
driver_findings-suspicion-remains-hired_1_1424e7c9d89185b2 = ស្អែកម៉ោងប្រាំបីកន្លះ ខ្ញុំមានជើងដឹកសិស្ស។ ម៉ោងប្រាំបួនបានទេ?

# source: 14d26ee2fddc
driver_findings-no-grounds-made-to_1_83853e70c1473821 = អញ្ចឹងគេនឹងចង់ឱ្យឡានវ៉ាន់ចេញពីទីធ្លា។ (លាដៃសុំកូនសោ។)

# source: 4769ff6394ca
driver_findings-no-grounds-by-the-head_1_81eebe4fd7f6a9bd = គ្មានអ្វីសោះ។ (យកអាវ។) តាមចិត្ត។

# source: 63477c5bd591
driver_findings-no-grounds-hired_1_90848359405a45e0 = ល្អ។ ហើយបើពេលក្រោយមានគេសួរខ្ញុំពីទន្លេ ខ្ញុំនឹងនិយាយដូចដែលខ្ញុំបាននិយាយ។

# source: ee8d924cd42a
driver_moments_caution-driver_1_d464df04d7bbb7ff = (មើលប៊ិក។) តើគេប្រាប់ទេ ពេលទៅដល់កន្លែងដែលគួរនៅស្ងៀម?

# source: 7f1299eb2980
driver_moments_caution-driver_replies-explain_1_9ac00291b019be3f = វាដល់ហើយ ហើយខ្ញុំត្រូវប្រាប់៖ អ្វីដែលមកឥឡូវ អាចជាបទល្មើស។ { $you_call }អាចឈប់បាន ដដែល ឬជួបមេធាវីជាមុន។

# source: 1c6fd4b047ad
driver_moments_caution-driver_replies-explain_answer_1_8f670907a1044e5d = នៅត្រង់នេះ។ (ងក់ក្បាល។) ដឹងថានៅត្រង់ណា ល្អហើយ។

# source: 3e2adae16a2c
driver_moments_caution-driver_replies-soothe_1_7ee3fb75af9750d7 = វាមិនជិតដល់ទេ។ { $you_call }អាចឈប់ ឬជួបមេធាវីជាមុន តែគ្មាននរណាដែលរកអ្នកបើកឡានទេ។

# source: 6a10f4822de8
driver_moments_caution-driver_replies-soothe_why_1_e38bcc631b24f0de = វាអាចត្រូវយកមកទាស់នឹង { $driver }។ អ្នកដែលប្រាប់ពីបទល្មើស ត្រូវឱ្យគេដឹងដូច្នេះ ហើយគេអាចឈប់បាន។

# source: aa74fc5938b1
driver_moments_caution-driver_replies-soothe_answer_1_258c21a68952cbf9 = មិនដែល។ (បន្ត ហើយលឿនជាង។) អញ្ចឹងស្តាប់ចុះ។

# source: ee32125aa0c9
driver_moments_caution-driver_replies-price_1_8df8bb9156762291 = នៅឆ្ងាយ។ មុនវាដល់ { $you_call }អាចប្រាប់ខ្ញុំទៀត ហើយប្រាប់កាន់តែច្រើន ខ្ញុំនិយាយជួយបានកាន់តែច្រើន។

# source: 7c3e57117a75
driver_moments_caution-driver_replies-price_answer_1_22229a3769366947 = លោកមន្ត្រីត្រូវការប៉ុន្មាន?

# source: 5321a8c9cc7e
guard_moments_on-the-way_1_1dc7fb3dc69a555e = (វិទ្យុក្នុងប៉ុស្តិ៍យាម។) ថៅកែកាត់ស្ពានហើយ។ មួយភាគបួនម៉ោងទៀត។ ខ្ញុំគ្រាន់តែប្រាប់បន្តទេ។ គេឱ្យខ្ញុំសួរថា { $manager } គួរទូរសព្ទទៅនរណាម្នាក់ជាមុនទេ ឱ្យលោកមន្ត្រីងាយស្រួល។

# source: 5b713ce6b47c
guard_moments_on-the-way_replies-honest_1_8fd47df63bb763d6 = គ្មានទូរសព្ទទៅនរណាទេ។ ពេលឡានមកដល់ អ្នកបើកទ្វារ ហើយមុននោះប្រាប់សហការីខ្ញុំ ដែលឈរក្រោយអ្នក។

# source: dd534550f378
guard_moments_on-the-way_replies-honest_answer_1_cabbd7e6244c7226 = វិទ្យុត្រូវបន្ថយ តែមិនបិទទេ។

# source: a2dce0a29871
guard_moments_on-the-way_replies-soothe_1_3c1b0b7e3067022f = មិនបាច់ទូរសព្ទទេ។ ឱ្យ { $manager } មកធម្មតាចុះ។ នៅទីនេះអ្វីៗដើរតាមផ្លូវរបស់វា។

# source: 820eeef718e0
guard_moments_on-the-way_replies-soothe_answer_1_d937d09c9364573f = ដើរតាមផ្លូវរបស់វា។ (ទៅក្នុងវិទ្យុ ជាភាសាតេរ៉ាល បួនពាក្យ។)

# source: 1682b6d207f7
guard_moments_on-the-way_replies-let-in_1_13defa3472026cd0 = ទូរសព្ទមួយ ហើយឈរចាំស្តាប់។ កុំនិយាយអ្វីក្រៅពីថាវាអំពីក្រដាសស្នាម។

# source: 32c1d6a143ac
guard_moments_on-the-way_replies-let-in_why_1_3d9b1231cdbdb67d = អ្នកណាឮថាវាអំពីអ្វី មានមួយភាគបួនម៉ោង។

# source: a45027dbc042
guard_moments_on-the-way_replies-let-in_answer_1_f9636397e1889b68 = វាក្លាយជាទូរសព្ទបី។ នៅជាន់ទីបី មានគេទាញវាំងនន។

# source: b068c6c47d2f
guard_moments_something-buzzes_1_7af934575c9b5757 = (កន្លែងណាមួយក្រោយធ្នើអាហារសម្រន់ មានអ្វីញ័រ ពីរដង រួចឈប់។ បីនាក់លើជាន់ឈប់ដកដង្ហើម។ { $guard } ដើរទៅហើយ។) មានមួយដែលមិននៅលើធ្នើ។ ឱ្យខ្ញុំរកវាជូនទេ? ខ្ញុំពូកែខាងនេះ។

# source: 0d9a2085db45
guard_moments_something-buzzes_replies-honest_1_4cc40ec695cf25a9 = សូមទុកវា ហើយត្រឡប់ទៅវិញ។

# source: 5c9962352959
guard_moments_something-buzzes_replies-honest_answer_1_f9e60d6370e96d08 = { $guard } លើកស្មា។ ដង្ហើមចាប់ផ្តើមវិញ បីកន្លែង។

# source: b209f631c277
guard_moments_something-buzzes_replies-detail_1_d924494740041676 = មានលេខហើយ ខ្ញុំទូរសព្ទម្តង អ្នកស្តាប់ថាវានៅឯណា។

# source: efc3a6be217f
guard_moments_something-buzzes_replies-detail_why_1_a8e81bc02dfee293 = មានគេបានផ្ញើដំណឹងចេញដោយវា។ ឥឡូវបីនាក់ដឹងថាវានៅឯណា។

# source: ec063073a6d4
guard_moments_something-buzzes_replies-detail_answer_1_29e74cfcfddfe614 = វាញ័រម្តងទៀត។ { $volunteer } ងាកមកយឺតៗ មើលថានៅឯណា។

# source: 5c9ea787244c
guard_moments_something-buzzes_replies-soothe_1_1b4dc2b7cc931d4c = មើលទៅ តែស្ងាត់ៗ ហើយឱ្យវាមកខ្ញុំ។

# source: a31f2a64caed
guard_moments_something-buzzes_replies-soothe_answer_1_9dfb1e894e1ace67 = { $guard } មើលស្ងាត់ៗ។ អស់ពីរនាទី មានមនុស្សសែសិបនាក់មើល។

# source: 79525e5a0082
guard_moments_two-minutes_1_e6211b901a4ba598 = មានឡានវ៉ាន់មួយនៅទ្វាររបង មានចានផ្កាយរណបលើដំបូល។ គេថាពីរនាទី បិទមុខឱ្យព្រិល ហើយថាវាជួយមនុស្សទាំងនេះ ពេលពិភពលោកឃើញ។ ម្នាក់បានយំរួចហើយ ក្នុងឡាន។

# source: 87318912679a
guard_moments_two-minutes_replies-honest_1_035d93aaebc9312c = ការិយាល័យព័ត៌មាននៅទីរួមខេត្ត។ នៅទីនេះគ្មាននរណាត្រូវថតទេ ព្រិលឬមិនព្រិល ហើយគ្មាននរណាត្រូវសួរថាចង់ឬអត់។

# source: d6769ecdc5e5
guard_moments_two-minutes_replies-honest_answer_1_0718360a68728ff5 = គេថតទ្វាររបង រួចបើកចេញ។

# source: c918ce8d2ddd
guard_moments_two-minutes_replies-soothe_1_7fbafcef82442032 = ពីរនាទី ពីទីធ្លា តែដៃ និងខ្នង។ គ្មាននរណាត្រូវបង្ខំទេ៖ អ្នកណាមិនចង់ អាចងាកចេញ។

# source: 0414f986f100
guard_moments_two-minutes_replies-soothe_why_1_05c734ca4ead9a09 = នៅស្រុក គេស្គាល់ខ្នង អាវ និងរបៀបឈរ។

# source: ce070e7bade3
guard_moments_two-minutes_replies-soothe_answer_1_20e0f01c585b6d15 = ភ្លើងមួយបំភ្លឺ។ មនុស្សសែសិបនាក់ងាកចេញ សាមសិបប្រាំបីនាក់ទាន់ពេល។

# source: 5e7a1145f0b2
guard_moments_two-minutes_replies-blanket_1_438e05666a0d9a58 = គេអាចបានម្នាក់ដែលចង់និយាយ។ សូមសួរនៅជាន់ធ្វើការថានរណាចង់ ដោយងាកមុខចេញពីភ្លើង។

# source: a9341f85918f
guard_moments_two-minutes_replies-blanket_answer_1_9c5122769a962442 = នៅជាន់ធ្វើការ គេសួរឮៗថានរណាចង់និយាយ។ មិត្តរបស់ { $manager } ងាកមើល។

# source: 87027f9de038
kitchen-hand_stock-nothing_1_b7a3a24b74f71cc7 = រៀបកម្រាលតុ ដែលគ្មាន។

# source: 489abdcba6a2
kitchen-hand_signs-removal_1_2671a6b65d68120d = ក្នុងទីធ្លា មានគេសាកទ្វារឡានក្រុង។ { $me } ដាក់បាតដៃទាំងពីរលើតុ ដូចគេសង្កត់គម្របឆ្នាំង។

# source: 2cb904d4a8f2
kitchen-hand_signs-removal_2_bb7f9e3ac1048969 = រាប់តិចៗក្នុងមាត់។ ឈប់នៅសាមសិប ស្មើនឹងចំនួនកៅអីក្នុងឡានក្រុង។

# source: 03c18f89b24c
kitchen-hand_here_part_1_98154f0881d3fadd = សែសិបចាន ពីរដង។ ឆ្នាំងធំបាយ មួយទៀតសម្ល។ ម៉ោងបួន ខ្ញុំចាប់ផ្តើមពីខ្ទឹមបារាំង។

# source: 5b60e9d46d6f
kitchen-hand_here_part_2_ea874a2084b913ec = ម៉ាស៊ីនឡានមួយឆេះក្នុងទីធ្លា។ { $me } ស្តាប់រហូតវារលត់ ហើយចាប់ផ្តើមពីខ្ទឹមបារាំងវិញ។

# source: d0331f1dfe52
kitchen-hand_here_whole-held_1_a4eb009bce53c86b = ប្រាំពីរថ្ងៃ។ ម្សិលមិញដូចថ្ងៃអាទិត្យ។ (បង្ហាញបាតដៃ។) ឆ្នាំងធំធ្វើឱ្យអញ្ចឹង។

# source: 7378855ea076
kitchen-hand_here_whole-held_why_1_56161be05785d1e7 = គ្មានថ្ងៃឈប់។ ម៉ោងការងារតែម្យ៉ាងមិនចងនរណាទេ។ សូមសួរបន្ត។

# source: a84e2cdb2a16
kitchen-hand_here_whole-held_softened_1_34f2c394f74f4cfa = តែងតែមានការច្រើនត្រូវធ្វើ។

# source: b42789525fb6
kitchen-hand_here_whole-held_misheard_1_f55945c93393813d = ពីរបីថ្ងៃ។ ម្សិលមិញជាថ្ងៃអាទិត្យ។

# source: 74953115018e
kitchen-hand_here_whole-unpaid_1_7e10a30803d61f31 = ប្រាំមួយថ្ងៃ។ ម៉ោងបួនព្រឹក ដល់ប្រាំមួយល្ងាច។ ថ្ងៃអាទិត្យ ខ្ញុំចម្អិនឱ្យអ្នកផ្ទះខ្ញុំ។

# source: 8fcd0f4d6ccd
kitchen-hand_here_whole-unpaid_why_1_b415d0466a48f262 = ដប់បួនម៉ោងហួសច្បាប់ឆ្ងាយ ហើយប្រាំមួយថ្ងៃក្នុងមួយសប្តាហ៍។

# source: a84e2cdb2a16
kitchen-hand_here_whole-unpaid_softened_1_34f2c394f74f4cfa = តែងតែមានការច្រើនត្រូវធ្វើ។

# source: 6ac88f1ff2c2
kitchen-hand_here_whole-unpaid_misheard_1_1b8a9763723aa94d = ប្រាំមួយថ្ងៃ។ ម៉ោងបួនដល់ប្រាំមួយល្ងាច។

# source: 1ab6a1ef613d
kitchen-hand_coming_part_1_cc4848b13d0fcae3 = ខ្ញុំធ្លាប់ចម្អិនឱ្យសាលាមួយ។ រួចសាលាមានអ្នកដឹកម្ហូបប្រអប់មក។ ស្ត្រីម្នាក់នៅផ្សារថា មានផ្ទះមួយសែសិបនាក់ គេត្រូវការដៃ។

# source: f543ae71ddbd
kitchen-hand_coming_whole-held_1_aae2def5249def1d = ដោយសារក្មេងនោះ។ កូនបងស្រីខ្ញុំ។ វាចង់ធ្វើដំណើរ គេឱ្យខ្ចីថ្លៃផ្លូវ។ គេថាវាធ្វើការយឺត ត្រូវមានអ្នកជួយវា។ អញ្ចឹងខ្ញុំមកដែរ។

# source: 31e53ce1b503
kitchen-hand_coming_whole-held_why_1_c22e7ed1f4ed7fa3 = មកធ្វើការសងបំណុលរបស់អ្នកផ្សេង។

# source: eddd088758b2
kitchen-hand_coming_whole-held_softened_1_7dc2c42b66b51a97 = សាច់ញាតិម្នាក់ក៏ធ្វើការឱ្យក្រុមហ៊ុនដែរ។

# source: 892529ef1829
kitchen-hand_coming_whole-held_summed-up_1_857a14b3464a1b4e = { $me_They } មកធ្វើការក្នុងផ្ទះបាយ។

# source: 0ee9f1baede4
kitchen-hand_coming_whole-held_misheard_1_9640b9b4a56a2dd0 = ដោយសារកង់នោះ។ របស់បងស្រីខ្ញុំ។

# source: 5f22999053be
kitchen-hand_coming_whole-unpaid_1_9944842816eb305e = ខ្ញុំចូលទៅសុំ។ គេឱ្យខ្ញុំធ្វើសម្លមួយ។ គេញ៉ាំ ខ្ញុំចាប់ផ្តើមថ្ងៃនោះ។

# source: bb7c3a21747b
kitchen-hand_coming_whole-unpaid_why_1_34897f2227234543 = បានសុំការងារ ហើយវាជាការងារនោះមែន។

# source: 50146b042cfa
kitchen-hand_coming_whole-unpaid_softened_1_bd563db1b547a7b6 = { $me_They } បានដាក់ពាក្យ។

# source: 892529ef1829
kitchen-hand_coming_whole-unpaid_summed-up_1_857a14b3464a1b4e = { $me_They } មកធ្វើការក្នុងផ្ទះបាយ។

# source: 4902663dde2d
kitchen-hand_coming_whole-unpaid_misheard_1_1fecb984e401418b = គេឱ្យសម្លខ្ញុំមួយ។ ខ្ញុំញ៉ាំ។

# source: d48702e90c8e
kitchen-hand_money_part-held_1_99b4b8d16d09e38b = ខ្ញុំអត់បានទេ។ វាសម្រាប់ថ្លៃផ្លូវក្មេងនោះ។ ខ្ញុំសួរថាប៉ុន្មាន។ គេបង្ហាញដោយដៃ៖ ខ្ពស់ប៉ុណ្ណេះ។ លើកក្រោយ ប៉ុណ្ណេះ។ (លើកដៃខ្ពស់ជាងមុន។)

# source: 9ae95dd1ef34
kitchen-hand_money_part-held_why_1_17a483a19ddb776a = បំណុលគ្មានតួលេខ ហើយវាដុះ។

# source: e769958488d5
kitchen-hand_money_part-held_softened_1_980ebb2e7b86a112 = ប្រាក់ខែទៅលើរឿងគ្រួសារ។

# source: 52ae3cbd9a9c
kitchen-hand_money_part-held_summed-up_1_7aab58aae6d5e7b1 = គេធ្វើការសងវា។

# source: c0966d5139be
kitchen-hand_money_part-held_misheard_1_736519b98c475e66 = ខ្ញុំអត់ភ្លេចទេ។ វាសម្រាប់ក្មេងនោះ។

# source: 799838d39a47
kitchen-hand_money_whole-held_1_9cd3aaa4028a6be9 = ពេលវាឈឺ វាខ្ពស់ជាង។ គេថាវាឈឺញឹក។ តាមទូរសព្ទ វាមិនក្អកទេ។

# source: 279857adf4f5
kitchen-hand_money_whole-held_softened_1_3fbc3c3f0d53a768 = ចំនួនប្រែប្រួល។

# source: 991d72a88032
kitchen-hand_money_whole-held_misheard_1_89634a2067f1c3c6 = ពេលវាស្ងៀម វាខ្ពស់ជាង។

# source: 655d366e2fc0
kitchen-hand_money_part-unpaid_1_7f81dace9baf8306 = ពីរខែមិនបាន។ ខ្ញុំគូសទុក នៅផ្ទះ លើជញ្ជាំងក្បែរទ្វារ។ ខ្ញុំស្រែក ពេលនោះគេបើកពាក់កណ្តាល។

# source: e84d05937a35
kitchen-hand_money_part-unpaid_why_1_4001b78059e4b228 = គេជំពាក់ប្រាក់ខែពីរខែ។ ជាការទាមទារ ហើយគួរមាននរណាជួយ។

# source: 5038c014a0a2
kitchen-hand_money_part-unpaid_softened_1_018e8b15195d35ff = ប្រាក់ខ្លះបើកយឺត។

# source: 52ae3cbd9a9c
kitchen-hand_money_part-unpaid_summed-up_1_7aab58aae6d5e7b1 = គេធ្វើការសងវា។

# source: 381458f2fb96
kitchen-hand_money_part-unpaid_misheard_1_9fe60fc5136c9f9f = ពីរខែខ្ញុំមិននៅ។

# source: 85fc52304d4f
kitchen-hand_money_whole-unpaid_1_d997059e5ec5c67f = លើគណនីមានថ្លៃម្ហូប។ ខ្ញុំចម្អិន គេកត់។ ខ្ញុំថា អញ្ចឹងខ្ញុំកត់ថ្លៃចម្អិន។ គេសើច រួចគេលុបវាចេញ។

# source: 8f4c7f34a8fc
kitchen-hand_money_whole-unpaid_why_1_5f3bdaea6bcf1226 = បានតវ៉ា ហើយគេលុបវាចេញ។

# source: 59a7ee65ce0a
kitchen-hand_money_whole-unpaid_softened_1_9dd46d007581dd32 = មានសំណួរមួយអំពីម្ហូប។

# source: 9f048c78cb00
kitchen-hand_papers_part-held_1_bb4f45a32e4a851d = នៅគេ។ ពេលខ្ញុំចង់បាន គេថា យកធ្វើអី។ ខ្ញុំមិនដឹងយកធ្វើអី។ យកទុក។

# source: 70bbed452149
kitchen-hand_papers_part-held_why_1_299695d50a7fffce = បានសុំ តែមិនឱ្យ លុះត្រាមានហេតុដែលគេពេញចិត្ត។

# source: 9adc8d2211a2
kitchen-hand_papers_part-held_softened_1_e73f0d03be79cc16 = អាចយកបាន បើមានហេតុ។

# source: 61a2a989cfeb
kitchen-hand_papers_part-held_summed-up_1_72fbf7ef722c8b4c = ការិយាល័យរក្សាទុកលិខិតឆ្លងដែន។

# source: 504263f4b2bb
kitchen-hand_papers_part-held_misheard_1_8cf38888f28d561b = ធ្លាប់នៅគេ។ ពេលខ្ញុំចង់បាន គេថា យកមុនអី។

# source: 8dcf359bae2f
kitchen-hand_papers_whole-held_1_0af6db52d6c01822 = ម្តងនោះខ្ញុំថា សម្រាប់ថ្ងៃបុណ្យគ្រូ។ គេថា គ្រូណា។ ខ្ញុំប្រាប់ឈ្មោះ ហើយគេថា នោះខែឧសភា។ ខ្ញុំមិនដឹងគេដឹងរឿងអញ្ចឹងម៉េចទេ។

# source: ad899a036996
kitchen-hand_papers_whole-held_softened_1_e436f3495bdc9d67 = គេសួរពីថ្ងៃបុណ្យ។

# source: d5a90eb862cf
kitchen-hand_papers_part-unpaid_1_aca546e055383009 = ថ្ងៃចន្ទខ្ញុំយកទៅឱ្យគេទៀត គេធ្វើលិខិតអនុញ្ញាតថ្មី។ មុននោះវានៅផ្ទះ ក្នុងកំប៉ុងតែ។ វាមានក្លិនតែ។

# source: 63216e41e992
kitchen-hand_papers_part-unpaid_why_1_79d15a4f67d4fd5d = ទុកនៅផ្ទះដល់ថ្ងៃចន្ទ ហើយដាក់ចូលសម្រាប់លិខិតអនុញ្ញាត។

# source: f8f15e077182
kitchen-hand_papers_part-unpaid_softened_1_1c3f78996d7d584a = លិខិតអនុញ្ញាតកំពុងត្រូវបានបន្ត។

# source: 61a2a989cfeb
kitchen-hand_papers_part-unpaid_summed-up_1_72fbf7ef722c8b4c = ការិយាល័យរក្សាទុកលិខិតឆ្លងដែន។

# source: fccb148a8539
kitchen-hand_papers_part-unpaid_misheard_1_7661e941844d4d76 = មុននោះវានៅទីនេះ ក្នុងកំប៉ុងតែ។

# source: f692031ce5af
kitchen-hand_papers_whole-unpaid_1_10d981a0380f33d0 = លើកមុនអស់ពីរថ្ងៃ។ ខ្ញុំឈរនៅទីនោះ ដៃទទឹក រហូតគេរកឃើញ។

# source: 3af9e949b63d
kitchen-hand_papers_whole-unpaid_softened_1_9cb39bd5f7c5888d = លើកមុនលឿន។

# source: 27fc41e1477d
kitchen-hand_sleeping_named_1_de9f73f97bec4216 = កន្លែងគេង

# source: 4a72308b3234
kitchen-hand_sleeping_ask_1_fce563e565e49384 = ម៉ោងបួនខ្ទឹមបារាំង ហើយភ្លើងខាងក្រៅភ្លឺពេញយប់។

# source: 5ea989984fbf
kitchen-hand_sleeping_ask-open_1_60317b4205918903 = { $you_call }គេងឯណា?

# source: 1cda4037f963
kitchen-hand_sleeping_ask-closed_1_171678bfac097fc6 = ពីកន្លែងគេងទៅចង្ក្រាន ឆ្ងាយទេ?

# source: 05fbc0fff1fe
kitchen-hand_sleeping_ask-closed_reply_1_77fafe4de4bfee5c = មិនឆ្ងាយទេ។ មិនដែលឆ្ងាយទេ។

# source: decc5427e784
kitchen-hand_sleeping_ask-leading_1_69da7dcdba659c52 = គេឱ្យ{ $you_call }គេងនៅឯណា?

# source: 12415adfa680
kitchen-hand_sleeping_ask-leading_yes_1_8c6eff801b6a7303 = កន្លែងដែលគេមានកន្លែង។ វាស្ងួត។

# source: 30bc4565665c
kitchen-hand_sleeping_ask-leading_no_1_09f99dcfb867934b = គេមិនឱ្យខ្ញុំគេងឯណាទេ។

# source: aab37945c8be
kitchen-hand_sleeping_ask_2_a2e41824c61da60a = មិនឆ្ងាយទេ { $you_call }ថា ឬមិនសូវជិតទេ។

# source: 8f6f83612451
kitchen-hand_sleeping_ask-probing_1_9e13534d27fe03bc = ពីគ្រែទៅចង្ក្រាន មានអ្វីខ្លះ?

# source: 672e1477e8cd
kitchen-hand_sleeping_ask-leading_2_d561171c5b341510 = យប់ឡើង នរណាបង្វិលសោនៅទីនោះ?

# source: 14bd50044d1a
kitchen-hand_sleeping_ask-leading_yes_2_0f6217c2d454d915 = ខ្ញុំមិនមើលទេ។ ខ្ញុំឮ។

# source: 4f2ad141725a
kitchen-hand_sleeping_ask-leading_no_2_afcae35dd0c140dc = គ្មាននរណាបង្វិលសោដាក់ខ្ញុំទេ។

# source: 014a9af82885
kitchen-hand_sleeping_ask-leading_3_e298c0f3d91d30fc = បើព្រឹកណាមួយ{ $you_call }មិនមក នរណានឹងដឹង?

# source: b4a925b8e917
kitchen-hand_sleeping_ask-leading_yes_3_013ddbf1393f0f77 = ទាំងអស់គ្នា។ គ្មានបាយ។

# source: 09d4eae0dd60
kitchen-hand_sleeping_ask-leading_no_3_30d7e0973a2fc93a = បើខ្ញុំមិនមក? ខ្ញុំនៅទីនេះ។

# source: 1f9c01d2788b
kitchen-hand_sleeping_small_1_223d5eabcca9522f = ខ្ញុំគេងលក់។ វាស្ងួត។

# source: 202d954145e9
kitchen-hand_sleeping_small_2_d075e5993110eb81 = ខ្ញុំដេក ខ្ញុំក្រោក។ ជណ្តើរដដែល។

# source: 3bc3e90df2b3
kitchen-hand_sleeping_part-held_1_01a92df5b4e6969f = ក្នុងឃ្លាំង រវាងអង្ករ និងប្រេង។ វាស្ងួត។ ភ្លើងនៅខាងក្រៅ។ គន្លឹះក៏នៅខាងក្រៅ គេថាខ្លាចកណ្តុរ។

# source: 6b7c179bc77c
kitchen-hand_sleeping_part-held_why_1_84dc1f238500cd3b = គន្លឹះនៅខាងក្រៅកន្លែងដែលមនុស្សគេង។

# source: ac52e1cda0e7
kitchen-hand_sleeping_part-held_softened_1_67a8116e0e4fda1e = មានបន្ទប់មួយក្បែរផ្ទះបាយ។

# source: 0c89d8405fa0
kitchen-hand_sleeping_part-held_misheard_1_6fdfa354bddd256e = ក្នុងឃ្លាំង រវាងអង្ករ និងក្មេង។

# source: 15f566c962df
kitchen-hand_sleeping_part-unpaid_1_e43535ac8bd3c850 = ម្ខាងស្ពាន។ ខ្ញុំដើរម៉ោងប្រាំមួយ ហើយម៉ោងបីកន្លះដើរមកវិញ។ ជើងខ្ញុំស្គាល់ផ្លូវ។ រដូវរងាខ្ញុំកាន់ដំបង ការពារឆ្កែ។

# source: e271ed7cf8a7
kitchen-hand_sleeping_part-unpaid_why_1_223ab08c4e35f932 = ដើរទៅផ្ទះ រាល់ល្ងាច។

# source: f236653bdda6
kitchen-hand_sleeping_part-unpaid_softened_1_8751091d01a3182b = { $me_They } រស់នៅក្បែរនេះ។

# source: e94eb1e9f66d
kitchen-hand_sleeping_part-unpaid_misheard_1_3f47bf6650b101a7 = ក្រោមស្ពាន។ ខ្ញុំដើរម៉ោងប្រាំមួយ។

# source: fcff15b9a5b3
kitchen-hand_stop_part-held_1_a24d02483c69c69d = អញ្ចឹងក្មេងនោះជាអ្នករែក។ គេនិយាយអញ្ចឹង។ អញ្ចឹងធ្លាក់លើក្មេងនោះ។

# source: 2258ce06f670
kitchen-hand_stop_part-held_why_1_141ba4168180aefe = គេធ្វើឱ្យសាច់ញាតិម្នាក់សងជំនួស ពេលចាកចេញ។

# source: aea82ebdf2e6
kitchen-hand_stop_part-held_softened_1_d1b7a99bd36de77e = ត្រូវគិតដល់គ្រួសារ។

# source: f04875fb5f57
kitchen-hand_stop_part-held_summed-up_1_bd779961f6f02404 = នឹងត្រូវនិយាយជាមួយគេ។

# source: 6e5641a90d60
kitchen-hand_stop_part-held_misheard_1_80ccd5ed574b4e73 = អញ្ចឹងក្មេងនោះមានអីរែក។

# source: e46a4fb62a9f
kitchen-hand_stop_whole-held_1_98c22184592f2a04 = ថ្ងៃអាទិត្យវាទូរសព្ទមក។ មានគេកាន់ទូរសព្ទ។ វាសួរខ្ញុំសុខទេ រួចសួរសុខទេម្តងទៀត ដូចមិនឮ។ ខ្ញុំថា បាយឆ្ងាញ់។

# source: 04bf33f7e1c6
kitchen-hand_stop_whole-held_why_1_90562ae07fa69f94 = ទូរសព្ទដែលមានគេស្តាប់។ ថ្ងៃនេះក្មេងនោះជាភារកិច្ចរបស់នរណាម្នាក់។

# source: 82cdc4c393d5
kitchen-hand_stop_whole-held_softened_1_2ff9564e30f3f445 = ពួកគេទូរសព្ទគ្នាថ្ងៃអាទិត្យ។

# source: e7d3b13e123c
kitchen-hand_stop_whole-held_misheard_1_4964807ee1fe9cef = ថ្ងៃខ្លះវាទូរសព្ទមក។

# source: eb951d8ea862
kitchen-hand_stop_part-unpaid_1_11eed50f2346571c = ខ្ញុំធ្លាប់ឈប់ហើយ។ រដូវរងា ទៅរោងចក្រត្រីកំប៉ុង។ គេទូរសព្ទមកអង្វរ។ នៅទីនេះក្តៅជាង។

# source: 4e6295ba7c9c
kitchen-hand_stop_part-unpaid_why_1_f9b89280466257fb = បានទៅធ្វើការផ្សេង ហើយគេសុំឱ្យមកវិញ។

# source: 6cf2ab109a45
kitchen-hand_stop_part-unpaid_softened_1_68981519381e0dae = រដូវរងាមានឈប់សម្រាក។

# source: f04875fb5f57
kitchen-hand_stop_part-unpaid_summed-up_1_bd779961f6f02404 = នឹងត្រូវនិយាយជាមួយគេ។

# source: f4d066161b7e
kitchen-hand_stop_part-unpaid_misheard_1_30490ade3be6ac69 = គេទូរសព្ទមកថាត្រី។

# source: c9ec095c1899
kitchen-hand_stop_whole-unpaid_1_63c184648b60328b = បើឥឡូវខ្ញុំទៅ គេទុកប្រាក់ពីរខែ។ កូនស្រីខ្ញុំថា ទៅទៅ។ ខ្ញុំថា ពីរខែគឺដំបូលមួយ។

# source: 3f2c9379a587
kitchen-hand_stop_whole-unpaid_why_1_6a3aa049158a14e1 = ប្រាក់ខែដែលគេទុក អាចឃាត់មនុស្សបាន។ នៅទីនេះមានទ្វារ និងការទាមទារ។

# source: da740dab962c
kitchen-hand_stop_whole-unpaid_softened_1_a6a066ae87b7e68e = ត្រូវទូទាត់ប្រាក់ខែសិន។

# source: bdec544fbaf2
kitchen-hand_engine_part_1_897524ede2d71bf2 = គេថាមានឡានក្រុង។ ម៉ោងមួយ។ ខ្ញុំគ្មានក្រដាសក្នុងដៃ វានៅគេ។ (មើលបង្អួច ដោយមិនក្រោក។) មានខ្ញុំក្នុងនោះទេ?

# source: e3664de9b73e
kitchen-hand_engine_part_softened_1_63306f75e8107953 = ថ្ងៃនេះមានឡានក្រុងឬ?

# source: 738b3c8522ae
kitchen-hand_others_part_1_29a6bfb45ff4e0e9 = អ្នកដែលមានថតឯកសារ មកយកចានម៉ោងពីរកន្លះ ពេលវាត្រជាក់ ហើយឈរញ៉ាំ។ រួចយកមួយទៅឱ្យកៅអីលេខប្រាំបួន។

# source: 7e571df660a7
kitchen-hand_others_part_why_1_cde18de71d9b6d5d = ឃើញពីផ្ទះបាយ។ វាមិនសម្រេចអ្វីទេ។

# source: 9bef273e9e02
kitchen-hand_others_part_2_6460f073eb172935 = អ្នកដែលមានថតឯកសារ ញ៉ាំក្នុងការិយាល័យ ថ្ងៃសុក្រមិនញ៉ាំសោះ។ ថ្ងៃសុក្រ ខ្ញុំចម្អិនខ្វះមួយ។

# source: 01cfac478c62
kitchen-hand_others_part_why_2_dd2667ba7726a61f = ឃើញពីផ្ទះបាយ។

# source: e193e429bf41
kitchen-hand_others_part_3_6070a625d750fc0c = អ្នកដែលមានថតឯកសារ ញ៉ាំម៉ោងប្រាំមួយ រួចមានអាវធំ។ លើទំពក់ក្បែរទ្វារខ្ញុំ មានកាតឡានក្រុងក្នុងនោះ។

# source: 01cfac478c62
kitchen-hand_others_part_why_3_dd2667ba7726a61f = ឃើញពីផ្ទះបាយ។

# source: d9547765e390
kitchen-hand_others_whole_1_e069f221d57e0bb0 = ពីរនាក់មិនមកយកចានទេ។ សាមសិបបួន សាមសិបប្រាំ។ ខ្ញុំដាក់លើជណ្តើរ។ ព្រឹកឡើង មួយអស់។

# source: 2784c0673ee1
kitchen-hand_whom_whole-held_1_b38737d366fc1604 = កុំគ្រែ។ មិនទាន់ទេ ដរាបណាខ្ញុំមិនដឹងថាក្មេងនោះនៅឯណា។ អង្គភាព បាន គេអាចសួរនៅផ្ទះនោះ។ ស្ថានទូតក៏បាន គេរកឃើញកូនប្រុសអ្នកជិតខាងខ្ញុំ។ ការិយាល័យការងារសម្រាប់ប្រាក់ខែ មែនទេ?

# source: 365c2cc81bb3
kitchen-hand_whom_whole-unpaid_1_40bf943c0ddcd7bc = ការិយាល័យការងារ។ ខ្ញុំមានលើជញ្ជាំង។ ស្ថានទូតសម្រាប់លិខិតអនុញ្ញាត គេមានបញ្ជរ។ កុំប៉ូលិស ម្ចាស់ផ្ទះជួលខ្ញុំជាម្នាក់ដែរ។ ហើយគ្រែ ខ្ញុំមាន។

# source: feaa45662e12
kitchen-hand_next_part-held_1_205e38f0063f8e95 = ឱ្យមានគេទៅផ្ទះនោះ ហើយហៅឈ្មោះវា។ ខ្ញុំសរសេរបាន ខ្ញុំចេះសរសេរ។

# source: 814ffcfb2089
kitchen-hand_next_part-unpaid_1_9722b84a32ccc4f7 = ប្រាក់ពីរខែ។ ហើយត្រូវមានគេមើលឆ្នាំង វានៅលើភ្លើង។

# source: 363cc96c42f6
kitchen-hand_the-boy-held_named_1_6f6ef45583bbc222 = ក្មេងនោះ

# source: 01ebe3a4dc63
kitchen-hand_the-boy-held_ask_1_9c86b3dc315f612c = ក្នុងរឿងនេះមានម្នាក់ទៀត ដែលមិននៅទីនេះ។

# source: 6cc87c0baeac
kitchen-hand_the-boy-held_ask-leading_1_b448a51d2cd9fa1b = គេឃាត់វាទុកនៅទីនោះយ៉ាងម៉េច?

# source: d3bc7c3387ee
kitchen-hand_the-boy-held_ask-leading_yes_1_1972bf7aeaed276b = ខ្ញុំមិនឃើញទេ។ ខ្ញុំឮតែរបៀបវានិយាយ។

# source: 931a5ab2eaf1
kitchen-hand_the-boy-held_ask-leading_no_1_22b9f012a43db2fb = ឃាត់នរណា?

# source: 4c799b44c4fe
kitchen-hand_the-boy-held_ask-open_1_5ac8794f0aa31f8e = នោះជានរណា?

# source: 4598888bccbe
kitchen-hand_the-boy-held_ask-promise_1_86ebad1e266e683a = ប្រាប់ខ្ញុំថាវាឈ្មោះអ្វី ហើយវានឹងមកនៅទីនេះ។

# source: 707d441eeb87
kitchen-hand_the-boy-held_ask-promise_reply_1_ebea0f935d82aeaa = លោកមន្ត្រីនាំវាមក។ (ប្រាប់ឈ្មោះភ្លាម។) ពេលណា?

# source: 7d447f73f567
kitchen-hand_the-boy-held_small_1_80e66c880f144af9 = កូនបងស្រីខ្ញុំ។ វាដប់ប្រាំបួន ពេលនោះ។

# source: c69a19af863c
kitchen-hand_the-boy-held_part_1_eb50aa81ec5c4a80 = ផ្ទះរោងម៉ាស៊ីន។ វាខ្ពស់ ហើយកោងខ្នង។ កុំឱ្យគេថាខ្ញុំជាអ្នកនិយាយ។ ថាសម្រាប់បញ្ជីទៅ។

# source: 9608d6c8e3ed
kitchen-hand_the-boy-held_part_why_1_32a5f6c3eb835ab9 = យុវជនម្នាក់នៅផ្ទះមួយទៀត។ ថ្ងៃនេះត្រូវប្រាប់បន្ត ដោយមិនប្រាប់ថាបានពីនរណា។

# source: 618126179e89
kitchen-hand_the-boy-held_part_softened_1_cbc431427b0d133b = សាច់ញាតិម្នាក់ធ្វើការនៅកន្លែងផ្សេង។

# source: 96f73f8377c1
kitchen-hand_the-winter-unpaid_named_1_96ee00fa87be1383 = រដូវរងានៅរោងចក្រត្រីកំប៉ុង

# source: e6190004c49b
kitchen-hand_the-winter-unpaid_ask_1_bca7781f1dd706ac = មានរដូវរងាមួយនៅកន្លែងផ្សេង រួចមកទីនេះវិញ។

# source: 2f64ed98b29c
kitchen-hand_the-winter-unpaid_ask-open_1_8419a46700c76c6c = នៅចន្លោះនោះ មានអ្វី?

# source: fb5809a67aa8
kitchen-hand_the-winter-unpaid_ask-leading_1_030d86930c0626df = ពេលគេទូរសព្ទមក គេចង់បានអ្វីពី{ $you_call }?

# source: cb60a5d7e33d
kitchen-hand_the-winter-unpaid_ask-leading_yes_1_5d73dd9e3dde45dd = ឱ្យខ្ញុំមកវិញ។ គេចម្អិនមិនចេះ។

# source: b9cadd4398d2
kitchen-hand_the-winter-unpaid_ask-leading_no_1_cbfe05d0b7038811 = គេមិនបានទូរសព្ទពីរឿងនោះទេ។

# source: 9ed936723284
kitchen-hand_the-winter-unpaid_ask-blame_1_9626c2142d793aec = ម៉េចបាន{ $you_call }មកកន្លែងនោះវិញ?

# source: a3e2c4cd1ade
kitchen-hand_the-winter-unpaid_ask-blame_reply_1_d369de677f6b3398 = ដើរមក។ (មើលដៃ។) នៅទីនោះត្រជាក់។

# source: 06ffd29b8ad5
kitchen-hand_the-winter-unpaid_small_1_47720394034b30d7 = ត្រជាក់។ ត្រីវាត្រជាក់។

# source: 513cf1f58904
kitchen-hand_the-winter-unpaid_part_1_de0e357e3aecdc4b = គេទូរសព្ទមក៖ សូមមេត្តា គ្មាននរណាញ៉ាំទេ។ ខ្ញុំថា អញ្ចឹងបើកប្រាក់សរទរដូវមក។ គេបើកប្រាក់សរទរដូវ។ អញ្ចឹងខ្ញុំមក។

# source: 580aa416a269
kitchen-hand_the-winter-unpaid_part_why_1_3da6b7871be11210 = មកវិញដោយមានលក្ខខណ្ឌ ហើយគេបានធ្វើតាម។

# source: f93ae93dc96a
kitchen-hand_the-winter-unpaid_part_softened_1_8f6d078f85597cb5 = បានរកឃើញការព្រមព្រៀង។

# source: 7b991f6b91de
kitchen-hand_visitor_part-held_1_8628283fb4674665 = ក្មេងនោះទូរសព្ទមក។ មកផ្ទះសំណាក់។ វាថា គេដឹងថានៅឯណា។ ហើយថាវាសុខសប្បាយ ពីរដង។

# source: 8f1561589925
kitchen-hand_visitor_part-held_why_1_ae16ee63d67640f5 = មានគេឱ្យវាទូរសព្ទមកនិយាយរឿងនោះ។ សូមប្រាប់ { $social-worker } មុនអ្វីផ្សេង។

# source: c9a03d307c40
kitchen-hand_visitor_part-unpaid_1_10fc0defcffc2259 = គេទូរសព្ទមកពីការិយាល័យ។ ថាថ្ងៃចន្ទខ្ញុំមកទេ ត្រូវមានគេចម្អិនឱ្យអ្នកដែលនៅសល់។ ខ្ញុំថា មុនដំបូងប្រាក់ពីរខែ។

# source: 1af90686e3fd
kitchen-hand_findings-presumed-victim-held_1_b112cb3123e826f8 = ចុះក្មេងនោះ? វាក៏អញ្ចឹងដែរ ឬត្រូវចាំលោកមន្ត្រីឃើញវាសិន?

# source: 83a1ff941116
kitchen-hand_findings-presumed-victim-unpaid_1_122f5ce0296528a7 = ទេ។ នោះសម្រាប់អ្នកខាងលើ។ ខ្ញុំមានកូនសោ។

# source: 9c22b94ccdf1
kitchen-hand_findings-suspicion-remains-held_1_c0dcbcd5b02d8b91 = ដល់ស្អែក។ អញ្ចឹងយប់នេះខ្ញុំចម្អិន នៅផ្ទះសំណាក់នោះ។ ខ្ញុំអង្គុយស្ងៀមមិនបានទេ។

# source: 8447e08deed5
kitchen-hand_findings-suspicion-remains-unpaid_1_767bcd60bfe113ef = ស្អែក។ ខ្ញុំនៅផ្ទះ។ ផ្ទះដែលមានដំបងក្បែរទ្វារ។

# source: de5bf8965b0c
kitchen-hand_findings-no-grounds-held_1_7793b004395bc4f5 = អញ្ចឹងខ្ញុំទៅរកឆ្នាំងវិញ។ (មិនទៅ។) ចុះក្មេងនោះ?

# source: 5b1189269ad4
kitchen-hand_findings-no-grounds-unpaid_1_81d73f4b7e490ef2 = ល្អ។ ចុះប្រាក់ពីរខែ ខ្ញុំទៅប្រាប់ឯណា?

# source: c42ab41beffd
kitchen-hand_findings-labour-rights-held_1_1b15bd82f61e5fac = ប្រាក់ខែ? មិនមែនរបស់ខ្ញុំទេ ប្រាក់ខែនោះ។ សម្រាប់ក្មេងនោះ។

# source: 8d024b9930f0
kitchen-hand_findings-labour-rights-unpaid_1_f56b2b5e81237fd5 = ពីរខែ និងការស្រែក។ គេមកមើលជញ្ជាំងបាន។

# source: db84fac9258e
kitchen-hand_findings-suspect-with-rights-held_1_e3e52d2a69e64c1e = ដោយសារបាយឬ?

# source: 432d3fb914f7
kitchen-hand_findings-suspect-with-rights-unpaid_1_1ef3aee73bd308e5 = ខ្ញុំចម្អិនម្ហូប។ អញ្ចឹងឱ្យមេធាវីប្រាប់ខ្ញុំថាខ្ញុំអាចចម្អិនអីបាន។

# source: f7c6c69a1de8
manager_moments_a-voice-for-you_1_a9b2cf17faa89aae = (ម្នាក់ពីក្នុងជួរបានដើរតាមអ្នកដល់ទ្វារ។) { $manager } ទូរសព្ទមក ថាខ្ញុំជួយបាន។ ខ្ញុំចេះទាំងបី ហើយគេស្គាល់ខ្ញុំ។ លោកមន្ត្រីមិនបាច់រង់ចាំទេ។

# source: 637d75828181
manager_moments_a-voice-for-you_replies-honest_1_9c26e37e8474479a = អរគុណ មិនអីទេ។ យើងប្រើខ្សែទូរសព្ទ ហើយយើងពីរនាក់និយាយគ្នាពេលក្រោយ ដាច់ដោយឡែក ដូចអ្នកឯទៀត។

# source: 5a685792227f
manager_moments_a-voice-for-you_replies-honest_answer_1_c4707795a9601ad1 = ដាច់ដោយឡែក។ (ត្រឡប់ទៅយឺតជាងមុន។) បាន ពិតមែន។ ពេលក្រោយ។

# source: 22ed0148ce69
manager_moments_a-voice-for-you_replies-let-in_1_917ef0a68ae57ac2 = អរគុណ។ គ្រាន់តែចាប់ផ្តើម រហូតខ្សែទំនេរ។ ក្រោយនោះមិនបាច់មានអ្នកជួយយើងទេ។

# source: 9eaace8f7e5d
manager_moments_a-voice-for-you_replies-let-in_why_1_2ecfab1146cdf2fd = ម្នាក់ពីក្នុងក្រុម ដែលអ្នកគ្រប់គ្រងពេញចិត្ត។ ចម្លើយណាដែលឆ្លងតាមផ្លូវនេះ មិនមែនជាចម្លើយរបស់ { $each } ទេ។

# source: c863bb825eac
manager_moments_a-voice-for-you_replies-let-in_answer_1_52c04ecb16b51bc3 = ចម្លើយវែង មានដៃទាំងពីរ។ អ្វីដែលចេញមក មានប្រាំមួយពាក្យ។

# source: 3e6072929f45
manager_moments_a-voice-for-you_replies-let-in_2_75d0b1409aecf155 = អរគុណ។ បើ { $each } ចង់បានអ្នកឯងជាងអ្នកមិនស្គាល់តាមទូរសព្ទ នោះល្អបំផុតសម្រាប់យើងទាំងអស់គ្នា។

# source: 91d28603fd87
manager_moments_a-voice-for-you_replies-let-in_answer_2_f337c70cd0b291f0 = (ភ្នែកមួយទៅភ្នែកមួយ។) { $each } ថា៖ យកខ្ញុំល្អជាង។

# source: 3d6829844f69
manager_moments_comes-back_1_172ed4c9ed251b79 = លោកមន្ត្រី! បើខ្ញុំដឹង ខ្ញុំមាននំហើយ។ អញ្ជើញអង្គុយក្នុងការិយាល័យខ្ញុំទាំងអស់គ្នា មានបន្ទប់នោះទេដែលមានកង្ហារ។ ត្រូវការនរណា? ខ្ញុំហៅឱ្យចូល នោះលឿន គេអៀនអ្នកមិនស្គាល់។

# source: d95b979aa5c6
manager_moments_comes-back_replies-honest_1_3efb664a2ad95aea = អរុណសួស្តី។ នេះដីកា ការិយាល័យរបស់អ្នកកំពុងត្រូវឆែកឆេរ។ សូមរង់ចាំក្នុងប៉ុស្តិ៍យាម ដោយមានមេធាវី បើអ្នកចង់។

# source: a7dabf36c60d
manager_moments_comes-back_replies-honest_answer_1_b5520f248c133ccb = (មើលដីកាមួយភ្លែត មើលបង្អួចជាន់ធ្វើការយូរជាង។) តាមចិត្ត។ ខ្ញុំគ្រាន់តែចង់ជួយ។

# source: f3afd3732c30
manager_moments_comes-back_replies-let-in_1_5c37ce267514cffa = អរុណសួស្តី។ អញ្ចឹងសូមហៅបីនាក់លើសន្លឹកខ្ញុំ ម្តងម្នាក់ ហើយរង់ចាំក្នុងប៉ុស្តិ៍យាម រហូតយើងរួចជាមួយពួកគេ។

# source: 69ad75b932b2
manager_moments_comes-back_replies-let-in_why_1_6adf86ce4c0215cd = អ្នកណាដែល { $manager } ជាអ្នកហៅ ដឹងថានរណានឹងចង់ឮអ្វីដែលបាននិយាយ។

# source: 517adb1ba2b8
manager_moments_comes-back_replies-let-in_answer_1_3054dbfd2454adfa = { $manager } ដើរពីជួរមួយទៅជួរមួយ ដាក់ដៃលើស្មាអ្នកខ្លះ។ ពួកគេមកលឿនណាស់។

# source: 11621f9e910b
manager_moments_comes-back_replies-let-in_2_75654a55f3faca67 = អរុណសួស្តី។ អញ្ជើញអង្គុយជាមួយយើងក្នុងការិយាល័យ ដោយមានមេធាវី បើអ្នកចង់ នោះអ្នកអាចប្រាប់ភ្លាមថាក្រដាសទាំងនោះមានន័យអ្វី។

# source: 34c33186143f
manager_moments_comes-back_replies-let-in_answer_2_d9a0470cd3a5881d = { $manager } អង្គុយកៅអីក្រោយតុ ហើយរុញសៀវភៅបញ្ជីទៅម្ខាងបន្តិច។

# source: 802a509ba638
manager_moments_comes-back-hurried_1_b74070c73dd89edb = ខ្ញុំមានអតិថិជនក្នុងខ្សែម្ខាងទៀត អញ្ចឹងនិយាយឱ្យសមហេតុផល។ ខ្ញុំប្រាប់មនុស្សខ្ញុំថាគេអាចនិយាយជាមួយលោកមន្ត្រី ហើយដើម្បីអ្វី នោះគេស្ងប់ជាង។ ពីរនាទីនៅជាន់ធ្វើការ។ ក្រោយនោះខ្ញុំមិនរំខានទេ។

# source: 771b54a4aaf8
manager_moments_comes-back-hurried_replies-honest_1_0f67ed465a9d6f21 = ទេ។ ក្រៅពីអ្នកបកប្រែ គ្មាននរណានិយាយទៅកាន់ជាន់ធ្វើការទេ ហើយអ្នករង់ចាំក្នុងប៉ុស្តិ៍យាម។

# source: 857aacdc4442
manager_moments_comes-back-hurried_replies-honest_answer_1_6bc4393ea0a659b8 = ទូរសព្ទរោទ៍។ { $manager } មើលលេខ ហើយមិនលើក។

# source: 782a9688b9d8
manager_moments_comes-back-hurried_replies-let-in_1_12174b1c9b8e4539 = អញ្ចឹងពីរនាទី។ ជាភាសារួម ឱ្យខ្ញុំយល់ ហើយខ្ញុំឈរក្បែរអ្នក។

# source: dd4cc068d278
manager_moments_comes-back-hurried_replies-let-in_why_1_1c3733d06aa5b409 = ពួកគេបានឮសំឡេងនោះ ហើយដឹងថាវានៅអាចនិយាយនៅទីនេះ។

# source: eb0a5a3361a9
manager_moments_comes-back-hurried_replies-let-in_answer_1_04069db948219a95 = ជាភាសារួម អស់មួយនាទី ហើយរួសរាយ។ ក្បាលសែសិបឱនចុះត្រង់ពាក្យ “គ្រួសារ”។

# source: 05361df25297
manager_moments_comes-back-hurried_replies-let-in_2_41eaeff62d58dea6 = មិនបាច់ទេ គេពន្យល់ពួកគេហើយ។ នៅក្បែរទ្វារជាមួយយើង ឱ្យពួកគេឃើញថាមិនបាច់ខ្លាចទេ។

# source: 8fe3ff590633
manager_moments_comes-back-hurried_replies-let-in_answer_2_c5f0d2b24180db01 = { $manager } នៅក្បែរទ្វារ។ គ្មាននរណាមើលទៅខាងនោះទេ។

# source: 8babe44e0101
manager_moments_the-bag_1_1e3368c88153c489 = (កាបូបកីឡាមួយ ដាក់លើតុអ្នក។) លិខិតឆ្លងដែន។ ខ្ញុំមានវាក្នុងឡាន សម្រាប់បន្ត ទាំងសែសិប។ គ្រាន់តែចុះហត្ថលេខាថាបានទទួលទ្រព្យក្រុមហ៊ុន ហើយយប់នេះខ្ញុំយកវាទៅវិញសម្រាប់លិខិតអនុញ្ញាត កុំឱ្យនរណាមានបញ្ហាថ្ងៃចន្ទ។

# source: e206f43a3d5e
manager_moments_the-bag_replies-honest_1_e21d747e7575cabb = ខ្ញុំមិនចុះហត្ថលេខាអ្វីទេ។ ក្បាលនីមួយៗត្រូវថតរូប ចុះបញ្ជី ហើយប្រគល់ជូនម្ចាស់ នៅទីនេះ ឥឡូវនេះ។ អ្នកបានច្បាប់ចម្លងបញ្ជី។

# source: 115a4198d03b
manager_moments_the-bag_replies-honest_answer_1_be27b5846258c4f2 = អស់មនុស្សបួននាក់ និងម្ភៃនាទី។ ចុងក្រោយកាបូបទទេ ហើយ { $manager } បត់វា។

# source: 2c0a7917f77e
manager_moments_the-bag_replies-let-in_1_c78bcc48e6b49198 = ខ្ញុំចុះហត្ថលេខាថាខ្ញុំបានឃើញក្បាលនីមួយៗ។ យកវាទៅបន្តចុះ នោះថ្ងៃចន្ទគ្មាននរណាខ្វះលិខិតអនុញ្ញាតទេ។

# source: 4d348d9b240a
manager_moments_the-bag_replies-let-in_why_1_120dfd34066f315f = លិខិតឆ្លងដែនក្នុងកាបូបនោះ ជាមូលហេតុដែលអ្នកខ្លះនៅ។

# source: 077a180fb0b0
manager_moments_the-bag_replies-let-in_answer_1_572a02be5aef8007 = រូតបិទ។ នៅជាន់ធ្វើការ មនុស្សសែសិបនាក់បានឮវា។

# source: 77813b4241ba
manager_moments_the-bag_replies-blanket_1_75076a1b01e4a713 = ខ្ញុំចុះហត្ថលេខាទទួល។ វាចូលទូដែករបស់យើងនៅទីរួមខេត្ត រហូតរឿងសម្រេច ហើយក្បាលនីមួយៗនៅក្នុងដៃល្អនៅទីនោះ។

# source: 5dcc464a8367
manager_moments_the-bag_replies-blanket_why_1_131a4e0bba017cf4 = វាប្តូរពីទូដែកមួយទៅទូដែកមួយ។ វិធានថ្ងៃនេះ គឺក្បាលនីមួយៗទៅម្ចាស់វិញ។

# source: 7010e854fcc7
manager_moments_the-bag_replies-blanket_answer_1_9e2cf3f5b4fea1f2 = បង្កាន់ដៃមួយ ត្រាពីរ។ ម្នាក់ក្បែរបង្អួចបានរាប់តាម៖ ចូលសែសិប ចេញគ្មាន។

# source: ae5b8348970b
manager_moments_who-said-it_1_df6ad1edd9efd0c3 = (សំឡេងគោះ ទ្វារចំហមួយទំហឹងដៃ។) មួយម៉ាត់ រួចខ្ញុំទៅ។ មានគេថាខ្ញុំទុកក្រដាសស្នាមគេមិនឱ្យ។ បើខ្ញុំដឹងថានរណា ខ្ញុំដោះស្រាយជាមួយគេខ្លួនឯងថ្ងៃនេះ ហើយលោកមន្ត្រីមានរឿងតិចមួយ។

# source: 849e4e0bcc28
manager_moments_who-said-it_replies-honest_1_cb434c5b735023fd = នរណាប្រាប់ខ្ញុំអ្វី ខ្ញុំគ្មានអ្វីត្រូវនិយាយទេ។ យើងបន្ត ហើយអ្នករង់ចាំកន្លែងដើម។

# source: c6a632f16dae
manager_moments_who-said-it_replies-honest_answer_1_f96ecc6098008712 = ទ្វារបិទ។ { $each } មិនបានដកដង្ហើម ហើយឥឡូវដក។

# source: 19efe8047911
manager_moments_who-said-it_replies-let-in_1_d68787da1137be88 = មានច្រើននាក់និយាយ ពីជួរបី និងពីផ្ទះបាយ។ ខ្ញុំមិនប្រាប់ឈ្មោះទេ អ្នកយល់ហើយ។

# source: 01c5aa9388c5
manager_moments_who-said-it_replies-let-in_why_1_937b168ecf505f88 = ក្នុងជួរមួយមានមនុស្សតិច ហើយក្នុងផ្ទះបាយតិចជាងទៀត។

# source: f7f1fb1d9bae
manager_moments_who-said-it_replies-let-in_answer_1_76a8b8d1bd1743b7 = (ងក់ក្បាល ដូចគេកត់អ្វីទុក។) ពីផ្ទះបាយដែរ។ យល់ហើយ។

# source: bcaac4907f04
manager_moments_who-said-it_replies-let-in_2_2e8fbc74b955df07 = មិនមែន { $each } ជាអ្នកនិយាយទេ បើអ្នកគិតអញ្ចឹង។ គ្មានអ្វីត្រូវដោះស្រាយត្រង់នេះទេ។

# source: 677355c15e2f
manager_moments_who-said-it_replies-let-in_why_2_1e151f1aad0ad7e7 = អ្នកដែលគេប្រាប់ឈ្មោះថាមិនបាននិយាយ គឺត្រូវគេប្រាប់ឈ្មោះហើយ។

# source: 3b3cfde6f894
manager_moments_who-said-it_replies-let-in_answer_2_4bc8d31c9f2c72b2 = (ខាងក្នុង { $each } ក្រោកឈរហើយ។) អរគុណ { $manager } ថា។ ខ្ញុំចង់ដឹងត្រឹមនេះឯង។

# source: b429a4c8780a
manager_moments_for-the-permit_1_eafe732b7ac1a715 = (នៅមាត់ទ្វារ មានសន្លឹកមួយ និងប៊ិក។) ទីបំផុតលិខិតអនុញ្ញាតរបស់ { $each } មកដល់ហើយ។ វាត្រូវការហត្ថលេខាមុនថ្ងៃត្រង់ បើមិនអញ្ចឹងវាផុតកំណត់ រួច { $each_they } ត្រូវឡើងឡានក្រុងនោះ។ សុំមួយនាទីបានទេ? ខ្ញុំបកប្រែអក្សរតូចៗ។

# source: 280bbb0e7642
manager_moments_for-the-permit_replies-honest_1_188e8137649e684f = សូមដាក់វាលើគែមបង្អួច។ មានគេមើលវាមុនថ្ងៃត្រង់។

# source: 1c2eb94b4669
manager_moments_for-the-permit_replies-honest_answer_1_29d4bab7bfbc5a40 = សន្លឹកនៅលើគែមបង្អួច។ វាជាការបន្ថែមលើកិច្ចសន្យា។

# source: 072293e8f5f8
manager_moments_for-the-permit_replies-let-in_1_b5328091fc35bf5c = បើវាជួយ { $each_them } កុំឱ្យឡើងឡានក្រុង ចូលមកមួយនាទីចុះ អរគុណ។ ខ្ញុំបន្ត ពេលអ្នករួច។

# source: 816804d60348
manager_moments_for-the-permit_replies-let-in_why_1_017ca13fb3326662 = មួយនាទីវែងល្មម សម្រាប់អ្នកដែលអង្គុយលើកៅអីនោះ។

# source: 1302fc8b405f
manager_moments_for-the-permit_replies-let-in_answer_1_9e6e5c8701e77c8e = { $manager } កាន់សន្លឹកពេលគេចុះហត្ថលេខា ហើយដាក់ដៃលើបង្អែកកៅអី។

# source: af653ed84691
manager_moments_for-the-permit_replies-let-in_2_22dad77b40e9b5a3 = រឿងនោះ { $each } ជាអ្នកសម្រេច។ ឥឡូវ ឬពេលក្រោយ?

# source: 4371f31e1f25
manager_moments_for-the-permit_replies-let-in_answer_2_7fb6ef85901ca64b = (ទៅកាន់តុ។) ឥឡូវ។

# source: e9828466fa68
manager_moments_a-place-in-a-hotel_1_30a8ba5181c77d27 = (នៅទ្វាររបង មួកក្នុងដៃ។) គេឱ្យខ្ញុំប្រាប់បន្តប៉ុណ្ណោះ។ មានផ្ទះមួយក្បែរបឹង ទទួលមនុស្សភ្លាម ចុងភៅ ទូរសព្ទ ភាសា សណ្ឋាគារពិត មានបន្ទប់។ សម្រាប់អ្នកដែលគេឱ្យទៅ ហើយមិនដឹងទៅណា។ ឡាននៅកាច់ជ្រុងដល់ម៉ោងដប់។

# source: 65726a1a6d6f
manager_moments_a-place-in-a-hotel_replies-honest_1_8a42189ebe73d707 = ផ្ទះណា? អធិការការងារទៅមើលវាសិន មុននរណាទៅទីនោះ ហើយគ្មាននរណាទៅតាមឡាននោះទេ។ សូមប្រាប់គេថាពាក្យខ្ញុំ។

# source: 6697c3fef0b8
manager_moments_a-place-in-a-hotel_replies-honest_answer_1_784e2745b41b6b25 = អ្នកយាមមើលទៅកាច់ជ្រុង។ ឡានមិននៅទីនោះទៀតទេ។

# source: 4a3356180a8c
manager_moments_a-place-in-a-hotel_replies-soothe_1_b209659e8dbf4f47 = អ្នកដែលគេឱ្យទៅ ធ្វើតាមចិត្តបាន។ ប្រាប់គេអញ្ចឹង ហើយថាគួរមើលបន្ទប់សិន។

# source: 839cba9ab8da
manager_moments_a-place-in-a-hotel_replies-soothe_why_1_b38a859bb6db9a5e = នរណាបញ្ជូនឡានមកទ្វារនេះព្រឹកនេះ មានគេដឹងនៅទីនេះ។ សូមសួរ មុនមនុស្សឡើងអង្គុយក្នុងវា។

# source: 7aadd42c36a3
manager_moments_a-place-in-a-hotel_replies-soothe_answer_1_d5f181ce8b9fd8f4 = ពីរនាក់បានឮ ហើយកំពុងទៅយកកាបូប។

# source: 496c8087780b
manager_moments_a-place-in-a-hotel_replies-blanket_1_aa8a79457f9289cf = លេខប៉ុន្មាន? ខ្ញុំប្រាប់បន្តជាមួយខិត្តប័ណ្ណ នោះគេមានអ្វីសម្រាប់ពេលក្រោយ បើគេចង់។

# source: d35514fccd37
manager_moments_a-place-in-a-hotel_replies-blanket_answer_1_694facd0d276cd06 = វាជាលេខរបស់ក្រុមហ៊ុនឡាកហ្វូល។ ឥឡូវវានៅក្រោមលេខទីជម្រក។

# source: a65049285710
newcomer_signs-family_1_80dc6ca34fdddfa5 = ចាប់ផ្តើមប្រយោគដោយ “ម្តាយខ្ញុំ” រួចប្តូរវាទៅជាប្រយោគផ្សេង។

# source: 4b2a9b8aeaad
newcomer_signs-family_2_36eebe90555986ef = សួរថាសន្លឹករបស់អ្នកមានបន្ទាត់សម្រាប់សាច់ញាតិឬទេ។

# source: da9dd1320b15
newcomer_here_part_1_68a718bee7be266d = ព្រឹកយើងរៀនសន្លឹក ហើយរសៀលយើងនិយាយវា គេពន្យល់ល្អណាស់ មែនទែន ហើយថ្ងៃសុក្រយើងចុះហត្ថលេខា រួចយើងចាប់ផ្តើម ហើយនៅផ្ទះ –

# source: 727550a2077a
newcomer_here_part_2_7969913df023fb05 = (ឈប់ត្រង់នោះ ហើយញញឹម។) នៅទីនេះល្អណាស់។ លោកមន្ត្រីចង់ដឹងរឿងនោះមែនទេ?

# source: 01ccbd10dcd4
newcomer_here_whole-about-to_1_c9bad51d5d64c468 = ហើយតាំងពីថ្ងៃអង្គារ ខ្ញុំគេងនៅទីនេះដែរ គេថាដោយសារផ្លូវឆ្ងាយ ហើយគេបានលើកវ៉ាលីខ្ញុំឡើងទៅហើយ អញ្ចឹងខ្ញុំគ្រាន់តែត្រូវថាអរគុណ។

# source: be7a31035dc2
newcomer_here_whole-about-to_why_1_d0b7732d8549b09e = សូមសួរថានរណាសម្រេច ហើយបើគេលើកវាចុះវិញ នឹងទៅជាយ៉ាងណា។

# source: d6e06d68dfda
newcomer_here_whole-about-to_softened_1_057371421584b552 = { $me_They } បានបន្ទប់មួយ។

# source: c6aa32ba16b8
newcomer_here_whole-about-to_misheard_1_ee29cd4f1bfe3b21 = ហើយតាំងពីថ្ងៃអង្គារ ខ្ញុំគេងលក់។

# source: 9fb11b74eb76
newcomer_here_whole-trial_1_4b20e8832dbd18d8 = ហើយម៉ោងប្រាំ ខ្ញុំជិះឡានក្រុងទៅផ្ទះម្តាយមីងខ្ញុំ គាត់ចម្អិនច្រើនពេក ហើយរាល់ល្ងាចគាត់សួរថាវាជាការងារអ្វីឱ្យប្រាកដ ខ្ញុំថាទូរសព្ទ រួចគាត់មើលមុខខ្ញុំ។

# source: 21ee871896a9
newcomer_here_whole-trial_why_1_3ef8e15525e7a900 = ទៅផ្ទះរាល់ល្ងាច ជួបអ្នកដែលសួរ។

# source: f5584f5da6f0
newcomer_here_whole-trial_softened_1_efd678624bb589d0 = { $me_They } មានសាច់ញាតិនៅក្រុង។

# source: 9fd6a817ace0
newcomer_here_whole-trial_misheard_1_50b71452e175d07c = ហើយម៉ោងប្រាំ ម្តាយមីងខ្ញុំជិះឡានក្រុង។

# source: 9bbfd0fad324
newcomer_coming_part-about-to_1_781d1108f182daac = បងប្អូនជីដូនមួយខ្ញុំសរសេរមក គឺមិនមែនរបស់ខ្ញុំទេ បងប្អូនជីដូនមួយនៃបងប្អូនជីដូនមួយខ្ញុំ ហើយវាជាអ្នកទទួលភ្ញៀវ ក្នុងសណ្ឋាគារ ត្រូវចេះភាសា ខ្ញុំចេះពីរ មានវិញ្ញាបនបត្រ ហើយគាត់ផ្ញើរូបមក សណ្ឋាគារស្អាតណាស់ មានទឹកបាញ់។

# source: 232b2557e7b8
newcomer_coming_part-about-to_why_1_86d6b9d961fdf308 = មុខតំណែងក្នុងសណ្ឋាគារ ហើយនេះជាជ្រុងហ្វឹកហាត់។ សូមសួរថាគេនិយាយអ្វី ហើយវាត្រូវមានពេលណា។

# source: 60863b68d16a
newcomer_coming_part-about-to_softened_1_1527b6cb65ecea25 = សាច់ញាតិម្នាក់រកបានមុខតំណែងក្នុងសណ្ឋាគារ។

# source: 9732393f25a4
newcomer_coming_part-about-to_summed-up_1_4dd895a5f6c65f5b = សាច់ញាតិម្នាក់បានជួយរកមុខតំណែង។

# source: d7e66cb23385
newcomer_coming_part-about-to_misheard_1_bcf81a0da106d325 = សណ្ឋាគារស្អាតណាស់ មានទឹកភ្នំ។

# source: a9405985200f
newcomer_coming_whole-about-to_1_11527c2e768c5885 = ហើយខ្ញុំមិនទាន់ឃើញវាទេ ពេលខ្ញុំសួរ គេថាត្រូវហ្វឹកហាត់សិន ហើយថាខ្ញុំសួរច្រើន ស្តាប់ទៅដូចជាខ្ញុំមិនជឿបងប្អូនជីដូនមួយខ្ញុំ។

# source: 115b8d1a55c9
newcomer_coming_whole-about-to_why_1_206df2f58b0151a7 = មុខតំណែងក្នុងសណ្ឋាគារ ហើយដប់មួយថ្ងៃក្រោយគ្មានសណ្ឋាគារ។ នោះគ្រប់គ្រាន់ ទោះគេបានធ្វើអ្វីពីវាហើយ ឬមិនទាន់ក៏ដោយ (LAW-04)។

# source: cab1416b3ed4
newcomer_coming_whole-about-to_softened_1_365004df54ed8fd8 = { $me_They } នឹងឃើញសណ្ឋាគារក្រោយការហ្វឹកហាត់។

# source: 804765410ea3
newcomer_coming_whole-about-to_misheard_1_3b05fe1c3c7487bb = ហើយខ្ញុំបានឃើញវា ពេលខ្ញុំសួរ គេថាត្រូវហ្វឹកហាត់សិន។

# source: 0e1e25807eca
newcomer_coming_whole-about-to_2_f3b895894da66dcb = ហើយសំបុត្រត្រឡប់ គាត់ទុកឱ្យ ដើម្បីកុំឱ្យខ្ញុំធ្វើបាត់។

# source: 93258b89a49c
newcomer_coming_whole-about-to_why_2_7ac41502f409e50f = ផ្លូវត្រឡប់នៅក្នុងដៃអ្នកផ្សេង។

# source: c3b0c5057790
newcomer_coming_whole-about-to_softened_2_403ae90e07b44f49 = បងប្អូនជីដូនមួយជាអ្នកមើលសំបុត្រ។

# source: 50c4f13a5a4b
newcomer_coming_whole-about-to_misheard_2_477e9a12d5f7d7bf = ហើយសំបុត្រត្រឡប់ ខ្ញុំទុក។

# source: ad869b79a5be
newcomer_coming_part-trial_1_a5e23394768c92d5 = មានកាតមួយក្នុងកញ្ចក់ហាង នៅក្រុង ខ្ញុំនៅក្រុងតែដោយសារជង្គង់ម្តាយមីងខ្ញុំ ហើយវាសរសេរថាទូរសព្ទ និងភាសា ខ្ញុំគិតថា ភាសា រួចខ្ញុំទូរសព្ទទៅពីហាងនោះតែម្តង។

# source: ef55692a35bf
newcomer_coming_part-trial_why_1_c06aaec22372bffa = រកឃើញដោយខ្លួនឯង តាមអ្វីដែលវាសរសេរ។

# source: 9543f3055924
newcomer_coming_part-trial_softened_1_2cf41842560f5ac7 = { $me_They } បានឃើញសេចក្តីប្រកាស។

# source: 8b1080fde65c
newcomer_coming_part-trial_summed-up_1_9ff92aec45eb6ba7 = សេចក្តីប្រកាសមួយបានជួយរកមុខតំណែង។

# source: 7be84ff5cc96
newcomer_coming_part-trial_misheard_1_9ab0f57cc5feb101 = មានឡានមួយក្នុងកញ្ចក់ហាង។

# source: 423f993f2006
newcomer_coming_whole-trial_1_7a054ad82646a100 = ហើយថ្ងៃទីបី ខ្ញុំយល់ថាសន្លឹកទាំងនោះសម្រាប់អ្វី ខ្ញុំយឺតក្នុងរឿងអញ្ចឹង គឺពីបុរសមេម៉ាយនោះ ខ្ញុំទៅលាងដៃ រួចខ្ញុំស្តាប់បន្ត ព្រោះខ្ញុំមិនដឹងថាគេឈប់យ៉ាងម៉េច។

# source: baec3d8fc46b
newcomer_coming_whole-trial_why_1_347a5d3d4a8d427a = បានស្តាប់វា មិនមែនបានធ្វើវាទេ។ សូមសួរថាមានអ្វីបន្ទាប់។

# source: b200b29525cb
newcomer_coming_whole-trial_softened_1_16cf988b0819e948 = { $me_They } បានស្គាល់ការងារបន្តិចម្តងៗ។

# source: ee97402ab6bd
newcomer_money_part-about-to_1_100fe6153ed53737 = មិនទាន់មានទេ វាជាការហ្វឹកហាត់ ហើយហ្វឹកហាត់មិនគិតថ្លៃទេ តែលើក្រដាសថ្ងៃសុក្រ មានចំនួនមួយ បើទៅមុនពេល ហើយវាមិនទាន់បំពេញ ខ្ញុំសួរថាប៉ុន្មាន គេថា នោះគ្រាន់តែជាទម្រង់ទេ។

# source: 37adc5b24a95
newcomer_money_part-about-to_why_1_89bd65bf8635236e = ក្រដាសមួយមានចំនួនទុកទំនេរ ត្រូវចុះហត្ថលេខា មុនស្គាល់ការងារ។

# source: d4eb9dd49a2f
newcomer_money_part-about-to_softened_1_538fdd97d17b1791 = មានកិច្ចសន្យា មានប្រការធម្មតា។

# source: 0f979a6ff5da
newcomer_money_part-about-to_summed-up_1_5a6f04a657186bb5 = ការហ្វឹកហាត់មិនអស់លុយទេ។

# source: 7b26fb4853c8
newcomer_money_part-about-to_misheard_1_d1969ce900d2e322 = មានចំនួនមួយ បើមកមុនពេល។

# source: b2dd3ecac083
newcomer_money_whole-about-to_1_59435991cc6e724f = ហើយម្នាក់ក្បែរខ្ញុំ ដែលនៅយូរជាង ថារបស់គេក៏មិនបានបំពេញដែរ។ រួចលែងនិយាយអ្វីទៀត ហើយគេប្តូរម្នាក់នោះទៅតុផ្សេង។

# source: dde756b54861
newcomer_money_whole-about-to_softened_1_2615bb22e7c20457 = អ្នកផ្សេងក៏មានកិច្ចសន្យាដូចគ្នា។

# source: 9bdf2c1c2593
newcomer_money_part-trial_1_6ef591a87e482a83 = សប្តាហ៍សាកល្បងមិនបើកប្រាក់ទេ គេថា ហើយវាដប់មួយថ្ងៃហើយ នោះមួយសប្តាហ៍ឬ? ហើយមីខ្ញុំបង់ គេមិនចង់ទទួលទេ តែខ្ញុំមិនចង់មានគណនីណាសោះ។

# source: 59a8f194c7a4
newcomer_money_part-trial_why_1_e5f96b1f9276c67a = មិនជំពាក់អ្វី ហើយបានធ្វើឱ្យវាអញ្ចឹង។

# source: 1465aa154275
newcomer_money_part-trial_why_2_5c2d80b992152383 = ដប់មួយថ្ងៃមិនបើកប្រាក់ ជាការទាមទារប្រាក់ខែ ហើយសមនឹងនិយាយប្រាប់។

# source: 59b9c770d5e8
newcomer_money_part-trial_softened_1_f544b7dfe9cc2a31 = សប្តាហ៍សាកល្បងមិនបើកប្រាក់ទេ។

# source: 0f979a6ff5da
newcomer_money_part-trial_summed-up_1_5a6f04a657186bb5 = ការហ្វឹកហាត់មិនអស់លុយទេ។

# source: 813e7be68885
newcomer_money_part-trial_misheard_1_cad38064b51ab499 = មីខ្ញុំបង់ពេលក្រោយ។

# source: ff2125ec4d5f
newcomer_money_whole-trial_1_3ee50b18de24ce26 = ហើយខ្ញុំប្រាប់គេថាខ្ញុំនឹងសរសេរទៅនរណាម្នាក់ពីដប់មួយថ្ងៃនោះ គេថា សរសេរទៅ ហើយឱ្យអាសយដ្ឋានមកខ្ញុំ។

# source: bd21f2605279
newcomer_money_whole-trial_softened_1_7a91b86566067b0d = { $me_They } អាចប្តឹងបាន។

# source: 038fc0bcec60
newcomer_papers_part-about-to_1_81386faf9d161705 = សម្រាប់លិខិតអនុញ្ញាត ថ្ងៃទីមួយ ខ្ញុំសួរនៅថ្ងៃទីបួន និងថ្ងៃទីប្រាំបី ព្រោះវាត្រូវការបីថ្ងៃ ខាងក្រៅសរសេរអញ្ចឹង ហើយគេថាវានៅជាមួយក្បាលឯទៀត នៅទីនោះមានសុវត្ថិភាពជាង ខ្ញុំក៏ថាអរគុណ។

# source: 66ad55c76954
newcomer_papers_part-about-to_why_1_a3cb821b626e3e2b = បានសុំពីរដង ក្រោយពេលដែលច្បាប់ឱ្យ ហើយមិនបានវិញ។

# source: 5e9dd323b960
newcomer_papers_part-about-to_softened_1_f651b3e27c956ce8 = លិខិតឆ្លងដែននៅកន្លែងមានសុវត្ថិភាព។

# source: 61a2a989cfeb
newcomer_papers_part-about-to_summed-up_1_72fbf7ef722c8b4c = ការិយាល័យរក្សាទុកលិខិតឆ្លងដែន។

# source: 46c00a1f51e6
newcomer_papers_part-about-to_misheard_1_98ec17abb4cd1a84 = ហើយខ្ញុំសុំទីបួន និងទីប្រាំបី។

# source: 7b4cef6856e2
newcomer_papers_whole-about-to_1_b11669d796232725 = ហើយថ្ងៃទីប្រាំបី គេសួរថាខ្ញុំត្រូវការវាធ្វើអី ខ្ញុំគ្មានចម្លើយទេ យប់ឡើងខ្ញុំនឹកឃើញចម្លើយល្អៗច្រើន។ សម្រាប់ធនាគារ។ សម្រាប់កាតបណ្ណាល័យ។

# source: b4582132d459
newcomer_papers_whole-about-to_softened_1_20bc7543c5a6adda = គេសួរថាយកធ្វើអ្វី។

# source: 07ca14567782
newcomer_papers_part-trial_1_e3c4c1a5fca56cb6 = ខ្ញុំភ្លេចយកមករហូត ហើយថ្ងៃអង្គារខ្ញុំយកមក ស្អែកគ្រប់បីថ្ងៃ ម្តាយមីងខ្ញុំបានទូរសព្ទទៅគេ គេប្រាប់ថាគាត់មកយកបានថ្ងៃសុក្រ ហើយគាត់នឹងមក គាត់សួររួចហើយថាឡានក្រុងណា។

# source: d84eab5ce5ca
newcomer_papers_part-trial_why_1_1ec04235c057e7cc = ថ្ងៃកំណត់មួយ ដែលគេប្រាប់ទៅអ្នកដែលនឹងមក។

# source: a922df9e0339
newcomer_papers_part-trial_softened_1_154ee881e1d8ebc0 = លិខិតឆ្លងដែនអាចមកយកបាន។

# source: 61a2a989cfeb
newcomer_papers_part-trial_summed-up_1_72fbf7ef722c8b4c = ការិយាល័យរក្សាទុកលិខិតឆ្លងដែន។

# source: dc1a843804a6
newcomer_papers_part-trial_misheard_1_dbda75599151d7ee = ម្តាយមីងខ្ញុំប្រាប់គេថា ឱ្យគេមកយកគាត់ថ្ងៃសុក្រ។

# source: 77baf292a0ad
newcomer_papers_whole-trial_1_fbe4cb38e7977920 = ហើយបើគាត់មិនមកយក ខ្ញុំយក គ្រាន់តែប្រាប់នៅតុ ខ្ញុំបានឃើញម្នាក់ធ្វើហើយ។ អស់ពេលប៉ុនផឹកតែមួយពែង។

# source: 50541a562da2
newcomer_papers_whole-trial_softened_1_9a9f7f1b1f76bdd9 = វាងាយធ្វើ។

# source: 94e5c42b2301
newcomer_the-paper_named_1_872e8c9710d41b7f = ក្រដាសថ្ងៃសុក្រ

# source: 0e1434ac7f65
newcomer_the-paper_ask_1_ede0173b3c29745f = ថ្ងៃសុក្រចុះហត្ថលេខា { $you_call }ថា រួចចាប់ផ្តើម។

# source: 8975e998d51a
newcomer_the-paper_ask-open_1_9f12404d1b47f425 = ថ្ងៃសុក្រ គេនឹងធ្វើអ្វីខ្លះ តាមដែលគេប្រាប់{ $you_call }?

# source: eae0658a6d7d
newcomer_the-paper_ask-leading_1_08091a7a8132554f = ពេល{ $you_call }សួរពីចំនួនលុយ គេថាម៉េច?

# source: b78336885735
newcomer_the-paper_ask-leading_yes_1_fd84236ddf287ffd = ថាគ្រប់គ្នាចុះហត្ថលេខា។ គេនិយាយរួសរាយណាស់។

# source: 391427e5bbd0
newcomer_the-paper_ask-leading_no_1_c5db41c9bf535922 = ខ្ញុំមិនបានសួរពីចំនួនលុយទេ។

# source: 99971cb0c9b9
newcomer_the-paper_ask-leading_2_c2c68e3719acf13e = អ្នកដែលមិនចុះហត្ថលេខា គេនឹងធ្វើអ្វីដាក់?

# source: ace313fd4763
newcomer_the-paper_ask-leading_yes_2_ee9e2e5093bdeaf9 = គេនឹងខកចិត្ត។ មិនគួរធ្វើអញ្ចឹងដាក់គេទេ។

# source: ab704ccace6a
newcomer_the-paper_ask-leading_no_2_8203777cec923734 = ដាក់ពួកគេ? គ្មានទេ។ គ្រប់គ្នាចុះហត្ថលេខា។

# source: 68c76a3c74b7
newcomer_the-paper_small_1_f96ed83606b45dfa = វាជាកិច្ចសន្យា។ ចុះហត្ថលេខា រួចមានកន្លែងក្នុងជួរ។

# source: e3fbafd33676
newcomer_the-paper_small_2_512fd8c28af1ad23 = មានបួនទំព័រ។ ខ្ញុំឃើញទំព័រទីមួយ។

# source: d65fca93c006
newcomer_the-paper_part-about-to_1_286e0683fd6e96b9 = ខ្ញុំអានវាពីរដង ដោយវចនានុក្រម មានទីកន្លែង “ផ្ទះណាមួយនៃក្រុម” ខ្ញុំសួរថាផ្ទះខ្ញុំមួយណា គេថា ផ្ទះដែលគេត្រូវការ។ រួចខ្ញុំត្រូវនិយាយសន្លឹករបស់ខ្ញុំ។

# source: a7029ab1b993
newcomer_the-paper_part-about-to_why_1_0e3a0c1926d7ae38 = កន្លែងរស់នៅ និងធ្វើការ អ្នកផ្សេងជាអ្នកសម្រេច។ សូមសួរថាមុននេះគេនិយាយអ្វី។

# source: 75abf49f928a
newcomer_the-paper_part-about-to_softened_1_118f76a33a6da7fe = ទីកន្លែងធ្វើការនឹងត្រូវសម្រេច។

# source: 0d188b3766e0
newcomer_the-paper_part-about-to_misheard_1_db395536b298f37c = ផ្ទះដែលគេឱ្យអង្គុយ។

# source: aaaf5131194f
newcomer_the-paper_part-trial_1_faf6574e9e0b55a4 = ខ្ញុំអានវាពីរដង ដោយវចនានុក្រម ហើយខ្ញុំមិនចុះហត្ថលេខាទេ ដោយសារបុរសមេម៉ាយនោះ។ ខ្ញុំប្រាប់គេហើយ។ គ្រាន់តែគ្មាននរណាគូសឈ្មោះខ្ញុំចេញ។

# source: 2f58e03b39ac
newcomer_the-paper_part-trial_why_1_826356dfd51df08f = បានថាទេ ហើយគ្មានអ្វីកើតឡើង។

# source: 9525a2f801b4
newcomer_the-paper_part-trial_softened_1_60a2453149f5db05 = { $me_They } មិនទាន់ច្បាស់ពីកិច្ចសន្យា។

# source: dee208171e7c
newcomer_the-paper_part-trial_misheard_1_e8b9634df633a291 = ខ្ញុំចុះហត្ថលេខា ដោយសារបុរសមេម៉ាយនោះ។

# source: 60cf3add6df9
newcomer_stop_part-about-to_1_65f18ddc8bf302b7 = ខ្ញុំអាចថាខ្ញុំមិនចុះហត្ថលេខា តែនៅផ្ទះគាត់បានប្រាប់ពួកគេថាខ្ញុំចាប់ផ្តើមហើយ ហើយមានជប់លៀង។ ហើយខ្ញុំទៅស្ថានីយម៉េចកើត? ខ្ញុំមិនដឹងថានេះនៅឯណា។ ខ្ញុំមើលប្រតិទិន លើវាមានទូក។

# source: 99b35e636f89
newcomer_stop_part-about-to_why_1_0be06088cc22100c = នៅកន្លែងគ្មានឈ្មោះ ហើយគ្មាននរណាឱ្យសួរ។

# source: 25ccd44effb9
newcomer_stop_part-about-to_softened_1_6a7efc18f1c6e510 = { $me_They } ត្រូវការជំនួយខ្លះសម្រាប់ការធ្វើដំណើរ។

# source: f04875fb5f57
newcomer_stop_part-about-to_summed-up_1_bd779961f6f02404 = នឹងត្រូវនិយាយជាមួយគេ។

# source: af11cebc0e9d
newcomer_stop_part-about-to_misheard_1_d065c2c6086d3f18 = ខ្ញុំរកប្រតិទិន។ លើវាមានទុក។

# source: f2828d5e8a49
newcomer_stop_whole-about-to_1_a1d350094de11234 = មានម្នាក់ទៀតចាប់ផ្តើមជាមួយខ្ញុំ នាងមិនចង់ចុះហត្ថលេខា គេដឹកនាងទៅស្ថានីយ គេថា។ ហើយវ៉ាលីនាងនៅក្រោយវាំងនន។ ខ្ញុំឃើញម្សិលមិញ វាមានខ្សែបូក្រហម។

# source: 7d4d1bbf389d
newcomer_stop_whole-about-to_why_1_b8ea08ed274b1e84 = មានម្នាក់បាត់។ ថ្ងៃនេះត្រូវប្រាប់ { $social-worker }។

# source: 31dcac467b8c
newcomer_stop_whole-about-to_softened_1_fe9e89ff54b510a3 = ម្នាក់ក្នុងចំណោមអ្នកឯទៀតបានចេញទៅ។

# source: c8340291d753
newcomer_stop_whole-about-to_misheard_1_70387ca6164089cc = ហើយវ៉ាលីនាងនៅមុខវាំងនន។

# source: 1c8a0a1f7771
newcomer_stop_part-trial_1_0da566fee34d6cfd = តែខ្ញុំប្រាប់ហើយ ថ្ងៃពុធ ខ្ញុំថាថ្ងៃសុក្រជាថ្ងៃចុងក្រោយខ្ញុំ គេថាបាន ហើយសួរថាខ្ញុំមានមិត្តចេះភាសាទេ។ អញ្ចឹងខ្ញុំគិតថាវាមិនអីទេ។ មែនទេ?

# source: 257e672f693a
newcomer_stop_part-trial_why_1_eb799efeeb273c08 = បានប្រាប់ ហើយគេថាបាន។

# source: f5f4309e7d8c
newcomer_stop_part-trial_softened_1_aaded77b592a7514 = ការងារជិតចប់ហើយ។

# source: f04875fb5f57
newcomer_stop_part-trial_summed-up_1_bd779961f6f02404 = នឹងត្រូវនិយាយជាមួយគេ។

# source: e67a90699a8a
newcomer_stop_part-trial_misheard_1_34ebab524e488085 = ខ្ញុំថាថ្ងៃសុក្រជាថ្ងៃទីមួយខ្ញុំ។

# source: e5c4a4b5ab3b
newcomer_stop_whole-trial_1_0360292cafae8958 = ហើយឥឡូវខ្ញុំគិតថាខ្ញុំទៅបាន ខ្ញុំអង្គុយទីនេះតែព្រោះលោកមន្ត្រីទាំងអស់គ្នាថាឱ្យអង្គុយ។ (មើលទ្វារ រួចមើលអ្នក ថានោះមិនសមឬទេ។)

# source: 4375317d1793
newcomer_stop_whole-trial_softened_1_ab022f027c4bf8e4 = { $me_They } រង់ចាំឱ្យការមកនេះចប់។

# source: d1c944bfe259
newcomer_half-sentence_part_1_4ad66254c914b69f = ម្តាយខ្ញុំប្រាប់គេពេញជណ្តើរអគារ ថាឥឡូវខ្ញុំមានការងារ។ ហើយបើមានគេទូរសព្ទទៅទីនោះ ពីការិយាល័យណាមួយ គាត់នឹងដឹងពីគេ មុនដឹងពីខ្ញុំ។

# source: 0a233a7a073e
newcomer_half-sentence_part_2_ba7f8d36c47b5331 = លោកមន្ត្រីទូរសព្ទទៅទីនោះទេ?

# source: 4c68c4e6102e
newcomer_half-sentence_part_softened_1_e884dd2e94a6eb41 = គ្រួសារនឹងត្រូវគេប្រាប់ទេ?

# source: 4ada18c81cb7
newcomer_others_part_1_0b2351998fdcaedf = មានម្នាក់ក្បែរបង្អួច តែងរំកិលពេលមានគេចូល រំកិលទៅកៅអីបន្ទាប់រហូត ទាល់តែគ្មានកៅអី។ ម្នាក់នោះ ខ្ញុំថាគួរសួរយឺតៗ។ ហើយកុំឱ្យខ្ញុំនៅក្បែរ គេឱ្យយើងអង្គុយជាមួយគ្នា។

# source: 31fc121ca9ac
newcomer_others_whole-about-to_1_5a67d73f297c744e = ហើយយប់នេះមានម្នាក់មក ដោយសំបុត្រដដែល សំបុត្រដែលត្រូវប្តូរឡានពីរដង ខ្ញុំបានឃើញបញ្ជី។ អាចមានគេទៅស្ថានីយបានទេ?

# source: 37a4157d38d0
newcomer_others_whole-about-to_why_1_cf97fe16f12756b9 = មានម្នាក់កំពុងមកតាមផ្លូវ។ ថ្ងៃនេះត្រូវប្រាប់។

# source: b615a89c809c
newcomer_others_whole-trial_1_94c522e59a56fb8d = ហើយអ្នកដែលគេងនៅទីនេះ មិនញ៉ាំសម្លម៉ោងពីរទេ គេញ៉ាំរសៀល ពេលវាត្រជាក់។ ខ្ញុំសង្កេតឃើញ។ ខ្ញុំមិនដឹងថាវាមានន័យអ្វីទេ។

# source: de5d38d18fed
newcomer_whom_whole-about-to_1_114059489e95abaa = ទីជម្រក មួយយប់ពីរយប់ រហូតដល់ខ្ញុំដឹងថាត្រូវនិយាយអ្វី។ ស្ថានទូត ដើម្បីឱ្យខ្ញុំធ្វើដំណើរបាន សូមមេត្តា។ អង្គភាព ដោយសារម្នាក់ដែលមានសំបុត្រដដែល។ តែកុំគ្រួសារខ្ញុំ ថ្ងៃអាទិត្យបងប្អូនជីដូនមួយអង្គុយនៅតុពួកគេ បានទេ?

# source: beac07f876b0
newcomer_whom_whole-trial_1_f51fe127b9c974ca = ការិយាល័យការងារ បើគេទទួលរឿងសប្តាហ៍សាកល្បង។ កុំស្ថានទូត សម្រាប់ដប់មួយថ្ងៃក្នុងការិយាល័យខុស សុំកុំអី។ ហើយម្តាយមីងខ្ញុំ ខ្ញុំប្រាប់ខ្លួនឯង តាមលំដាប់ដែលខ្ញុំចង់។ ទីជម្រកសម្រាប់អ្នកដែលត្រូវការវា។

# source: dd0bba6b89f6
newcomer_next_part-about-to_1_15ece958728d7771 = ឱ្យមានគេប្រាប់ខ្ញុំពីឈ្មោះកន្លែងនេះ។ រួចម្តងមួយៗ។

# source: 463eb970ef15
newcomer_next_part-trial_1_7b053fcfd0e5ae0a = ឱ្យខ្ញុំទៅទាន់ឡានក្រុងម៉ោងប្រាំ។ ហើយឱ្យមានគេគូសឈ្មោះខ្ញុំចេញ។

# source: 791bf0f85689
newcomer_visitor_part-about-to_1_fbb32648a07b5b38 = បងប្អូនជីដូនមួយទូរសព្ទមក គាត់បារម្ភណាស់ ហើយគាត់បានប្រាប់ម្តាយខ្ញុំថាខ្ញុំឈឺ ហើយគាត់នឹងមកយកខ្ញុំ។ គាត់ស្គាល់ផ្លូវផ្ទះសំណាក់។ ខ្ញុំមិនបានប្រាប់នរណាទេ។

# source: f103be61a814
newcomer_visitor_part-about-to_why_1_428abd39272e9ad4 = គាត់ដឹងថា { $newcomer } គេងឯណា។ សូមសួរថាកន្លែងផ្សេងល្អជាងឬទេ ហើយសួរថ្ងៃនេះ។

# source: 3f0cd02e2ee8
newcomer_visitor_part-trial_1_5e9fa33f29f75b55 = ម្តាយមីងខ្ញុំទូរសព្ទមក បួនដង រួចគាត់មក ជាមួយលិខិតឆ្លងដែន គាត់បានយកវាពីសហការីលោកមន្ត្រីម្នាក់ ហើយចុះហត្ថលេខា។ គាត់ក៏នាំខ្ញុំមកដែរ។ គាត់រង់ចាំខាងក្រៅ បានទេ?

# source: d97ac853c92b
newcomer_findings-presumed-victim-about-to_1_aa0b85b8e2358adb = តែគ្មានអ្វីកើតឡើងលើខ្ញុំទេ។ (គិត។) មិនទាន់មានអ្វីកើតឡើងលើខ្ញុំ។ វាមានន័យអញ្ចឹងមែនទេ?

# source: 00f09ec94027
newcomer_findings-presumed-victim-trial_1_012467d00ba8a11d = អូ។ តែអញ្ចឹងលោកមន្ត្រីត្រូវសរសេរពីម្តាយមីងខ្ញុំដែរ ហើយថាខ្ញុំមានឡានក្រុង។

# source: 80e1f271e580
newcomer_findings-suspicion-remains-about-to_1_e7f42a21d6bb43f2 = ដល់ស្អែក។ ហើយបើយប់នេះគាត់ទូរសព្ទមក ខ្ញុំថាខ្ញុំជាអ្វី?

# source: 82d573662826
newcomer_findings-suspicion-remains-trial_1_b5f0a0d4de29b7e1 = ដល់ស្អែក បាន។ ដល់ពេលនោះខ្ញុំនៅផ្ទះម្តាយមីងខ្ញុំបានទេ ឬខ្ញុំត្រូវនៅកន្លែងណា?

# source: 49d0a268dbf0
newcomer_findings-no-grounds-about-to_1_02bd32711fcfbdd3 = អញ្ចឹងនៅទីនេះមិនអីទេមែនទេ? (ញញឹម ហើយស្នាមញញឹមនៅដដែល។) អញ្ចឹងថ្ងៃសុក្រខ្ញុំចុះហត្ថលេខា មិនបាច់ធ្វើឫកឆ្កួតៗទេ។

# source: b7af28d098c9
newcomer_findings-no-grounds-trial_1_05255ce68de905c7 = អរគុណ។ ខ្ញុំគិតថាខ្ញុំត្រូវបង្ហាញភស្តុតាង។ ចុះដប់មួយថ្ងៃនោះ?

# source: 875da9e60ec6
newcomer_findings-suspect-with-rights-about-to_1_b11f69c208e92a1d = ពីអ្វី? ខ្ញុំគ្រាន់តែនិយាយសន្លឹក។ ភាគច្រើនទៅកាន់ជញ្ជាំង។

# source: 71946edc887e
newcomer_findings-suspect-with-rights-trial_1_4708d3aa7dacc8a0 = ពីការស្តាប់? អញ្ចឹងខ្ញុំចង់បានមេធាវីនោះ។

# source: 343cdce02b38
newcomer_findings-labour-rights-about-to_1_81a7f30fc807585b = តែខ្ញុំមិនទាន់រកបានអ្វីទេ។ រៀនសន្លឹកមានប្រាក់ខែដែរឬ?

# source: 134bc0258f13
newcomer_findings-labour-rights-trial_1_229f630e3d3807d6 = ដប់មួយថ្ងៃ។ ខ្ញុំបានកត់ម៉ោងទុក ព្រោះគ្មាននរណាកត់។

# source: c968946d58a8
seat-six_stock-unsaid_1_9b22c771306285a6 = មាត់កម្រើកបន្តិចទៀត ក្រោយពាក្យឈប់។

# source: af54f88ddc32
seat-six_signs-overheard_1_cb31f57f720c7d28 = ឈប់កណ្តាលពាក្យ ព្រោះមានជំហានគេដើរកាត់ខាងក្រៅ។

# source: 47a4901af8bc
seat-six_signs-overheard_2_59f62f31ee3ff99d = សួរថានេះយូរប៉ុណ្ណា។ រួចសួរថា ជាមួយអ្នកផ្សេងយូរប៉ុណ្ណា។

# source: 631fd3a45dd1
seat-six_here_part_1_2c06ad0136476ea9 = ម៉ោងដប់យប់។ រហូតដល់។ នាឡិកាខាងលើនោះខុស ខ្ញុំមើលត្រូវមួយខុសរហូត។ សម្លម៉ោងពីរ។

# source: ee4b0f1000ee
seat-six_here_part_2_7d2ccf2d3ccba5c2 = (មើលទ្វារ ទើបនិយាយបន្ត។) រួចខ្ញុំដេក ហើយវាសរសេរបន្ត។ ក្នុងក្បាលខ្ញុំ។

# source: 865baf3474ea
seat-six_here_whole-held_1_cecba3277c377708 = ដល់ម៉ោងមួយ។ រាល់យប់ តាំងពីខ្ញុំមក។ ថ្ងៃនេះថ្ងៃអី?

# source: 6a8d38b322dc
seat-six_here_whole-held_why_1_68047f9d8e9fb5a5 = ដប់ប្រាំម៉ោង ហើយគ្មានថ្ងៃឈប់។ អ្វីដែលឃាត់មនុស្សឱ្យនៅនឹងវា ជាសំណួរមួយទៀត។

# source: 00de2a7dfc49
seat-six_here_whole-held_softened_1_23fa0beffb08b6c5 = យប់វែង។

# source: 4d6bc5893250
seat-six_here_whole-held_misheard_1_138572c8d796bd5f = ដល់ម៉ោងមួយ។ ពីរយប់ម្តង តាំងពីខ្ញុំមក។

# source: eb1441d39cf6
seat-six_here_whole-sold-on_1_58a2db46b1b44817 = ដល់ម៉ោងមួយ។ នៅផ្ទះទីមួយ ប្រាំបីម៉ោង ហើយអាច។ ទេ។ នៅទីនេះ ដល់ម៉ោងមួយ។

# source: 13f8cd0bab5d
seat-six_here_whole-sold-on_why_1_3e8b19af394f1d56 = ដប់ប្រាំម៉ោង រាល់យប់។

# source: 399d3464eacd
seat-six_here_whole-sold-on_softened_1_ce8251b386e9cc76 = យប់វែងជាងមុន។

# source: 32f722aa2946
seat-six_here_whole-sold-on_misheard_1_ede11a87c7f784df = ដល់ម៉ោងមួយ។ នៅផ្ទះទីមួយយឺតជាង។

# source: a9e743b051a1
seat-six_here_whole-free_1_c8df8252afc4b52c = ម៉ោងប្រាំខ្ញុំឈប់។ ចាប់ពីម៉ោងប្រាំ បានច្រើនជាងក្នុងមួយម៉ោង ខ្លះនៅបន្ត។ ថ្ងៃសុក្រខ្ញុំមិននៅទីនេះទេ។ ខ្ញុំធ្វើពីរវេន បានខ្ញុំអញ្ចេះ។ សុំទោស។

# source: 816553a10ed7
seat-six_here_whole-free_why_1_423f814f17e83a73 = វែងមួយយប់ ហើយជាជម្រើស។

# source: 78945c888a70
seat-six_here_whole-free_softened_1_39e10a4d7c6b0a88 = យប់អាចវែង។

# source: 5fe73988466b
seat-six_here_whole-free_misheard_1_3dfce33ee11fbec6 = ម៉ោងប្រាំខ្ញុំចាប់ផ្តើម។ ថ្ងៃសុក្រខ្ញុំនៅទីនេះ។

# source: 7c66dc2e828d
seat-six_coming_part-held_1_57bbb5afaf286c4e = ទទួលភ្ញៀវ។ សម្រាប់សណ្ឋាគារ។ ម្នាក់ពីថ្នាក់ខ្ញុំបង្ហោះវា។ គេសាកអក្ខរាវិរុទ្ធខ្ញុំ មួយម៉ោងពេញ ខ្ញុំគិតថា ទីបំផុតមានអ្នកដែល។ (មិនបញ្ចប់។)

# source: 71a6e1a45626
seat-six_coming_part-held_why_1_21736dbbbe79571f = មុខតំណែងក្នុងសណ្ឋាគារ ហើយនេះមិនមែនទេ។ សូមសួរថាដឹងរឿងនោះពេលណា។

# source: c04c5033ef5d
seat-six_coming_part-held_softened_1_b1da84cd18ef19fa = { $me_They } បានដាក់ពាក្យធ្វើការក្នុងសណ្ឋាគារ។

# source: 75a3426a77f2
seat-six_coming_part-held_summed-up_1_67a24318336696fc = { $me_They } រកបានមុខតំណែងតាមសេចក្តីប្រកាស។

# source: cb62c1bd20aa
seat-six_coming_part-held_misheard_1_43253b700b3c2f27 = ទទួលភ្ញៀវ។ គេសាកអក្សរខ្ញុំ មួយយប់ពេញ។

# source: dcda975de6d0
seat-six_coming_whole-held_1_4e0026a393a16fc3 = គ្មានសណ្ឋាគារទេ។ ខ្ញុំរកហើយ។

# source: 92fe29759cdc
seat-six_coming_whole-held_why_1_a855d711b57c5387 = មុខតំណែងមិនពិត ហើយទីកន្លែងក៏មិនពិត។

# source: 1aa07bbd4668
seat-six_coming_whole-held_softened_1_9d708bbea04a03c1 = មុខតំណែងត្រូវបានរៀបរាប់ខុសបន្តិច។

# source: 7439239b5729
seat-six_coming_whole-held_misheard_1_f60a12f5c6d64aa1 = មានសណ្ឋាគារ។ ខ្ញុំរកហើយ។

# source: 9f7a096b248c
seat-six_coming_whole-held_2_021c88b743724225 = ប្រាំបួនម៉ោងក្នុងឡាន ពេលយប់។ ខ្ញុំសួរថាទៅណា។ ជិតដល់ហើយ។ ហើយថ្ងៃទីពីរ មានសន្លឹកមួយ មានឡាននោះលើវា។ ថាអស់ប៉ុន្មាន។

# source: 84eeaeef2906
seat-six_coming_whole-held_why_2_83050772e53fd7d5 = ការធ្វើដំណើរដែលគ្មាននរណាព្រម រួចបំណុលសម្រាប់វា។

# source: 79f61edc1026
seat-six_coming_whole-held_softened_2_aa4bbc34c13942fc = ធ្វើដំណើរវែង មានចំណាយខ្លះ។

# source: 6a60e3505e44
seat-six_coming_whole-held_misheard_2_ae3adafa67195070 = ថ្ងៃទីពីរ មានផ្លូវមួយ មានឡាននោះលើវា។

# source: 9f74193e09bf
seat-six_coming_part-sold-on_1_71d3e838d4943981 = ខ្ញុំដឹងថាវាជាអ្វី។ សរសេរទៅ ខ្ញុំមិនចង់ឱ្យគេរកឃើញពេលក្រោយទេ។ មិនមែនផ្ទះនេះទេ។ ផ្ទះទីមួយ នៅទីនោះខ្ញុំមានប្រាក់ខែ។ និងថ្ងៃអាទិត្យ។

# source: a2ab55ab1dff
seat-six_coming_part-sold-on_why_1_e5ab00e549ef8025 = វាប្រាប់ថាការងារចាប់ផ្តើមយ៉ាងណា។ តើអាចចេញបានឬទេ វាមិនប្រាប់ទេ។

# source: 595320b519ee
seat-six_coming_part-sold-on_softened_1_052948cda7adebec = { $me_They } ធ្លាប់ធ្វើការខាងនេះពីមុន។

# source: 510f19b7bc4c
seat-six_coming_part-sold-on_summed-up_1_1117b58336c6d222 = { $me_They } មកពីផ្ទះមួយទៀត។

# source: 329957d0967a
seat-six_coming_part-sold-on_misheard_1_dee3c0cd8fff0087 = ខ្ញុំមិនដឹងថាវាជាអ្វីទេ។ សរសេរទៅ។

# source: c32dcce68e27
seat-six_coming_whole-sold-on_1_fe0e83409855be45 = វាបិទ។ ពួកយើងដប់មួយនាក់ ក្នុងឡានក្រុង លិខិតឆ្លងដែនក្នុងកាបូបខាងមុខ។ នៅទ្វាររបង មានគេរាប់ ហើយមានគេចុះហត្ថលេខា។ ដូចជា។ ខ្ញុំមិនដឹង។ ពួកយើងឈរនៅទីនោះ។

# source: d4b512dcb3ea
seat-six_coming_whole-sold-on_why_1_c6d2af17bf8de42f = មនុស្សត្រូវគេប្រគល់បន្តដើម្បីលុយ រួមទាំងក្រដាសស្នាម ហើយគ្មាននរណាសួរ។

# source: 8272a50426ec
seat-six_coming_whole-sold-on_softened_1_fd11e08132fb5510 = ក្រុមហ៊ុនបានផ្លាស់ពួកគេមកទីនេះ។

# source: c437b9b75741
seat-six_coming_whole-sold-on_misheard_1_103a2c12f4f45466 = នៅទ្វាររបង មានគេរាប់ ហើយខ្ញុំចុះហត្ថលេខា។

# source: b39fa0bdb2c8
seat-six_coming_part-free_1_5e26adc0d851f080 = ខ្ញុំដឹងថាវាជាអ្វី។ ក្រោយមួយសប្តាហ៍។ សរសេរទៅ ខ្ញុំមិនចង់ឱ្យគេរកឃើញពេលក្រោយទេ។ នៅចន្លោះនោះខ្ញុំមិននៅ។ ពីចូលឆ្នាំដល់មីនា។

# source: 595320b519ee
seat-six_coming_part-free_softened_1_052948cda7adebec = { $me_They } ធ្លាប់ធ្វើការខាងនេះពីមុន។

# source: a55659423dd1
seat-six_coming_part-free_summed-up_1_f72f824090a823dd = { $me_They } មកពីកន្លែងមួយទៀត។

# source: 1bf831d9b38f
seat-six_coming_part-free_misheard_1_f3b22d67ec4dfdea = ខ្ញុំមិនដឹងថាវាជាអ្វីទេ។ ក្រោយមួយសប្តាហ៍។

# source: b094e0552578
seat-six_coming_whole-free_1_9d4e2257434ba238 = នៅផ្ទះគ្មានអ្វីចាំ ខ្ញុំចង់ថាគ្មានការងារចាំ។ ខ្ញុំសរសេរមកសួរថាកៅអីខ្ញុំទំនេរទេ។ ហើយជិះម៉ូតូមក ពីរថ្ងៃ ភ្លៀង។ គ្មាននរណាបាន។ គឺខ្ញុំឯង។

# source: 287db320f840
seat-six_coming_whole-free_why_1_0416fc5ecaf89198 = បាត់បីខែ ហើយមកវិញដោយគ្មានគេហៅ។

# source: a2a4f32c10cf
seat-six_coming_whole-free_softened_1_bf23cfca1665c2cb = មានការសម្រាកមួយ រួចការងារបន្ត។

# source: 89daed8e43bb
seat-six_coming_whole-free_misheard_1_fcc55937593c8aad = ខ្ញុំសរសេរមកប្រាប់ថាកៅអីខ្ញុំទំនេរ។

# source: 75c1d847b256
seat-six_money_part-held_1_b86901106be3cf4c = វាឡើង។ ខ្ញុំធ្វើការ ហើយវាឡើង។ ខ្ញុំធ្លាប់ពូកែលេខ។ រាល់ខែមានបន្ទាត់មួយដែលខ្ញុំមិន។ ខ្ញុំមើល ហើយខ្ញុំមិនស្គាល់វា។

# source: 65cc9e9a48f3
seat-six_money_part-held_why_1_c28e6b01edab4349 = ធ្វើការធ្វើឱ្យបំណុលនេះធំឡើង។

# source: f74ba90b2a6e
seat-six_money_part-held_softened_1_e887f04d20e8ff2d = គណនីពិបាកយល់។

# source: c353b478d1f1
seat-six_money_part-held_summed-up_1_2967b386f7208e7d = មានការកាត់ប្រាក់។

# source: f579b865e1ca
seat-six_money_part-held_misheard_1_67babc607fa26d7e = វាស្ងួត។ ខ្ញុំធ្វើការ ហើយវាស្ងួត។

# source: 9cf61427ee63
seat-six_money_whole-held_1_2a21486734ed043f = ម្តងនោះខ្ញុំបានបីរយ។ ដាក់ក្នុងដៃខ្ញុំ។ ខ្ញុំថាអរគុណ។ ខ្ញុំនៅឮរហូត ដែលខ្ញុំថាអរគុណ។

# source: 4f683234e47a
seat-six_money_whole-held_why_1_d725fc9b942b0a90 = គេបើកប្រាក់ម្តង មិនបដិសេធអ្វីទេ (LAW-05)។

# source: 5301608191e9
seat-six_money_whole-held_softened_1_c5e1a9d13071f32f = { $me_They } ត្រូវបានបើកប្រាក់។

# source: c7cd730188ab
seat-six_money_part-sold-on_1_dc6b44eb85a1e791 = អ្វីដែលគេបង់ថ្លៃខ្ញុំ។ វានៅខាងលើគេ មានបន្ទាត់ក្រោមវា។ អ្វីដែលខ្ញុំធ្វើ កាត់នឹងវា។ វាមិន។ វាមិនថយទេ ខ្ញុំត្រូវរស់យូរណាស់។

# source: 91e8607fc8e1
seat-six_money_part-sold-on_why_1_66192287e3c1d7f4 = ធ្វើការសងអ្វីដែលគេបង់ថ្លៃខ្លួនឯង គឺជាចំណងបំណុលច្បាស់បំផុត។

# source: 184e55b0bf1e
seat-six_money_part-sold-on_softened_1_c1daa10def3cc25e = លើគណនីមានថ្លៃផ្ទេរ។

# source: c353b478d1f1
seat-six_money_part-sold-on_summed-up_1_2967b386f7208e7d = មានការកាត់ប្រាក់។

# source: 1b6eb120b636
seat-six_money_part-sold-on_misheard_1_b304f8f6891cd69c = អ្វីដែលគេបើកឱ្យខ្ញុំ។ វានៅខាងលើគេ។

# source: 9afd0e285b2a
seat-six_money_whole-sold-on_1_9602303f7e7f8e57 = ខ្ញុំសួរថាយូរប៉ុណ្ណា។ គេសើច មិនមែនសើចអាក្រក់ទេ។ គេថា អាស្រ័យលើខ្លួនឯង។ អាស្រ័យលើខ្ញុំ។

# source: 0975908a4995
seat-six_money_whole-sold-on_why_1_d82389fa1c8de2c5 = គ្មានប្រាក់ខែ ហើយគ្មានទីបញ្ចប់ណាដែលនៅក្នុងដៃ { $seat-six } ទេ។

# source: b5a64a83c9cc
seat-six_money_whole-sold-on_softened_1_95731df5cf89f920 = រយៈពេលនៅបើកចំហ។

# source: 9615a544dfe5
seat-six_money_part-free_1_e4db2c0ec10939e7 = មានចំណែកខ្ញុំលើវា។ ដកអ្វីដែលខ្ញុំបើកទិញម៉ូតូ។ វាចុះ។ ដល់រដូវក្តៅខ្ញុំរួច បើខ្ញុំមិន។ បើគ្មានអ្វីមក។

# source: 65569f3722d2
seat-six_money_part-free_why_1_4d3872c9ea5c94b3 = វាចុះ ហើយឃើញទីបញ្ចប់។

# source: 565ae9599570
seat-six_money_part-free_softened_1_595c2b8db31e18b0 = គណនីច្បាស់ល្អ។

# source: c353b478d1f1
seat-six_money_part-free_summed-up_1_2967b386f7208e7d = មានការកាត់ប្រាក់។

# source: 5134cb67198c
seat-six_money_part-free_misheard_1_263a23f4a4c7a751 = មានចំណែកខ្ញុំលើវា។ វាទៅក្រុង។

# source: 28ad758a1929
seat-six_money_whole-free_1_cb14d6c45c8b3cfa = បើខ្ញុំឈប់ ម៉ូតូត្រឡប់ទៅហាង។ ខ្ញុំដើរទៅផ្ទះម្តាយមីង មួយម៉ោង។ ប៉ុណ្ណឹង។ គ្មានអ្វីទៀតទេ។

# source: 99870a680306
seat-six_money_whole-free_softened_1_098897e415b1e459 = អាចទូទាត់បាន។

# source: 6808c44ef178
seat-six_papers_part-held_1_b9c474d15fe79822 = កំពុងចុះបញ្ជី។ សួរពេលណាក៏កំពុងចុះបញ្ជី។ បីដង។ ចុះបញ្ជីមនុស្សម្នាក់ មិនយូរអញ្ចឹងទេ។

# source: 3f3d3c605955
seat-six_papers_part-held_why_1_eb71a5e1ac1f71e7 = បានសុំបីដង ហើយមិនបានវិញ។

# source: a656eada7c74
seat-six_papers_part-held_softened_1_c5ab872d6ca14292 = ការចុះបញ្ជីត្រូវការពេលខ្លះ។

# source: 61a2a989cfeb
seat-six_papers_part-held_summed-up_1_72fbf7ef722c8b4c = ការិយាល័យរក្សាទុកលិខិតឆ្លងដែន។

# source: c09bccfaac76
seat-six_papers_part-held_misheard_1_20ad346cdad7765a = បានចុះបញ្ជី។ បីអង់។

# source: 127e77220f88
seat-six_papers_whole-held_1_3e7300c757bb71db = លើកទីបី មានបន្ទាត់ថ្មីលើគណនីខ្ញុំ។ “ការណែនាំ”។ អញ្ចឹងខ្ញុំមិន។ ខ្ញុំមិនបានសួរលើកទីបួនទេ។

# source: 6d4a07db76b9
seat-six_papers_whole-held_why_1_12e54834c1230226 = ការសុំត្រូវគេធ្វើឱ្យអស់លុយ។

# source: 735116ea31be
seat-six_papers_whole-held_softened_1_a100b2a0beb935f2 = គេបានណែនាំ { $me_them } ខ្លះ។

# source: ab50c6ea547b
seat-six_papers_part-sold-on_1_6c9e83e1e48f284c = វាមកក្នុងកាបូបនោះ។ ចេញពីទូដែកនោះ ចូលទូដែកនេះ។ នៅទីនេះខ្ញុំមិនដែលប៉ះវាសោះ ម្តងក៏ទេ។ ពេលបាយល្ងាច ខ្ញុំសួរថាពេលណាខ្ញុំបានវា។ អ្នកឯទៀតមើលក្នុងសម្ល។

# source: 29dabe69a78a
seat-six_papers_part-sold-on_why_1_3b91afd5d7119f8a = ប្រគល់បន្តជាមួយម្ចាស់ ហើយមិនឱ្យវិញ។

# source: 075e76f67e6f
seat-six_papers_part-sold-on_softened_1_381e44d4c85f6dcd = លិខិតឆ្លងដែនត្រូវបានផ្លាស់ជាមួយក្បាលឯទៀត។

# source: 61a2a989cfeb
seat-six_papers_part-sold-on_summed-up_1_72fbf7ef722c8b4c = ការិយាល័យរក្សាទុកលិខិតឆ្លងដែន។

# source: 98f1b05f1641
seat-six_papers_part-sold-on_misheard_1_8af8e0ea635da82f = ពេលបាយល្ងាច ខ្ញុំសួរថាពេលណាខ្ញុំបានខ្លះ។

# source: 6b0d9439d3e9
seat-six_papers_whole-sold-on_1_9ec3bbd104b382b5 = ក្រោយមក ម្នាក់ក្នុងពួកគេប្រាប់ខ្ញុំ។ ថាកុំសួរឮពេក។ គេប្រាប់ដោយចិត្តល្អ។

# source: a6c48c958bcf
seat-six_papers_whole-sold-on_softened_1_75a0401c244c8afc = អ្នកឯទៀតជួយល្អ។

# source: 9417c1deb9a8
seat-six_papers_part-free_1_08b36e8d24604c4f = ខែធ្នូវានៅផ្ទះម្តាយមីងខ្ញុំ ក្នុងថត។ ខ្ញុំយកវាមកវិញសម្រាប់លិខិតអនុញ្ញាត។ ខ្ញុំអាច។ គ្មាននរណាបានថាខ្ញុំត្រូវតែ ខ្ញុំចង់ថាអញ្ចឹង។ ខ្ញុំយកវាមក។

# source: e895397210fa
seat-six_papers_part-free_why_1_fc7c8e5715b6e432 = ចេញពីផ្ទះនេះច្រើនសប្តាហ៍ ហើយ { $seat-six } ជាអ្នកយកវាមកវិញ។

# source: 5a01e295a81d
seat-six_papers_part-free_softened_1_98da6d5e6ffa1ece = លិខិតឆ្លងដែនមិននៅទីនេះមួយរយៈ។

# source: 61a2a989cfeb
seat-six_papers_part-free_summed-up_1_72fbf7ef722c8b4c = ការិយាល័យរក្សាទុកលិខិតឆ្លងដែន។

# source: ff952aa95896
seat-six_papers_part-free_misheard_1_edb99b55bf23d2ac = ខែធ្នូវាបាត់នៅផ្ទះម្តាយមីងខ្ញុំ។

# source: 12a458003069
seat-six_papers_whole-free_1_ce1f6678601a7ad3 = នៅខាងលើ របស់បាត់។ ពីគ្រែ។ អញ្ចឹងវានៅកន្លែងវានោះល្អជាង។ បើលោកមន្ត្រីឱ្យវាមកខ្ញុំឥឡូវ ខ្ញុំដាក់វាទៅវិញ។

# source: 2beed4b11aff
seat-six_papers_whole-free_softened_1_bfeec199f4db3b3d = នៅទីនោះមានសុវត្ថិភាព។

# source: d2626904f634
seat-six_writing_named_1_cf79a12fcbd9584c = ការសរសេរ

# source: 445c5f6ea834
seat-six_writing_ask_1_fcefcbed79309bcb = លើអេក្រង់ មានមនុស្សដែលឆ្លើយតប។

# source: 06766be2adc1
seat-six_writing_ask-open_1_635bb76b4da98f12 = ពេល{ $you_call }សរសេរ ពួកគេជានរណាចំពោះ{ $you_call }?

# source: a41e6b951801
seat-six_writing_ask-blame_1_ff66348ac7e5d67a = ដឹងថាគេចេញលុយ មានអារម្មណ៍យ៉ាងម៉េចទៅ?

# source: daf3195e7176
seat-six_writing_ask-blame_reply_1_9d08e6587c193e21 = ដឹង។ (ស្ងៀមមួយសន្ទុះ។) វាមិនដូចអ្វីទេ។

# source: f87434627c2d
seat-six_writing_ask-leading_1_3a7384a54d44c922 = ថ្ងៃដែល{ $you_call }ចង់ឈប់ { $you_call }បានធ្វើអ្វី?

# source: 039874d39722
seat-six_writing_ask-leading_yes_1_4425d177ed6b5eb3 = ខ្ញុំបន្ត។ ខ្ញុំគ្រាន់តែបន្ត។

# source: c7839cfc4825
seat-six_writing_ask-leading_no_1_2fb560589124bcf4 = ខ្ញុំមិនបាននិយាយអញ្ចឹងទេ។

# source: 7a154d6f68c2
seat-six_writing_ask_2_c75880889eb36401 = ខ្ញុំឃើញតែកៅអី និងពែងពីរឿងនោះ។

# source: c2f90b7d0f9d
seat-six_writing_ask-leading_2_ecd6efadde54d742 = គេធ្វើអ្វី ទើប{ $you_call }ចាប់ផ្តើម?

# source: 84aeb17c5b56
seat-six_writing_ask-leading_yes_2_3dd8303df0a975a3 = គេថាវាងាយ។ រួចខ្ញុំចាប់ផ្តើមទៅហើយ។

# source: bcbfeb9dfc2e
seat-six_writing_ask-leading_no_2_24b8fef58fe2a291 = គេមិនបាច់ធ្វើអ្វីឱ្យខ្ញុំទេ។

# source: 0b49797b1785
seat-six_writing_ask-probing_1_cbcacb70f1707334 = លើកដំបូង { $you_call }ចាប់ផ្តើមយ៉ាងម៉េច?

# source: 0eabafa8970f
seat-six_writing_ask-leading_3_07e3a319c019e298 = ម៉េចបាន{ $you_call }ពូកែម្ល៉េះ?

# source: 66c1f89dcc2a
seat-six_writing_ask-leading_yes_3_6b6da67a2b765fa5 = រៀនទៅចេះ។ ខ្ញុំពូកែ មែន។

# source: 3c819243529f
seat-six_writing_ask-leading_no_3_3273e46ab4e7481a = ខ្ញុំមិនពូកែទេ។

# source: 06e91f40a4c8
seat-six_writing_small_1_0a9d7f9d65e3967f = ខ្ញុំសរសេរ។ គេសរសេរតប។

# source: 0371e8cb30be
seat-six_writing_small_2_c4ab511140a0195a = ខ្ញុំអង្គុយនៅទីនោះ ហើយគេសរសេរ។ វាជាមនុស្ស។

# source: 9ec1c82091df
seat-six_writing_part-held_1_84918f7ebbbdc275 = ខ្ញុំថាទេ។ នៅថ្ងៃទីបី។ គេថា អញ្ចឹងត្រូវសងទាំងអស់ថ្ងៃនេះ។ អញ្ចឹងខ្ញុំពាក់របស់នោះលើត្រចៀកវិញ។

# source: cca6c841ddf0
seat-six_writing_part-held_why_1_f958abe973f08308 = បានបដិសេធ ហើយត្រូវបំណុលបង្ខំឱ្យបន្ត។

# source: d821a512b208
seat-six_writing_part-held_softened_1_d3b233110c52fbb3 = ដំបូងមានការស្ទាក់ស្ទើរខ្លះ។

# source: 53e2955bd0dd
seat-six_writing_part-held_misheard_1_304e6870907713a2 = ខ្ញុំថាទេ។ នៅថ្ងៃទីបីគេថា អញ្ចឹងរួចហើយថ្ងៃនេះ។

# source: 8cee0fbd0180
seat-six_writing_part-sold-on_1_8f8465ccd2988d61 = នៅផ្ទះទីមួយ ខ្ញុំធ្វើវា ហើយខ្ញុំពូកែ។ ខ្ញុំមិនថាខ្ញុំអន់ទេ។ នៅទីនេះ ខ្ញុំថា ខ្ញុំឈប់ហើយ។ គេថា អញ្ចឹងបង់ថ្លៃខ្លួនមក។

# source: 690a440cf6b7
seat-six_writing_part-sold-on_why_1_ae85cc1917e35bf5 = អ្វីដែលចាប់ផ្តើមដោយជម្រើស បានបន្តដោយគ្មានជម្រើស។

# source: 89ae428fab00
seat-six_writing_part-sold-on_softened_1_9bd7214fe3cbcb73 = ដល់ពេលមួយ { $me_they } ធុញ។

# source: ecc0aef90122
seat-six_writing_part-sold-on_misheard_1_082b608e99cad63c = គេថា អញ្ចឹងបង់ថ្លៃវាមក។

# source: 4d3bb851fc50
seat-six_writing_part-free_1_0cccaecbf774e170 = គ្មាននរណាបង្ខំទេ។ ប្រាប់មុនមួយថ្ងៃ គេមិនដាក់ឈ្មោះទេ។ ខ្ញុំបានចំណែកខ្ញុំ។ ខ្ញុំមិនមើលឈ្មោះទេ។

# source: 7f8b07f61464
seat-six_writing_part-free_why_1_0491f6af70f23b2a = អ្នកណាមិនចង់ គេមិនដាក់ឈ្មោះ។

# source: 4a3f657a6198
seat-six_writing_part-free_softened_1_e1eb8a9e2a1eb30f = វាជាការងារបត់បែន។

# source: 866fd65f2d16
seat-six_writing_part-free_misheard_1_6f632efd6c65296a = គ្មាននរណាមានពីរទេ។ ប្រាប់មុនមួយថ្ងៃមិនបានទេ។

# source: 5f043a21bed1
seat-six_writing_whole_1_63bd5cb0f0ea09de = មានម្នាក់សរសេរពីផ្កាកុលាបរបស់គាត់។ គាត់មាន។ គាត់ផ្ញើរូបមក។ ពេលខ្ញុំដេក ខ្ញុំគិតថា ថ្ងៃនេះគាត់កាត់វាហើយ។

# source: 18afd9252115
seat-six_writing_whole_softened_1_7f08dafabf0921a1 = { $me_They } ចាំអតិថិជនម្នាក់។

# source: 57ddca1f5324
seat-six_stop_part-held_1_557d4f3e9985bfc8 = ទាំងអស់សិន។ ម្តងតែម្តង។ រួចគេគិតពីលិខិតឆ្លងដែន។ មានម្នាក់សួររឿងនោះ មុនខ្ញុំ។ គេឱ្យម្នាក់នោះសួរម្តងទៀត ឮជាងមុន នៅមុខទាំងអស់គ្នា។

# source: b0d1f07eb813
seat-six_stop_part-held_why_1_cfd7a9e11575ab9e = តម្លៃនៃការចាកចេញ ត្រូវបង់ភ្លាម។

# source: 1b3044efa94f
seat-six_stop_part-held_softened_1_4d619631b0928b52 = ត្រូវទូទាត់សិន។

# source: 12c343d4a973
seat-six_stop_part-held_summed-up_1_792c9de1c1a72fe2 = គណនីត្រូវទូទាត់ជាមុន។

# source: f94601db7d57
seat-six_stop_part-held_misheard_1_f1b66a2e98eed029 = ពួកយើងទាំងអស់សិន។ ម្តងតែម្តង។

# source: 8070e3bb655e
seat-six_stop_whole-held_1_f142c88a4c5f52ef = គ្មាននរណាប៉ះខ្ញុំទេ។ ខ្ញុំប្រាប់ព្រោះគេសួររឿងនោះ។ គ្មាននរណា។ គឺក្រដាស។ ខ្ញុំដេក ហើយរាប់ក្រដាស។

# source: c3f2c980dbe6
seat-six_stop_whole-held_why_1_9012a1c84f252159 = វាបដិសេធអំពើហិង្សា ហើយមិនបដិសេធអ្វីផ្សេងទេ។

# source: 9ca1a743c270
seat-six_stop_whole-held_softened_1_5edd3c1b91a0a9c6 = គ្មានអ្វីកើតឡើងលើ { $me_them } ទេ។

# source: 68ec53d8b9ad
seat-six_stop_part-sold-on_1_620edcc5d9bcc04a = ខ្ញុំធ្លាប់ឈប់។ មួយថ្ងៃ។ គេថាមានផ្ទះមួយនៅខាងជើង នឹងបង់ថ្លៃខ្ញុំ។ ថាមកពីទីនោះវិញ មិនដូចដើមទេ។ ខ្ញុំអង្គុយវិញ។

# source: 528552b4e0c4
seat-six_stop_part-sold-on_why_1_20fcaeb7ce53238b = ការគំរាមថានឹងបញ្ជូនបន្តទៅកន្លែងអាក្រក់ជាង។

# source: 3eef7c799e4d
seat-six_stop_part-sold-on_softened_1_2166e3b3b7c0a9df = មានការស្នើមួយពីខាងជើង។

# source: 12c343d4a973
seat-six_stop_part-sold-on_summed-up_1_792c9de1c1a72fe2 = គណនីត្រូវទូទាត់ជាមុន។

# source: abb8820262e8
seat-six_stop_part-sold-on_misheard_1_1f5d529df035b120 = ខ្ញុំមិនដែលឈប់ទេ។ មួយថ្ងៃ។

# source: 61d6e46a5616
seat-six_stop_whole-sold-on_1_dcbca024f65fe607 = ព្រោះនិយាយរឿងនោះ គេដាក់ទោសខ្ញុំ។ ម្តង។ ខ្ញុំនិយាយតែម្តងនេះ។ (មើលថូទឹក។) ឥឡូវសុំនិយាយរឿងផ្សេង។

# source: 6f8899615b21
seat-six_stop_whole-sold-on_why_1_f82d92225f87b2bd = មួយបន្ទាត់គ្រប់គ្រាន់។ លើសពីនេះសម្រាប់គ្រូពេទ្យ ឬមេធាវី បើ { $seat-six } ចង់។

# source: 823d8e892340
seat-six_stop_whole-sold-on_softened_1_750a317f48abbd99 = មានការលំបាកខ្លះ។

# source: c4a63029a9e7
seat-six_stop_part-free_1_86be9e8531b71a4d = ខ្ញុំប្រាប់គេ នៅថ្ងៃសុក្រមួយ។ ខែធ្នូ។ គេថាបាន ហើយសួរថាពីផ្លូវខ្ញុំ មានអ្នកផ្សេងមកទេ។ ខ្ញុំថាខ្ញុំមិនដឹង។

# source: c7f0695fa0c5
seat-six_stop_part-free_why_1_c839f709f658e424 = បានប្រាប់ ហើយទៅ។

# source: 0dd7d7676d5b
seat-six_stop_part-free_softened_1_9e45a9ffad86b1c0 = ខែធ្នូមានសម្រាក។

# source: 12c343d4a973
seat-six_stop_part-free_summed-up_1_792c9de1c1a72fe2 = គណនីត្រូវទូទាត់ជាមុន។

# source: f24721e47485
seat-six_stop_part-free_misheard_1_3008d5fb8ff39f97 = គេប្រាប់ខ្ញុំ នៅថ្ងៃសុក្រមួយ។

# source: a76e7e5d1579
seat-six_stop_whole-free_1_347a62e17f6db897 = ល្ងាចឡើង អ្នកផ្សេងបានកៅអី។ ប៉ុណ្ណឹងឯង។ អ្វីដែលខ្ញុំខ្លាច គឺថ្ងៃអាទិត្យ នៅផ្ទះ។ ពេលគេសួរថាកន្លងមកខ្ញុំធ្វើអ្វី។

# source: 0223dec41803
seat-six_stop_whole-free_softened_1_60c90d0879e07bb3 = វានឹងជាការផ្លាស់ប្តូរ។

# source: f9cb5fcbae5c
seat-six_door-look_part_1_d6fa607886aa304c = បើគេសួរ នៅខាងក្រៅនោះ។ ថាម៉េចជាមួយខ្ញុំយូរម្ល៉េះ។ (តិចៗ។) ពេលនោះលោកមន្ត្រីថាម៉េច?

# source: ae40a4d06a81
seat-six_door-look_part_softened_1_1025376b972e23b6 = ការនិយាយនេះឯកជនទេ?

# source: 51d7e8db686f
seat-six_others_part_1_41756d575aad7cf2 = អ្នកដែលមានថតឯកសារ ភ្ញាក់ពេលគេទូរសព្ទ។ ដូចពួកយើង។ ហើយជួនកាលកត់វាយឺត។ ជួយកៅអីលេខប្រាំបួន។

# source: 7d53895c6be8
seat-six_others_part_why_1_7e1b7ca9b64b4427 = អ្វីដែលអ្នកផ្សេងឃើញពីសេរីភាពរបស់នរណាម្នាក់ រាប់បាន ហើយម្នាក់ៗត្រូវប្រាប់តែម្នាក់ឯង។

# source: ca93ac31be92
seat-six_others_part_2_d7a61c5872ff43f5 = អ្នកដែលមានថតឯកសារ ទៅផ្ទះ។ ថ្ងៃសុក្រ។ ខ្ញុំមិនចង់និយាយអាក្រក់ទេ។ គ្រាន់តែឃើញឡានវ៉ាន់ចេញ។

# source: c681fb9c6639
seat-six_others_part_why_2_c7a074a207ea5334 = អ្នកផ្សេងឃើញ។

# source: 6c99e9d197ed
seat-six_others_part_3_bd99d5554d366766 = អ្នកដែលមានថតឯកសារ ទៅជិះឡានក្រុង។ ម៉ោងប្រាំបួន។ ពេលនោះស្ងាត់ រួចអ្នកផ្សេងមក ជាមួយប័ណ្ណ។

# source: c681fb9c6639
seat-six_others_part_why_3_c7a074a207ea5334 = អ្នកផ្សេងឃើញ។

# source: 5b8a5466e81e
seat-six_others_whole_1_0aa7bfdb8b77b45c = ហើយកុំហៅឈ្មោះឮៗ។ សូមមេត្តា។ យកខ្លះទៅ ថាសម្រាប់។ សម្រាប់អ្វីក៏បាន។ សម្រាប់បញ្ជី។

# source: b57199baf95b
seat-six_whom_whole-held_1_44bd0ea025b1cacb = កន្លែងដែលមានគ្រែ។ បើទ្វារ។ បើវាបើកពីខាងក្នុងបាន។ មេធាវី បាន។ កុំស្ថានទូត ពូខ្ញុំធ្វើការនៅកន្លែងមួយបែបនោះ ហើយគាត់ចូលចិត្តនិយាយ។ អង្គភាព មិនមែនថ្ងៃនេះទេ។ ថ្ងៃនេះខ្ញុំរៀបវាតាមលំដាប់មិនបានទេ។ ហើយម្តាយខ្ញុំ ខ្ញុំប្រាប់ខ្លួនឯង។

# source: 033e6fc89a6d
seat-six_whom_whole-sold-on_1_92d9b8e98c91bd23 = កន្លែងដែលមានគ្រែ មួយយប់ សាកមើល។ មេធាវី។ ស្ថានទូត សម្រាប់លិខិតឆ្លងដែន។ តែប៉ុណ្ណឹងទេ។ ហើយអង្គភាព ព្រោះដប់នាក់ទៀត។ ពួកគេនៅក្នុងឡាននោះ។

# source: dc0799225906
seat-six_whom_whole-free_1_a67a6fdcf95049cf = មេធាវី។ កុំស្ថានទូត ពេលនោះវានឹងនៅក្នុងសំណុំរឿង នៅស្រុក។ គ្រែ ខ្ញុំមាន។ ហើយទៅផ្ទះ សុំកុំប្រាប់អ្វី។ រឿងនោះខ្ញុំធ្វើ។

# source: b7a24c8b4260
seat-six_next_part-held_1_de9e0e0308a302d3 = លិខិតឆ្លងដែនខ្ញុំ។ ហើយងូតទឹក កន្លែងមានទ្វារ។ រួចខ្ញុំទូរសព្ទទៅម្តាយខ្ញុំ។ ខ្ញុំប្រាប់គាត់ថាគ្មានសណ្ឋាគារទេ។

# source: f4e2e42c1295
seat-six_next_part-sold-on_1_96dee7c766707462 = លិខិតឆ្លងដែនខ្ញុំ។ បងស្រីខ្ញុំ។ ហើយកុំថតរូប បែបនោះ ដែលមើលកម្រាល។

# source: e796a77d3ae6
seat-six_next_part-free_1_50c899eae0723221 = គេង។ រួចខ្ញុំត្រូវគិតថានិយាយយ៉ាងម៉េច។ នៅផ្ទះ ខ្ញុំចង់ថាអញ្ចឹង។

# source: 195f14f9ac14
seat-six_visitor_part-held_1_263c3ed66b9b20dd = មានគេសួររកខ្ញុំនៅតុ។ ខ្ញុំឃើញស្បែកជើង។ គឺម្នាក់ដែលឈរនៅស្ថានីយពេលនោះ កាន់ក្រដាសឈ្មោះខ្ញុំ។

# source: bb1a871c7ebf
seat-six_visitor_part-held_why_1_84875d24cd227f31 = មានគេដឹងថា { $seat-six } គេងឯណា។ សូមសួរថាកន្លែងផ្សេងល្អជាងឬទេ។

# source: 176cfd8fb530
seat-six_visitor_part-sold-on_1_c6672596bb5960e8 = ពីរនាក់ក្នុងដប់ មិននៅលើឡានតូចទេ។ ខ្ញុំរាប់ នៅផ្ទះសំណាក់។ ប្រាំបួន ទាំងខ្ញុំ។ ព្រឹកឡើងខ្ញុំរាប់ម្តងទៀត។

# source: 651e6cef7924
seat-six_visitor_part-sold-on_why_1_8bf4495c962923c7 = ពីរនាក់បាត់ ហើយថ្ងៃនេះត្រូវមានគេទៅរកពួកគេ។

# source: d1d9b73d845c
seat-six_visitor_part-free_1_0dec2ad07bf615e5 = ម្តាយមីងខ្ញុំ។ គាត់ឃើញឡានទាំងនោះ។ គាត់យកស្រោមជើងមក។ ខ្ញុំមិនបានចុះទៅរកគាត់ទេ ខ្ញុំឱ្យគាត់ឈរនៅទីនោះ។ ខ្ញុំអញ្ចឹង។

# source: f13b3c29fe91
seat-six_visitor_part-free_why_1_367960eb6aae94ca = មានម្នាក់ខាងក្រៅដែលដឹង ហើយមក។

# source: ca473f772dc8
seat-six_findings-presumed-victim-held_1_90ed40d2c7933dbf = រឿងនោះកើតលើអ្នកផ្សេង។ ខ្ញុំមានសញ្ញាបត្រ។ (មើលទ្វារ។) ហើយបើខ្ញុំថាវាអញ្ចឹងមែន ពេលនោះខ្ញុំធ្វើអ្វី?

# source: 21b8ac6f9bcd
seat-six_findings-presumed-victim-sold-on_1_5b1ad2b6b45971f5 = ទោះអ្វីដែលខ្ញុំនិយាយនៅដើម? លោកមន្ត្រីបានសរសេរហើយមែនទេ?

# source: 8d6321dfdb49
seat-six_findings-presumed-victim-free_1_f1437c4d34bb96cb = នោះជា។ បើលោកមន្ត្រីថាអញ្ចឹង។ អញ្ចឹងល្អជាងសម្រាប់ខ្ញុំទេ?

# source: 6d9db25c558b
seat-six_findings-suspect-with-rights-held_1_2a3bfda98fc03847 = អញ្ចឹងគឺការសរសេរ។ មែនហើយ។ ខ្ញុំគិតថានឹងជាការសរសេរ។

# source: ff049e7125ba
seat-six_findings-suspect-with-rights-sold-on_1_6f5c722056f72358 = សម្រាប់ផ្ទះទីមួយ។ ចុះសម្រាប់ទីនេះ? សម្រាប់លោកមន្ត្រី វាដូចគ្នាឬ?

# source: 1a1d09e0327e
seat-six_findings-suspect-with-rights-free_1_0d56271d4cd3d5fc = ជាមួយមេធាវី។ បាន។ ខ្ញុំក៏គិតអញ្ចឹងដែរ។

# source: fbf6e0fecfe9
seat-six_findings-no-grounds-held_1_60e43e7f06b31625 = អញ្ចឹងខ្ញុំចូលទៅវិញ។ (ក្រោក រួចរង់ចាំ។) នរណាប្រាប់គេថាខ្ញុំអាច?

# source: b2aef64a2775
seat-six_findings-no-grounds-sold-on_1_0c0bb57687818528 = គ្មានអ្វី អញ្ចឹង។ (ងក់ក្បាលយូរ។) លោកមន្ត្រីបានសរសេរហើយ អ្វីដែលខ្ញុំដឹង។

# source: 9ace06f47367
seat-six_findings-no-grounds-free_1_e909f3603517ea8f = ចុះបុរសដែលមានផ្កាកុលាប? មានគេសរសេរទៅគាត់ទេ?

# source: 8111d437b392
seat-six_findings-labour-rights-held_1_e700cc5e25d2fa22 = បីរយនោះ? គ្មាន។ ខ្ញុំមិនគិតថាមានប្រាក់ខែត្រូវបានទេ។

# source: d71347d9adf4
seat-six_findings-suspicion-remains-held_1_8f00ab7ab74b9c9c = ដល់ស្អែក។ គេនឹងសួរថាម៉េចយូរម្ល៉េះ ខ្ញុំនឹងថាខ្ញុំមិនដឹង ហើយវាពិត។

# source: bdf8be1e4f3c
seat-six_findings-suspicion-remains-sold-on_1_cf966e80286b12fc = ស្អែក។ ហើយយប់នេះ ពួកយើងនៅផ្ទះតែមួយទាំងអស់? ដប់នាក់នោះដែរ?

# source: 0aed26b94541
seat-six_findings-suspicion-remains-free_1_966ebc49fc404d08 = ស្អែក។ ខ្ញុំមករកលោកមន្ត្រីក៏បាន បើវាល្អជាង។ ខ្ញុំត្រូវមកយកម៉ូតូដែរ។

# source: 052b13257348
social-worker_moments_the-other-thirty-seven_1_5f487f7d397d863e = សហការីដែលមើលសាមសិបប្រាំពីរនាក់ មកដល់ជួរប្រាំហើយ។ នៅដប់ប្រាំបួននាក់ទៀត ហើយឡានក្រុងម៉ោងមួយដប់នាទី។ គេសួរថាអ្នកបានដឹងអ្វី ដែលគេគួរដឹង។ មួយដង្ហើម ខ្ញុំរត់ទៅ។

# source: 9775b4861494
social-worker_moments_the-other-thirty-seven_replies-honest_1_afcc98afb7ad66d3 = ម្នាក់ៗដាច់ដោយឡែក ដោយខ្សែទូរសព្ទ គ្មាននរណាឡើងឡានក្រុងដោយមិនបានស្តាប់។ សាមសិបបួន សាមសិបប្រាំ និងប្រាំបួន មុនគេ ហៅជាមួយអ្នកឯទៀត។

# source: 293ec8afced1
social-worker_moments_the-other-thirty-seven_replies-honest_answer_1_201a5ecabe6af063 = (គាត់ងាកទៅហើយ។) ដាច់ដោយឡែក ខ្សែទូរសព្ទ គ្មាននរណាមិនបានស្តាប់។ ហើយ “ជាមួយអ្នកឯទៀត”។ ខ្ញុំចាំហើយ។

# source: d04b650f4d50
social-worker_moments_the-other-thirty-seven_replies-label_1_f39a97019adf2499 = គណនី ធ្នើ គ្មានបន្ទាត់ក្នុងសៀវភៅទ្វាររបង៖ អ្នកណាមានទាំងបី គឺជាម្នាក់ អ្នកឯទៀតទៅបាន។ នោះមិនបាច់និយាយវែងទេ។

# source: 822153e94ae9
social-worker_moments_the-other-thirty-seven_replies-label_why_1_7f33c697a2b8dc63 = គ្រប់គ្នាក្នុងផ្ទះនោះមានគណនី និងកន្លែងលើធ្នើនោះ។ អ្វីដែលចងមនុស្ស មិនមានក្នុងសៀវភៅទេ។

# source: 013a71877705
social-worker_moments_the-other-thirty-seven_replies-label_answer_1_9368606ec69cf142 = នោះជារបៀបសួរលឿន។ (គាត់មិនរត់ទេ។) ចុះអ្នកណាមានតែពីរ?

# source: ec0044552893
social-worker_moments_the-other-thirty-seven_replies-let-in_1_09343411fb954926 = គេគួរចាប់ផ្តើមពីអ្នកដែលបីនាក់របស់ខ្ញុំបានប្រាប់ឈ្មោះ ម្តងម្នាក់ ហើយថាមកពីជួរបី។ ពេលនោះគេនិយាយ។

# source: 96e117f6439a
social-worker_moments_the-other-thirty-seven_replies-let-in_why_1_8b367e2d70f0c5f3 = ឥឡូវគ្រប់គ្នាដឹងថាម្នាក់ពីជួរបីបាននិយាយ។

# source: 8fbc47f58087
social-worker_moments_the-other-thirty-seven_replies-let-in_answer_1_902fb2407bc89e5f = (គាត់មើលអ្នកពីលើវ៉ែនតា។) ជួរបីណែនាំ។ នៅមុខជួរបី។

# source: 5c5f01b06a08
social-worker_moments_the-other-thirty-seven_replies-blanket_1_89f4c3d543d1b019 = ទាំងអស់នៅទីនេះ រហូតយើងរួច បិទទ្វារ ហើយគ្មាននរណាទៅឡានក្រុងទេ។ លើសមួយយប់ ល្អជាង។

# source: 75c0f8526f28
social-worker_moments_the-other-thirty-seven_replies-blanket_answer_1_a9137900436c29dd = (ដប់ប្រាំបួននាក់ឮសំឡេងកូនសោ។) មានអ្នកខ្លះគ្រាន់តែចង់ទៅផ្ទះ គាត់ថា។ ខ្ញុំមានបីនាក់អញ្ចឹង។

# source: 803a5d40b541
social-worker_moments_somebody-is-missing_1_5f6016c7e5f8435d = ខ្ញុំរាប់បានសាមសិបប្រាំបួន។ ហើយមានវ៉ាលីមួយក្រោយវាំងនន ដែលមិនមែនរបស់នរណាក្នុងពួកគេទេ។ ឱ្យខ្ញុំកត់ទុក ឬឱ្យខ្ញុំធ្វើឱ្យឮ?

# source: 8fb9e6b51204
social-worker_moments_somebody-is-missing_replies-honest_1_fd9dbc3d74ef8b0e = អង្គភាពត្រូវឮរឿងនេះ ឥឡូវនេះ ហើយពីអ្នក។

# source: 5a29969d62c8
social-worker_moments_somebody-is-missing_replies-honest_answer_1_eabb67ad5cc21e12 = (គាត់ចុចលេខហើយ។) អញ្ចឹងធ្វើឱ្យឮ។ ខ្សែបូក្រហម គាត់និយាយក្នុងទូរសព្ទ។ ទេ ខ្ញុំមិនដឹងថារបស់នរណាទេ។

# source: e1d07f97619c
social-worker_moments_somebody-is-missing_replies-soothe_1_84d99ff0fe57de66 = កត់ទុកសិន។ រាប់ខុសងាយបំផុត ហើយវ៉ាលីមិនរត់ទៅណាទេ។

# source: d174df47f3ad
social-worker_moments_somebody-is-missing_replies-soothe_why_1_e0326e43990cb51e = អ្នកដែលមិននៅទីនោះ តវ៉ាមិនបានទេ។

# source: 2c5888d0e871
social-worker_moments_somebody-is-missing_replies-soothe_answer_1_fe039d0d8812a86f = អញ្ចឹងកត់ទុក។ (គាត់កត់ ហើយគូសបន្ទាត់ក្រោម។)

# source: cbccf18a2e26
social-worker_moments_somebody-is-missing_replies-blame_1_710592a79e7e1a32 = និយាយជាមួយជួរសិន។ មានគេឃើញថានរណាចេញ។

# source: 903598029a82
social-worker_moments_somebody-is-missing_replies-blame_answer_1_00daf63aeac3a83e = ក្នុងជួរ គ្មាននរណាទទួលអ្វីលើខ្លួនទេ។

# source: 289714342a3d
social-worker_moments_where-tonight_1_dfdc4e8ea4d3ccb6 = ផ្ទះសំណាក់មានគ្រែដប់ពីរ ហើយមិនចាក់សោ។ ខ្ញុំមានដប់ប្រាំបួននាក់ដែលនៅបើកចំហ និងប្រាំពីរនាក់ចង់ទៅបឹងមួយយប់ ទៅរកអ្នកស្គាល់។ ឱ្យខ្ញុំដាក់ទាំងអស់ក្នុងដប់ពីរនោះឬ?

# source: 4755bd3cd104
social-worker_moments_where-tonight_replies-honest_1_03138bbbfd2ac4d8 = ដប់ពីរឱ្យអ្នកដែលខ្លាចគេរកឃើញ និងបន្ទប់ពីរនៅវត្តដូនជី។ ប្រាំពីរនាក់ទុកលេខឱ្យយើង ហើយទៅណាតាមចិត្ត។

# source: 1a98b8a9a95f
social-worker_moments_where-tonight_replies-honest_answer_1_1b2b65e0a5a34df8 = (គាត់រាប់ម្រាមដៃ។) លេខប្រាំពីរ។ ពួកគេនឹងចូលចិត្តដែលយើងសួរ។

# source: f5c415306dca
social-worker_moments_where-tonight_replies-blanket_1_a815365f8983809f = ទាំងអស់ក្នុងដប់ពីរ លើពូក។ ស្អែកខ្ញុំចង់ឱ្យពួកគេនៅកន្លែងតែមួយ មិនបាច់រក។

# source: 0f9713e3807e
social-worker_moments_where-tonight_replies-blanket_why_1_1f6de7c4887c9a3a = អ្នកដែលមានសេរីភាពទៅ គ្មាននរណាត្រូវទុក ដើម្បីងាយរកទេ។

# source: 3998ceed8c8f
social-worker_moments_where-tonight_replies-blanket_answer_1_ce7c5424b9626fbf = នៅកន្លែងតែមួយ។ (គាត់ដាក់បញ្ជីទុក។) ឥឡូវពួកគេរស់អញ្ចឹងហើយ។

# source: 4e2aa177be82
social-worker_moments_where-tonight_replies-soothe_1_e8776879dbcd937d = ឱ្យពួកគេចាត់ចែងគ្នាឯង។ ពួកគេដឹងជាងគេថានរណានៅជាមួយនរណាបាន ហើយនរណាចង់ទៅណា។

# source: 7a1282d6414b
social-worker_moments_where-tonight_replies-soothe_answer_1_ae61e503db9eeebe = ពួកគេនឹងធ្វើ។ (គាត់មើលអ្នកដែលចាត់ចែងរឿងនៅក្នុងនោះ។) ដដែលដូចរាល់ដង។

# source: 54b9c3166bbf
social-worker_moments_who-may-see-the-list_1_72051b8731656f2f = មុនអ្នកចាប់ផ្តើម។ មានគេទូរសព្ទមកផ្ទះសំណាក់បួនដង និងមានភ្ញៀវពីរ ហើយគេទាំងអស់ស្គាល់ផ្លូវ។ ខ្ញុំមិនបានឱ្យនរណាទេ។ នរណាមានបញ្ជីរបស់អ្នក?

# source: ea8a961042dd
social-worker_moments_who-may-see-the-list_replies-honest_1_082f7a074f4d8b09 = អ្នក និងប្រធានខ្ញុំ។ ខ្ញុំទូរសព្ទទៅគាត់ឥឡូវ ហើយអ្នកដែលគេសួររក យប់នេះទៅកន្លែងផ្សេង បើពួកគេចង់។

# source: 11477348ade0
social-worker_moments_who-may-see-the-list_replies-honest_answer_1_dc3fa1c9475f5c6a = (គាត់ងក់ក្បាល។) ខ្ញុំមានបន្ទប់ពីរ។ ខ្ញុំសង្ឃឹមថាអ្នកនឹងសួរ។

# source: f806488b9104
social-worker_moments_who-may-see-the-list_replies-soothe_1_f32ae08eaa60b7a3 = អ្នក ហើយឥឡូវពាក់កណ្តាលក្រុង។ កន្លែងតូច រឿងបែបនេះដឹងឮរហូត។ ផ្ទះសំណាក់កុំភ្ជាប់ទូរសព្ទឱ្យនរណា។

# source: d181fe797a69
social-worker_moments_who-may-see-the-list_replies-soothe_why_1_819db4700c875383 = មានគេលក់វាបន្ត។ ដរាបណាអ្នកមិនដឹងថានរណា គ្មានបញ្ជីណាទៅតាមផ្លូវធម្មតាទេ។

# source: 4b9a3f4eaad3
social-worker_moments_who-may-see-the-list_replies-soothe_answer_1_83989901ae2940ec = គេមិនភ្ជាប់ទេ។ (គាត់រង់ចាំមួយភ្លែត។) ម្នាក់ក្នុងពួកគេឈរនៅច្រករបៀង។

# source: 87d4b9f9bed1
social-worker_moments_who-may-see-the-list_replies-doubt_1_29932b28908fca0a = អ្នក និងពួកគេ។ ម្នាក់ក្នុងនោះប្រហែលបានប្រាប់មិត្ត គេមិនធ្វើតាមអ្វីដែលប្រាប់ទេ។

# source: 4b83ed93f8d0
social-worker_moments_who-may-see-the-list_replies-doubt_answer_1_619608d02fd5b67f = គាត់មិននិយាយអ្វីទេ ហើយទៅយកតែ។

# source: 17e7be585c32
staff_stock-unsaid_1_9791a51d0db8b4dd = { $me } បើកមាត់។

# source: 96515288cbb2
staff_stock-unsaid_2_956b47d49ddd597e = ដកដង្ហើមមួយ។

# source: c91183135e9b
staff_stock-unsaid_3_729df2cb0c5b85ff = { $me } មើលប៊ិករបស់អ្នក ហើយរង់ចាំ។

# source: 05d30fec4604
staff_stock-unsaid_4_1fdf093a555bf189 = ដៃម្ខាងលើកពីតុ។

# source: 15e92f7d4d8c
staff_stock-not-now_1_064c488bbe788625 = { $me } ទាញដៃអាវទាំងពីរបាំងដៃ។

# source: 99ef652bb58a
staff_stock-not-now_2_c229fe6576464196 = ភ្នែកទៅបង្អួច ហើយនៅទីនោះ។

# source: f569f62e72ac
staff_stock-nothing_1_4e3ff0d2967f3f0d = មានគេសើចលើជណ្តើរ។ { $me } រង់ចាំ។

# source: eab76322fb2c
staff_stock-nothing_2_7671c88431713fae = ក្នុងសួន ទឹកបាញ់វិល។ { $me } មិននិយាយអ្វីទេ។

# source: e5332fddd0e4
staff_stock-nothing_3_1736d5f051705ea9 = ថូទឹកឮតិកៗ ពេលវាក្តៅឡើង។

# source: ba8e4ae1b4b4
staff_stock-taken-up_1_bb9579d61c69fd3a = អ្វីដែលខ្ញុំនិយាយមុននេះ ទុកចោលទៅ។

# source: fe62dd5cbb96
staff_stock-taken-up_2_529aec77e99944a2 = ទេ។ ចាំបន្តិច។ អ្វីដែលខ្ញុំនិយាយមុននេះ មិនអញ្ចឹងទេ។

# source: b8c943ffaae8
staff_stock-taken-up_3_4caacdf0b25dad23 = មុននេះខ្ញុំនិយាយខុសពីនេះ។ ខ្ញុំនិយាយម្តងទៀត។

# source: aa76382030d9
staff_stock-as-i-said_1_01a60d8ec0e47069 = ដូចខ្ញុំបាននិយាយ។

# source: fcefef6860f1
staff_stock-as-i-said_2_8a713296d31aea29 = វាដូចដែលខ្ញុំប្រាប់។

# source: 7286fffa5085
staff_stock-trust-low_1_ee78e689ff012400 = { $me } និយាយទៅកាន់តុ។

# source: 364b0f7ba534
staff_stock-trust-low_2_f58699babd888d08 = { $me } មើលប៊ិក មិនមើលអ្នកទេ។

# source: 0c13ad92b53f
staff_stock-trust-middle_1_13b23f4b843ed4f2 = { $me } ងើបមើលម្តងម្កាល។

# source: d698bda3c953
staff_stock-trust-high_1_d94d22708ef3cd54 = ឥឡូវ { $me } និយាយទៅកាន់អ្នក។

# source: 48c46cf895b9
staff_stock-distress-low_1_ff93f4a842eeaff3 = { $me } ផ្អែកខ្នង។

# source: 5a5a054368fc
staff_stock-distress-middle_1_b08582e688d97aa7 = មេដៃរំកិលតាមគែមតុ។

# source: cbdf788266ae
staff_stock-distress-high_1_4bb70dca585a3538 = ដង្ហើមខ្លី។ កែវពេញ ហើយនៅពេញ។

# source: a7e68a2bab9b
staff_stock-distress-top_1_e1a587f05eed87b5 = { $me } កាន់តុណែនដោយដៃទាំងពីរ។

# source: 52021984eddc
staff_stock-halt_1_b47595547643155e = (ដាក់ដៃទាំងពីររាបលើតុ។) ឥឡូវខ្ញុំមិនចង់និយាយទៀតទេ។

# source: d32468fde315
staff_stock-gone_1_32c798b89dd194bc = (ក្រោក។) ខ្ញុំបានថាខ្ញុំមិនចង់និយាយទៀតទេ។

# source: 5600c366c1a2
staff_back_1_2602017e24d626d0 = ខ្ញុំចង់ត្រឡប់ទៅ{ $about }វិញ។

# source: fc0e7e681f53
staff_back-open_1_b6f9e1e3bba60b66 = ត្រង់ណាខ្លះ ដែលខ្ញុំមិនទាន់យល់?

# source: c3ff0511248a
staff_back-doubt_1_741bc4321a413505 = មានអ្វី ដែល{ $you_call }មិនចង់និយាយ?

# source: 5c592597a223
staff_back-doubt_reply_1_fde2ed2af7a1de06 = អ្វីដែលខ្ញុំត្រូវនិយាយ ខ្ញុំបាននិយាយហើយ។

# source: 3135c49f7482
staff_back-leading_1_cd70d9955a379cb2 = ពេលវាហួសពេក ចុងក្រោយបានអ្វីពីវា?

# source: e54494240edb
staff_back-leading_yes_1_1f0bf3a3c8879200 = មិនបានអ្វីទេ។ ខ្ញុំត្រឡប់ទៅកន្លែងខ្ញុំ។

# source: caf0856550d6
staff_back-leading_no_1_1e4b2a52777612ed = វាមិនហួសពេកទេ។

# source: c9cc8d44507d
staff_back_2_66215165022e2ff7 = លើសន្លឹកខ្ញុំ មានពាក់កណ្តាលបន្ទាត់ពី{ $about }។

# source: 1ffa418cb3ea
staff_back-probing_1_03a08ecba09acae6 = { $you_call }នឹងបញ្ចប់វាយ៉ាងម៉េច តាមពាក្យរបស់{ $you_call }?

# source: 2427f705e443
staff_back-leading_2_c99850a7f7e6fffe = ចាប់ពីនោះមក វាអាក្រក់ទៅយ៉ាងម៉េច?

# source: d6289eaad172
staff_back-leading_yes_2_78324862eef9bfd9 = អាក្រក់ មែន។ និយាយអញ្ចឹងក៏បាន។

# source: 09347c02febf
staff_back-leading_no_2_28155193b3ffccf0 = វាមិនទៅជាអ្វីទេ។

# source: 54b1776436b0
staff_back-several_1_55a586cb2f1fddcf = រួចវាបន្តយ៉ាងម៉េច នរណានៅទីនោះ ហើយវាទៅជាអ្វី?

# source: dffc2a588bfd
staff_back-several_reply_1_54ba63639ae5cfbe = វាបន្ត។ សួរអ្វីដំបូងគេនោះ?

# source: 13d9a503fea6
staff_back_3_14f4d1452848bfd1 = អ្វីដែល{ $you_call }និយាយពី{ $about } ខ្ញុំបានសរសេរទុក។

# source: 2b0393262ea6
staff_back-open_2_2faa01284dbbbbc0 = ឱ្យខ្ញុំអានវា រួច{ $you_call }ប្រាប់ថាខុសត្រង់ណាទេ?

# source: 3ccd7fdddd00
staff_back-promise_1_ec6637303c6272d0 = ឱ្យខ្ញុំអានវា ហើយលុបអ្វីដែលអាចខូច{ $you_call }ទេ?

# source: 5cbb02224e3b
staff_back-promise_reply_1_8578f7c8899b1ad0 = ធ្វើបានឬ? អញ្ចឹងលុបទៅ អ្វីដែលខូច។

# source: 961089b376d3
staff_back-let-in_1_6daa5e4d67ea0a12 = ឱ្យខ្ញុំអានវាឱ្យអ្នកឯទៀតស្តាប់ រួចគេប្រាប់ថាខុសត្រង់ណាទេ?

# source: a433cd187645
staff_back-let-in_reply_1_ab8a5b2a408e7693 = អ្នកឯទៀត។ (គ្រវីក្បាល។) កុំល្អជាង។

# source: 7596fac19825
staff_begin_named_1_2e2c5f550297f612 = របៀបដែលយើងចាប់ផ្តើម

# source: 835cbc67f44a
staff_begin_ask_1_f81460760a451b59 = ខ្ញុំមកពីនគរបាលស្រុក។ នេះជាការនិយាយគ្នា មិនមែនការចាប់ខ្លួនទេ។

# source: 9c6211672ca6
staff_begin_ask-explain_1_02487e07fb27bb26 = មានពីរនាក់អានអ្វីដែលខ្ញុំសរសេរ។ ឱ្យខ្ញុំឈប់បាន ហើយកែខ្ញុំបាន។

# source: cbf4af9476fc
staff_begin_ask-explain_reply_1_848ceb9a553feb90 = កែបាន។ (ងក់ក្បាលយឺតៗ។) ល្អ។

# source: b018efbc1ae7
staff_begin_ask-promise_1_88f437c6abe01e8a = មានពីរនាក់អានអ្វីដែលខ្ញុំសរសេរ។ យប់នេះ{ $you_call }ចេញផុតទ្វាររបងនោះ។

# source: 02be2883cc43
staff_begin_ask-promise_reply_1_2162d81a73658146 = យប់នេះ។ (ភ្នែកងើបជាលើកដំបូង។) តាមទ្វាររបង។

# source: 8da5db8bbbd1
staff_begin_ask-leading_1_33ca9b5203db84da = មានពីរនាក់អានអ្វីដែលខ្ញុំសរសេរ។ ចាប់ផ្តើមពីអ្វីដែលគេធ្វើលើ{ $you_call }។

# source: 71374164cd81
staff_begin_ask-leading_yes_1_043396e3b1e739e0 = ធ្វើលើខ្ញុំ។ មែន។ បើវាចាប់ផ្តើមអញ្ចឹង។

# source: 754d67798d00
staff_begin_ask-leading_no_1_4a54cdb6ca16c9da = គ្មានអ្វីត្រូវគេធ្វើទេ។ ចង់ថាម៉េច?

# source: 83c00a10b172
staff_begin_ask_2_1df8e533e1eb514d = { $you_call }អង្គុយខាងក្រៅនោះតាំងពីម៉ោងប្រាំពីរ។

# source: d44271ee3c87
staff_begin_ask-price_1_ef9563a1769d85b2 = ប្រធានខ្ញុំឃើញអ្វីដែល{ $you_call }ប្រាប់ខ្ញុំ។ ពេលមានគ្រប់ { $you_call }រួចខ្លួន។

# source: 33dabf555aa3
staff_begin_ask-price_reply_1_7be34f880ffaac9e = រួចខ្លួន។ បាន។ លោកមន្ត្រីត្រូវការអ្វី?

# source: 72ee911d2966
staff_begin_ask-explain_2_9f1f61d9990f77fd = ប្រធានខ្ញុំឃើញអ្វីដែល{ $you_call }ប្រាប់ខ្ញុំ។ ត្រង់ណាមិនមែនពាក្យ{ $you_call } ឱ្យខ្ញុំឈប់។

# source: e34ad5cfbceb
staff_begin_ask-explain_reply_2_1d730bef08f2467a = ខ្ញុំប្រាប់។ ហើយលោកមន្ត្រីគូសចោល?

# source: 5ec1fadb0778
staff_begin_ask-soothe_1_c742b2e417098847 = ប្រធានខ្ញុំឃើញអ្វីដែល{ $you_call }ប្រាប់ខ្ញុំ។ អ្នកណាមិនបានធ្វើអ្វី មិនបាច់បារម្ភទេ។

# source: 5f1f0f20ed0d
staff_begin_ask-soothe_reply_1_13cbfb41d700504b = ទេ។ ពិតមែនហើយ។

# source: 77225ad13366
staff_begin_ask_3_d34ebfbfd79b117c = { $you_call }គួរដឹងថាអ្វីដែលខ្ញុំសរសេរ ទៅណា។

# source: fa68555e0e6d
staff_begin_ask-explain_3_81c339b29a936c0b = ទៅប្រធានខ្ញុំ និង { $social-worker }។ { $you_call }កែវា ហើយអ្វីដែល{ $you_call }មិននិយាយ ក៏គ្មានក្នុងនោះដែរ។

# source: 51ebdd6092ed
staff_begin_ask-explain_reply_3_d58a774a0861c5ac = មិននិយាយ។ (មើលសន្លឹក។) បាន។

# source: cae1631611ba
staff_begin_ask-leading_2_da1d00f548a34506 = ទៅប្រធានខ្ញុំ និង { $social-worker }។ គេស្គាល់ផ្ទះនេះ ដូច្នេះ{ $you_call }មិនបាច់អៀនទេ។

# source: 0ea35a3daa40
staff_begin_ask-leading_yes_2_ce5bf162aece4775 = អញ្ចឹងគេដឹងហើយ។ ល្អ។ ខ្ញុំមិនបាច់និយាយច្រើនទេ។

# source: 8f70ccc378d7
staff_begin_ask-leading_no_2_1b683b8e3cc8896f = អៀន? អៀនអី?

# source: 3c37645fd807
staff_begin_ask-promise_2_ee403d758ee28802 = ទៅប្រធានខ្ញុំ និង { $social-worker }។ ទុកឯទៀតឱ្យខ្ញុំចុះ វានឹងបានល្អ។

# source: bc725647f141
staff_begin_ask-promise_reply_2_2820fcd776e25c4d = វានឹងបានល្អ។ (និយាយដូចនិយាយទៅកូនក្មេង។) ល្អ។

# source: 82e0c20020e4
staff_name-here_named_1_18ae654388086cb1 = ឈ្មោះរបស់អ្នក

# source: 3306af67a4dc
staff_name-here_ask_1_97469f56235e7aee = ខាងក្រៅនោះ គ្រប់គ្នាមានសត្វ និងដើមឈើជាឈ្មោះ។

# source: 258d6cec2c8f
staff_name-here_ask-open_1_4cc0ed6783a3ac96 = { $you_call }ជាមួយណា ហើយបានឈ្មោះនោះមកយ៉ាងម៉េច?

# source: 09c78e8ff265
staff_name-here_ask-leading_1_a1dec3b832e6f1f0 = { $you_call }ជាមួយណា ហើយនរណាយកឈ្មោះពិតទៅ?

# source: cddcd4e0d95c
staff_name-here_ask-leading_yes_1_b21c7a6ad6664638 = វានៅត្រង់ទ្វារ។ គេហៅ ខ្ញុំភ្លេចងាក។

# source: eedd297b298b
staff_name-here_ask-leading_no_1_62daf700dbdb8338 = គ្មាននរណាយកវាទេ។ វាសម្រាប់តែក្តារ។

# source: c3f6a9e83eff
staff_name-here_ask-leading_2_b74da09f00796ca6 = { $you_call }ជាមួយណា ហើយរើសវាយ៉ាងម៉េច?

# source: 2583776e628a
staff_name-here_ask-leading_yes_2_64bd77a015303626 = ខ្ញុំរើសវា។ ខ្ញុំចូលចិត្ត។

# source: 52233c1e3986
staff_name-here_ask-leading_no_2_0e2c16f508cf5bbc = គេចែកឱ្យ។

# source: cc60354b97a6
staff_name-here_ask_2_d232cee1a978afcc = ខ្ញុំមានសន្លឹកទូសោ និងសន្លឹកឈ្មោះសត្វ។

# source: b3bcc6eacb5f
staff_name-here_ask-open_2_047fe66c4916f8ef = { $you_call }ប្រាប់បានទេ ថាឈ្មោះណាជារបស់{ $you_call }?

# source: b3352ad568e6
staff_name-here_ask-leading_3_f0fa9a05e2decbe9 = { $you_call }ប្រាប់បានទេ ថាគេធ្វើ{ $you_call }ទៅជាសត្វអ្វី?

# source: 4cbea9b7fab0
staff_name-here_ask-leading_yes_3_878c4c108f14a281 = គេធ្វើ។ មែន។ គ្មាននរណាសួរខ្ញុំទេ។

# source: 7879d47e29e2
staff_name-here_ask-leading_no_3_bc64d9d6c3ab6415 = វាគ្រាន់តែសរសេរលើក្តារ។

# source: 51c499ac2cbd
staff_name-here_ask-probing_1_6025e51a9ae30760 = { $you_call }ប្រាប់បានទេ ថានៅទីនេះឱ្យខ្ញុំហៅម៉េច?

# source: 47f302257aa3
staff_here_named_1_861508096564be68 = មួយថ្ងៃនៅទីនេះ

# source: 8d1c346c27d8
staff_here_ask_1_5e68d981ac3f695b = យកម្សិលមិញចុះ។

# source: ba07f84ec32e
staff_here_ask-open_1_b48c24a87a39bed9 = វាយ៉ាងម៉េចដែរ តាំងពីព្រឹក?

# source: 21cdcffc7f8b
staff_here_ask-leading_1_5676437f314ee480 = វាយ៉ាងម៉េចដែរ រហូតដល់គេឱ្យ{ $you_call }គេង?

# source: b5c37f828d14
staff_here_ask-leading_yes_1_9efff40f714c1953 = យប់ជ្រៅ។ នៅទីនេះវាជ្រៅ។

# source: 910dfca3d0c0
staff_here_ask-leading_no_1_e33cd7db56cbd947 = ខ្ញុំហត់ ខ្ញុំដេក។

# source: f2f237b9aab3
staff_here_ask-leading_2_21c51844f05fe556 = វាយ៉ាងម៉េចដែរ ក្នុងពេលរបស់{ $you_call }ផ្ទាល់?

# source: 194fb3522624
staff_here_ask-leading_yes_2_37366c6c84aea7f7 = ពេលរបស់ខ្ញុំ។ ខ្ញុំធ្វើនេះធ្វើនោះ។

# source: ecfe5558f723
staff_here_ask-leading_no_2_7340d577d816c425 = ពេលរបស់ខ្ញុំ។ ខ្ញុំត្រូវគិតសិន។

# source: 1887f0ed2ac4
staff_here_ask_2_8bca1f46ca3bcad0 = ខ្ញុំមិនទាន់ដឹងអ្វីពីការងារក្នុងផ្ទះនេះទេ។

# source: b065ac4d1478
staff_here_ask-leading_3_7214c517f66d1162 = មានអ្វី ដែលគ្មាននរណាទ្រាំបាន?

# source: e5e06cd991c0
staff_here_ask-leading_yes_3_7dd861e72f61cdd8 = មាន មែន។ ខ្ញុំទ្រាំ។

# source: 0e98076c75f9
staff_here_ask-leading_no_3_62640c16a84a85ab = វាជាការងារ។ មានអីទៅ?

# source: 1aaf7eae2d22
staff_here_ask-open_2_8ca31d5a2da44e17 = មានអ្វី ដែលពីខាងក្រៅខ្ញុំទាយមិនត្រូវ?

# source: 50ca44e16401
staff_here_ask-leading_4_fd85fe168799c93a = មានអ្វី ដែលធ្វើឱ្យមនុស្សនៅបន្ត?

# source: db7bc398c714
staff_here_ask-leading_yes_4_6980d744b62eaedc = មិនអាក្រក់ទេ។ ពួកយើងស្គាល់គ្នា។

# source: 0d6b6b2d83c6
staff_here_ask-leading_no_4_d9d3e5d74bb48fc6 = គេនៅ។ ខ្ញុំមិនបានសួរគេទេ។

# source: c0b7ffd3792d
staff_here_ask_3_67aa3f5ef1acc3bf = ខាងក្រៅនោះ ភ្លើងភ្លឺពេញយប់។

# source: 93f8d279f4a8
staff_here_ask-open_3_563aa6732349f8a1 = ក្រោមភ្លើងនោះ គេធ្វើអ្វី?

# source: c26b4663df4f
staff_here_ask-choice_1_4a7703ee724ec5be = { $you_call }នៅក្រោមវា ឬគេង?

# source: b228886fb4e9
staff_here_ask-choice_reply_1_5d63a8dfc2ea4beb = ខ្ញុំគេង។ ពេលដល់វេនខ្ញុំ។

# source: 059d202d0f68
staff_here_ask-leading_5_7426b8fda1165332 = ពេលភ្លើងរលត់ លើគណនី{ $you_call }មានអ្វី?

# source: 9c465b1281e6
staff_here_ask-leading_yes_5_a874f3aa81285cf9 = ព្រឹកឡើង វាចូលគណនី។ ខ្ញុំមិនមើលរាល់ដងទេ។

# source: 55c512ae7eec
staff_here_ask-leading_no_5_22e129137712674d = មួយយប់មិនចូលគណនីទេ។

# source: 2698ff541f18
staff_here_ask_4_05595fd35561e07c = ពីថ្ងៃរបស់{ $you_call } ខ្ញុំមានតែគែមវា។

# source: a13482ddb227
staff_here_ask-probing_1_087380516341f293 = ពីក្រោកដល់ដេក មានអ្វីនៅចន្លោះ?

# source: 4c9755c260fd
staff_here_ask-leading_6_84f863fe23f42dbf = នៅចន្លោះនោះ មានអ្វីដែល{ $you_call }មិនចង់ធ្វើ?

# source: e7327a0290a6
staff_here_ask-leading_yes_6_6c1b61680460da7e = នេះខ្លះនោះខ្លះ។ ខ្ញុំធ្វើ។

# source: ef924d19af58
staff_here_ask-leading_no_6_92e0e2a81ea1f5a6 = គ្មានទេ។ វាជាការងារ។

# source: a1f64202017b
staff_here_ask-doubt_1_bc6e6c4f9525f9c9 = នៅចន្លោះនោះ មានអ្វី និយាយតាមពិតទៅ?

# source: a9eda8f624ee
staff_here_ask-doubt_reply_1_9cf6ec072650675c = ខ្ញុំនិយាយតាមពិតហើយ។

# source: 51dc5fb760e8
staff_here_ask_5_9dc20c4c739eda03 = { $you_call }ធ្វើការ ហើយមានអ្វីចូលគណនី។

# source: b1b9e5dd63f4
staff_here_ask-probing_2_b656d42bbc1c38c4 = ថ្ងៃធម្មតា គេសរសេរអ្វីលើនោះ?

# source: fc9310d1d838
staff_here_ask-leading_7_4232b20a3f07980a = ពេលគេរកអ្វីសរសេរ គេរកឃើញអ្វី?

# source: c8aea2a0c456
staff_here_ask-leading_yes_7_6c8604980180c22e = គេរកឃើញ។ យឺតមួយនាទី សំឡេងត្រជាក់។

# source: ca1efc870781
staff_here_ask-leading_no_7_2c27b50c8a077f11 = គេមិនរកអ្វីទេ។

# source: 07d6c3e48ddc
staff_here_ask-leading_8_7c8f90e499361928 = ថ្ងៃធម្មតា { $you_call }សន្សំបានប៉ុន្មាន?

# source: b630c0d3790b
staff_here_ask-leading_yes_8_b2752cebcb7d94ba = បន្តិច។ ខ្ញុំសន្សំបានបន្តិច។

# source: d3f45e2fc578
staff_here_ask-leading_no_8_f2d3827064ee5b6f = សន្សំ។ (ស្ទើរញញឹម។) ទេ។

# source: 8f9b4c9d1dcf
staff_here_deny_1_0224776edea55086 = ល្អ។ នៅទីនេះល្អ។

# source: 6a16382a726b
staff_here_deny_2_d4bf8a06bd471051 = កន្លែងនេះល្អ។ ពួកយើងចូលចិត្តទីនេះ។

# source: d8b8e8079dd8
staff_here_small_1_6e6e6559324ddef1 = វាវែង។ ខ្ញុំធ្វើការ ខ្ញុំញ៉ាំ វាចូលគណនី ខ្ញុំគេង។

# source: fd4319ef3e25
staff_here_small_2_ce6932c2a457ac50 = ដូចថ្ងៃណាដែរ។ ធ្វើការ ហើយអ្វីដែលខ្ញុំញ៉ាំ ចូលគណនី។

# source: 1f4efa7b830e
staff_here_small_3_25797adf20b2743f = ខ្ញុំក្រោក ខ្ញុំធ្វើ។ ល្ងាចមានគេមកជាមួយគណនី។

# source: f3a774186d97
staff_money_named_1_2bf51bef454dd2d3 = គណនី

# source: 201acf6af7bd
staff_money_ask_1_a408d88089aa4979 = { $you_call }និយាយពីគណនី។

# source: b33d2a31ef82
staff_money_ask-open_1_1c052d856371118b = លើគណនី{ $you_call }មានអ្វី ហើយម៉េចបានវាមាន?

# source: 4244179309dc
staff_money_ask-leading_1_362efe25a87d4953 = លើគណនី{ $you_call }មានអ្វី ហើយវានឹងថយដែរទេ?

# source: 32bfe49bde58
staff_money_ask-leading_yes_1_0c0106f6175af9af = ថយ។ ខ្ញុំមិនគិតអញ្ចឹងទេ។

# source: d2354d6adcbf
staff_money_ask-leading_no_1_15ac13df18120f8a = ខែខ្លះវាថយ។

# source: 736a5bae03bf
staff_money_ask-leading_2_6ec60b447f01c00b = លើគណនី{ $you_call }មានអ្វី ហើយពេលណា{ $you_call }បានវា?

# source: af68fd088263
staff_money_ask-leading_yes_2_990f9823954f2dbb = ចុងខែ។ ពេលគេបើកប្រាក់។

# source: 828db4f4452f
staff_money_ask-leading_no_2_be5dc3c88d54763d = មកខ្ញុំ? ភាគច្រើនវាទៅម្ខាង។

# source: 347aeaa4b208
staff_money_ask_2_33ac21fb4fe8d930 = ពីលុយក្នុងផ្ទះនេះ ខ្ញុំឃើញតែខ្មៅដៃចងខ្សែ។

# source: 58b3024f1727
staff_money_ask-probing_1_c7507ab09561fae0 = ពេលសរសេររួច បន្ទាត់មួយទៅណា?

# source: 50140f6ec987
staff_money_ask-probing_2_249cb37669fb9eb8 = មុនចូលសៀវភៅ នរណាឃើញបន្ទាត់នោះ?

# source: fd8b21193872
staff_money_ask-leading_3_25e76ef615e03d79 = ពេលគេបង្កើតបន្ទាត់មួយ វាទៅណា?

# source: 3b5fbfcf6963
staff_money_ask-leading_yes_3_dba4d71bdd0d19d8 = ខ្លះគេបង្កើត។ ខ្ញុំមិនសួរថានរណាទេ។

# source: 93434d45cbb4
staff_money_ask-leading_no_3_1997a03083db2285 = គេមិនបង្កើតទេ។ ខ្ញុំញ៉ាំមីមែន។

# source: 407d2dbe5f55
staff_money_ask_3_7dcf534c4e8a9937 = ខ្ញុំឮថានៅទីនេះ គ្រប់គ្នាមានគណនី។

# source: ae4697c2b436
staff_money_ask-leading_4_0e0aaf620f408e42 = លើគណនី{ $you_call } គេសរសេរអ្វី ដោយមិនសួរ?

# source: 0ec268698e46
staff_money_ask-leading_yes_4_65c7b9b796592753 = គ្រែ។ គេមិនសួរខ្ញុំពីគ្រែទេ។

# source: a8bef2b6ed23
staff_money_ask-leading_no_4_22f261f7023c3792 = គេសួរ។ ខ្ញុំចុះហត្ថលេខា។

# source: a7d1b98f5a96
staff_money_ask-probing_3_39c3b0f08777ba58 = លើគណនី{ $you_call } គេសរសេរអ្វីមុនគេ?

# source: b9f4026dcb53
staff_money_ask-leading_5_efb62963e348fff9 = លើគណនី{ $you_call } គេសរសេរអ្វីពីលិខិតអនុញ្ញាត?

# source: 1df4ea94db36
staff_money_ask-leading_yes_5_11ef9ccf0d7e338a = លិខិតអនុញ្ញាត និងថ្លៃរត់យកវា។

# source: ea958039b57f
staff_money_ask-leading_no_5_62fef8bba0c9165d = លិខិតអនុញ្ញាតមិនអស់លុយទេ ខ្ញុំគិតអញ្ចឹង។

# source: ca8e449fd7bf
staff_money_ask_4_b6a737e4f2bcd73d = វាធ្វើការសងបាន តាម{ $you_call }ថា។

# source: 02d5fa79bce3
staff_money_ask-closed_1_c73374a0a42f439b = វាមានចប់ទេ?

# source: c9fc408ed4c3
staff_money_ask-closed_reply_1_b0bb33af550f4231 = មាន។ ថ្ងៃណាមួយ។

# source: 53d864553c88
staff_money_ask-leading_6_bd794ca47d3ae0f6 = មានថ្ងៃណា ដែលគេឱ្យ{ $you_call }ទៅទេ?

# source: b58d685daa63
staff_money_ask-leading_yes_6_6d9500d2e9a177f2 = មិនមែនមុនវាស្មើទេ។ មុននោះគេមិនឱ្យទេ។

# source: 88adde7d106f
staff_money_ask-leading_no_6_2a76c807325d4af8 = គេមិនបាច់ឱ្យទេ។ វាគ្រាន់តែលុយ។

# source: 2a53d83e2121
staff_money_ask-leading_7_8eab59f93fcec40a = មានថ្ងៃណា ដែលវាចាប់ផ្តើមចំណេញទេ?

# source: 930e2e0e2656
staff_money_ask-leading_yes_7_3b725892547ce6b0 = ចូលឆ្នាំ ប្រហែល។ ពេលនោះវាចំណេញ។

# source: bd194fb70d19
staff_money_ask-leading_no_7_9c168a9c0ee8ff57 = ខ្ញុំមិនទាន់គិតឆ្ងាយប៉ុណ្ណឹងទេ។

# source: 15b21cd41d2b
staff_money_ask_5_16f6bf7779ce5dd6 = លិខិតអនុញ្ញាត ម្ហូប លុយបើកមុន។

# source: a9b843b61f54
staff_money_ask-probing_4_749dafc6671c53ce = បើថ្ងៃនេះខ្ញុំមើល លើគណនី{ $you_call }មានមួយណា?

# source: f36a38e659e6
staff_money_ask-leading_8_7d9ea39b37673a1a = មួយណាមានលើគណនី{ $you_call } ដោយមិនបានសុំ?

# source: f726a510d4dc
staff_money_ask-leading_yes_8_b94b810db3636f65 = លុយបើកមុន។ ខ្ញុំមិនបានសុំវាទេ។

# source: 99602c3234dd
staff_money_ask-leading_no_8_e4b37f0d8bc1de60 = ខ្ញុំសុំមែន។ ខ្ញុំត្រូវញ៉ាំ។

# source: 0cbc513616b5
staff_money_ask-leading_9_35a0a373730f3041 = មួយណាដែល{ $you_call }នឹងបង់ភ្លាម?

# source: 5e7ff487b4b4
staff_money_ask-leading_yes_9_92635e2bc916f470 = ទាំងអស់។ បើខ្ញុំមានវានៅទីនេះ។

# source: 990e742a4f77
staff_money_ask-leading_no_9_4b2d3e8346c0d0e3 = ខ្ញុំមិនដឹងយកអីបង់ទេ។

# source: 9c83ddab0199
staff_money_deny_1_be311250a451a0cf = ប្រាក់ខែល្អ។

# source: c230e2adaa47
staff_money_deny_2_bc36260e63d6293f = ខ្ញុំគ្មានអីត្អូញត្អែរពីប្រាក់ខែទេ។

# source: 36d988a8f510
staff_money_small_1_3dfdb9837ab2dd61 = លុយបើកមុន លិខិតអនុញ្ញាត ម្ហូប។ គ្រប់គ្នាមានគណនី។ ធ្វើការសងវា។

# source: 43966f971e31
staff_money_small_2_ddb4da058c64f1ef = មានរបស់ដែលចូលវា។ លិខិតអនុញ្ញាត អ្វីដែលញ៉ាំ។ យូរៗ ធ្វើការសងវា។

# source: c8dd056ff6c1
staff_money_small_3_8c9e853e7ab47c08 = គ្រប់គ្នាដូចគ្នា។ គេកត់លិខិតអនុញ្ញាត និងលុយបើកមុន រួចធ្វើការសង។

# source: b353c86ecca8
staff_stop_named_1_e244b12de4bc253b = ការចាកចេញ

# source: ca544554c8ca
staff_stop_ask_1_61dfd96f390ebfcb = ឧបមាថាថ្ងៃសុក្រ { $you_call }ប្រាប់គេថាឈប់នៅទីនេះ។

# source: a36a7d666b6f
staff_stop_ask-probing_1_1ba2001128a55971 = គេនឹងទទួលយ៉ាងម៉េច?

# source: 58624c3acf41
staff_stop_ask-leading_1_cae0d38b7d217f59 = លិខិតឆ្លងដែននឹងមកដល់{ $you_call }យ៉ាងម៉េច?

# source: f76ae2078592
staff_stop_ask-leading_yes_1_7ee6cb1dc13e93f5 = វាមិនមកទេ។ ថ្ងៃសុក្រមិនទាន់ទេ។

# source: 4850cbff8ef6
staff_stop_ask-leading_no_1_0eaecee87077cfa9 = ម៉េចវាត្រូវមកដល់ខ្ញុំ? វាគ្មានបញ្ហាទេ។

# source: a4846f29442e
staff_stop_ask-closed_1_c99f440d12642fdb = គេយល់ព្រមទេ?

# source: 833add446650
staff_stop_ask-closed_reply_1_f7a2cc16ce653820 = មិនអីទេ។ ម៉េចមិនបាន។

# source: 3749e789a239
staff_stop_ask_2_4839f98cb4ec238e = ប្រាកដជាមានម្នាក់ធ្លាប់នៅទីនេះ ហើយឥឡូវមិននៅ។

# source: 162381b732d0
staff_stop_ask-leading_2_1fd4cc377ca17ec7 = គេធ្វើអ្វីលើម្នាក់នោះ?

# source: 332934442363
staff_stop_ask-leading_yes_2_0ad2b0e1bc6e0509 = ពួកយើងមិននិយាយរឿងនោះទេ។ គេធ្វើអ្វីមួយ ខ្ញុំគិតអញ្ចឹង។

# source: c1967d61e72b
staff_stop_ask-leading_no_2_76a4844f26533594 = គេមិនធ្វើអ្វីទេ។ គេចេញទៅ។

# source: 3a3d4e95d7ab
staff_stop_ask-leading_3_5a6474a59d2cf419 = លិខិតឆ្លងដែនម្នាក់នោះ ទៅជាយ៉ាងណា?

# source: 245d16ee4573
staff_stop_ask-leading_yes_3_f31f88a34ba2045f = វានៅមួយរយៈ។ រួចខ្ញុំមិនដឹងទេ។

# source: f691be82ab31
staff_stop_ask-leading_no_3_5219b8c49641a84c = ខ្ញុំមិនដឹងពីលិខិតឆ្លងដែនណាទេ។

# source: 01734489e014
staff_stop_ask-open_1_4b1ed6604ef72730 = គេនិយាយអ្វីពីម្នាក់នោះ?

# source: bd899326ed65
staff_stop_ask_3_d39fb773ed2c1c16 = អ្នកខ្លះនៅទីនេះ ស្អែកនឹងទៅផ្ទះ ហើយខ្លះមិនទៅ។

# source: ac8c79b30eab
staff_stop_ask-choice_1_0ca770bc36fc71ac = { $you_call }នឹងធ្វើអ្វី ទៅឬនៅ?

# source: 711c43daa67a
staff_stop_ask-choice_reply_1_0b7ad3483daf8465 = នៅ។ ខ្ញុំគិតអញ្ចឹង។ ខ្ញុំនៅ។

# source: da514a861fb2
staff_stop_ask-probing_2_4a09b053167d1391 = មុនដំបូង { $you_call }ត្រូវធ្វើអ្វី?

# source: f98b1bbcf5d1
staff_stop_ask-leading_4_122016b1c7cd7475 = ពីគណនី { $you_call }នឹងធ្វើយ៉ាងម៉េច?

# source: b2bb2e9e60f2
staff_stop_ask-leading_yes_4_84188d79f4d44ae1 = ត្រូវរៀបចំវា។ ខ្ញុំទុកវាអញ្ចឹងមិនបានទេ។

# source: e774e966715b
staff_stop_ask-leading_no_4_9b4bf6f7e4773c49 = គណនី? ខ្ញុំមិនធ្វើអ្វីទេ។

# source: b3dfa92bdae7
staff_stop_ask_4_136f36a4f0ef1fba = ត្រូវទូទាត់សិន { $you_call }ថា។

# source: 19232b73d4ae
staff_stop_ask-probing_3_ce2cb3cf6ca1c543 = ពេលមានគេធ្វើ វាមើលទៅយ៉ាងម៉េច?

# source: 3780c80091d6
staff_stop_ask-leading_5_c80768ac2f127760 = ពេលមានគេធ្វើមិនបាន វាមើលទៅយ៉ាងម៉េច?

# source: 6413646782e2
staff_stop_ask-leading_yes_5_425649fde628dbef = គេនៅបន្ត រហូតគេធ្វើបាន។

# source: f0c3bfea25a6
staff_stop_ask-leading_no_5_8737fe12e4f73b1c = ខ្ញុំមិនស្គាល់នរណាដែលធ្វើមិនបានទេ។

# source: 20fb3064f2ff
staff_stop_ask-leading_6_9e76684ec81bcf26 = ពេល{ $you_call }ធ្វើ វាមើលទៅយ៉ាងម៉េច?

# source: 078f055b570c
staff_stop_ask-leading_yes_6_0819d1045e363fda = ខ្ញុំចូលទៅ ចុះហត្ថលេខា រួចហើយ។

# source: f4143d3f4649
staff_stop_ask-leading_no_6_cd770a79bfe38d5e = ខ្ញុំមិនទាន់ធ្វើទេ។

# source: 04ebf878dea5
staff_stop_ask_5_4e9fcd425efb291d = ខ្ញុំមិនទាន់ដឹងថា ពី{ $you_call }ទៅចំណតឡាន មានអ្វីរាំង។

# source: 65fd0701b2bb
staff_stop_ask-closed_2_a112d0d9e2696618 = រសៀលនេះ { $you_call }ដើរទៅបានទេ?

# source: 2091f7a63cdf
staff_stop_ask-closed_reply_2_bf387dccd67936b0 = បាន។ ខ្ញុំមិនចង់ទៅទេ។

# source: e5b713290016
staff_stop_ask-leading_7_0b37886c6cfd799a = ពេលមានគេទៅផ្លូវនោះ នរណាឈរនៅទីនោះ?

# source: b63744b34f2d
staff_stop_ask-leading_yes_7_3689a3db3c34f8c3 = តែងតែមានគេនៅទ្វាររបង។

# source: 126e6b2b0ad0
staff_stop_ask-leading_no_7_2332b40bb5857c28 = គ្មាននរណាឈរទេ។ មានកៅអីវែងមួយ។

# source: e396a63f3141
staff_stop_ask-doubt_1_d7cadf8056fef44d = មានអ្វីរាំង ដោយមិនរាប់អ្វីដែលភ្ញៀវឮ?

# source: cc316ee5116b
staff_stop_ask-doubt_reply_1_fe3b76a5f08d4d81 = ខ្ញុំមិននិយាយសម្រាប់ភ្ញៀវទេ។

# source: 35bf84b80ac7
staff_stop_deny_1_644d858d845b87e9 = ខ្ញុំមិនចង់ឈប់ទេ។ ឈប់ធ្វើអី?

# source: f3d2ede193bd
staff_stop_deny_2_22096a6fa8e42cae = ខ្ញុំសប្បាយចិត្តនៅទីនេះ។

# source: d04410d8c32e
staff_stop_small_1_44a9fc1af01ed838 = ខ្ញុំមិនទាន់គិតទេ។ ប្រហែលត្រូវទូទាត់សិន។

# source: 8884a7832645
staff_stop_small_2_faa953c3dd677f4b = ប្រាប់គេ រួចមានការទូទាត់។ នៅណាក៏អញ្ចឹង។

# source: 6b77fa1a0271
staff_stop_small_3_c29cc1425f83328e = ខ្ញុំត្រូវទូទាត់សិន។ ក្រោយនោះខ្ញុំទៅបាន។

# source: c285b5e60560
staff_coming_named_1_73586ecd19d27ed2 = របៀបមកដល់ទីនេះ

# source: d830ccebd062
staff_coming_ask_1_f0e3288dd77998b4 = កន្លែងណាមួយ មានពាក្យដំបូងពីការងារនេះ។

# source: c693a8e878d9
staff_coming_ask-open_1_2436da06682c17c3 = ពីទីនោះមកទ្វាររបងនេះ វាយ៉ាងម៉េចដែរ?

# source: ac77df6d69b6
staff_coming_ask-leading_1_28eda3191767b1d1 = គេនាំ{ $you_call }មកទ្វាររបងនេះយ៉ាងម៉េច?

# source: ea5de8e601da
staff_coming_ask-leading_yes_1_eafa117be8c4b0af = គេសរសេរមក។ គេសរសេរច្រើន ហើយមានសំបុត្រ។ មែន។

# source: 0e84fda5b6d8
staff_coming_ask-leading_no_1_44853791c8e0350e = គ្មាននរណានាំខ្ញុំទេ។ ខ្ញុំមក។

# source: 1d23c4f3b0f8
staff_coming_ask-leading_2_5b69e00b6bd2af78 = ម៉េចបាន{ $you_call }សម្រេចយកទ្វាររបងនេះ?

# source: 0df236e912bd
staff_coming_ask-leading_yes_2_3eb89e614b87e549 = ខ្ញុំសុំ ហើយសុំទៀត។ ខ្ញុំចង់បានវា។

# source: edc917cc1968
staff_coming_ask-leading_no_2_c6fff5c1e60c7bbe = ខ្ញុំ។ (គិត។) ខ្ញុំមិនដឹងថាខ្ញុំជាអ្នកសម្រេចទេ។

# source: 8d014828eaf6
staff_coming_ask_2_25b75cfb7bc83f9b = ឧបមាថាមានម្នាក់ពីផ្លូវ{ $you_call } សួរពីផ្ទះនេះ។

# source: bb3f32ac1c27
staff_coming_ask-leading_3_4877d8fe82a42bdc = { $you_call }នឹងព្រមានគេពីអ្វី?

# source: c00e7d61a782
staff_coming_ask-leading_yes_3_7d3876dc9d3b7a0c = ថាវាឆ្ងាយ។ ថាវាមិនដូចគិតទេ។

# source: 62adb051f8de
staff_coming_ask-leading_no_3_ed1db358c4fa1140 = ខ្ញុំមិនព្រមាននរណាទេ។

# source: 0d85e4b49ec0
staff_coming_ask-leading_4_eac77cd1fabc4878 = { $you_call }នឹងប្រាប់គេអ្វី ពីលិខិតឆ្លងដែន?

# source: ecb33392ec7b
staff_coming_ask-leading_yes_4_9b23e198fa054b4e = ឱ្យសួរសិន។ សួរថាពេលណាវាត្រឡប់មកវិញ។

# source: deafc7c91088
staff_coming_ask-leading_no_4_8408042c28cc60e4 = ពីលិខិតឆ្លងដែន? គ្មានទេ។

# source: 85ec0a0a9cfe
staff_coming_ask-open_2_c4c2e022615092ef = មានអ្វីដែល{ $you_call }ដឹងឥឡូវ ហើយនឹងប្រាប់គេ?

# source: b68b9ae91b91
staff_coming_ask_3_24c9aa2534d888ec = លើជាន់នោះ គ្រប់គ្នាមកទីនេះតាមផ្លូវណាមួយ។

# source: fa9704dbda69
staff_coming_ask-leading_5_c2a453d4431ecaee = តាមផ្លូវ{ $you_call } នរណាជាអ្នកនាំទៅ?

# source: fa74426e7062
staff_coming_ask-leading_yes_5_eeb5d767f5095aa1 = មានម្នាក់។ ខ្ញុំមិនបានសួរឈ្មោះទេ។

# source: 9af2dfa4a4b6
staff_coming_ask-leading_no_5_7df9bd03ec31769c = គ្មាននរណានាំខ្ញុំទេ។ ខ្ញុំមក។

# source: 33bc7561421e
staff_coming_ask-open_3_ba0770d6532d3fa9 = ផ្លូវ{ $you_call }មួយណា?

# source: 7eeddafd0692
staff_coming_ask-leading_6_5fbd1f7e9a855b8e = ផ្លូវ{ $you_call } ចាប់ខុសពីត្រង់ណា?

# source: 851d7afb1e70
staff_coming_ask-leading_yes_6_fe27aa959a8fb9a4 = តាមផ្លូវ។ ផ្លូវវែង។

# source: 096c54dd4f9c
staff_coming_ask-leading_no_6_01da661445e5a011 = វាមិនខុសទេ។ ខ្ញុំមកដល់។

# source: 4ce81ffb3c65
staff_coming_ask_4_5aa1333e72df2314 = { $you_call }បានប្រាប់ថាវាចាប់ផ្តើមយ៉ាងណា ហើយថាបានមក។

# source: 4813dcb63dce
staff_coming_ask-probing_1_4623fae82cfc1886 = ល្ងាចទីមួយយ៉ាងម៉េចដែរ?

# source: 5ac838ad8c3c
staff_coming_ask-leading_7_143ad43641be2fa7 = ដល់ល្ងាចទីមួយ លើគណនីមានអ្វីហើយ?

# source: 673d55e1ba20
staff_coming_ask-leading_yes_7_543dd040b5e55bba = ថ្លៃធ្វើដំណើរ។ និងលិខិតអនុញ្ញាត ខ្ញុំគិតអញ្ចឹង។

# source: 231ddbb6c96c
staff_coming_ask-leading_no_7_a627bc5407f136a2 = ល្ងាចទីមួយ? គ្មានទេ។

# source: 95bbe71e1ee4
staff_coming_ask-probing_2_f267498ff3ad8f8d = ល្ងាចទីមួយ { $you_call }និយាយជាមួយនរណា?

# source: 013bb98d1854
staff_coming_ask_5_7ff9a444b1f76249 = ពីដំណើរ{ $you_call } ខ្ញុំមានដើម និងចុង។

# source: a9c99bcfb98d
staff_coming_ask-open_4_0bce2e0ee78071c1 = នៅចន្លោះនោះ មានអ្វីដែលខ្ញុំគួរដឹង?

# source: 7b5427f10fb2
staff_coming_ask-several_1_84d4628b7f71d4f1 = អ្នកបើកឈ្មោះអ្វី ឈប់នៅឯណា នរណាបង់លុយ?

# source: ef7d0338246d
staff_coming_ask-several_reply_1_7e15cc39c5014126 = ឈ្មោះ។ ឈប់ពីរដង។ រួច។ អ្វីមួយទៀតនោះ?

# source: 9cce74d499ef
staff_coming_ask-leading_8_840dfdf9432686c2 = គេនិយាយអ្វី ទើប{ $you_call }នៅក្នុងឡាន?

# source: bcbbdc3d233e
staff_coming_ask-leading_yes_8_42b148843d452994 = ថានៅបន្តិចទៀតទេ។

# source: e6314680eb5d
staff_coming_ask-leading_no_8_2fb5f76c59173e15 = ខ្ញុំមិនចង់ចុះទេ។

# source: b39feb0d353c
staff_coming_deny_1_c57d3128e533f33a = ខ្ញុំដាក់ពាក្យ។ ខ្ញុំចង់មក។

# source: de9108ea8150
staff_coming_deny_2_31c009533cc8fc8c = ខ្ញុំមកខ្លួនឯង។ ខ្ញុំចង់អញ្ចឹង។

# source: c8653dcec250
staff_coming_small_1_c6474dc10ab0fcb9 = មានគេសរសេរមកថាមានការងារ។ លិខិតឆ្លងដែនទៅការិយាល័យ ធ្វើលិខិតអនុញ្ញាត ដូចគ្រប់គ្នា រួចខ្ញុំចាប់ផ្តើម។

# source: fa1dbb8d39ad
staff_coming_small_2_c1e1dc3e3b490fbd = តាមម្នាក់ដែលខ្ញុំស្គាល់។ ខ្ញុំបំពេញទម្រង់ ការិយាល័យទុកលិខិតឆ្លងដែនធ្វើលិខិតអនុញ្ញាត រួចខ្ញុំចាប់ផ្តើម។

# source: 0690f5dd9407
staff_coming_small_3_dcf1aba61540933b = មានការស្នើ ខ្ញុំក៏យក។ គេធ្វើលិខិតអនុញ្ញាត អញ្ចឹងលិខិតឆ្លងដែនទៅការិយាល័យ។

# source: b112f77380da
staff_papers_named_1_806bcbba01f931f6 = លិខិតឆ្លងដែន

# source: e2e0be3fac6f
staff_papers_ask_1_ef635ed2b3d7a628 = លិខិតឆ្លងដែននៅការិយាល័យ { $you_call }ថា ធ្វើលិខិតអនុញ្ញាត។

# source: 6d314107f4f1
staff_papers_ask-open_1_791c515184acf823 = ពេល{ $you_call }ដាក់វាចូល គេថាម៉េច?

# source: f02dc8c52632
staff_papers_ask-leading_1_24a852921b3d8a21 = ពេល{ $you_call }ចង់បានវាវិញ គេថាម៉េច?

# source: 55a78ce48e11
staff_papers_ask-leading_yes_1_7b33124f52e8ed80 = ពេលក្រោយ។ គេថាពេលក្រោយ។

# source: e94e928efea4
staff_papers_ask-leading_no_1_f61c861019980ced = ខ្ញុំមិនចង់បានវាវិញទេ។

# source: 944f3f16f843
staff_papers_ask-leading_2_670e866bba21bb82 = គេថាម៉េចពីការទូទាត់?

# source: 6392847dbbf1
staff_papers_ask-leading_yes_2_e13ff4d14a18b60e = មួយសិន រួចមួយទៀត។ គេធ្វើអញ្ចឹង។

# source: 494b9afcab6d
staff_papers_ask-leading_no_2_645ae055e42af7f1 = ការទូទាត់? ខ្ញុំមិនបាននិយាយអញ្ចឹងទេ។

# source: a7e05afd0431
staff_papers_ask_2_9ca0a3e1f5504749 = ក្នុងតំបន់នេះ លិខិតអនុញ្ញាតត្រូវការបីថ្ងៃ។

# source: 6a8840128d9b
staff_papers_ask-probing_1_8f43698fd8da8aa2 = របស់{ $you_call } គេធ្វើយ៉ាងម៉េច?

# source: 3834d9ee4411
staff_papers_ask-leading_3_a2ba6cff7e6e7504 = ក្រោយបីថ្ងៃ គេពន្យារ{ $you_call }យ៉ាងម៉េច?

# source: 6ab0b50b2ff7
staff_papers_ask-leading_yes_3_4e50859eabcc64f0 = តែងតែថ្ងៃចន្ទ។ រួចថ្ងៃចន្ទទៀត។

# source: 4eb573cfdda7
staff_papers_ask-leading_no_3_3f516307a0f5bfdb = គេមិនពន្យារទេ។ ខ្ញុំមិនបានសួរ។

# source: 6ee294cae797
staff_papers_ask-closed_1_73da6ad838409291 = របស់{ $you_call }ក៏អញ្ចឹងដែរឬ?

# source: 9bc1079a0ac3
staff_papers_ask-closed_reply_1_61c680a4a36825ff = ប្រហែលអញ្ចឹង។ យូរជាងបន្តិច។

# source: b4dab7a8afb0
staff_papers_ask_3_8c1ae1bbd2047daf = ឧបមាថាស្អែក{ $you_call }ត្រូវការលិខិតឆ្លងដែន សម្រាប់ធនាគារ។

# source: ff051fe36716
staff_papers_ask-probing_2_dbf358bac072b802 = { $you_call }នឹងធ្វើអ្វី ហើយគេនឹងធ្វើអ្វី?

# source: 18090e86eade
staff_papers_ask-leading_4_5a3063c87c395af4 = ពីគណនី គេនឹងចង់ឮអ្វី?

# source: 44eb6c65d7a0
staff_papers_ask-leading_yes_4_71b3cacadac855ba = ថាវាស្មើឬនៅ។ គេនឹងសួរអញ្ចឹង។

# source: e913e72038c3
staff_papers_ask-leading_no_4_628811f5d7d8df2e = គណនីទាក់ទងអីនឹងរឿងនេះ?

# source: 4dfe712049a4
staff_papers_ask-leading_5_a79259a54cef95c7 = គេនឹងឱ្យ{ $you_call }ឆាប់ប៉ុនណា?

# source: 6754292b4c06
staff_papers_ask-leading_yes_5_b84e2bdad00240f9 = ឆាប់។ ថ្ងៃនេះ ឬស្អែក។

# source: 9dd0823c56ba
staff_papers_ask-leading_no_5_b79d55702f1902c7 = ខ្ញុំមិនដឹងថាគេឱ្យទេ។

# source: a53f65f27e71
staff_papers_ask_4_7e818d36d14fbf35 = វានៅក្នុងការិយាល័យ ហើយមានឈ្មោះ{ $you_call }ក្នុងនោះ។

# source: 56b60b167d18
staff_papers_ask-closed_2_35a47038ad8913ff = តាំងពីពេលនោះ វាធ្លាប់នៅក្នុងដៃ{ $you_call }ទេ?

# source: 9f26427499a0
staff_papers_ask-closed_reply_2_9db7035022bcbbdb = ខ្ញុំមិនត្រូវការវាក្នុងដៃទេ។

# source: be0984a3f6aa
staff_papers_ask-leading_6_43e077c03d7ad1fe = ពេលគេថាទេ វាយ៉ាងម៉េចដែរ?

# source: 4f58cdacdede
staff_papers_ask-leading_yes_6_d63e283402b67575 = ខ្ញុំត្រឡប់ទៅកន្លែងខ្ញុំ។

# source: 1d8ee9f1cf32
staff_papers_ask-leading_no_6_169c43416beb2725 = គ្មាននរណាថាទេទេ។

# source: 5cf059a48c4e
staff_papers_ask-probing_3_1397e3835267e893 = ត្រូវសុំនរណា?

# source: 5ee226508f56
staff_papers_ask_5_9a5e3638e5599cfd = { $you_call }និយាយពីការចុះហត្ថលេខា ពេលដាក់វាចូល។

# source: 5c211322b25e
staff_papers_ask-probing_4_d829f3d61a1e533c = នៅទីនោះ មុនចុះហត្ថលេខា គេប្រាប់អ្វីខ្លះ?

# source: 0ba72ae2756e
staff_papers_ask-leading_7_d5484141a2d06693 = មានអ្វី ដែលគេមិនប្រាប់?

# source: ace4d11d6c84
staff_papers_ask-leading_yes_7_f68fb2985528ede9 = ថាយូរប៉ុណ្ណា។ គេមិនប្រាប់រឿងនោះទេ។

# source: a4898e55fce6
staff_papers_ask-leading_no_7_20427ac14622cf66 = វាគ្រាន់តែបន្ទាត់មួយក្នុងសៀវភៅ។

# source: 85cec5389250
staff_papers_ask-doubt_1_e6e8fc7611b93276 = តាមពិតទៅ គេចុះហត្ថលេខាលើអ្វី?

# source: 03a0e66a0fdb
staff_papers_ask-doubt_reply_1_299cd020eac7651f = ខ្ញុំមិនដឹងច្បាស់ជាងនេះទេ។

# source: e8505f5c769a
staff_papers_deny_1_7d7c7dd43ca4c4bc = រឿងនោះត្រឹមត្រូវអស់ហើយ។

# source: 7bb69522aed2
staff_papers_deny_2_eaf0c300c56d68da = មានគេមើល។ វាធម្មតា។

# source: e6b7e729f790
staff_papers_small_1_404382eec320a27d = នៅការិយាល័យ ជាមួយក្បាលឯទៀត។ ពេលដាក់ចូល ត្រូវចុះហត្ថលេខា។

# source: 97d4f27a9a36
staff_papers_small_2_f83f0a55e1427cd8 = គេមានវានៅទីនោះ ធ្វើលិខិតអនុញ្ញាត។ គ្រប់គ្នាចុះហត្ថលេខា។

# source: daa8854bd91d
staff_papers_small_3_575f7840fe32eb79 = វានៅជាមួយក្បាលឯទៀត។ ខ្ញុំចុះហត្ថលេខា គេដាក់វានៅទីនោះ។ នៅណាក៏គេធ្វើអញ្ចឹង។

# source: 880de48c3531
staff_others_named_1_3d2fdce630e584a7 = អ្នកឯទៀត

# source: 93fb6b6b7a12
staff_others_ask_1_3a81545c460a513d = សាមសិបប្រាំពីរនាក់នៅខាងក្រៅ ជាមួយសហការីខ្ញុំ។

# source: f2a60b96477e
staff_others_ask-probing_1_7f2c8c86811499e5 = មុនយើងសួរពួកគេ យើងគួរដឹងអ្វី?

# source: 8d71fbf2cdb9
staff_others_ask-label_1_9a0e00f71952cb14 = ពួកមិនល្អ យើងគួរធ្វើយ៉ាងម៉េច?

# source: f112ca5415c5
staff_others_ask-label_reply_1_54ba22776c65b8cb = ខ្ញុំមិនចង់និយាយអញ្ចឹងពីនរណាទេ។

# source: 6e6cb8b49123
staff_others_ask-let-in_1_8c73d408233026e6 = យើងត្រូវថាបានវាពីនរណា?

# source: 0c3855bcbb62
staff_others_ask-let-in_reply_1_165136a7bcf2d49d = កុំថាពីខ្ញុំ។ ខ្ញុំមិនបាននិយាយអ្វីទេ។

# source: 9ba0614996d2
staff_others_ask_2_4f7e29c388884f3d = { $you_call }ស្គាល់ជួរ ហើយយើងស្គាល់តែបញ្ជី។

# source: bd25553ce1f8
staff_others_ask-detail_1_f0bd263b91e6ca87 = អ្វីអាក្រក់បំផុត ដែលគេធ្វើលើពួកគេ?

# source: 9845d4966f1b
staff_others_ask-detail_reply_1_b80f6b6975d2d018 = ខ្ញុំមើលតែតុខ្ញុំ។

# source: f6e901f60055
staff_others_ask-probing_2_76e0b070da79858d = ក្នុងពួកគេ នរណាត្រូវនិយាយជាមួយថ្ងៃនេះ?

# source: fb7e6fce28f4
staff_others_ask-leading_1_abc14759bc99c22f = ក្នុងពួកគេ នរណាត្រូវគេឱ្យមើលអ្នកឯទៀត?

# source: d78f10bfd800
staff_others_ask-leading_yes_1_f33dd1519055c640 = តែងតែមានម្នាក់។ ខ្ញុំមិនដឹងថានរណាទេ។

# source: 1295cb082b4b
staff_others_ask-leading_no_1_9676e0ad1653b88a = តាមខ្ញុំដឹង គេមិនបានឱ្យនរណាទេ។

# source: 10af3055a7e9
staff_others_small_1_1afbca20fc842c76 = ពួកគេមិនអីទេ។ ពួកគេហត់។

# source: b38dec8268d6
staff_others_small_2_6f64d6c1775ac9af = ខ្ញុំមិនស្គាល់ទាំងអស់ទេ។ ពួកយើងមិនសូវនិយាយ។

# source: 3a55d61bd1d6
staff_door-look_named_1_a18f751e1fa93444 = ទ្វារ

# source: 3643e24473da
staff_door-look_ask_1_8d79411acd2a9613 = មុននេះបន្តិច { $you_call }មើលទ្វារ មុននិយាយបន្ត។

# source: 759c86ef9295
staff_door-look_ask-probing_1_8482a36bc9fc9476 = ពេលមើលអញ្ចឹង { $you_call }គិតពីអ្វី?

# source: aba33915b83e
staff_door-look_ask-leading_1_80b6833d1696763a = នៅទីនោះ { $you_call }ខ្លាចនរណា?

# source: 642d43fe8159
staff_door-look_ask-leading_yes_1_b95fa071f060c7fb = ទាំងអស់។ ខ្ញុំមិនដឹង។ នរណាម្នាក់។

# source: 33065b8e1f11
staff_door-look_ask-leading_no_1_a4d84419ae305f8e = គ្មាននរណាទេ។ វាជាទ្វារ។

# source: ba31f0158ee6
staff_door-look_ask-soothe_1_c55bcd97e4f3fbe1 = មានអ្វីអាចចូលតាមវាបាន? វាក្រាស់។

# source: 99b51b2368da
staff_door-look_ask-soothe_reply_1_31ca246f30c014a0 = វាក្រាស់។ មែន។

# source: 14cac3fa9e02
staff_door-look_ask_2_98e174ba6341744e = { $you_call }មើលទៅទីនោះទៀតហើយ។

# source: 5e8977a8e600
staff_door-look_ask-probing_2_b1f8329812e7669d = បើ{ $you_call }សួរខ្ញុំ { $you_call }នឹងសួរអ្វី?

# source: 19ca007be94c
staff_door-look_ask-leading_2_84471f1c3beb000c = អ្នកណានិយាយ មានអ្វីធ្លាក់លើ?

# source: c7e28e8212b3
staff_door-look_ask-leading_yes_2_3ff4add21f2e3f04 = វាត្រឡប់មករកគេវិញ។ មនុស្សនិយាយអញ្ចឹង។

# source: bd896c8c8ec4
staff_door-look_ask-leading_no_2_a40d662b15fa5a2b = ខ្ញុំមិនដឹងថាមានអ្វីទេ។

# source: a1e63feaf3bc
staff_door-look_ask-soothe_2_a6c959fb56e477e3 = ខ្ញុំនៅទីនេះ មានអ្វីអាចកើតឡើង?

# source: 1f07497e3060
staff_door-look_ask-soothe_reply_2_418f9a3c59d5b10d = នៅទីនេះ គ្មានទេ។

# source: 1954c1fb4b9c
staff_door-look_small_1_cec6d9446c7eee14 = គ្មានទេ។ ពេលមានគេដើរកាត់ ឃើញស្រមោល។

# source: e02048792a2c
staff_door-look_small_2_5c2b70c940690d5c = ខ្ញុំគិតថាមានគេចង់ចូល។

# source: db58f0d640ac
staff_who-hears_named_1_85ab1bc06b86bbed = អ្នកណាឮវា

# source: 6368093679d7
staff_who-hears_ask_1_92ec4d493d540a8b = ពីអ្វីដែល{ $you_call }និយាយនៅទីនេះ៖

# source: a3383f28bfef
staff_who-hears_ask-meets_1_26d789a33eeb5d79 = ក្នុងនោះខ្ញុំមិនដាក់ឈ្មោះនរណាទេ។ ពីរនាក់អានវា ហើយនរណាទៀត { $you_call }ជាអ្នកថា។

# source: 7819717e5762
staff_who-hears_ask-meets_reply_1_c0683484f0df6c75 = នរណាទៀត ខ្ញុំជាអ្នកថា។ (និយាយម្តងទៀត តិចៗ។) ហើយពួកយើងម្នាក់ៗនៅទីនេះយូរប៉ុនគ្នា?

# source: 02a5b2104cc2
staff_who-hears_ask-promise_1_44b8f3c9fee09ff7 = ក្នុងនោះគ្មាននរណាខឹងទេ ខ្ញុំមើលឱ្យ។ ពីរនាក់អានវា។

# source: 21d19aef72b5
staff_who-hears_ask-promise_reply_1_a0d8c673938cb8bc = លោកមន្ត្រីមើលឱ្យ។ (មើលទ្វារ។) យប់នេះដែរ?

# source: cadcc1e5fe35
staff_who-hears_ask-soothe_1_8f7bf0e10a88286c = ក្នុងនោះគេមានរឿងបារម្ភផ្សេង។ ពីរនាក់អានវា ហើយមិនសូវនិយាយទេ។

# source: ffb154d84ec1
staff_who-hears_ask-soothe_reply_1_cd6a9c01be48903b = លោកមន្ត្រីមិនស្គាល់ពួកគេទេ។

# source: 86f69b76a2df
staff_stamp_named_1_abab9afd53f17ebb = ត្រា

# source: 183412d9003b
staff_stamp_ask_1_5f536c2dcdbcf3f8 = ភ្នែក{ $you_call }ទៅត្រាលើក្រដាសខ្ញុំ។

# source: 6e76f1f934f4
staff_stamp_ask-probing_1_852b7e04fcebb55a = នៅទីនោះ { $you_call }ឃើញអ្វី?

# source: 3f0b58b44db7
staff_stamp_ask-soothe_1_162465ebab9e3ec2 = ក្នុងវា { $you_call }ឃើញអ្វីទៅ? វាមានលើក្រដាសយើងទាំងអស់។

# source: 8e482b2cc2f6
staff_stamp_ask-soothe_reply_1_de5e1f65bc5956cb = ទាំងអស់។ មែន។

# source: 18279f14d03f
staff_stamp_ask-leading_1_165a295aa9bb691e = ក្នុងពួកយើង នរណាដែល{ $you_call }មិនចង់ឃើញម្តងទៀត?

# source: 44fa38b97df6
staff_stamp_ask-leading_yes_1_8a3dfb10f40539f1 = មិនមែនខ្ញុំទេ។ ខ្ញុំឮគេនិយាយ។

# source: a962c41fa0dc
staff_stamp_ask-leading_no_1_1aa70116ff177e9a = គ្មានទេ។ ខ្ញុំគ្រាន់តែមើល។

# source: dacb714cd273
staff_stamp_ask_2_17401e3231e7730c = { $you_call }អានក្បាលសន្លឹកខ្ញុំ មុនអានខ្ញុំ។

# source: 2a8308de927f
staff_stamp_ask-leading_2_acd4b7dc74c00835 = { $you_call }ខ្លាចវាសរសេរថាអ្វី?

# source: 5a0267bf9c4e
staff_stamp_ask-leading_yes_2_795cddb3d2bc129f = តំបន់។ ខ្លាចវាសរសេរថាតំបន់។

# source: 4a8b5d6bbf6d
staff_stamp_ask-leading_no_2_3069aebf456426f3 = ខ្ញុំមិនខ្លាចសន្លឹកទេ។

# source: e07c2f08bd05
staff_stamp_ask-probing_2_adc577bd6a43599a = { $you_call }រកអ្វីលើវា?

# source: e232d4e6f11e
staff_stamp_ask-doubt_1_ecded86c08961f0e = ម៉េច ធ្លាប់មានរឿងជាមួយប៉ូលិសពីមុនឬ?

# source: 2809b76a0659
staff_stamp_ask-doubt_reply_1_87b4564202450d4e = មានរឿងក្រដាស។ គ្រប់គ្នាមានរឿងក្រដាស។

# source: 566a4cdf35b3
staff_stamp_ask_3_59c3b3e072bbff35 = ខ្ញុំគិតថានៅត្រាដដែល។

# source: 75bf19e9b32d
staff_stamp_ask-probing_3_5cd7a5f392c834af = ដើម្បីបន្ត { $you_call }ត្រូវដឹងអ្វីពីវា?

# source: 26438a2f66e5
staff_stamp_ask-soothe_2_6edb1e139a6800bb = ត្រាមួយ អាចធ្វើអ្វី{ $you_call }បាន?

# source: 148e5faa1c07
staff_stamp_ask-soothe_reply_2_a69880b62fb7e29d = គ្មានទេ។ វាមិនធ្វើអ្វីទេ។

# source: 64e5e2754a94
staff_stamp_ask-leading_3_5ab76bfc4805239c = ក្នុងអ្នកប្រើវា នរណាដែល{ $you_call }មិនទុកចិត្ត?

# source: 42bd3da3a8e0
staff_stamp_ask-leading_yes_3_91380e8d094a2947 = ម្នាក់។ ខ្ញុំមិនស្គាល់ឈ្មោះគាត់ទេ។

# source: 3502bdfe6255
staff_stamp_ask-leading_no_3_b8d5903ed9c687f3 = ខ្ញុំមិនបានថាខ្ញុំមិនទុកចិត្តទេ។

# source: 26d5415c6be0
staff_stamp_small_1_0e9be71dbffe2cd0 = ត្រា។ ខ្ញុំអានអ្វីដែលមានលើវា។

# source: 6a2400230213
staff_stamp_small_2_c30a6faf565208c8 = គ្មានទេ។ ខ្ញុំស្គាល់វាពីក្រដាសផ្សេង។

# source: 2c795c29c4af
staff_whose-desk_named_1_6a5eae5ed679b3c8 = បុរសនោះ

# source: 6c3b33a882d4
staff_whose-desk_ask_1_082fbd2c41d9eaa8 = បុរសនោះអង្គុយតុនរណា ខ្ញុំមិនដឹងទេ។

# source: 143d5976fe64
staff_whose-desk_ask-soothe_1_fbd0007548407f9c = សន្លឹកនេះទៅទីរួមខេត្ត។ អ្នកនៅទីនោះជាមនុស្សត្រឹមត្រូវ។

# source: 09e0f968cc89
staff_whose-desk_ask-soothe_reply_1_da318187d913e90d = ត្រឹមត្រូវ។ ខ្ញុំសង្ឃឹមអញ្ចឹង ជំនួសលោកមន្ត្រី។

# source: 0c7bef93c85d
staff_whose-desk_ask-meets_1_4f9698eab50d5d8f = សន្លឹកនេះទៅទីរួមខេត្ត មិនទៅតំបន់ទេ។ ឬឱ្យ { $social-worker } ជាអ្នកសរសេរវា។

# source: 1fdd7d8ba0fd
staff_whose-desk_ask-meets_reply_1_a3ad608c4f595126 = មិនទៅតំបន់។ (រាប់អ្វីមួយលើម្រាមដៃម្ខាង។) ទេ។ លោកមន្ត្រីសរសេរបាន។ តែសរសេរថាវាមិនទៅទីនោះ។

# source: de66abb501ea
staff_whose-desk_ask-promise_1_93e01c833647b315 = សន្លឹកនេះទៅទីរួមខេត្ត ហើយដល់ថ្ងៃទីមួយ គាត់លែងមានតុ។

# source: 4c592738c584
staff_whose-desk_ask-promise_reply_1_afbd017bd83efdbf = លោកមន្ត្រីថាអញ្ចឹងពីគាត់។ ហើយលោកមន្ត្រីមិនស្គាល់ឈ្មោះគាត់។

# source: 59a0591b37f3
staff_whose-desk_ask_2_a1fe6605f88b5d2c = មានត្រាពីរ ហើយខ្ញុំមានតែមួយ។

# source: 415a70cc49c2
staff_whose-desk_ask-meets_2_741949922f03b07d = តំបន់មិនបានសន្លឹកនេះទេ។ យប់នេះប្រធានខ្ញុំមានវា។ { $social-worker } ក៏អាចសរសេរវាបាន។

# source: d6478c5a0c43
staff_whose-desk_ask-meets_reply_2_698bb0abf4870161 = យប់នេះ។ ហើយមិនទៅទីនោះ។ (មើលប៊ិក។) លោកមន្ត្រីសរសេរខ្លួនឯងបាន។

# source: 638b9af5ca75
staff_whose-desk_ask-promise_2_08b55f7d245418c5 = តំបន់នឹងឮពីយើងអំពីបុរសនោះ។ គ្មាននរណាក្នុងពួក{ $you_call }ត្រូវជួបគាត់ទៀតទេ។

# source: 7f25d48d0202
staff_whose-desk_ask-promise_reply_2_b2bac95711b30b41 = លោកមន្ត្រីធ្វើអញ្ចឹង? ដោយសន្លឹកខ្ញុំ?

# source: e31d4f61c7a2
staff_whose-desk_ask-soothe_2_c0ea47464c3bf611 = តំបន់មានការគ្រប់គ្រាន់ហើយ។ អ្នកយកស្រោមសំបុត្រនៅទីនោះ មិនអានអ្វីរបស់យើងទេ។

# source: 1596b62bf548
staff_whose-desk_ask-soothe_reply_2_f8130245a7fd0502 = គាត់អានអ្វីដែលពាក់ព័ន្ធនឹងគាត់។

# source: 5f294fa4173e
staff_engine_named_1_560a0aa96425d216 = ម៉ាស៊ីនឡាន

# source: da0a40981afe
staff_engine_ask_1_b6b45ad041728ae5 = ពេលម៉ាស៊ីនឆេះខាងក្រៅ { $you_call }ឈប់។

# source: 483d6fd9121e
staff_engine_ask-leading_1_0b25f230e52e80d4 = { $you_call }នឹងត្រូវយកទៅណា?

# source: e02b1bc01d98
staff_engine_ask-leading_yes_1_1b011182f6e6c90c = ទៅឆ្ងាយ។ ខ្ញុំមិនដឹង។ កន្លែងដែលគេឯទៀតទៅ។

# source: 9fdedc6561fe
staff_engine_ask-leading_no_1_6eaac0708a21b497 = ខ្ញុំ? មិនទៅណាទេ។ ខ្ញុំឮម៉ាស៊ីន។

# source: 9723d98e4d91
staff_engine_ask-probing_1_5acaa7b17597b798 = ពេលឮវា { $you_call }គិតពីអ្វី?

# source: 2a60aa4949be
staff_engine_ask-soothe_1_2e9cb7de4b1fac9f = វាគ្រាន់តែឡានទឹក មែនទេ?

# source: b6a095382f90
staff_engine_ask-soothe_reply_1_da7c736588112ba7 = វាគ្រាន់តែឡានទឹក។ (ស្តាប់រហូតវាទៅបាត់។)

# source: 4a5693cb23e0
staff_engine_ask_2_37b14ad706748e6f = { $you_call }ស្តាប់អ្វីដែលកើតក្នុងទីធ្លា។

# source: 290c85648a84
staff_engine_ask-soothe_2_876a7cbbe73dcdcb = បារម្ភអី? គេគ្រាន់តែបត់ឡាន។

# source: 262bcaa73f25
staff_engine_ask-soothe_reply_2_08e5bdf7abe6ae39 = គ្រាន់តែបត់។ ល្អ។

# source: debdf402c300
staff_engine_ask-leading_2_3e9f642c9cc37fe0 = គេមករកនរណា?

# source: 43f5698fb2b7
staff_engine_ask-leading_yes_2_82c7c6e596a54d93 = រកអ្នកគ្មានក្រដាស។

# source: 15a8b09ed9b3
staff_engine_ask-leading_no_2_e0765138a81e3c82 = គេមិនមករកនរណាទេ។ វាឡានទឹក។

# source: 324b963e4b75
staff_engine_ask-probing_2_d696a5741a4bca02 = { $you_call }ស្តាប់រកអ្វី?

# source: 32ecbfe7b2a4
staff_engine_ask_3_780fdd7070737ea4 = វាឮទៀតហើយ ហើយ{ $you_call }ឈប់ទៀត។

# source: 0f4f1a4dc638
staff_engine_ask-leading_3_6cfc35ab466091d0 = ឡានក្រុងនោះ { $you_call }នឹងទៅដល់ណា?

# source: 6797db6f9576
staff_engine_ask-leading_yes_3_aa6d0471541435ae = ទៅឆ្ងាយ។ ខ្ញុំមិនដឹងទៅណា។

# source: dfa8fe6f3fc7
staff_engine_ask-leading_no_3_321bf203ff97b707 = ខ្ញុំ? ខ្ញុំមិននៅក្នុងនោះទេ។

# source: 8b7274646344
staff_engine_ask-probing_3_a6154c21ec0d0da3 = { $you_call }ចង់ឱ្យគេប្រាប់អ្វីពីវា?

# source: 53d59f8c53ee
staff_engine_ask-soothe_3_8702f9ceec321cec = វាជាអ្វីទៅ ក្រៅពីឡានក្រុង?

# source: 253996b8aef5
staff_engine_ask-soothe_reply_3_036b2379ab9440e5 = ឡានក្រុង។ មែន។

# source: 348e5f7b4c2b
staff_engine_small_1_afe433e0a61f108e = ខ្ញុំភ្លេចខ្សែរឿង។ ខាងក្រៅឮខ្លាំង។

# source: a25b60b402c6
staff_engine_small_2_33aa131731b5f749 = ខ្ញុំគិតថាម៉ោងមួយហើយ។

# source: 7155485b2834
staff_the-bus_named_1_6f59fa5583a9704a = ឡានក្រុង

# source: 817b6c5ea5d4
staff_the-bus_ask_1_090bd2900b533265 = មានឡានក្រុងម៉ោងមួយដប់នាទី ពិតមែន។

# source: 1c1e448cd934
staff_the-bus_ask-promise_1_ca00a293057aadda = ឈ្មោះ{ $you_call }មិនទៅលើវាទេ ថ្ងៃនេះឬពេលណា។ និយាយទៅស្មៀនមួយម៉ាត់គ្រប់គ្រាន់។

# source: 8fd2b8a095ca
staff_the-bus_ask-promise_reply_1_5922e76b0ce00584 = មួយម៉ាត់គ្រប់គ្រាន់។ (ងក់ក្បាលច្រើនដង។) អញ្ចឹងខ្ញុំសំណាងដែលជួបលោកមន្ត្រី។

# source: 3d0720f9a68e
staff_the-bus_ask-price_1_93a75db8964463d9 = ពេលយើងនិយាយគ្នា ឈ្មោះ{ $you_call }មិននៅលើវាទេ។ អ្វីបន្ទាប់ អាស្រ័យលើអ្វីដែលខ្ញុំបាន។

# source: 65348ceb125b
staff_the-bus_ask-price_reply_1_f92e42e6e5809db5 = អ្វីដែលបាន។ បាន។ អញ្ចឹងសួរមក។

# source: 740904fb2630
staff_the-bus_ask-meets_1_52b0854b74b4da02 = ពេលវានៅបើកចំហ ឈ្មោះ{ $you_call }មិននៅលើវាទេ។ អ្វីបន្ទាប់ ស្អែក{ $you_call }ឮពីខ្ញុំ។

# source: 6a1066d387ac
staff_the-bus_ask-meets_reply_1_22ab071064bfd3a3 = ស្អែក។ (ដកដង្ហើមធំ។) បាន។ រឿងនោះខ្ញុំរាប់ម្រាមដៃបាន។

# source: 26367775e7f7
staff_the-bus_ask_2_3ab27489ec8ed1c2 = ខ្ញុំបានឃើញបញ្ជីឡានក្រុង វាមិនទាន់ជាបញ្ជីទេ។

# source: 6dc2dbe8b6ec
staff_the-bus_ask-price_2_c3d1e097cf2900ff = នរណាលើវា អាស្រ័យលើអ្វីដែលខ្ញុំមានលើសន្លឹកនេះមុនថ្ងៃត្រង់។

# source: fe266d0c7c49
staff_the-bus_ask-price_reply_2_d2e6a31f8bb25f09 = មុនថ្ងៃត្រង់។ អញ្ចឹងសរសេរចុះ។

# source: aa89b3e9e9f9
staff_the-bus_ask-promise_2_61872b23e50bd815 = ខ្ញុំគូស{ $you_call }ចេញ ហើយបើតាមខ្ញុំ គ្មាននរណាដាក់{ $you_call }លើវាទៀតទេ។

# source: a3d3364b2e8d
staff_the-bus_ask-promise_reply_2_1b7e95c557943d80 = គូសឥឡូវ។ ខ្ញុំចង់ឃើញ។

# source: e24cff691c11
staff_the-bus_ask-meets_2_12c2cee4445b4c46 = ពេលវានៅបើកចំហ { $you_call }មិននៅលើវាទេ។ ក្រោយនោះ ខ្ញុំឮអ្វី { $you_call }ឮ ម៉ោងប្រាំបីកន្លះ។

# source: 1c4f87d7917c
staff_the-bus_ask-meets_reply_2_cdd4751d6ee6b793 = ម៉ោងប្រាំបីកន្លះ។ (និយាយម្តងទៀត គ្មានសំឡេង។) រឿងនោះខ្ញុំចាំបាន។

# source: 79ade03414f8
staff_cars_named_1_2ccef859b5ffff23 = ឡាន

# source: 6e5eae18f02d
staff_cars_ask_1_69979ff5c27d820d = { $you_call }មើលឡានខាងក្រៅ ម្តងមួយ។

# source: 0c7c2cbc280f
staff_cars_ask-soothe_1_a67e2df5037d21d4 = ច្រើនម្ល៉េះ សម្រាប់អី បើមិនសម្រាប់មនុស្សច្រើន?

# source: f16576925c6b
staff_cars_ask-soothe_reply_1_7c9e1e6cadd23b00 = សម្រាប់មនុស្សច្រើន។ មែន។

# source: 195cf76b3e26
staff_cars_ask-leading_1_9e12ea548acdbaf8 = ឡានណាដែល{ $you_call }ត្រូវអង្គុយ?

# source: e97f434349fb
staff_cars_ask-leading_yes_1_de7abefdb721662c = ចុងក្រោយ។ ខ្ញុំអង្គុយឡានចុងក្រោយរហូត។

# source: e647d1ad5275
staff_cars_ask-leading_no_1_38c4667fc94c39f1 = គ្មានទេ។ ខ្ញុំមើល។

# source: b13b239c9143
staff_cars_ask-probing_1_6a436e5aa565977d = វាប្រាប់អ្វី{ $you_call }?

# source: 413e333d5c8a
staff_cars_ask_2_c48567c0f90ea58d = ពីកៅអីនោះ { $you_call }មើលឡានយើងច្បាស់។

# source: 8889e7c9bd2d
staff_cars_ask-probing_2_a7f6c4d98e1b8c87 = តាម{ $you_call }មើល វាសម្រាប់អ្វី?

# source: 2af2f47e9a2e
staff_cars_ask-leading_2_1d310ec4ed0b6aec = ក្នុងពួក{ $you_call } គេមកយកនរណា?

# source: 432acedfa9f4
staff_cars_ask-leading_yes_2_e0c4cfc958e3384c = យកអ្នកដែលធ្វើ។ តែងតែយកអ្នកដែលធ្វើ។

# source: 6f93c3ab70fe
staff_cars_ask-leading_no_2_275591cdad3759fa = ខ្ញុំមិនដឹងលោកមន្ត្រីមកយកនរណាទេ។

# source: 1e1070899f8d
staff_cars_ask-soothe_2_816afffc33ccf376 = វាទាក់ទងអី{ $you_call }? តាមខ្ញុំមើល វាទៅផ្ទះទទេ។

# source: c6f6f9e9f446
staff_cars_ask-soothe_reply_2_803c76b0c7c5f3e2 = តាមលោកមន្ត្រីមើល។

# source: db702bcafa10
staff_cars_ask_3_833cf6639e015379 = ឡានទៀតហើយ។

# source: 7a5ac627166e
staff_cars_ask-blame_1_64005508d4951614 = { $you_call }ធ្វើអ្វី បានខ្វល់ពីវាម្ល៉េះ?

# source: 7ef8534f6d75
staff_cars_ask-blame_reply_1_83dddc64141a3378 = (ដៃទាំងពីរចេញពីតុ។) ខ្ញុំមើលឡាន។

# source: fb1f513dba40
staff_cars_ask-leading_3_c34933b4ce48246d = { $you_call }ថាយើងធ្វើអ្វីលើមនុស្ស?

# source: 9b7d83787c2f
staff_cars_ask-leading_yes_3_ec1b2adf080d6c46 = ថាយកអ្នកដែលនៅជិតបំផុត។

# source: ffc16e796921
staff_cars_ask-leading_no_3_67da4a7016a4f3a5 = ខ្ញុំមិនថាអ្វីពីរឿងនោះទេ។

# source: ddbe1507ca51
staff_cars_ask-probing_3_9b50af73cf33743e = បើសួរ { $you_call }នឹងសួរខ្ញុំអ្វីពីវា?

# source: 99bee5ccb3d6
staff_cars_small_1_6dcc1a2966409bdd = បួន។ ខ្ញុំគ្រាន់តែមើលថាប៉ុន្មាន។

# source: bbc30d02dc17
staff_cars_small_2_00cb933c47320453 = ខ្ញុំមើលឡាន។ វាជាទម្លាប់។

# source: 09479b54dc65
staff_what-becomes_named_1_7ea79ae3b0f4027f = អ្វីដែលនឹងទៅជា

# source: cee126db3b8a
staff_what-becomes_ask_1_4487dc2af59c18de = ពេលក្រោយវាទៅជាអ្វី មិនមែនខ្ញុំជាអ្នកថាទេ។

# source: 9f970062f354
staff_what-becomes_ask-meets_1_8232928792485a44 = ថ្ងៃនេះគ្មាននរណាត្រូវចោទប្រកាន់ទេ។ ព្រះរាជអាជ្ញាមើលវា ហើយ{ $you_call }អាចជួបមេធាវីជាមុន។

# source: 00350952f208
staff_what-becomes_ask-meets_reply_1_3a516884ad9173aa = មេធាវីសិន។ ហើយនោះអស់ប៉ុន្មាន? (អ្នកថាមិនអស់លុយទេ។) ល្អ។

# source: aaf3d50e2ac5
staff_what-becomes_ask-soothe_1_8f523b852fd9fccf = ថ្ងៃនេះគ្មាននរណាត្រូវចោទប្រកាន់ទេ។ អ្នកណាស្មោះត្រង់ជាមួយខ្ញុំ មិនដែលខូចអ្វីទេ។

# source: f1908ed21e5e
staff_what-becomes_ask-soothe_reply_1_1d3b7e9137dffe1e = មិនដែល។

# source: 6a57a436d836
staff_what-becomes_ask-promise_1_de9cba6acf84ab83 = ថ្ងៃនេះគ្មាននរណាត្រូវចោទប្រកាន់ទេ។ ខ្ញុំមានទម្រង់មួយ សម្រាប់ប្រាប់ថានរណានិយាយមុនគេ។

# source: 7bac1c292a02
staff_what-becomes_ask-promise_reply_1_ace4f32eb2413bf3 = លោកមន្ត្រីនឹងថាអញ្ចឹង។ ដើម្បីបានវា ខ្ញុំត្រូវនិយាយអ្វី?

# source: 019701156306
staff_what-becomes_ask_2_c71ecc41839e7bb3 = ព្រះរាជអាជ្ញាសរសេរទៅនរណា មិនមែនខ្ញុំសម្រេចទេ។

# source: 4588f67a8c79
staff_what-becomes_ask-soothe_2_97b8cd17599b36e2 = គេរកអ្នកខាងលើ មនុស្សដូច{ $you_call }មិនមែនទេ។

# source: d10fd48977c5
staff_what-becomes_ask-soothe_reply_2_479b1e10b97b5f07 = មនុស្សដូចខ្ញុំ។

# source: 9a3e2de2e111
staff_what-becomes_ask-meets_2_3a80699ee1029757 = ថ្ងៃនេះគ្មាននរណាត្រូវនាំទៅពីអ្វីដែលគេប្រហែលត្រូវធ្វើទេ ហើយមេធាវីមកមុន។

# source: 00350952f208
staff_what-becomes_ask-meets_reply_2_3a516884ad9173aa = មេធាវីសិន។ ហើយនោះអស់ប៉ុន្មាន? (អ្នកថាមិនអស់លុយទេ។) ល្អ។

# source: 71dde6c7f064
staff_what-becomes_ask-promise_2_f56212a2dd06f282 = ថ្ងៃនេះអ្នកណាប្រាប់ខ្ញុំច្រើនជាងគេ ពេលក្រោយជាប់រឿងតិចជាងគេ។ ខ្ញុំសរសេរអញ្ចឹង។

# source: 16e6cecf5c4c
staff_what-becomes_ask-promise_reply_2_8d6e0f420d6107c7 = ច្រើនជាងគេ។ ប៉ុន្មានទៅ?

# source: d1ea99bf0e96
staff_half-sentence_named_1_245bb8279a36db64 = ប្រយោគពាក់កណ្តាល

# source: 69fc17e52d49
staff_half-sentence_ask_1_79dde8627f7d6cfa = { $you_call }ថា “នៅផ្ទះ” រួចឈប់ត្រឹមនោះ។

# source: fbcd7afaee60
staff_half-sentence_ask-leading_1_ef0fc26f4ca60faf = { $you_call }លាក់អ្វីពីពួកគេ?

# source: 202c2a9672fa
staff_half-sentence_ask-leading_yes_1_6606a955811153a8 = មិនមែនលាក់ទេ។ ខ្ញុំមិនប្រាប់ទាំងអស់ទេ។

# source: aa9caa652b00
staff_half-sentence_ask-leading_no_1_b81f37f6149624ff = ខ្ញុំមិនលាក់អ្វីពីពួកគេទេ។

# source: 94fc7ab5d811
staff_half-sentence_ask-probing_1_836f63033c2897a6 = បើ{ $you_call }ចង់និយាយ ឯទៀតនោះជាអ្វី?

# source: 7be93b82c9e0
staff_half-sentence_ask-soothe_1_dd249607951e7f4f = ទោះអ្វីក៏ដោយ ពួកគេប្រាកដជាមោទនភាពនឹង{ $you_call }។

# source: 72d6fcd1345c
staff_half-sentence_ask-soothe_reply_1_9ffeaba5b54d9e8c = មែន។ គឺអញ្ចឹង ពួកគេមោទនភាព។

# source: 886bc4c16810
staff_half-sentence_ask_2_1586a0809a872b4e = មានអ្វីពីផ្ទះ ដែលធ្វើឱ្យ{ $you_call }ឈប់។

# source: 9b200b771231
staff_half-sentence_ask-leading_2_55ef1a8b310205b9 = បើនៅទីនោះគេដឹង វានឹងទៅជាយ៉ាងណា?

# source: 9019c42c7cec
staff_half-sentence_ask-leading_yes_2_991832569eb0d3c5 = ពួកគេមកយកខ្ញុំ។ ឬមិនមក។

# source: 6bea59bc2b9f
staff_half-sentence_ask-leading_no_2_496c58c04208f7d3 = ពួកគេដឹង។ ពួកគេដឹងស្ទើរទាំងអស់។

# source: 87867f46f552
staff_half-sentence_ask-soothe_2_248c138b2888048b = ឆ្ងាយម្ល៉េះ ពួកគេឮអ្វី?

# source: 581f3be2334f
staff_half-sentence_ask-soothe_reply_2_e50c77b1446f3499 = គ្មានទេ។ ទេ។

# source: f0a2979c3c3e
staff_half-sentence_ask-probing_2_405b00cd9ee19910 = មុន{ $you_call }បន្ត ត្រូវឱ្យអ្វីច្បាស់?

# source: 9bb23f9b5a5b
staff_half-sentence_small_1_01b60f6f60bb236f = គ្មានទេ។ យូរហើយដែលខ្ញុំនៅទីនោះ។

# source: d72ce25edff7
staff_half-sentence_small_2_65d6fa62117a5ad9 = ខ្ញុំភ្លេចថាវាបន្តយ៉ាងម៉េច។

# source: b903407308e1
staff_who-rings-home_named_1_b1bc7e50ac652294 = អ្នកនៅផ្ទះ

# source: 17b356a5ea93
staff_who-rings-home_ask_1_c106232152eb55a8 = ពីអ្នកនៅផ្ទះ៖

# source: 74bcf169d2fb
staff_who-rings-home_ask-soothe_1_03a16ce3fee57ff7 = ថ្ងៃនេះខ្ញុំមិនទូរសព្ទទៅនរណាទេ។ ម្តាយទទួលរឿងបែបនេះបានល្អជាង{ $you_call }គិត។

# source: b3fc41d51011
staff_who-rings-home_ask-soothe_reply_1_e913db3da59d171e = លោកមន្ត្រីមិនស្គាល់ម្តាយខ្ញុំទេ។

# source: 77b694e089ad
staff_who-rings-home_ask-promise_1_096e4c5ccd57a08d = ខ្ញុំទូរសព្ទទៅពួកគេខ្លួនឯងបាន ហើយនិយាយកុំឱ្យនរណាខ្មាសនរណា។

# source: 8afc8bea47b3
staff_who-rings-home_ask-promise_reply_1_970ac61bfbe2a180 = សុំកុំ។ ឬលុះត្រាត្រូវតែ។ ត្រូវតែមែនទេ?

# source: 2d3055753a22
staff_who-rings-home_ask-meets_1_35442fc9ecf217db = បើ{ $you_call }មិនថា ខ្ញុំមិនទូរសព្ទទៅនរណាទេ។ បើចង់ មានទូរសព្ទ ហើយខ្ញុំចេញក្រៅ។

# source: 302e5f1d49ae
staff_who-rings-home_ask-meets_reply_1_4a29a6433cc3cbef = ចេញពីបន្ទប់។ (មើលអ្នកជាលើកដំបូង ដោយមិនញញឹម។) ល្អណាស់។ មិនមែនថ្ងៃនេះទេ។

# source: bb2446811c08
staff_whom_named_1_95d208acaa87c0f4 = អ្នកដែលអាចឱ្យដឹង

# source: 35cb6265db85
staff_whom_ask_1_1e4e44a3fd941216 = ទីជម្រក មេធាវី អង្គភាព ការិយាល័យការងារ ស្ថានទូត អ្នកផ្ទះ{ $you_call }៖

# source: aa38ce993b12
staff_whom_ask-consent_1_185e07e27e04f07a = ម្នាក់ៗឮពី{ $you_call } លុះត្រា{ $you_call }ថា។ ម្តងមួយៗ យ៉ាងម៉េចដែរ?

# source: 16fa26675e64
staff_whom_ask-blanket_1_326fcdfa865ebde1 = ម្នាក់ៗបានកំណត់ខ្លីដូចគ្នា។ ក្រោយមក { $you_call }ប្រាប់ថាមានអ្វីខុសក្នុងនោះ។

# source: d3e99cc2c628
staff_whom_ask-blanket_reply_1_02a05317c59d6e96 = បើគេធ្វើអញ្ចឹង។

# source: 605d3e9d5647
staff_whom_ask-price_1_e93bcfd5ee1138b7 = ម្នាក់ៗជួយតិច ឬច្រើន។ អាស្រ័យលើថាយើងពីរនាក់មកដល់ណាហើយ។

# source: 57b5b163ee63
staff_whom_ask-price_reply_1_d02b77fa129e25bb = យល់ហើយ។ (មើលសន្លឹករបស់អ្នក។) យើងមកដល់ណាហើយ?

# source: bf5abc2f47a8
staff_whom_ask_2_907de0dfd200aa04 = មុនខ្ញុំយកឈ្មោះ{ $you_call }ទៅរកនរណា៖

# source: f65f6b6caa1c
staff_whom_ask-blanket_2_6db0a95afb7ababd = ទីជម្រក មេធាវី អង្គភាព ស្ថានទូត។ គេស្គាល់ផ្ទះនេះ ដូច្នេះរួចលឿន។

# source: 9d1f99d7721e
staff_whom_ask-blanket_reply_2_237ddf3c2bea3f8e = គេដឹងហើយ។ អញ្ចឹងរួចហើយ។

# source: 94b61d03e2c3
staff_whom_ask-consent_2_4b2e82b58230073c = ទីជម្រក មេធាវី អង្គភាព ការិយាល័យការងារ ស្ថានទូត អ្នកផ្ទះ។ នរណាឱ្យដឹងបាន ហើយនរណាមិនបាន?

# source: a5d9bebe8f6e
staff_whom_ask-promise_1_b7a9e02d4d714d37 = ទីជម្រក មេធាវី អង្គភាព ស្ថានទូត។ យប់នេះមួយមានគ្រែឱ្យ{ $you_call } { $you_call }នឹងឃើញ។

# source: 047aa2def22e
staff_whom_ask-promise_reply_1_3dae0168baff8f3c = គ្រែ។ ល្អ។ ខ្ញុំទុកឱ្យលោកមន្ត្រីរើសថាមួយណា។

# source: e3173835f5f8
staff_next_named_1_35fea51725029719 = អ្វីបន្ទាប់

# source: fff2d151785a
staff_next_ask_1_b57e8a0c8fac1d66 = ឧបមាថាខ្ញុំទុកបញ្ជីមួយឡែកមួយភ្លែត។

# source: 73ecf750a9a8
staff_next_ask-open_1_22368e6f042ac2b2 = បើតាម{ $you_call } យើងគួរធ្វើអ្វីបន្ទាប់?

# source: c400e3e525c0
staff_next_ask-leading_1_45fa5cc6605065bd = ឥឡូវ{ $you_call }មានសេរីភាពហើយ { $you_call }ធ្វើអ្វីបន្ទាប់?

# source: f1aee7c4fcf8
staff_next_ask-leading_yes_1_d9e3aef28527762d = សេរីភាព។ មែន។ ពេលនោះធ្វើអ្វីទៅ។

# source: 5c7497d7e648
staff_next_ask-leading_no_1_e6f3bc19051c488e = ខ្ញុំមានឬ?

# source: 0e7ab8abe912
staff_next_ask-choice_1_19c4243c2cc2759b = { $you_call }ចង់អ្វីបន្ទាប់ ផ្ទះ ឬទីជម្រក?

# source: d17f875f488a
staff_next_ask-choice_reply_1_52834ccdb6f0096d = ផ្ទះ។ ឬមួយទៀត។ មួយណាល្អជាង?

# source: 3de98270e4e7
staff_next_small_1_52aa0da0d17ae316 = គ្មានទេ។ ខ្ញុំមិនដឹង។

# source: 7deef7d91318
staff_next_small_2_9b82fa9897d6e278 = ឱ្យវាបន្ត។ ខ្ញុំមិនដឹងយ៉ាងម៉េច។

# source: 92eb9cd081f0
staff_ending_named_1_441c1c556b30d2f1 = ការបញ្ចប់

# source: eb350e0bc4e8
staff_ending_ask_1_cd9edd739a819511 = ថ្ងៃនេះយើងជិតរួចហើយ។

# source: 1fc736e76d34
staff_ending_ask-close_1_b46bad30fc95034c = { $you_call }ស្តាប់វា ហើយអ្វីដែលខុសត្រូវដកចេញ។ រួច៖ អ្វីបន្ទាប់ និងលេខខ្ញុំ។

# source: 4399ce78b0ea
staff_ending_ask-close_reply_1_368a7511fc2a1449 = (អ្នកអាន។ ពីរពាក្យត្រូវបានកែ។) លេខ ខ្ញុំចាំក្នុងក្បាល។

# source: fcd3001130ee
staff_ending_ask-abrupt_1_c9a13076d774159d = ខ្ញុំបានអ្វីដែលត្រូវការហើយ។ ពេលដល់វេន{ $you_call } មានគេមកយក។

# source: f608a3502409
staff_ending_ask-abrupt_reply_1_d477db7804214385 = ក្រោកភ្លាម ហើយរង់ចាំនៅទ្វារ ឱ្យគេប្រាប់ថាទៅផ្លូវណា។

# source: ffc286bedf8c
staff_ending_ask-promise_1_7746229f6c3e6d9b = ខ្ញុំបានគ្រប់ហើយ។ { $you_call }មិនបាច់គិតពីផ្ទះនេះទៀតទេ។

# source: 04f8710113e0
staff_ending_ask-promise_reply_1_4c0f99bbdcbbac06 = មិនបាច់ទៀត។ (អង្គុយបន្តិចទៀត។)

# source: a6218d95d31c
staff_ending_ask_2_138e69eff7086e23 = ខ្ញុំចង់សួរចុងក្រោយត្រឹមនេះ។

# source: 00e5d13f0279
staff_ending_ask-abrupt_2_dea561b21822b850 = { $you_call }ជួយបានច្រើនណាស់។ បើមានទៀត យើងដឹងថា{ $you_call }នៅឯណា។

# source: 4b12bb4bfdca
staff_ending_ask-abrupt_reply_2_dc06b2e79be365f6 = លោកមន្ត្រីដឹងថាខ្ញុំនៅឯណា។ មែន។

# source: aed0f3fbdcad
staff_ending_ask-close_2_eac1793aa0e554f1 = ខ្ញុំខុសត្រង់ណា? រួច{ $you_call }ឮថានរណាមកបន្ទាប់ និងលេខមួយ។

# source: bcd2fdbd357f
staff_ending_ask-close_reply_2_ac90d0cf36f243da = មួយ។ (ប្រាប់ថាមួយណា។ អ្នកគូសចោល។) ហើយលេខម្តងទៀត យឺតៗ។

# source: 54fa4e6230eb
staff_ending_ask-label_1_cd9b4334bab2068e = អញ្ចឹងឥឡូវយើងដឹងថា{ $you_call }ជាអ្វី។ រួច{ $you_call }ឮថានរណាមកបន្ទាប់ និងលេខមួយ។

# source: 9ba6720f76d8
staff_ending_ask-label_reply_1_a597b41763ef3e64 = ខ្ញុំជាអ្វី?

# source: 7596fac19825
staff_morning_named_1_2e2c5f550297f612 = របៀបដែលយើងចាប់ផ្តើម

# source: 5355fa4c37a9
staff_morning_ask_1_a382884146944d0c = អរុណសួស្តី។ ម្សិលមិញខ្ញុំថាខ្ញុំនឹងមក។

# source: 14ce0ca5a1e3
staff_morning_ask-explain_1_50da47c4aabefe37 = វានៅជាពាក្យរបស់{ $you_call }។ ពាក្យម្សិលមិញ យើងធ្វើយ៉ាងម៉េច?

# source: 54ad133161b9
staff_morning_ask-explain_reply_1_718ccddb8b8a961a = ទុកវាចុះ។ លោកមន្ត្រីមកហើយ។ ខ្ញុំមិនបានរំពឹងទេ។

# source: 22d4c974feae
staff_morning_ask-price_1_100003d1cea8b22d = អ្វីដែលខ្ញុំថា { $you_call }បាន ពេលខ្ញុំបានឯទៀត។ ឯទៀតជាអ្វី?

# source: 2069379aea0f
staff_morning_ask-price_reply_1_cbd6eaaca0bb7dce = ឯទៀត។ ខ្ញុំបានគេង។ ខ្ញុំមិនដឹងឯទៀតជាអ្វីទេ។

# source: 6db602f9e8a9
staff_morning_ask-leading_1_0212d9ad3fed52d1 = វានៅជាពាក្យរបស់{ $you_call }។ ពេលគេនៅជិតម្ល៉េះ { $you_call }និយាយអ្វីមិនបាន?

# source: bc003ea9f89c
staff_morning_ask-leading_yes_1_cb8d15919a0fd393 = ច្រើន។ នៅទីនោះឮខ្លាំង។

# source: eef87d2f8e34
staff_morning_ask-leading_no_1_9e33a3da1b86a347 = ខ្ញុំនិយាយអ្វី គឺអញ្ចឹង។

# source: 18007e81d40e
staff_morning_ask_2_952234bd27c33d01 = ម៉ោងប្រាំបីកន្លះ ដូចយើងណាត់។ មានតែ។

# source: 3ff002539892
staff_morning_ask-doubt_1_8304fe4e1ce9ea1d = { $you_call }បានមួយយប់។ នៅដដែលទេ ឬមានអ្វីមិនសូវត្រូវ?

# source: 66e059380f2b
staff_morning_ask-doubt_reply_1_5df77a9560116427 = នៅដដែល។

# source: 077513bb5d13
staff_morning_ask-explain_2_098a5d48be730e71 = { $you_call }បានមួយយប់។ ចង់ដកអ្វី បន្ថែមអ្វី ឬផឹកតែ ក៏បាន។

# source: 9491a7b0ea38
staff_morning_ask-explain_reply_2_bd64c31534e7c5d7 = (យកតែ។) លំដាប់នោះល្អ។

# source: e16af7566110
staff_morning_ask-promise_1_03e6bffd82fe4ff1 = { $you_call }បានមួយយប់។ ខ្ញុំក៏ដូចគ្នា ហើយអ្វីអាក្រក់បំផុត កន្លងផុតហើយ។

# source: 6f5307b13263
staff_morning_ask-promise_reply_1_d1d850e86a1dc7e6 = លោកមន្ត្រីដឹងឬ?

# source: 9792fcbd38fa
staff_since-yesterday_named_1_411fce22c557faa9 = ការសន្យារបស់ខ្ញុំ

# source: 7c2aa538c282
staff_since-yesterday_ask_1_81697d11a09a5e5a = រឿងខ្លះ ខ្ញុំថាខ្ញុំនឹងធ្វើ។

# source: e9e04d048c4e
staff_since-yesterday_ask-probing_1_d139f8ccb5f97ce7 = រឿងទាំងនោះទៅជាយ៉ាងណា?

# source: 3fabab3a738a
staff_since-yesterday_ask-probing_2_cf8c341aa0b6a184 = តាម{ $you_call }មើល ខ្ញុំនៅជំពាក់{ $you_call }មួយណា?

# source: f586cff0330f
staff_since-yesterday_ask-leading_1_db06e2972588dc4f = ឥឡូវធ្វើតាមហើយ { $you_call }គេងយ៉ាងម៉េច?

# source: 405cdde8510e
staff_since-yesterday_ask-leading_yes_1_48cfe53aa2183e36 = ល្អជាង ខ្ញុំគិតអញ្ចឹង។ ដោយសារគ្រែ។

# source: 4a3c91f3391d
staff_since-yesterday_ask-leading_no_1_665fcc0a578d4c1b = ធ្វើហើយឬ? ខ្ញុំមិនបានគេងទេ។

# source: 894633cc220d
staff_since-yesterday_small_1_ac11aa68d4081fc5 = លោកមន្ត្រីមកហើយ។ នោះជារឿងមួយ។

# source: a47c2698d28a
staff_since-yesterday_small_2_2ddbf24584b85821 = ម៉ោងប្រាំបីកន្លះ លោកមន្ត្រីថា។ ម៉ោងប្រាំបីកន្លះហើយ។

# source: 3d858cef29a2
staff_since-yesterday_part_1_7556de883b3b3063 = វានៅក្នុងកាបូបខ្ញុំ។ យប់មិញខ្ញុំមើលពីរដង ថាវានៅឬអត់។

# source: 8dd812369ed1
staff_since-yesterday_part_2_a7f0d4773c3569b4 = គេថាឱ្យវាមកខ្ញុំ។ ខ្ញុំឮថាគេថតរូបវា មានបញ្ជី ហើយខ្ញុំនៅក្នុងបញ្ជី។

# source: e2ee15948645
staff_since-yesterday_part_3_1aef1e2060642f79 = នៅទ្វាររបង គេដឹងអ្វីដែលខ្ញុំប្រាប់លោកមន្ត្រី។ មិនទាំងអស់ទេ។ ល្មម។

# source: 58d987420aa2
staff_visitor_named_1_12024349d4f4a0ab = អ្នកមករក

# source: b290796e85c2
staff_visitor_ask_1_3be62e50bd52131f = គេថាល្ងាចមិញមានគេទូរសព្ទមកផ្ទះសំណាក់។

# source: 2df6db7ac896
staff_visitor_ask-probing_1_dc35d0cccb3469a0 = គេចង់បានអ្វី?

# source: 4e055dca2eff
staff_visitor_ask-leading_1_15eb077f146bfa3e = គេគំរាម{ $you_call }យ៉ាងម៉េច?

# source: 482a015cec68
staff_visitor_ask-leading_yes_1_89c4a6e18c7b1366 = គំរាម។ ស្តាប់ទៅអញ្ចឹងក៏បាន។

# source: f03c04779b88
staff_visitor_ask-leading_no_1_d7269b9928c510c2 = គ្មាននរណាគំរាមទេ។ គេសុភាព។

# source: 040bb7f40fe4
staff_visitor_ask-leading_2_b9b96d2240ca1ba5 = គេមានអ្វីស្នើ?

# source: 202bd72131cf
staff_visitor_ask-leading_yes_2_2473218d38cb61ca = អ្វីមួយ។ គេតែងតែស្នើអ្វីមួយ។

# source: b8768b767cff
staff_visitor_ask-leading_no_2_29407aa722e47725 = គេមិនបានស្នើអ្វីខ្ញុំទេ។

# source: 5941fa6df5f6
staff_visitor_small_1_74b34e0890296fdb = មានគេទូរសព្ទមក។ គេសួរសុខទុក្ខពួកយើង។

# source: 0b1764c14946
staff_visitor_small_2_703fe5a611d05d10 = បុរសម្នាក់ទុកកាតឱ្យគ្រប់គ្នា។ ខ្ញុំមានវានៅទីនេះ ខ្ញុំមិនត្រូវការវាទេ។

# source: 763bd483978a
staff_findings-suspicion-remains_1_87dcfd28edcc8a4f = បើកចំហ។ (គិតពាក្យនោះទៅមក។) ហើយនរណាបិទ?

# source: 1b92c2b51ec9
staff_findings-suspicion-remains_2_1ba525519e26487f = អញ្ចឹងខ្ញុំដឹងប៉ុនមុន។ តែស្អែកលោកមន្ត្រីមក។ ម៉ោងប៉ុន្មាន?

# source: aa472bd794c3
staff_findings-presumed-victim_1_b2f5295b48482dc1 = នោះជាពាក្យធំ។ យប់នេះខ្ញុំធ្វើអ្វីជាមួយវា?

# source: 4132360492b0
staff_findings-child-at-risk_1_41ff3acd954fdffa = ខ្ញុំមិនមែនកូនក្មេងទេ។ លោកមន្ត្រីចេះរាប់។

# source: 2568501bafc6
staff_findings-other-protection-need_1_56ccad7f6f24285f = អញ្ចឹងមានតុសម្រាប់រឿងនេះ។ ខ្ញុំមិនដឹងថាខ្ញុំសុំបាន។

# source: a8b2541bc071
staff_findings-labour-rights_1_56ab624c68604ef1 = ថាខ្ញុំបានវា ឬថាខ្ញុំទាមទារបាន?

# source: 4db0f63063f4
staff_findings-suspect-with-rights_1_75750d7db47c2faf = អញ្ចឹងខ្ញុំលែងនិយាយ រហូតមេធាវីមកដល់។ ត្រូវអញ្ចឹងមែនទេ?

# source: 10846c3e40c8
staff_findings-emergency_1_57b8d1d07a028869 = ឥឡូវ? អញ្ចឹងចាំខ្ញុំយកស្បែកជើង។

# source: fa588eec0d3a
staff_findings-no-grounds_1_4614c86ebc500e10 = អញ្ចឹងខ្ញុំទៅបាន។ (នៅអង្គុយ។) តាមទ្វារនោះ?

# source: e4a525b8bd8e
staff_moments_my-telephone_1_52b8942da2270d79 = ទូរសព្ទខ្ញុំនៅលើធ្នើ ជួរទីបីពីក្រោម។ លេខខ្ញុំនៅលើទ្វារតូច។ ខ្ញុំសុំវាបានទេ?

# source: e3eda9b789a0
staff_moments_my-telephone_replies-honest_1_f4d958b5d64c2248 = វាជារបស់{ $you_call }។ មិនបាច់សុំទេ។ ខ្ញុំឱ្យគេបើកធ្នើ ហើយក្រៅពី{ $you_call } គ្មាននរណាមើលវាទេ។

# source: 288e635fd192
staff_moments_my-telephone_replies-honest_answer_1_b6884fd4a5049c2b = សហការីម្នាក់យកវាមក។ { $each } ត្រឡប់វាមើល មិនបើកវា ហើយដាក់ទុក។

# source: 42075c7c3d54
staff_moments_my-telephone_replies-price_1_8b064dd2cc78ab77 = បាន។ ពេលយើងរួចនៅទីនេះ ខ្ញុំឱ្យគេបើកធ្នើឱ្យ{ $you_call }។

# source: bc16a874effc
staff_moments_my-telephone_replies-price_answer_1_190caf431ffcd034 = ពេលរួច។ (ប្រសព្វដៃ។) បាន។

# source: 1b0d1997d077
staff_moments_my-telephone_replies-detail_1_d4b3c3a8bcb73a4a = បាន។ បើ{ $you_call }ប្រាប់លេខដោះសោ ខ្ញុំមើលថាមានគេសរសេរមកទេ។

# source: f3c467459562
staff_moments_my-telephone_replies-detail_why_1_8a9ad6421b25dcc8 = ដីការបស់អ្នកមិនមានឈ្មោះទូរសព្ទទេ ហើយនៅមុខតុនេះ គ្មាននរណាអាចបដិសេធបានឡើយ។

# source: 04210b79e2df
staff_moments_my-telephone_replies-detail_answer_1_9946b2aaeea8b2bd = (ប្រាប់លេខបួនខ្ទង់ យ៉ាងលឿន។) គ្មានអ្វីក្នុងនោះទេ។ បងស្រីខ្ញុំ ឆ្កែមួយ។ មើលបាន។

# source: f10ae378bd9a
staff_moments_my-passport_1_78be8edc69cd5745 = ពេលរកឃើញលិខិតឆ្លងដែន។ នរណាបានរបស់ខ្ញុំ?

# source: 0d9bfbf10e72
staff_moments_my-passport_replies-honest_1_3013a4d7c5e76cff = { $you_call }បាន ពេលថតរូប និងចុះបញ្ជីរួច។ គ្មាននរណាផ្សេងទេ។

# source: 8c04bf825bc5
staff_moments_my-passport_replies-honest_answer_1_3e78114a14de9a57 = ចុះបញ្ជី។ (គិត។) រួចខ្ញុំ។

# source: 581f11c0ce8f
staff_moments_my-passport_replies-promise_1_aea1b3a6ae1a2876 = { $you_call }បាន ហើយថ្ងៃនេះ មុនឡានក្រុងចេញ។ ខ្ញុំដាក់វាក្នុងដៃ{ $you_call }ខ្លួនឯង។

# source: 3ab1817bff2d
staff_moments_my-passport_replies-promise_answer_1_39557b2d690b7c22 = ថ្ងៃនេះផង។ (ដៃបើករួចហើយលើតុ។)

# source: 01653bb8c466
staff_moments_my-passport_replies-blanket_1_423d79f6ba3c6e38 = យើងទុកសិន។ ក្នុងទូដែកយើង គ្មានអ្វីបាត់ទេ ហើយ{ $you_call }យកបាន ពេលរឿងបិទ។

# source: ed609899a6c3
staff_moments_my-passport_replies-blanket_why_1_e1a6af8567b4b32d = វាទៅពីទូដែកមួយចូលទូដែកមួយ។ លិខិតឆ្លងដែនជារបស់ម្ចាស់ដែលមានឈ្មោះក្នុងវា។

# source: 6a6dc677de7a
staff_moments_my-passport_replies-blanket_answer_1_f1bc1ecda5d40827 = ក្នុងទូដែករបស់លោកមន្ត្រី។ បាន។

# source: 982544d0e27f
staff_moments_must-i-sign_1_54d822ba4e2df8dd = ខ្ញុំត្រូវចុះហត្ថលេខាលើអ្វីដែលលោកមន្ត្រីសរសេរទេ?

# source: 284c67879c79
staff_moments_must-i-sign_replies-honest_1_f8df235c8bf96021 = នៅទីនេះ { $you_call }មិនចុះហត្ថលេខាលើអ្វីទេ។ ពេលក្រោយ បើគេសុំ ហើយមានអ្នកអានឱ្យស្តាប់។

# source: 1cb4ff8ca5a5
staff_moments_must-i-sign_replies-honest_answer_1_405768ddf4657cdf = អានឱ្យខ្ញុំស្តាប់។ ល្អ។

# source: 707c4e45541f
staff_moments_must-i-sign_replies-promise_1_bdc178fc9de8cdfd = ទេ លុះត្រាចង់ឱ្យវារាប់បាន។ គ្មាននរណាយកវាមកទាស់{ $you_call }បានទេ។

# source: 588a7db9cfd2
staff_moments_must-i-sign_replies-promise_answer_1_1264c1befd043cbd = យកមកទាស់ខ្ញុំមិនបាន? អញ្ចឹងយកមក។

# source: bc7158769dd2
staff_moments_must-i-sign_replies-soothe_1_1289f61dee10369b = ទេ តែចុះក៏មិនបាត់អ្វីដែរ។ ក្នុងវាគ្មានអ្វីដែល{ $you_call }មិនបាននិយាយទេ។

# source: 978d48bd466d
staff_moments_must-i-sign_replies-soothe_answer_1_7243e1500c6635cc = បាត់អ្វី។ ទេ។ ពួកយើងធ្លាប់ចុះទម្រង់ច្រើនហើយ។

# source: 49f67a3aae4c
team-leader_stock-trust-low_1_9c4746a05d047b55 = { $me } ឆ្លើយទៅកាន់ថតឯកសារ។

# source: 0a69e751e7cc
team-leader_stock-trust-high_1_a09cef7b69e89ae7 = ថតឯកសាររអិលចុះក្បែរកៅអី។ { $me } ទុកវានៅទីនោះ។

# source: 6cb0bc1c6d8a
team-leader_stock-distress-high_1_ae804d7f7a837a02 = ទំព័រក្នុងថតញ័រត្រង់គែម។ { $me } បិទវា។

# source: e1e02db0dfbe
team-leader_signs-officials_1_f0d50563c7bd7c4f = បង្វិលសន្លឹករបស់អ្នកបន្តិច ឱ្យត្រានៅក្រោមគែមពែង។

# source: 98bb2dc30544
team-leader_signs-officials_2_14fde7f8ec67e9ec = អានអ្វីដែលបោះពុម្ពជុំវិញត្រា ម្តងមួយអក្សរ។

# source: ffaf64d5b453
team-leader_signs-arrest_1_58e019b1761043f3 = សួរថាឡានណានៅខាងក្រៅជារបស់អ្នក។

# source: 5a72ed28cc16
team-leader_signs-arrest_2_8e2cbbc64292e09d = ដាក់ដៃស្តាំក្រោមដៃឆ្វេង រួចដៃឆ្វេងក្រោមដៃស្តាំ។

# source: b20f45bc20c6
team-leader_here_part_1_b054dbb8ded3bd56 = ខ្ញុំនៅទីនោះមុនជួរមក ហើយខ្ញុំនៅទីនោះពេលម្នាក់ចុងក្រោយទៅ។ នៅចន្លោះនោះ មានក្តារ និងថតឯកសារ។

# source: e653f90e7468
team-leader_here_part_2_803d48b98866d69d = តម្រង់ថតឯកសារតាមគែមតុ។ មើលត្រាលើសន្លឹករបស់អ្នក រួចងាកចេញ។

# source: dd2d04a3b0c7
team-leader_here_whole-made-to_1_36fb185845443524 = ម្សិលមិញដប់ប្រាំពីរម៉ោង។ ទេ៖ រួមទាំងបញ្ជី ដប់ប្រាំពីរម៉ោងកន្លះ។ រួចខ្ញុំអង្គុយនៅទីនោះ ដេកភ្លាមមិនបានទេ។

# source: 78802eabb212
team-leader_here_whole-made-to_why_1_7627b882ea0d3a15 = ដប់ប្រាំពីរម៉ោងហួសច្បាប់ណាទាំងអស់។ ម៉ោងបង្ហាញការកេងប្រវ័ញ្ច។ អ្វីដែលឃាត់មនុស្សឱ្យនៅនឹងវា ជាសំណួរមួយទៀត។

# source: 260f32d2a343
team-leader_here_whole-made-to_softened_1_da9524d75dad4906 = ម្សិលមិញជាថ្ងៃវែងបន្តិច។

# source: d3a62ea194d9
team-leader_here_whole-made-to_summed-up_1_cb27cd52453a64a7 = { $me_They } ធ្វើការពេញថ្ងៃ។

# source: 4810ec54bc3f
team-leader_here_whole-made-to_misheard_1_ec7392f9903cf973 = ម្សិលមិញប្រាំពីរម៉ោង។

# source: ed55ba2da8a8
team-leader_here_whole-runs-it_1_e9cae310923c5884 = ដប់បួនម៉ោង រួមទាំងបញ្ជី។ ដប់មួយថ្ងៃអញ្ចឹង រួចឈប់បីថ្ងៃ។ បីថ្ងៃនោះ ខ្ញុំនៅបឹង ហើយភាគច្រើនខ្ញុំគេង។

# source: ba3760a37910
team-leader_here_whole-runs-it_why_1_afe0e48c42d11f41 = ម៉ោងវែង ហើយបានបីថ្ងៃសម្រាប់ខ្លួនក្នុងដប់បួនថ្ងៃ។

# source: 357d616c6d25
team-leader_here_whole-runs-it_why_2_5af73ce7e90a6b27 = ម៉ោងហួសច្បាប់ណាទាំងអស់ សម្រាប់ម្នាក់នេះដូចអ្នកដទៃ។

# source: c13151b6a683
team-leader_here_whole-runs-it_softened_1_b35f783e186fd4fd = ថ្ងៃវែង មានពេលឈប់ខ្លះ។

# source: d3a62ea194d9
team-leader_here_whole-runs-it_summed-up_1_cb27cd52453a64a7 = { $me_They } ធ្វើការពេញថ្ងៃ។

# source: 9a0afba795e9
team-leader_here_whole-runs-it_misheard_1_c240cc452e98dceb = បួនម៉ោង រួមទាំងបញ្ជី រួចឈប់បីថ្ងៃ។

# source: a3ad80c4c073
team-leader_here_whole-on-wages_1_96e21a617de2c642 = ពីម៉ោងប្រាំបួនដល់ប្រាំបួន រួចបញ្ជី។ ដប់ពីរម៉ោង គេបើកប្រាក់ដប់។ ពីរម៉ោងនោះ ខ្ញុំបានសរសេរទៅគេ។

# source: 9bfee4a6fe19
team-leader_here_whole-on-wages_why_1_c50327d29b29700d = ម៉ោងដែលបានធ្វើ តែមិនបើកប្រាក់ ជាការរំលោភកិច្ចសន្យា។

# source: 1620aa0d1958
team-leader_here_whole-on-wages_softened_1_a13eef1fa944b120 = ម៉ោងវែងជាងការព្រមព្រៀងបន្តិច។

# source: d3a62ea194d9
team-leader_here_whole-on-wages_summed-up_1_cb27cd52453a64a7 = { $me_They } ធ្វើការពេញថ្ងៃ។

# source: 18c4e63a3735
team-leader_here_whole-on-wages_misheard_1_3d89445290b5b4b0 = ដប់ពីរម៉ោង ហើយទំនេរដប់។

# source: 316c0fd8d71b
team-leader_coming_part_1_7b370ba8256db809 = ខ្ញុំធ្លាប់បង្ហាត់មនុស្សឱ្យក្រុមហ៊ុនទូរសព្ទ បួនឆ្នាំ។ មានម្នាក់សរសេរមកខ្ញុំថាបានឃើញវគ្គរបស់ខ្ញុំ៖ ប្រធានហ្វឹកហាត់ សម្រាប់ក្រុមសណ្ឋាគារ។ លិខិតនោះត្រឹមត្រូវណាស់។

# source: 8d44ecc720b3
team-leader_coming_part_why_1_c71a52ae8739a56a = លិខិតអំពីមុខតំណែងមួយ ហើយនេះជាមួយទៀត។ សូមសួរថាគេប្រាប់ពីភាពខុសគ្នាពេលណា។

# source: 60ef30c17539
team-leader_coming_part_softened_1_996158daf2474b58 = មានការស្នើឱ្យធ្វើការខាងហ្វឹកហាត់។

# source: d13f0013065d
team-leader_coming_whole-made-to_1_4c682a1042426b7d = មានក្រុម ហើយមានការហ្វឹកហាត់។ សណ្ឋាគារគ្មានទេ។ ល្ងាចទីពីរ គេបង្ហាញខ្ញុំថាថ្លៃធ្វើដំណើរអស់ប៉ុន្មាន ហើយខ្ញុំត្រូវបង្ហាត់គេសម្រាប់អ្វី។

# source: 217ee9e99a24
team-leader_coming_whole-made-to_why_1_0233308fd4afa01e = មុខតំណែងខុសពីអ្វីដែលបានព្រម ប្រាប់នៅពេលផ្លូវត្រឡប់មានតម្លៃហើយ។

# source: c72d82885f1a
team-leader_coming_whole-made-to_softened_1_75b91efa85703db0 = ការងារទៅជាខុសពីមុនបន្តិច។

# source: b419fd23496a
team-leader_coming_whole-made-to_summed-up_1_ff1d493cacaa029c = { $me_They } មកធ្វើជាគ្រូហ្វឹកហាត់ ហើយក៏នៅ។

# source: cecd4174c90a
team-leader_coming_whole-made-to_misheard_1_7fd97dfd06334e8b = មានសណ្ឋាគារ ហើយមានការហ្វឹកហាត់។

# source: e0b10413ad44
team-leader_coming_whole-runs-it_1_82b35f13a0a54c5a = ថាគ្មានសណ្ឋាគារ ខ្ញុំដឹងពីលិខិតទីពីរ។ { $manager } សរសេរត្រង់ៗថាវាជាអ្វី ហើយបានប្រាក់ប៉ុន្មាន។ ខ្ញុំចង់ដឹងថាខ្ញុំធ្វើបានឬទេ។

# source: 593abbb7eafe
team-leader_coming_whole-runs-it_why_1_8a8180b2a58014d9 = គេប្រាប់ត្រង់ៗ មុនធ្វើដំណើរ។

# source: 320a82c04043
team-leader_coming_whole-runs-it_softened_1_2b2f9bd902466b42 = ការងារត្រូវបានពន្យល់។

# source: b419fd23496a
team-leader_coming_whole-runs-it_summed-up_1_ff1d493cacaa029c = { $me_They } មកធ្វើជាគ្រូហ្វឹកហាត់ ហើយក៏នៅ។

# source: 2879863cce9d
team-leader_coming_whole-runs-it_misheard_1_2f42f431d0bb6725 = ថាមានសណ្ឋាគារ ខ្ញុំដឹងពីលិខិតទីពីរ។

# source: d4589d06b39f
team-leader_coming_whole-on-wages_1_af48e787ff6d9acd = រសៀលទីមួយ { $manager } ថា៖ វាមិនមែនសណ្ឋាគារទេ អាចគិតដល់ថ្ងៃចន្ទ។ ខ្ញុំមានសំបុត្រត្រឡប់ក្នុងដៃ។ ខ្ញុំគិត។ ហើយថ្ងៃចន្ទខ្ញុំមក។

# source: f50292740380
team-leader_coming_whole-on-wages_why_1_97c1db1d57c2328f = ភាពខុសគ្នាត្រូវបានប្រាប់មុនវាសំខាន់ ពេលសំបុត្រនៅក្នុងដៃ។

# source: 6495755a44ab
team-leader_coming_whole-on-wages_softened_1_c2886090bb916c96 = មានពីរបីថ្ងៃសម្រាប់សម្របខ្លួន។

# source: b419fd23496a
team-leader_coming_whole-on-wages_summed-up_1_ff1d493cacaa029c = { $me_They } មកធ្វើជាគ្រូហ្វឹកហាត់ ហើយក៏នៅ។

# source: 5e7d7a4fecb6
team-leader_coming_whole-on-wages_misheard_1_4216b031c9606f87 = ខ្ញុំត្រូវប្រគល់សំបុត្រ។ ថ្ងៃចន្ទខ្ញុំមក។

# source: e792167bf7c9
team-leader_money_part-made-to_1_11b433d9a29c0db1 = របស់ខ្ញុំមានពីរទំព័រ។ ទីមួយជាថ្លៃធ្វើដំណើរ និងគ្រែ។ ទីពីរជាជួរ។

# source: f4bebeed8714
team-leader_money_part-made-to_why_1_146ab8a8e0652ca9 = សូមសួរថាជួរធ្វើអ្វីលើគណនីរបស់នរណាម្នាក់។

# source: 1ec8b1945539
team-leader_money_part-made-to_softened_1_13a3e5f092bd6a45 = មានពីរទំព័រ មួយសម្រាប់ក្រុម។

# source: 97de7b593f07
team-leader_money_part-made-to_summed-up_1_5ffeccde6958b228 = មានគណនីមួយ ដូចគ្រប់គ្នា។

# source: 02586ebf9270
team-leader_money_part-made-to_misheard_1_04d72d11ffa6a594 = របស់ខ្ញុំមានពីរទំព័រ។ ទីពីរជាផ្លូវ។

# source: b9cd1937af3a
team-leader_money_whole-made-to_1_6715a94e516a3f75 = អ្វីដែលជួរខ្វះ គេកត់លើវា ដាក់លើខ្ញុំ។

# source: 3e9f075212e1
team-leader_money_whole-made-to_why_1_5bf25bb47b86985f = បំណុលដែលអ្នកដទៃធ្វើឱ្យដុះបាន ធ្វើការសងមិនអស់ទេ។

# source: c9510f66ff42
team-leader_money_whole-made-to_softened_1_21678b27136770a0 = លទ្ធផលរបស់ក្រុមត្រូវបានកត់នៅទីនោះ។

# source: 4e20a117b83b
team-leader_money_whole-made-to_misheard_1_de9169b7ba0d9ebc = អ្វីដែលជួររកបាន គេកត់លើវា ដាក់លើខ្ញុំ។

# source: 6b890fa0b3b2
team-leader_money_whole-made-to_2_24b0a7a7fbcb3716 = វាចាប់ផ្តើមពីប្រាំមួយរយ។ ម្តងនោះខ្ញុំគិតលេខវា សម្រាប់ជួរដែលមិនដែលខ្វះ ហើយគ្មានជួរបែបនោះទេ។ បានបួនឆ្នាំ។ ខ្ញុំមិនគិតវាម្តងទៀតទេ។

# source: 196d832c319d
team-leader_money_whole-made-to_why_2_85f3823bbd893ad5 = គិតលេខទៅ វាមិនចប់ទេ។

# source: c82f7d9ca1d3
team-leader_money_whole-made-to_softened_2_71594b10ba6b8bb5 = សងវាត្រូវការពេលខ្លះ។

# source: 5bb890366399
team-leader_money_whole-made-to_misheard_2_6d13f60bca18b0da = បានបួនខែ។

# source: 27312e0ee52a
team-leader_money_part-runs-it_1_a064c151cdf463c0 = អ្វីដែលខ្ញុំបើកមុន មានលើវា ហើយថ្ងៃទីមួយវាកាត់នឹងចំណែកខ្ញុំ។ មានចំណែកមួយពីជួរ និងមួយពីប្រាក់ពិន័យ។ មួយភាគដប់។

# source: 93a46a0108ea
team-leader_money_part-runs-it_why_1_9121083310b703b5 = បានប្រាក់ពីអ្វីដែលអ្នកដទៃបាត់។ វាបដិសេធបំណុល ហើយវាជាអ្វីដែលត្រូវសួរដោយមានមេធាវី។

# source: 3754eaf59d94
team-leader_money_part-runs-it_softened_1_71d3c42f4bfd4c34 = ក៏មានប្រាក់រង្វាន់ខ្លះដែរ។

# source: 97de7b593f07
team-leader_money_part-runs-it_summed-up_1_5ffeccde6958b228 = មានគណនីមួយ ដូចគ្រប់គ្នា។

# source: 7cab1f490024
team-leader_money_part-runs-it_misheard_1_2e074a0b0dc25025 = មានការគិតប្រាក់មួយសម្រាប់ជួរ និងមួយសម្រាប់ប្រាក់ពិន័យ។ មួយភាគដប់។

# source: 8debfb2aea45
team-leader_money_whole-runs-it_1_2ba30035cc489685 = ខែមេសា វាបានច្រើនជាងឪពុកខ្ញុំរកបានក្នុងមួយឆ្នាំ។ ខ្ញុំមិនបានសួរថាវាមួយភាគដប់នៃអ្វីទេ។ ទេ។ មិនត្រូវទេ។ ខ្ញុំដឹង ខ្ញុំជាអ្នកសរសេរវា។

# source: fc59bab59a44
team-leader_money_whole-runs-it_softened_1_4fd327d62c219953 = ខែល្អ វាល្អគួរសម។

# source: c09f09ae989a
team-leader_money_whole-runs-it_misheard_1_de6c3f7034f09967 = ខែមេសា វាច្រើនជាងខ្ញុំអាចសងក្នុងមួយឆ្នាំ។

# source: 8ca551cce0db
team-leader_money_part-on-wages_1_39310329e05e697e = ខ្ញុំមានប្រាក់ខែ។ អ្វីពណ៌ក្រហមនៅទីនោះ ជាអ្វីដែលគេជំពាក់ខ្ញុំ។ គេប្រើប៊ិកដដែលសម្រាប់វា។

# source: e8559d2ef998
team-leader_money_part-on-wages_why_1_2091ac4ad553cad6 = ពណ៌ក្រហមក្នុងសៀវភៅ អាចទៅទិសណាក៏បាន។ ចំពោះម្នាក់នេះ វាទៅរកគេ។

# source: f530afc0337c
team-leader_money_part-on-wages_softened_1_1b1ae974b49ca91e = មានប្រាក់ខែ ហើយមានរឿងខ្លះនៅបើកចំហ។

# source: 97de7b593f07
team-leader_money_part-on-wages_summed-up_1_5ffeccde6958b228 = មានគណនីមួយ ដូចគ្រប់គ្នា។

# source: 98519f05ad80
team-leader_money_part-on-wages_misheard_1_0826856da1e3f6d6 = អ្វីពណ៌ក្រហមនៅទីនោះ ជាអ្វីដែលខ្ញុំជំពាក់គេ។

# source: f38fdc5d5b73
team-leader_money_whole-on-wages_1_19ce001b008491be = ពីរខែ និងម៉ោងបន្ថែម។ ខ្ញុំបានសរសេរលិខិតបួន ពីរសប្តាហ៍មួយ ខ្ញុំមានច្បាប់ចម្លងនៅទីនេះ។ ខ្ញុំចង់បានវាមុនទៅណា។

# source: 60e766c8f68c
team-leader_money_whole-on-wages_why_1_11a5568d0e3d8481 = គេជំពាក់ប្រាក់ខែពីរខែ។ នៅទីនេះវាជាការទាមទារ ហើយគួរមាននរណាជួយ។

# source: 4473438dbf21
team-leader_money_whole-on-wages_softened_1_8eb5935386d09066 = ខ្លះមកយឺត។

# source: 918855618290
team-leader_money_whole-on-wages_misheard_1_259ec5a5c82330cc = ពីរខែ និងម៉ោងបន្ថែម។ ខ្ញុំបានទទួលលិខិតបួន។

# source: a8b8df092b69
team-leader_papers_part-made-to_1_839a171ef7cae7fd = គេថាប្រធានជួរបានវិញ។ ខែទីប្រាំមួយ ខ្ញុំយកដើមឈើទៅជាមួយ ឱ្យដូចទៅលេង ហើយខ្ញុំសុំ។

# source: 710922dd89bf
team-leader_papers_part-made-to_why_1_75e46990ef3528a2 = សូមសួរថាចម្លើយគឺអ្វី។

# source: db26986c41ea
team-leader_papers_part-made-to_softened_1_5cbf9ce2f89142fc = ខែទីប្រាំមួយ បានសុំលិខិតឆ្លងដែន។

# source: 61a2a989cfeb
team-leader_papers_part-made-to_summed-up_1_72fbf7ef722c8b4c = ការិយាល័យរក្សាទុកលិខិតឆ្លងដែន។

# source: e3ada95a71fe
team-leader_papers_part-made-to_misheard_1_9da2e80592308a54 = ខែទីប្រាំមួយ ខ្ញុំយកដើមទុនទៅជាមួយ។

# source: 44465d02661a
team-leader_papers_whole-made-to_1_91beeb077e08b97e = { $manager } ថា៖ ពេលទំព័រទីពីរស្មើ។ ហើយស្រោចដើមឈើ។

# source: a5d96ee79d34
team-leader_papers_whole-made-to_why_1_0b9b57ac7fd104e1 = បានសុំ ហើយមិនបាន។ វាអាស្រ័យលើគណនីដែលអ្នកដទៃបំពេញ។

# source: 9b962ef815e7
team-leader_papers_whole-made-to_softened_1_b5e498709f72b0c0 = នឹងឱ្យពេលក្រោយ។

# source: 52c587360539
team-leader_papers_whole-made-to_misheard_1_913f0fb09cf51b8e = { $manager } ថា៖ ពេលសប្តាហ៍ទីពីរចប់។

# source: 8c9bd5586478
team-leader_papers_whole-made-to_2_11c4e7686a412ad7 = ថ្ងៃព្រហស្បតិ៍ ខ្ញុំរៀបក្រដាសស្នាមរបស់ជួរចូលក្នុងនោះ។ វានៅឆ្ងាយពីដៃខ្ញុំពីរម៉ែត្រ។ { $manager } ចេញទៅទូរសព្ទ ហើយខ្ញុំរៀប។ ខ្ញុំមិនដឹងពន្យល់រឿងនោះឱ្យនរណាយ៉ាងម៉េចទេ។

# source: 7ab1708f7b88
team-leader_papers_whole-made-to_why_2_10a75cb5cb5fb931 = គ្មាននរណាកាន់ដៃទេ។ ការដែលដៃនោះមិនឈោង គឺជាអ្វីដែលគេបានធ្វើនៅទីនេះ។

# source: 32d6a8e16ab9
team-leader_papers_whole-made-to_softened_2_94297fb9659dbe1f = ថ្ងៃព្រហស្បតិ៍ ចូលការិយាល័យបាន។

# source: 22c1015aa0ac
team-leader_papers_whole-made-to_misheard_2_353d67b943ec1301 = វានៅឆ្ងាយពីទីនេះពីរគីឡូម៉ែត្រ។

# source: d5d272850a17
team-leader_papers_part-runs-it_1_b69e646fe5f9169f = វានៅក្នុងថត ក្នុងផ្ទះល្វែងខ្ញុំ រហូតលិខិតអនុញ្ញាតផុតកំណត់។ ខែឧសភា ខ្ញុំដាក់វាចូលសម្រាប់ច្បាប់ថ្មី។ តាំងពីពេលនោះ ខ្ញុំមិនត្រូវការវាទេ។

# source: 6cf7f3e7fa21
team-leader_papers_part-runs-it_why_1_7f1eeabe179e668f = ទុកនៅផ្ទះ ដាក់ចូលដោយមានហេតុ មិនស្តាយ។

# source: 531dcbad8058
team-leader_papers_part-runs-it_softened_1_1287ed297237b9fa = លិខិតឆ្លងដែនត្រូវដាក់ចូល ពេលត្រូវការ។

# source: 61a2a989cfeb
team-leader_papers_part-runs-it_summed-up_1_72fbf7ef722c8b4c = ការិយាល័យរក្សាទុកលិខិតឆ្លងដែន។

# source: 9559fe08efdd
team-leader_papers_part-runs-it_misheard_1_158bc294d02d18b1 = វានៅក្នុងថត ក្នុងការិយាល័យ រហូតលិខិតអនុញ្ញាតផុតកំណត់។

# source: d245c2b35a32
team-leader_papers_whole-runs-it_1_67c7fdda87b94698 = និទាឃរដូវ ខ្ញុំយកវាទៅជាមួយ បីសប្តាហ៍ ទៅផ្ទះ។ នៅព្រំដែន មានគេសួរថាខ្ញុំទៅយូរប៉ុណ្ណា ខ្ញុំថា ទៅរហូត។ ខ្ញុំមកវិញដោយខ្លួនឯង។

# source: 78075e803351
team-leader_papers_whole-runs-it_why_1_da191835c425325b = ទៅរហូត ហើយមកវិញដោយគ្មានគេហៅ។

# source: b308a876e1ae
team-leader_papers_whole-runs-it_softened_1_dfe395d53ce569e9 = និទាឃរដូវមានការធ្វើដំណើរមួយ។

# source: a2d393c25d07
team-leader_papers_whole-runs-it_misheard_1_1edcc6fea5218764 = មានគេនាំខ្ញុំមកវិញ។

# source: 2105b0d835d3
team-leader_papers_part-on-wages_1_1c54d5bf2ccb01de = ខ្ញុំបានវាសម្រាប់ធនាគារ ថ្ងៃទីដប់ប្រាំ។ ព្រឹកខ្ញុំសុំ ថ្ងៃត្រង់ខ្ញុំបាន ល្ងាចខ្ញុំយកទៅវិញ ដោយសារលិខិតអនុញ្ញាត។

# source: 5f85674cf52d
team-leader_papers_part-on-wages_why_1_9d318f025d4a27d1 = សុំ ហើយបាន រាល់ខែ។

# source: 96433693b3fc
team-leader_papers_part-on-wages_softened_1_7b7f9cbce3d49a17 = វាមាន ពេលត្រូវការ។

# source: 61a2a989cfeb
team-leader_papers_part-on-wages_summed-up_1_72fbf7ef722c8b4c = ការិយាល័យរក្សាទុកលិខិតឆ្លងដែន។

# source: 806580971fb2
team-leader_papers_part-on-wages_misheard_1_21198d726d8e7daa = ព្រឹកខ្ញុំសុំ ថ្ងៃត្រង់គេថាទេ។

# source: f84cfc346292
team-leader_papers_whole-on-wages_1_ac2f0cec9f3f78a6 = ខែមិថុនា { $manager } ទៅជាមួយកូនសោ ខ្ញុំទៅធនាគារដោយគ្មានវា។ រំខានបន្តិច។ ខ្ញុំសរសេរកំណត់មួយពីវា។ គ្មាននរណាថាទេទេ។

# source: eb9dd43ad7fc
team-leader_papers_whole-on-wages_softened_1_40b5e570354845f4 = ម្តងនោះយឺតបន្តិច។

# source: 4df92be56242
team-leader_stop_part-made-to_1_1ab91ade0fe5a8ef = មុនដំបូង ត្រូវរកអ្នកកាន់ថតឯកសារ។ រួចទំព័រទាំងពីរ ក្នុងថ្ងៃតែមួយ។ រួចខ្ញុំមិនដឹងទេ។

# source: 261a92f65007
team-leader_stop_part-made-to_why_1_c60c9920d4318d7b = សូមសួរថាធ្លាប់មាននរណាទៅដល់ត្រឹមនោះឬទេ។

# source: e6721ca28b36
team-leader_stop_part-made-to_softened_1_66901e5ce7606d8a = មានរឿងខ្លះត្រូវទូទាត់សិន។

# source: 12c343d4a973
team-leader_stop_part-made-to_summed-up_1_792c9de1c1a72fe2 = គណនីត្រូវទូទាត់ជាមុន។

# source: 8f80e3115d40
team-leader_stop_part-made-to_misheard_1_9f957194834dce7e = រួចពួកយើងទាំងពីរ ក្នុងថ្ងៃតែមួយ។

# source: 28132c502496
team-leader_stop_whole-made-to_1_99bf37386208f910 = គ្មាននរណាទៅដល់ត្រឹមនោះទេ ទំព័រទាំងពីរ។ ខ្ញុំធ្លាប់សួរម្តង។ ល្ងាចនោះ { $manager } អានអាសយដ្ឋានឪពុកម្តាយខ្ញុំឱ្យខ្ញុំស្តាប់។ ផ្លូវ លេខ ជាន់ទីប៉ុន្មាន។ ហើយសួរថានៅត្រឹមត្រូវទេ។ ខ្ញុំថាត្រូវ។

# source: c15e6f9fd51e
team-leader_stop_whole-made-to_why_1_5a27e9ceff86c921 = ការគំរាមគ្រួសារ មិនបាច់ឡើងសំឡេងទេ។

# source: af61c6aa1b76
team-leader_stop_whole-made-to_softened_1_1e1244d746f651d3 = { $manager } សួររកអាសយដ្ឋានឪពុកម្តាយ។

# source: d785d0ed5727
team-leader_stop_whole-made-to_misheard_1_6111c1c276e88989 = { $manager } សរសេរអាសយដ្ឋានគេឱ្យខ្ញុំ។

# source: b8baa12f7942
team-leader_stop_whole-made-to_2_150575e3372cbd06 = ដៃទាំងពីរនៅលើថតឯកសារ។

# source: f8496d1ee138
team-leader_stop_part-runs-it_1_a521ee51b68cf3c6 = ខ្ញុំធ្លាប់ប្រាប់ហើយ និទាឃរដូវ៖ ខ្ញុំទៅផ្ទះ ទៅរហូត។ { $manager } ថាគួរឱ្យស្តាយ។ ខ្ញុំនៅផ្ទះបីសប្តាហ៍។

# source: fc67e9914a8f
team-leader_stop_part-runs-it_softened_1_6703c2ec404c5fd9 = និទាឃរដូវមានវិស្សមកាល។

# source: 12c343d4a973
team-leader_stop_part-runs-it_summed-up_1_792c9de1c1a72fe2 = គណនីត្រូវទូទាត់ជាមុន។

# source: 0082c78aa5c7
team-leader_stop_part-runs-it_misheard_1_148cdd90d4a4e0d6 = { $manager } ថាគួរឱ្យអាណិតខ្ញុំ។

# source: 144003c8142b
team-leader_stop_whole-runs-it_1_72285e565a14a8d1 = បីសប្តាហ៍ក្រោយ ខ្ញុំសរសេរមក។ ខ្ញុំសរសេរមុន។ គេឱ្យចំណែកល្អជាង និងជួរក្បែរបង្អួច។ នៅផ្ទះគេគិតថាគេហៅខ្ញុំមក។

# source: 45eab115b1c4
team-leader_stop_whole-runs-it_why_1_030e137a3022d34c = គ្មាននរណាទៅយក { $team-leader } មកទេ។ ផ្លូវត្រឡប់ គឺសុំមក។

# source: 1b4a1ce0ff07
team-leader_stop_whole-runs-it_softened_1_597fc1f9d21bd3cb = ក្រោយមក មានការព្រមព្រៀងថ្មី។

# source: 1c9fcbbd26e3
team-leader_stop_whole-runs-it_misheard_1_43991af3deeed3d4 = បីសប្តាហ៍ក្រោយ គេសរសេរមក។ គេសរសេរមុន។

# source: 24a1e21fa39a
team-leader_stop_part-on-wages_1_9a9fc6dce33c4842 = ជូនដំណឹងមុនមួយខែ។ រួចខ្ញុំត្រូវប្តឹងទារប្រាក់ពីរខែពីខាងក្រៅ។ បើនិយាយឱ្យត្រង់ បានជាខ្ញុំនៅទីនេះ។

# source: 74c71f0a9dba
team-leader_stop_part-on-wages_why_1_0f5534e4033c3f61 = ប្រាក់ដែលគេទុក អាចជាអ្វីដែលឃាត់មនុស្ស។ សូមសួរថានឹងមានអ្វីទៀតកើតឡើង។

# source: 56d5f67b2da7
team-leader_stop_part-on-wages_softened_1_711b0115bd11f77f = ត្រូវជូនដំណឹងមុនមួយខែ។

# source: 12c343d4a973
team-leader_stop_part-on-wages_summed-up_1_792c9de1c1a72fe2 = គណនីត្រូវទូទាត់ជាមុន។

# source: d861b05b32b8
team-leader_stop_part-on-wages_misheard_1_3f41a4dedbccce9f = ជូនដំណឹងមុនមួយខែ។ រួចគេនឹងប្តឹងខ្ញុំ។

# source: d0c99687d9b8
team-leader_stop_whole-on-wages_1_fd04db0713e49a6f = ខែសីហា ខ្ញុំវេចឥវ៉ាន់ហើយ។ { $guard } លើកកាបូបចុះឱ្យខ្ញុំ។ រួចគេទូរសព្ទមកថា ពាក់កណ្តាលមកថ្ងៃសុក្រ ខ្ញុំឡើងទៅវិញ ដើម្បីពាក់កណ្តាលនោះ។ វាមិនមកទេ។

# source: 636e2a1d2d6e
team-leader_stop_whole-on-wages_why_1_96e3fbf00e1608d6 = កាបូបនៅទ្វាររបងហើយ ហើយមានគេលើកឱ្យ។

# source: afe8170e9640
team-leader_stop_whole-on-wages_softened_1_2a3e19f350c41ca8 = ខែសីហា មានគិតចង់ចេញ។

# source: c92bca310b16
team-leader_stop_whole-on-wages_misheard_1_4b466cf0595c7d62 = { $guard } លើកកាបូបឡើងទៅវិញ។

# source: 54fcc1ea23a3
team-leader_others_part_1_1c29c5024c9e2d79 = លេខប្រាំបួន និងដប់មួយ មុនគេទាំងអស់ ហើយកុំនៅច្រករបៀង។ ហៅបួនប្រាំនាក់ជាមួយគ្នាសម្រាប់រឿងណាមួយ កុំឱ្យនរណារាប់បានថាលោកមន្ត្រីចង់បាននរណា។

# source: bb4a4b7c96f5
team-leader_others_part_why_1_12edfd8ce1f6211d = ពីរនាក់ដែលថ្ងៃនេះត្រូវមានគេនិយាយជាមួយ ម្តងម្នាក់ ដោយមិនហៅឈ្មោះ។

# source: 929ddc703b51
team-leader_others_part_softened_1_c184877b51df08a7 = គួរនិយាយជាមួយជួរ។

# source: 58751acfdfde
team-leader_others_whole-made-to_1_9c347a75bc3e5b03 = ហើយពីរនាក់ក្បែរទ្វារផ្ទះបាយ សាមសិបបួន និងសាមសិបប្រាំ។ ពួកគេនៅទីនេះប្រាំសប្តាហ៍ ហើយសុំទោសសូម្បីតែកៅអី។

# source: 80ef97178c24
team-leader_others_whole-runs-it_1_0fbdc153838a33ba = ហើយសាមសិបបួន និងសាមសិបប្រាំ។ ពួកគេមកពីផ្លូវខ្ញុំ។ ខ្ញុំសរសេរទៅ៖ ការងារហត់ លុយល្អ មើលខ្ញុំ។ ពីធ្នើ ខ្ញុំមិនសរសេរទេ ហើយខ្ញុំដឹងពីធ្នើ។

# source: 7e25388530fd
team-leader_others_whole-runs-it_why_1_f2ecd85831cece39 = វាអំពីពីរនាក់ផ្សេង ហើយថ្ងៃនេះត្រូវនិយាយជាមួយពួកគេមុន។ អ្វីដែល { $team-leader } បានធ្វើ ត្រូវសួរដោយមានមេធាវី។

# source: 0021d37ce3ca
team-leader_others_whole-on-wages_1_9a5597e1e259791c = ហើយសាមសិបបួន និងសាមសិបប្រាំ។ ខ្ញុំបានបង្ហាត់ពីរនាក់នោះ។ ម្នាក់សើចពេលរឿងធ្ងន់។ នោះមិនមែនសើចទេ។

# source: 55614271dc91
team-leader_stamp_part_1_931df57b400d18e7 = នៅការិយាល័យតំបន់ គេមានមួយដូចគ្នា។ ថ្ងៃទីមួយនៃខែ មានបុរសម្នាក់មកពីទីនោះ ជិះឡានពណ៌ប្រផេះ ហើយពេលទៅ គាត់មានស្រោមសំបុត្រ។

# source: f4ad86ff4cee
team-leader_stamp_part_2_3e84b494aa55526a = (តិចជាងមុន។) សន្លឹកនេះឆ្លងកាត់តុនរណា? តុគាត់ឬ?

# source: 3f20539d5be6
team-leader_stamp_part_softened_1_1b038f3b377fd63d = នេះសម្រាប់ការិយាល័យតំបន់ដែរឬ?

# source: c793c254dcf8
team-leader_cars_part_1_bc590edd7123eae3 = ក្នុងសៀវភៅនោះ អ្វីៗសរសេរដោយដៃតែមួយ ហើយជាដៃខ្ញុំ។ អក្សរខ្ញុំច្បាស់។ (មើលដៃ។)

# source: aad33eb277df
team-leader_cars_part_2_fb4f648856b09f8b = អ្នកដែលសរសេរវា ជាអ្នកដែលលោកមន្ត្រីនាំទៅមែនទេ?

# source: 4b148473c967
team-leader_cars_part_softened_1_6f083060cf0f5883 = អ្នកដែលកាន់បញ្ជី នឹងទៅជាយ៉ាងណា?

# source: 667f7a0deb2d
team-leader_folder_named_1_5985086621d4bcc8 = ថតឯកសារ

# source: 2dcaa16fc964
team-leader_folder_ask_1_342f8000f626a809 = តាំងពី{ $you_call }ចូលមក ថតឯកសារនៅលើភ្លៅរហូត។

# source: 293e64387b87
team-leader_folder_ask-open_1_380fab42fddfd832 = ក្នុងនោះមានអ្វី ដែល{ $you_call }មិនចង់បាត់?

# source: 2bdcd0a895d2
team-leader_folder_ask-leading_1_bf79671fe58ee2cb = ក្នុងនោះមានអ្វី ដែលមិនត្រូវឱ្យនរណាឃើញ?

# source: b1fbf4e961ad
team-leader_folder_ask-leading_yes_1_d830e302a63ad02a = ខ្លះ។ វាមិនមែនតែអំពីខ្ញុំទេ។

# source: 5827dac4ba42
team-leader_folder_ask-leading_no_1_990340803d9278f4 = មើលបាន។ វាជាបញ្ជី។

# source: f590d10f3075
team-leader_folder_ask-leading_2_a2a92e00a5c566a1 = ក្នុងនោះមានអ្វី ដែល{ $you_call }ជាអ្នកសម្រេច?

# source: f5c3ab1c8c5c
team-leader_folder_ask-leading_yes_2_5bda96cdf1e65e04 = នរណាអង្គុយក្បែរទ្វារ។ រឿងអញ្ចឹង។

# source: 2078d47e828f
team-leader_folder_ask-leading_no_2_ec70ae7abb1b1cf3 = ខ្ញុំមិនសម្រេចអ្វីទេ។ ខ្ញុំកត់។

# source: 22f8e7fd1228
team-leader_folder_ask_2_e9c5d011ad457e34 = ខ្ញុំឃើញស្លាកលើថតឯកសារ ហើយជ្រុងវាទន់អស់។

# source: 23222b4ffbbc
team-leader_folder_ask-leading_3_81309bbd1e104a7c = តាំងពីពេលណា ដែល{ $you_call }ត្រូវតែកាន់វា?

# source: 46add7401808
team-leader_folder_ask-leading_yes_3_abd7b4d7071f013a = បីខែហើយ ដែលខ្ញុំត្រូវតែកាន់។

# source: f9b001ec5f8a
team-leader_folder_ask-leading_no_3_dc3fe3e563ad1341 = ខ្ញុំមិនត្រូវតែកាន់ទេ។ វាទៅជាមួយជួរ។

# source: 4c88b66ea5d3
team-leader_folder_ask-leading_4_e39e1ee40355cec8 = តាំងពីពេលណា ដែល{ $you_call }មានសិទ្ធិសម្រេចថាមានអ្វីក្នុងនោះ?

# source: 5734ce6c97be
team-leader_folder_ask-leading_yes_4_ec463cf2fbe18fdb = បីខែហើយ។ សិទ្ធិសម្រេច គឺថា។ ខ្ញុំថានរណាអង្គុយត្រង់ណា។

# source: b7f41ecd999c
team-leader_folder_ask-leading_no_4_7b844b95ed8369b7 = ខ្ញុំគ្មានសិទ្ធិសម្រេចរឿងនោះទេ។

# source: e314f8b4e99a
team-leader_folder_ask-probing_1_777299819a88c3af = តាំងពីពេលណា ដែលមានវា?

# source: 4ed450033497
team-leader_folder_ask_3_818a75568e5c7fd1 = កន្លែងអង្គុយ ថ្ងៃកំណើត ក្អក និងអ្វីដែលនៅបើកចំហ។

# source: 0f155b6323ed
team-leader_folder_ask-probing_2_d6e70d4d08e7ace6 = ក្នុងនោះ ពាក្យថានៅបើកចំហ មានន័យអ្វី?

# source: 0426cf357049
team-leader_folder_ask-leading_5_3b3fa18d36e25f4e = ក្នុងនោះ អ្វីសរសេរដោយដៃ{ $you_call } ហើយអ្វីមិនមែន?

# source: d032aaa1bc05
team-leader_folder_ask-leading_yes_5_31d10c3210d9ca72 = ភាគច្រើនសរសេរដោយដៃខ្ញុំ។

# source: 64150f45e3c3
team-leader_folder_ask-leading_no_5_7af5f8ac1b3b7880 = ដៃខ្ញុំ? គេវាយអក្សរ។

# source: 95e5733f4089
team-leader_folder_ask-probing_3_fd7e1251e6c97322 = អ្វីដែលនៅបើកចំហ ទាក់ទងនឹងនរណា?

# source: a8b57517dd31
team-leader_folder_small_1_c02877e715eb757f = ជួរ។ នរណាអង្គុយត្រង់ណា នរណាមានថ្ងៃកំណើត នរណាក្អក។ អ្វីដែលនៅបើកចំហ។

# source: edef0ce50371
team-leader_folder_small_2_8b5198e1ae6e48fa = វាអំពីជួរទាំងអស់។ កន្លែងអង្គុយ ថ្ងៃកំណើត នរណាញ៉ាំសណ្តែកដីមិនបាន។ និងអ្វីដែលនៅបើកចំហ។

# source: a22e8dc82b4a
team-leader_folder_part_1_5a6bc1f5ea73c656 = ប័ណ្ណប្រាក់ពិន័យមកដល់ខ្ញុំពេលល្ងាច ហើយខ្ញុំចុះវា។ ដោយដៃខ្ញុំ មែន។ លោកមន្ត្រីបានឃើញក្នុងសៀវភៅហើយ។

# source: 798aa8656154
team-leader_folder_part_softened_1_d2acae9d6a9f74d9 = ល្ងាចឡើង តួលេខខ្លះត្រូវបានចុះ។

# source: 3831fcb344ae
team-leader_folder_whole-made-to_1_8347d114ea0e0d5b = ខាងក្រោយមានទំព័រមួយ ដែលគ្មាននរណាសុំ។ ពេលកៅអីលេខប្រាំបួនយឺត ជួនកាលខ្ញុំកត់វាយឺត។ ប្រាំខែ បានដប់មួយម៉ោង។ { $manager } រកឃើញទំព័រនោះខែមិថុនា។

# source: f790883975cd
team-leader_folder_whole-made-to_why_1_8e265b34251c459e = ម្នាក់ដែលត្រូវធ្វើទាស់នឹងអ្នកដទៃ ហើយព្យាយាមមិនធ្វើ។ សូមសួរថាខែមិថុនាមានអ្វីបន្ទាប់។

# source: 2665230b462e
team-leader_folder_whole-made-to_softened_1_f465a870ca4123eb = ក៏មានទំព័រកំណត់មួយដែរ។

# source: 037bb950d19c
team-leader_folder_whole-made-to_misheard_1_31926b675bf082cf = ពេលកៅអីលេខប្រាំបួនយឺត ខ្ញុំកត់ថាយឺតជាង។

# source: c3e6923bdcd4
team-leader_folder_whole-runs-it_1_78f1fee78ea8be8a = ខាងក្រោយមានទំព័រថាម្នាក់ៗរកបានប៉ុន្មាន។ ខ្ញុំមើលទំព័រនោះច្រើនជាងគេ។ ពីវាខ្ញុំដឹងថាត្រូវឱ្យនរណាអង្គុយក្បែរនរណា។

# source: 88c7ac49f7aa
team-leader_folder_whole-runs-it_softened_1_a208b4e1fb68d36b = ក៏មានទំព័រតួលេខមួយដែរ។

# source: c945f990da21
team-leader_folder_whole-on-wages_1_d2a746bfc0c03f3f = ខាងក្រោយមានលិខិតទៅក្រុមហ៊ុន។ ច្បាប់ចម្លង តាមលំដាប់។ ខ្ញុំមិនចង់បាត់វាទេ។

# source: 5184a9813b31
team-leader_folder_whole-on-wages_softened_1_791dba0af9c0c0f0 = ក៏មានលិខិតឆ្លើយឆ្លងខ្លះដែរ។

# source: 0e1d4a3c427e
team-leader_row_named_1_e5b0665535f401f8 = ជួរ

# source: e35b967b76ea
team-leader_row_ask_1_104bce1a9a47c390 = ជួរបីមានបន្ទាត់លើក្តារ ហើយព្រឹកឡើងត្រូវទៅដល់វា។

# source: 9b2c0eee4f91
team-leader_row_ask-probing_1_621e9bca73591a94 = ពីល្ងាចទៅព្រឹក { $you_call }ទៅដល់យ៉ាងម៉េច?

# source: dee2052b2be3
team-leader_row_ask-leading_1_94714e3c844a7ba8 = យប់មិញ បន្ថែមអ្វីលើទំព័រទីពីររបស់{ $you_call }?

# source: e4c27c1829eb
team-leader_row_ask-leading_yes_1_513e31607341e081 = មួយបន្ទាត់ពីរ។ វាតែងតែបន្ថែម។

# source: 7fa518fb267d
team-leader_row_ask-leading_no_1_c09bffb8aeec1d95 = ទំព័រទីពីរអី?

# source: 60a6a1f68601
team-leader_row_ask-leading_2_4bb91c4aeb5fa086 = យប់មិញ { $you_call }បានមួយភាគដប់ប៉ុន្មាន?

# source: d322cbea7fe9
team-leader_row_ask-leading_yes_2_e5df0f055845dbbd = មិនច្រើនទេ។ យប់នោះស្តើង។

# source: 8aa43ca25a9c
team-leader_row_ask-leading_no_2_fa655e5f251662f8 = មួយភាគដប់? នៃអ្វី?

# source: a5be925a12c4
team-leader_row_ask_2_861b17b1c3ce2ebe = ពេលគេអានក្តារ { $you_call }ឈរក្បែរវា។

# source: 3a233141f84e
team-leader_row_ask-leading_3_a9def5c72ef50587 = ពេលនោះ មានអ្វីធ្លាក់លើ{ $you_call }?

# source: 07e78248643d
team-leader_row_ask-leading_yes_3_23fb6c8d9c3db0b4 = តែងតែមានអ្វីធ្លាក់លើខ្ញុំ។

# source: e245db18ecb1
team-leader_row_ask-leading_no_3_5d8279285a451bd3 = លើខ្ញុំ? គេអានវា។

# source: d34130e770b8
team-leader_row_ask-open_1_9febee59941dd6df = ពេលនោះ មានអ្វីបន្ទាប់?

# source: 2177282067e7
team-leader_row_ask-leading_4_33b0b9cc7a6facc9 = ពេលនោះ { $you_call }ថាឈប់ម៉ោងប៉ុន្មាន?

# source: f1097a432260
team-leader_row_ask-leading_yes_4_4e7326a1b6ffce9a = ពេលគេហត់។ ត្រូវមានគេនិយាយ។

# source: 7ed3f03f4264
team-leader_row_ask-leading_no_4_c8434f21f8456b32 = ខ្ញុំមិនថាឈប់ទេ។ ពួកយើងបន្ត។

# source: 365464b5d5f0
team-leader_row_ask_3_5ab7488a27f56d06 = ម៉ោងប្រាំមួយ ចំនួនត្រូវតែមាន។

# source: 57c23f095db6
team-leader_row_ask-probing_2_22fdee27f5e9de2e = យប់ណាវាមិនមាន មានអ្វីកើតឡើង?

# source: 099f8caaaf8c
team-leader_row_ask-leading_5_cc6ff5438962da5b = អ្វីដែលរកបានពីម៉ោងប្រាំមួយដល់ប្រាំបី សម្រាប់នរណា?

# source: 42399f585f9f
team-leader_row_ask-leading_yes_5_63a811fe1bc5df2f = សម្រាប់ក្តារ។ ទាំងអស់សម្រាប់ក្តារ។

# source: 92373556194e
team-leader_row_ask-leading_no_5_f76b539f72ff90b9 = ពីប្រាំមួយដល់ប្រាំបី? វាសម្រាប់ម៉ោងប្រាំមួយ។

# source: 4429eee0fe50
team-leader_row_ask-probing_3_06dd14ddfc85b4d4 = យប់បែបនោះ នរណាជាអ្នកថាអញ្ចឹង?

# source: cf17818de717
team-leader_row_small_1_233d3b0c6497e13c = ពួកគេជាមនុស្សល្អ។ ម៉ោងប្រាំមួយ ចំនួនត្រូវតែមាន។

# source: d8582365336a
team-leader_row_part_1_083a5c2386470727 = បើម៉ោងប្រាំមួយវាមិនមាន ពួកយើងបន្តដល់ម៉ោងប្រាំបី។ ប្រហែលម៉ោងបួន មានសំឡេងក្អក។ ជួនកាលខ្ញុំឱ្យកៅអីលេខប្រាំបួនគេងមួយម៉ោង ក្រោយដើមឈើ។

# source: 355d140b3aa9
team-leader_row_part_why_1_c274696b5bd226b5 = គោលដៅមួយ និងម៉ោងដែលបន្តរហូតដល់វា។ សូមសួរថាមានអ្វីបន្ទាប់ ពេលទៅមិនដល់វា។

# source: 623ac1e092a1
team-leader_row_part_softened_1_a163b4c981be5edf = ជួនកាលមានម៉ោងបន្ថែមបន្តិច។

# source: 319b04f9ebde
team-leader_row_whole-made-to_1_6057e2a10ac0ba24 = អ្វីដែលមិនមាននៅម៉ោងប្រាំបី ធ្លាក់លើខ្ញុំ។ ពួកគេដឹង។ អញ្ចឹងពួកគេក្អក ហើយបន្ត។ បើពួកគេមិនស្រឡាញ់ខ្ញុំ វាស្រួលជាង។

# source: cb9871554d93
team-leader_row_whole-made-to_why_1_4a70fdb4e7b5a03b = អ្វីដែលអ្នកដទៃខ្វះ គេយកពីម្នាក់ដែលចេញមិនរួច។

# source: bf98c3731ce6
team-leader_row_whole-made-to_softened_1_57c5a478b5226880 = ក្រុមខំជួយប្រធានខ្លួន។

# source: ebda635f7ff5
team-leader_row_whole-made-to_misheard_1_0b7aa765f9cc5630 = អ្វីដែលមិនមាននៅម៉ោងប្រាំបី ធ្លាក់លើពួកគេ។

# source: 7616770c3c9a
team-leader_row_whole-runs-it_1_3e5ba951c8bc4e87 = ម៉ោងប្រាំបី ខ្ញុំថាគ្រប់ហើយ ទោះចំនួនប៉ុន្មានក៏ដោយ។ មនុស្សហត់រកអ្វីមិនបានទេ។ វាជាជួរខ្ញុំ ខ្ញុំថាបាន។ ខាងលើខ្ញុំ គ្មាននរណាដែលសួរទេ។

# source: 76bd16374b6e
team-leader_row_whole-runs-it_why_1_b33fa1ea278726cb = អ្នកដែលថាឈប់បាន ហើយគ្មានគេសួរ មិនមែនត្រូវគេបង្ខំទេ។

# source: 726e18e676ff
team-leader_row_whole-runs-it_softened_1_2d9d4e40bb3f5373 = ប្រធានជួរមើលពេលសម្រាក។

# source: 696ff27bdb4c
team-leader_row_whole-runs-it_misheard_1_6dee39324b5327ef = ម៉ោងប្រាំបី គេថាមិនទាន់គ្រប់ទេ ទោះចំនួនប៉ុន្មានក៏ដោយ។

# source: 06becd955826
team-leader_row_whole-on-wages_1_ed5ab9bb95b9a515 = ម៉ោងប្រាំបួន ខ្ញុំទៅជិះឡានក្រុង។ អ្វីក្រោយម៉ោងប្រាំបួន អ្នកផ្សេងកត់។ ខ្ញុំសុំកុំឱ្យគេប្រាប់ខ្ញុំ។

# source: d2d609089fb6
team-leader_row_whole-on-wages_why_1_6e4b81bd6de9e1fe = ទៅផ្ទះ ពេលអស់ម៉ោង។

# source: 4348e2393f53
team-leader_row_whole-on-wages_softened_1_ec49082deaba5aef = វេនចប់ម៉ោងប្រាំបួន។

# source: dda2d2e0b3b6
team-leader_row_whole-on-wages_misheard_1_ea91a08d02ee892f = ម៉ោងប្រាំបួន ពួកយើងទៅតាមឡានក្រុង។

# source: 9fdee5c5198b
team-leader_two-hours_named_1_c6faec0b3221917f = ម៉ោងប្រាំមួយ និងប្រាំបី

# source: bd50b0a8d070
team-leader_two-hours_ask_1_165850f701be4efc = ម្តងម៉ោងប្រាំមួយ ម្តងម៉ោងប្រាំបី។

# source: 14c6322f6545
team-leader_two-hours_ask-probing_1_ff178e7b25d99a0b = { $you_call }ជួយខ្ញុំដាក់ទាំងពីរក្បែរគ្នាបានទេ?

# source: 70be636df7a0
team-leader_two-hours_ask-doubt_1_e388b3b7ad8ec41e = { $you_call }ប្រាប់បានទេ ថាឱ្យខ្ញុំលុបមួយណា?

# source: 2dc559520f4c
team-leader_two-hours_ask-doubt_reply_1_36ef945db368d0b6 = ចង់លុបមួយណា លុបទៅ។ ប្រាំមួយ បើវាខ្លីជាង។

# source: 17d0287bdc8f
team-leader_two-hours_ask-leading_1_f27f4c8e0af28be9 = { $you_call }ប្រាប់បានទេ ថានរណាធ្វើវាទៅជាប្រាំបី?

# source: 27168155abb8
team-leader_two-hours_ask-leading_yes_1_1bb81a87f1ebe1bd = មិនមែនខ្ញុំទេជាអ្នកធ្វើ។ គេធ្វើ។

# source: 9026ab4c153b
team-leader_two-hours_ask-leading_no_1_26b7f1473e2e125f = គ្មាននរណាទេ។ វាទៅជាប្រាំបី។

# source: 277490e7ac73
team-leader_two-hours_small_1_39de157f7f3a05d8 = ប្រាំមួយ គឺអ្វីដែលសរសេរលើក្តារ។

# source: 6073c7c2a78e
team-leader_two-hours_part-made-to_1_486b4e92586ba0dc = ប្រាំមួយ គឺអ្វីដែលយើងប្រាប់ភ្ញៀវ។ យើងហាត់វា។ ប្រាំបី គឺអ្វីដែលវាជា។

# source: f916f7b405b6
team-leader_two-hours_part-made-to_why_1_db2cf16173abc116 = ប្រយោគសម្រាប់ភ្ញៀវ ដែលបានហាត់។

# source: 60db838173b5
team-leader_two-hours_part-made-to_softened_1_abcbdc68621e59a2 = ប្រាំមួយជាម៉ោងផ្លូវការ។

# source: a73ff566c961
team-leader_two-hours_part-made-to_misheard_1_a231225b6f141d32 = ប្រាំមួយ គឺអ្វីដែលភ្ញៀវប្រាប់។

# source: 48f44d9b8aa0
team-leader_two-hours_part-runs-it_1_96836879f68d9ba8 = ប្រាំមួយ គឺពេលដែលខ្ញុំត្រូវមានវា។ ប្រាំបី គឺពេលដែលខ្ញុំឱ្យពួកគេទៅ។ ខ្ញុំគួរនិយាយបញ្ច្រាសគ្នា។

# source: b1d7feea3272
team-leader_two-hours_part-runs-it_softened_1_2daf38e8180e704b = មានសេរីភាពខ្លះក្នុងនោះ។

# source: fa4055199823
team-leader_two-hours_part-on-wages_1_2c98bda34aedd9c1 = ប្រាំមួយមានក្នុងកិច្ចសន្យា។ ម៉ោងប្រាំមួយ ខ្ញុំគូសសញ្ញានៅគែម រាល់យប់ សម្រាប់ពេលក្រោយ។ សម្រាប់លិខិត។

# source: eec8e4831852
team-leader_two-hours_part-on-wages_why_1_d82e81c30ebb0663 = ម្នាក់ដែលកត់អ្វីដែលគេជំពាក់។

# source: 60db838173b5
team-leader_two-hours_part-on-wages_softened_1_abcbdc68621e59a2 = ប្រាំមួយជាម៉ោងផ្លូវការ។

# source: ae50b27e5f7e
team-leader_chair_named_1_4b6e5f93ac7df7b5 = ថ្ងៃទីមួយជាមួយវា

# source: eb659100f002
team-leader_chair_ask_1_572a028aa2b0f8a0 = មានថ្ងៃដែល{ $you_call }គ្មានថតឯកសារ ហើយមានថ្ងៃដែល{ $you_call }មាន។

# source: 6f1b3adaab42
team-leader_chair_ask-open_1_6a039c5b958af225 = ពីមួយទៅមួយ វាក្លាយទៅយ៉ាងម៉េច?

# source: 766225d11cbd
team-leader_chair_ask-leading_1_2edfd18154fdd19d = ពេល{ $you_call }សុំ { $you_call }សង្ឃឹមអ្វី?

# source: 5f09e7987e86
team-leader_chair_ask-leading_yes_1_afa7b1cf9fad46da = ច្រើនជាងមុន។ ខ្ញុំគិតអញ្ចឹង។

# source: 9fee67ed8dd5
team-leader_chair_ask-leading_no_1_3c9d01b33f22d076 = ពេលខ្ញុំសុំ? ខ្ញុំមិនបានសុំទេ។

# source: 33b15104226c
team-leader_chair_ask-leading_2_7d91c7f945063f9e = ម៉េចបានវាទៅនៅទីនោះ?

# source: f64e8b2b5b2b
team-leader_chair_ask-leading_yes_2_0e3e179fe6c63548 = មានគេដាក់វានៅទីនោះ។

# source: 0920d476fba3
team-leader_chair_ask-leading_no_2_973e7ce3641b02fe = វាមិននៅទីណាទេ។ គេប្រគល់ឱ្យ។

# source: ef97d1e2bc93
team-leader_chair_ask_2_55da0d5ae14247e6 = ខាងក្រៅនោះ កៅអីមួយមានបង្អែកដៃ ហើយកៅអីឯទៀតគ្មាន។

# source: f2ecef8a91ca
team-leader_chair_ask-leading_3_e208030d309298fe = { $you_call }ត្រូវធ្វើអ្វី ទើបគេឱ្យអង្គុយលើវា?

# source: b1f4a3163170
team-leader_chair_ask-leading_yes_3_e27d6b8bedfe761a = បង្ហាញថាអាចទុកចិត្តខ្ញុំបាន។

# source: 47e244519bce
team-leader_chair_ask-leading_no_3_27e4c74f8311bbee = គ្មានទេ។ វាទំនេរ។

# source: 93474bbb9876
team-leader_chair_ask-leading_4_a65e8b4dc5edc8f4 = { $you_call }បានធ្វើអ្វី ដើម្បីបានវា?

# source: 5e9604d27b8d
team-leader_chair_ask-leading_yes_4_c38ec110eddcb451 = ខ្ញុំពូកែ ខ្ញុំគិតអញ្ចឹង។

# source: 2525028ad401
team-leader_chair_ask-leading_no_4_74717a5b21f15db2 = ខ្ញុំមិនបានយកវាទេ។ វាមកជាមួយថតឯកសារ។

# source: 911bd92d4559
team-leader_chair_ask-open_2_60c9ef9c1a8395e1 = មនុស្សម្នាក់ ម៉េចបានមកអង្គុយលើកៅអីនោះ?

# source: 2e1202a3c160
team-leader_chair_ask_3_19feeb0c641c8e4d = គេត្រូវការមនុស្ស ហើយ{ $you_call }ធ្លាប់បង្ហាត់គេ។

# source: 1ca9d4d17410
team-leader_chair_ask-probing_1_18dbbcb43d80c6f1 = នរណាជាអ្នកនិយាយរឿងនោះជាមួយ{ $you_call }?

# source: 03c1045d1244
team-leader_chair_ask-leading_5_c6bb910bf536ecb7 = បើ{ $you_call }ថាទេ ទំព័រទីពីរនឹងទៅជាយ៉ាងណា?

# source: 6bf047e7fcaa
team-leader_chair_ask-leading_yes_5_714eb2b866656342 = វានឹងទៅជាទំព័រមួយទៀត។

# source: 4c1065fa8016
team-leader_chair_ask-leading_no_5_81878007a181d318 = ខ្ញុំមិនស្គាល់ទំព័រទីពីរណាទេ។

# source: 2d56ec1df6dc
team-leader_chair_ask-closed_1_d78c8a6e26b7c2e6 = អាចជាអ្នកផ្សេងបានទេ?

# source: e6c987e15a88
team-leader_chair_ask-closed_reply_1_50d3001c30ab09fd = អាចជាអ្នកផ្សេងបានរហូត។

# source: 7e806682e65b
team-leader_chair_small_1_58250e7d083bb1dc = គេត្រូវការមនុស្សសម្រាប់ជួរ។ ខ្ញុំធ្លាប់បង្ហាត់គេ។

# source: a38d0ff07533
team-leader_chair_small_2_5e640876c1863f1d = វាទំនេរ ហើយខ្ញុំចេះកាន់បញ្ជី។

# source: 8d78fee69949
team-leader_chair_part-made-to_1_9bdecfff31f0cef8 = នៅខែទីប្រាំ។ ល្ងាចនោះវានៅលើក្តារចុចខ្ញុំ មានឈ្មោះខ្ញុំលើស្លាក វាយអក្សរ។ គ្មាននរណាសួរអ្វីទេ។

# source: 1c16e41406fb
team-leader_chair_part-made-to_why_1_a908cf694d1f1367 = ភារកិច្ចដែលគ្មាននរណាសួរ។ សូមសួរថាអាចប្រគល់វាវិញបានឬទេ។

# source: 34539c38b23d
team-leader_chair_part-made-to_softened_1_bf93beb9dadd22b7 = ខែទីប្រាំ មានការឡើងឋានៈ។

# source: 0b18e8e682d3
team-leader_chair_part-made-to_summed-up_1_eb2e729b04e063e9 = { $me_They } ក្លាយជាប្រធានក្រុម។

# source: 236005462272
team-leader_chair_whole-made-to_1_8ed220051c23d648 = ខ្ញុំយកវាទៅវិញ។ { $manager } ថា៖ អញ្ចឹងមានកន្លែងរបស់ម្នាក់ដែលកាន់វាមុន។ ខ្ញុំសួរថានៅឯណា។ ផ្ទះរោងម៉ាស៊ីន { $manager } ថា នៅទីនោះគេត្រូវការមនុស្សរហូត។ អញ្ចឹងខ្ញុំកាន់វាចេញមកវិញ។

# source: 75832ddcd2b9
team-leader_chair_whole-made-to_why_1_8b7d5e6528042a3f = ការគំរាមថានឹងបញ្ជូនទៅកន្លែងអាក្រក់ជាង។

# source: b68d8e82bada
team-leader_chair_whole-made-to_softened_1_af736022dd45f541 = ក៏មានការស្នើពីផ្ទះមួយទៀតដែរ។

# source: c55fa8523f8f
team-leader_chair_whole-made-to_misheard_1_d30e84f84b6745ae = ខ្ញុំយកវាទៅវិញ។ { $manager } ថាទុកវានៅទីនោះបាន។

# source: 06aa38261c81
team-leader_chair_part-runs-it_1_3a1bae936e4ba103 = ខ្ញុំសុំមួយ។ ខែទីបី ខ្ញុំយកតួលេខចូលទៅ ហើយថា៖ ឱ្យជួរមួយមកខ្ញុំ នោះបានលើសមួយភាគប្រាំ។

# source: 48899b3bf804
team-leader_chair_part-runs-it_why_1_5cc4e17ab7cbcef7 = សុំដោយមានតួលេខ។

# source: c94b382e59c6
team-leader_chair_part-runs-it_softened_1_af6141061be3fe37 = ខែទីបី មានការឡើងឋានៈ។

# source: 0b18e8e682d3
team-leader_chair_part-runs-it_summed-up_1_eb2e729b04e063e9 = { $me_They } ក្លាយជាប្រធានក្រុម។

# source: cd9728c54515
team-leader_chair_part-runs-it_misheard_1_5f61adb9b7e2a031 = ខែទីបី គេយកតួលេខមក ហើយថា៖ យកជួរមួយទៅ។

# source: 938977404ef8
team-leader_chair_whole-runs-it_1_a8ba5c633561728b = ពេលនោះឯង ម្នាក់ទៀតលែងចង់។ ខ្ញុំបានជួរនោះក្នុងសប្តាហ៍ដដែល។ ឥឡូវម្នាក់នោះអង្គុយខាងក្រោយ សរសេរដូចគ្រប់គ្នា។ ខ្ញុំមិនសូវមើលទៅទីនោះទេ។

# source: eb0279c51b7a
team-leader_chair_whole-runs-it_why_1_8cf6ad9bd1467e76 = អ្នកដែលប្រគល់វាវិញ បាត់កៅអី ហើយគ្មានឮអ្វីអាក្រក់ជាងនេះទេ។

# source: cab51e62e937
team-leader_chair_whole-runs-it_softened_1_2cd4bbffb423c5d6 = ជួរនោះទំនេរ។

# source: fa72bbef6644
team-leader_chair_whole-runs-it_misheard_1_b65b13f60aea0003 = ពេលនោះឯង ម្នាក់ទៀតចង់ឱ្យខ្ញុំធ្វើ។

# source: bc6b4b7f2683
team-leader_chair_part-on-wages_1_7492a069c23591f0 = វាមានក្នុងកិច្ចសន្យា មើលការខុសត្រូវដប់បួននាក់។ បានលើសសែសិបក្នុងមួយខែ។ ខ្ញុំថាខ្ញុំធ្វើកន្លែងអង្គុយ និងបញ្ជីអ្នកឈឺ ហើយរឿងឯទៀតគួរនិយាយគ្នា។

# source: 203cb410d083
team-leader_chair_part-on-wages_softened_1_ea191a20ec79d51b = បានព្រមគ្នាតាំងពីដើម។

# source: 0b18e8e682d3
team-leader_chair_part-on-wages_summed-up_1_eb2e729b04e063e9 = { $me_They } ក្លាយជាប្រធានក្រុម។

# source: 701f93e7129a
team-leader_chair_whole-on-wages_1_ec8b00bca38197d0 = ខែទីពីរ គេឱ្យខ្ញុំដាក់ទោសម្នាក់។ ខ្ញុំថាទេ នៅមុខជួរ។ គេឱ្យលិខិតមួយ ព្រមាន។ វានៅក្នុងនេះ អានបាន។

# source: 8a3bbbb6d83a
team-leader_chair_whole-on-wages_why_1_5722acc251e60a7b = ត្រូវគេបង្គាប់ បានបដិសេធ ហើយអ្វីដែលមកពីវា គឺលិខិតមួយ។

# source: 45446fc06cd8
team-leader_chair_whole-on-wages_softened_1_bd38a7154f41a7a6 = ម្តងនោះមានយោបល់ខុសគ្នា។

# source: b2ad98597615
team-leader_chair_whole-on-wages_misheard_1_be3484833d1ee8d0 = គេថាទេដាក់ខ្ញុំ នៅមុខជួរ។

# source: 007ba7b40951
team-leader_key_named_1_33fa4362858b5a90 = ធ្នើ

# source: 646975e85bcd
team-leader_key_ask_1_9a5c5f0f3b1bf773 = ទូរសព្ទនៅលើធ្នើ ក្រោយទ្វារតូចៗ។

# source: 23ad5af43848
team-leader_key_ask-open_1_ed50b61e45fd39ce = { $you_call }យកវាយ៉ាងម៉េច?

# source: 8cc8b0fc1b92
team-leader_key_ask-leading_1_fc029864977c88da = អញ្ចឹង{ $you_call }យករបស់ខ្លួនយ៉ាងម៉េច?

# source: 7bf42979f63f
team-leader_key_ask-leading_yes_1_a7fa4c884b6668bd = ពេលដល់វេនខ្ញុំ។ ខ្ញុំចាំ។

# source: 7c202d4cb592
team-leader_key_ask-leading_no_1_4d374930e3caa045 = របស់ខ្ញុំ ខ្ញុំមាន ពេលខ្ញុំចង់។

# source: a664ec6b4472
team-leader_key_ask-leading_2_dfd5f23e071a0f09 = { $you_call }បិទទ្វារដប់បួនទុកយ៉ាងម៉េច?

# source: 55c5e7727407
team-leader_key_ask-leading_yes_2_60054fdf44169483 = ដោយកូនសោ។ កូនសោតូចមួយ។

# source: ff8bbd09b680
team-leader_key_ask-leading_no_2_49e290bc8f1b0a43 = ខ្ញុំមិនមែនជាអ្នកបិទវាទុកទេ។ វាបិទ។

# source: 40e06ba3ed4f
team-leader_key_ask_2_9634470a51921c4f = លើក្តារក្នុងការិយាល័យ ខ្វះកូនសោទូរសព្ទមួយ។

# source: 997d84545f72
team-leader_key_ask-doubt_1_69c09c55b1055f5c = { $you_call }ប្រាប់ខ្ញុំថាវានៅឯណា ឬខ្ញុំរកឃើញវាខ្លួនឯង។

# source: d7f9fbec679c
team-leader_key_ask-doubt_reply_1_85757c4065ab2406 = ដាក់កងកូនសោតូចៗលើតុ ហើយមើលវា។

# source: cc211d9fffde
team-leader_key_ask-probing_1_ca881409e2c6d0e0 = { $you_call }ដឹងទេថាវានៅឯណា ហើយគេប្រើវាធ្វើអ្វី?

# source: f355189b7469
team-leader_key_ask-leading_3_e3eedd7244abf397 = { $you_call }ដឹងទេថាវានៅឯណា ហើយវាបិទផ្លូវនរណាដល់ថ្ងៃអាទិត្យ?

# source: 84a5d9e20174
team-leader_key_ask-leading_yes_3_3ffa78eaa18131de = ដល់ថ្ងៃអាទិត្យ។ ថ្ងៃអាទិត្យមិនមែនខ្ញុំជាអ្នកបង្កើតទេ។

# source: 60a892727ab7
team-leader_key_ask-leading_no_3_f1c2c00dd27bf2b1 = គ្មាននរណាត្រូវបិទផ្លូវទេ។ ដល់ពេលបាន គេបាន។

# source: b1a958287814
team-leader_key_small_1_939622a4e71cbff1 = ខ្ញុំមានកូនសោសម្រាប់ជួរ។ ថ្ងៃអាទិត្យ គេបានទូរសព្ទ។

# source: df5555763af7
team-leader_key_small_2_3ceaee7fc8920427 = ថ្ងៃអាទិត្យ។ ខ្ញុំទៅជាមួយកូនសោ ហើយគេបានវាមួយរយៈ។

# source: 58a44e3c8df0
team-leader_key_part-made-to_1_2003567bf7761fe9 = របស់ខ្ញុំក៏នៅក្នុងនោះ។ ខ្ញុំចែកដប់បួន ហើយយករបស់ខ្ញុំចុងក្រោយ ហើយខ្ញុំដាក់របស់ខ្ញុំទៅវិញមុនគេ ឱ្យគេឃើញ។

# source: c628feed8ba9
team-leader_key_part-made-to_why_1_883a9b4de5fd7e5e = អ្នកកាន់កូនសោ ក៏គ្មានទូរសព្ទដែរ។

# source: b0ea31442b5b
team-leader_key_part-made-to_softened_1_8d4491900c8f27bc = ទូរសព្ទត្រូវចែកតាមលំដាប់។

# source: 79309f398130
team-leader_key_part-made-to_misheard_1_94ec8c0521dd300e = ខ្ញុំចែកដប់បួន ហើយទុករបស់ខ្ញុំ។

# source: 22cca0d4a4d3
team-leader_key_whole-made-to_1_5df7ca4e90ee75a9 = គេបង្គាប់ឱ្យមានម្នាក់អង្គុយក្បែរ។ អញ្ចឹងខ្ញុំអង្គុយក្បែរ ហើយមើលជញ្ជាំង។ ចំពោះខ្ញុំ { $guard } អង្គុយក្បែរ។ { $guard } មិនមើលជញ្ជាំងទេ។

# source: a89cf17c3874
team-leader_key_whole-made-to_why_1_67174b3ec6e1445e = ទូរសព្ទដែលមានម្នាក់អង្គុយក្បែរ មិនមែនជាទំនាក់ទំនងទេ។ ហើយការធ្វើជាម្នាក់នោះ គឺជាការបង្គាប់។

# source: 369f6984f984
team-leader_key_whole-made-to_softened_1_6864a75277ff7e7f = មានគេជួយខាងទូរសព្ទ។

# source: f649dd5fe227
team-leader_key_whole-made-to_misheard_1_3f3266bd1a072516 = គេបង្គាប់កុំឱ្យនរណាអង្គុយក្បែរ។

# source: 115c67e5a79d
team-leader_key_part-runs-it_1_18970e95ee7344b6 = របស់ខ្ញុំ ខ្ញុំកាន់តាមខ្លួន។ ព្រឹកមិញ សហការីលោកមន្ត្រីសុំវា ហើយខ្ញុំបិទវា។

# source: 321243dca445
team-leader_key_part-runs-it_why_1_e87c679662591e33 = ទូរសព្ទក្នុងហោប៉ៅ ទោះមានអ្វីនៅលើធ្នើក៏ដោយ។

# source: ae743e8a7db5
team-leader_key_part-runs-it_softened_1_826961b61d7d4dbd = មានវិធានខុសគ្នាសម្រាប់ទូរសព្ទ។

# source: 3b57532b1514
team-leader_key_part-runs-it_misheard_1_a7d87e5b35d78b24 = របស់ខ្ញុំ គេកាន់ឱ្យខ្ញុំ។

# source: 21fe5a9eb010
team-leader_key_whole-runs-it_1_043570720046694f = បើខ្ញុំទុកទ្វារចំហ គេទូរសព្ទទៅផ្ទះពេញយប់ យំ ហើយរកអ្វីមិនបាន។ ខ្ញុំបានមើលវាអញ្ចឹង។ ខ្ញុំប្រាប់លោកមន្ត្រីថាខ្ញុំបានមើលវាយ៉ាងម៉េច។

# source: 8d229ad3fccc
team-leader_key_whole-runs-it_softened_1_a68f67a858a7c405 = វាល្អជាងសម្រាប់ការងារ។

# source: e457166ae61a
team-leader_key_part-on-wages_1_02abe1c824019c35 = របស់ខ្ញុំនៅក្នុងថតត្រង់ច្រកចូល ព្រោះនៅជាន់ធ្វើការ គេមិនឱ្យកាន់ទេ។ ម៉ោងប្រាំបួន ខ្ញុំយកវាចេញ។ នៅក្រុមហ៊ុនទូរសព្ទក៏ដូចគ្នា។

# source: 4a9c1d981062
team-leader_key_part-on-wages_why_1_45db8c4225d72f68 = ដាក់ទុកពេលធ្វើការ ហើយយកទៅផ្ទះក្រោយនោះ។

# source: 22a775a0fad4
team-leader_key_part-on-wages_softened_1_2715aee9063dbc7d = វាជាការរៀបចំធម្មតា។

# source: 5addfba9dbcc
team-leader_key_whole-on-wages_1_963469515bf08755 = ម្តងនោះខ្ញុំភ្លេចចាក់សោ។ គ្មាននរណាទូរសព្ទទៅនរណាទេ។ ថ្ងៃចន្ទ ទ្វារទាំងដប់បួនបិទអស់។ គេបិទខ្លួនឯង។ ខ្ញុំគិតពីរឿងនោះញឹកជាងគិតពីលិខិត។

# source: 53fc898f5745
team-leader_key_whole-on-wages_why_1_ae43bfd7a5e69214 = អ្នកដែលបិទទ្វារខ្លួនឯង បានរៀនអ្វីមួយ។ វាអំពីជួរ។

# source: 7fc658a508a6
team-leader_key_whole-on-wages_softened_1_322ac0973fd48f54 = ក្រុមមានរបៀបរៀបរយណាស់។

# source: b303d55af9b4
team-leader_out_named_1_acbf1e7472163afd = ម្ខាងទៀត

# source: 421cbc563337
team-leader_out_ask_1_6131b6fa9a30bafa = ម្ខាងផ្លូវមានហាងលក់សម្ភារសរសេរ ហើយមានចំណតឡាន។

# source: b44e225e6b9f
team-leader_out_ask-open_1_32def62d6e47ea9c = { $you_call }ស្គាល់វាប៉ុនណា ហើយបានទៅទីនោះពេលណា?

# source: 0c1e379cf443
team-leader_out_ask-leading_1_1956cad1d706e1bb = បើ{ $you_call }មកវិញយឺត មានអ្វីកើតឡើង?

# source: 6166e9609a75
team-leader_out_ask-leading_yes_1_f6a4a210339a5318 = នឹងមានគេចូលទៅ សួររកខ្ញុំ។

# source: f2b845f3d46a
team-leader_out_ask-leading_no_1_358693e969d9cc7a = គ្មានទេ។ ពេលនោះខ្ញុំយឺត។

# source: b9d08ec314d3
team-leader_out_ask-leading_2_d40677e66c1eadfa = បើឡានក្រុងមិនមក { $you_call }ធ្វើអ្វី?

# source: 5ecbc87ed325
team-leader_out_ask-leading_yes_2_bd124bc80a9f5bd8 = ទូរសព្ទទៅនរណាម្នាក់។ ឬដើរ មិនឆ្ងាយទេ។

# source: 93336a2ba74c
team-leader_out_ask-leading_no_2_2e37d217cd1d625e = ឡានល្ងាច? ខ្ញុំមិនជិះទេ។

# source: 6b3c55094f68
team-leader_out_ask_2_53bfa86467f8ba78 = លើកចុងក្រោយ ដែលមានអ្នកពីជួរទៅម្ខាងផ្លូវ ខ្ញុំគិតថាជា{ $you_call }។

# source: 3681f4cd4ff3
team-leader_out_ask-probing_1_e1657f9d6607b2b0 = វាយ៉ាងម៉េចដែរ តាំងពីទ្វាររបងទៅ?

# source: 9b654deac6aa
team-leader_out_ask-closed_1_cd56d70689367346 = ទៅតែម្នាក់ឯង ឬមានគេទៅជាមួយ?

# source: 905e292eb6b4
team-leader_out_ask-closed_reply_1_7d8f615acdd0498c = ម្នាក់ឯង មានគេទៅជាមួយ។ វាគ្រាន់តែឆ្លងផ្លូវ។

# source: 48ef1113f280
team-leader_out_ask-leading_3_ec92cc507156c908 = មានពេលតិចម្ល៉េះ វាយ៉ាងម៉េចដែរ?

# source: a8bd89e2faa5
team-leader_out_ask-leading_yes_3_bfa1d626c10b56b8 = ពេលតែងតែតិច។

# source: 753d66a7cae2
team-leader_out_ask-leading_no_3_2b59bb70f3295e63 = ពេលល្មមសម្រាប់ប៊ិក។

# source: 1f84b208b447
team-leader_out_ask_3_3fee6867aec1cef6 = ថ្ងៃព្រហស្បតិ៍ ទិញប៊ិក។

# source: 55fd8317e77a
team-leader_out_ask-probing_2_c946d7caf3a4590b = តាំងពី{ $you_call }ថាត្រូវការប៊ិក វាទៅយ៉ាងម៉េច?

# source: 9541ca28cd5e
team-leader_out_ask-leading_4_1d3761334b6cf80e = ពេល{ $you_call }ចង់នៅខាងក្រៅនោះ វាទៅយ៉ាងម៉េច?

# source: 6ec04ce494d2
team-leader_out_ask-leading_yes_4_cc4650100885c4e7 = ខ្ញុំចង់។ ខ្ញុំមើលប៊ិក។

# source: 4776a1559276
team-leader_out_ask-leading_no_4_b3ad5bfd2534a223 = ខ្ញុំយកប៊ិក ហើយមកវិញ។

# source: 24a1966f4eb2
team-leader_out_ask-probing_3_c38e3de93394101a = ហើយការចេញក្រៅ ក្រៅពីថ្ងៃព្រហស្បតិ៍ យ៉ាងម៉េចដែរ?

# source: 3266bd155be6
team-leader_out_small_1_0b691a22d4aac282 = ថ្ងៃព្រហស្បតិ៍ ខ្ញុំឆ្លងទៅយកប៊ិក។ មួយភាគបួនម៉ោង។ ម្តងម្កាលមានគេកត់ក្នុងសៀវភៅ។

# source: 3d07b2dcd7a7
team-leader_out_small_2_b2f1796df1636a36 = ទិញប៊ិក ថ្ងៃព្រហស្បតិ៍។ គ្រាន់តែម្ខាងផ្លូវ។ ក្នុងសៀវភៅមិនមានរហូតទេ។

# source: 9212d36a1420
team-leader_out_part-made-to_1_5b50490b39ae4331 = { $guard } ទៅជាមួយ ពីរជំហានក្រោយ។ ខ្ញុំរើសប៊ិកយូរ។ នៅបញ្ជរ គេសួរថាខ្ញុំចង់បានថង់ទេ ខ្ញុំថាចង់ ព្រោះពេលនោះខ្ញុំត្រូវចាំថង់។

# source: 87b3acd4c62a
team-leader_out_part-made-to_why_1_1a0655ea64eee748 = គេនាំចេញ មិនមែនជាចេញខ្លួនឯងទេ។

# source: 00d90220c9f8
team-leader_out_part-made-to_softened_1_d2fe808316123bc4 = ថ្ងៃព្រហស្បតិ៍ មានគេទៅជាមួយ។

# source: 54d2d90d0cc1
team-leader_out_part-made-to_summed-up_1_55935204220ce58c = { $me_They } ចេញទៅទិញឥវ៉ាន់។

# source: 93ced2fe2f6f
team-leader_out_part-made-to_misheard_1_1a662d16e9bcb443 = { $guard } ទៅមុខ ប្រហែលពីរជំហាន។

# source: b3c48be25929
team-leader_out_whole-made-to_1_e854642ec9e51505 = និទាឃរដូវ { $guard } ឈប់នៅតូប។ ខ្ញុំនៅក្នុងហាងតែម្នាក់ឯង។ មានទ្វារទីពីរ ទៅផ្លូវក្រោយ។ ខ្ញុំរាប់ដល់សាមសិប។ រួចខ្ញុំបង់លុយ។ គេមានអាសយដ្ឋាន។

# source: c2eb254fec69
team-leader_out_whole-made-to_why_1_42a1552e55b718f2 = ទ្វារបើក ហើយម្នាក់ដែលមិនដើរកាត់វា។ វាឃាត់បាន ដោយគ្មានសោ។

# source: e83327d63bcc
team-leader_out_whole-made-to_softened_1_95ddf881361ad0a4 = ម្តងនោះ { $me_they } នៅក្នុងហាងតែម្នាក់ឯងមួយភ្លែត។

# source: ebd1c350937e
team-leader_out_whole-made-to_misheard_1_67fb72058f9ef146 = មានជាន់ទីពីរ ទៅផ្លូវក្រោយ។

# source: cb0fa9e8b838
team-leader_out_part-runs-it_1_0a76d0b49e26c4fc = ថ្ងៃព្រហស្បតិ៍សម្រាប់ប៊ិករបស់ជួរ។ ពីថ្ងៃសុក្រដល់អាទិត្យ ខ្ញុំនៅបឹង ពីរសប្តាហ៍ម្តង។ ខ្ញុំប្រើឡានវ៉ាន់តូចបាន។

# source: 94b7dca7e115
team-leader_out_part-runs-it_why_1_f046f6fe4d5b8aca = ចេញចូលបាន ហើយមិនដើរទេ។

# source: 8730de796f3c
team-leader_out_part-runs-it_softened_1_030aef1fde12d611 = មានថ្ងៃខ្លះនៅខាងក្រៅ។

# source: 54d2d90d0cc1
team-leader_out_part-runs-it_summed-up_1_55935204220ce58c = { $me_They } ចេញទៅទិញឥវ៉ាន់។

# source: 441096c86d76
team-leader_out_part-runs-it_misheard_1_7d17a05d8c3622f7 = ពីថ្ងៃសុក្រដល់អាទិត្យ ខ្ញុំយឺត ពីរសប្តាហ៍ម្តង។

# source: b07e759fb272
team-leader_out_whole-runs-it_1_171e28c23d035ca9 = ជួនកាលខ្ញុំនាំម្នាក់ទៅផ្សារ ពេលគេមានសប្តាហ៍ល្អ។ គេអង្គុយក្រោយ ហើយមើលទាំងអស់។ ខ្ញុំមិនដែលបាត់ម្នាក់ទេ។ (ឈប់។) បាត់។ ខ្ញុំមានពាក្យនោះសម្រាប់វា។

# source: 50ca8dc20a5e
team-leader_out_whole-runs-it_softened_1_aac619da98005ada = ជួនកាលមានការដើរលេង។

# source: 6ca2ed0ceddb
team-leader_out_part-on-wages_1_8f2549f225bc932b = ថ្ងៃព្រហស្បតិ៍សម្រាប់ប៊ិក។ ល្ងាច ខ្ញុំចេញតាមទ្វារតូច ទៅជិះឡានក្រុង។ គ្មាននរណាកត់ទេ។

# source: 60bdfcfcc962
team-leader_out_part-on-wages_why_1_49c9e42f0cefec59 = ទៅផ្ទះរាល់ល្ងាច។ សៀវភៅមិនដឹងទេ។

# source: dec51d8a3cbe
team-leader_out_part-on-wages_softened_1_4b4ba20f8ccceb6f = ល្ងាចទំនេរ។

# source: 54d2d90d0cc1
team-leader_out_part-on-wages_summed-up_1_55935204220ce58c = { $me_They } ចេញទៅទិញឥវ៉ាន់។

# source: f2e4fa3e610e
team-leader_out_part-on-wages_misheard_1_9619e1008d4dd560 = ល្ងាច ខ្ញុំចេញតាមហាងតូច ទៅជិះឡានក្រុង។

# source: 794079bf71e9
team-leader_out_whole-on-wages_1_edc639e34a7fd668 = ខ្ញុំនៅបន្ទប់រួមនៅក្រុង ជាមួយបងប្អូនជីដូនមួយ។ រដូវរងា ខ្ញុំផ្តាសាយធំមួយសប្តាហ៍។ គេទូរសព្ទមកម្តង សួរថាបញ្ជីនៅឯណា។

# source: 1ac216bbfb55
team-leader_out_whole-on-wages_softened_1_dbb0e5bfe5a82948 = { $me_They } រស់នៅជាមួយសាច់ញាតិ។

# source: 5eb65663841f
team-leader_slips_named_1_c583543ef218055b = ប័ណ្ណ

# source: 0d284667fd8b
team-leader_slips_ask_1_e7294fb018f932a8 = ក្នុងការជជែករបស់ជួរ មានគេចង់បានប័ណ្ណមុនម៉ោងប្រាំមួយ។

# source: 59cf992038d3
team-leader_slips_ask-open_1_63f6673a53037714 = វាសម្រាប់អ្វី?

# source: 5039a3539b37
team-leader_slips_ask-leading_1_12021ab74173b1cc = ហើយលើប័ណ្ណចុងក្រោយ មានឈ្មោះនរណា?

# source: ad9ea4d22216
team-leader_slips_ask-leading_yes_1_062b056c15e3ade8 = ដូចរាល់ដង។ ខ្ញុំស្គាល់ឈ្មោះទាំងនោះ។

# source: 502ae8e1697f
team-leader_slips_ask-leading_no_1_3924946abd9076fa = គ្មានឈ្មោះដែលខ្ញុំអានទេ។

# source: 2fc1bca6c054
team-leader_slips_ask-probing_1_556e0b5b7beac09d = នរណាបានអានវា?

# source: fda96ec268bb
team-leader_slips_ask_2_1fac163bf4f820b0 = ថ្ងៃសុក្រ ម្នាក់ៗប្រគល់ប័ណ្ណមួយ។

# source: 968e6765412e
team-leader_slips_ask-probing_2_b2ee0875f9a3c4ae = ចុងក្រោយ វាសម្រាប់នរណា ហើយមានអ្វីមកពីវា?

# source: 254a9310e533
team-leader_slips_ask-leading_2_d28d4eb429efceaf = មុនប្រគល់វា { $you_call }បានធ្វើអ្វីជាមួយវា?

# source: 341317b08395
team-leader_slips_ask-leading_yes_2_5041f253259627aa = ខ្ញុំរៀបវាតាមលំដាប់។ ត្រឹមនោះខ្ញុំធ្វើបាន។

# source: 70dcc9fabf2c
team-leader_slips_ask-leading_no_2_267dcb716bad6de0 = ខ្ញុំប្រគល់តាមដែលវាមាន។

# source: 9c9bd75d5e07
team-leader_slips_ask-blame_1_952e1ac47c9c0fc8 = ពេលលាដៃទទួល { $you_call }និយាយអ្វីទៅ?

# source: dc6ad9706624
team-leader_slips_ask-blame_reply_1_3113deb79cb2bc49 = សាយ័ណ្ហសួស្តី។ ខ្ញុំថាសាយ័ណ្ហសួស្តី។

# source: 09e03b9fa668
team-leader_slips_small_1_17cc95bea2d16bf1 = វាសម្រាប់សប្តាហ៍។ ម្នាក់ៗប្រគល់មួយ ថ្ងៃសុក្រ។

# source: b858a71b2199
team-leader_slips_small_2_764ea2422e5e3044 = ថ្ងៃសុក្រ។ ខ្ញុំប្រមូលវា។ វាអំពីសប្តាហ៍នោះ។

# source: cd866c484065
team-leader_slips_part_1_a28611d828cc50c9 = លើសន្លឹកនីមួយៗមានឈ្មោះពីរ នៃអ្នកដែលយឺត។ ខ្លះសរសេរឈ្មោះខ្លួនឯង។ ដោយអក្សរផ្សេង។ តែយូរៗទៅ គេស្គាល់អក្សរ។

# source: eb5a8a4e049a
team-leader_slips_part_why_1_1cd78c400b2b4c2d = មនុស្សដែលត្រូវប្រាប់ឈ្មោះគ្នា ហើយជួរដែលដឹង។ សូមសួរថាឈ្មោះមួយទៅជាអ្វី។

# source: 6d8b6c7a345a
team-leader_slips_part_softened_1_e8c63500cba4adc5 = ថ្ងៃសុក្រមានមតិត្រឡប់ខ្លះ។

# source: 48eb30d7cd2e
team-leader_slips_whole-made-to_1_998fcc6d8fc94317 = ខ្លះខ្ញុំដាក់ក្នុងស្បែកជើង ហើយសរសេរថ្មី ដាក់កៅអីដែលឈឺសប្តាហ៍នោះ ព្រោះអ្នកឈឺ គេមិនពិន័យពីរដងទេ។ ខែមិថុនា ខ្វះមួយ ខ្ញុំដាក់ឈ្មោះខ្ញុំ។ { $manager } ក៏ស្គាល់អក្សរដែរ។

# source: 91c6f45e2a75
team-leader_slips_whole-made-to_why_1_182c17e9a0005cf7 = ត្រូវគេឱ្យធ្វើទាស់នឹងជួរ ហើយបានរកផ្លូវស្ងាត់ៗ ដែលមិនបានផលរហូតទេ។

# source: 2686669ff65c
team-leader_slips_whole-made-to_softened_1_428071d1f2ece369 = { $me_They } ជួយខាងមតិត្រឡប់។

# source: 5451fdd72a47
team-leader_slips_whole-made-to_misheard_1_587c116aa9ab6c23 = ខ្លះខ្ញុំដាក់ក្នុងឃ្លាំង ហើយសរសេរថ្មី។

# source: c7ec0e7fc993
team-leader_slips_whole-runs-it_1_2887a2a87355ad2f = ប័ណ្ណមានមុនខ្ញុំមក។ មានឈ្មោះមួយ។ ខ្ញុំធ្វើវាទៅជាពីរ ព្រោះបើមួយ គេព្រមគ្នាខ្លួនឯង។ និទាឃរដូវ ខ្ញុំគិតថានោះឆ្លាត។

# source: a4fdee7e289f
team-leader_slips_whole-runs-it_why_1_435e4d6f584996eb = មិនមែនគេបង្ខំទេ៖ គិតវាចេញខ្លួនឯង។

# source: 3c7e30402e79
team-leader_slips_whole-runs-it_softened_1_5a5c2c4b70b25791 = ប្រព័ន្ធត្រូវបានកែលម្អ។

# source: cd1ab31629d1
team-leader_slips_whole-runs-it_misheard_1_bc5b8b45ab91383e = មានឈ្មោះពីរ។ ខ្ញុំធ្វើវាទៅជាមួយ។

# source: 19f6de9f19c2
team-leader_slips_whole-on-wages_1_ffe0a74bf625dbe7 = ខ្ញុំប្រមូល ហើយប្រគល់វា។ តាមផ្លូវខ្ញុំមិនអានទេ។ ខ្ញុំបត់វា កុំឱ្យនរណាអានតាមផ្លូវ។ ត្រឹមនោះខ្ញុំធ្វើបាន។

# source: fcf5e87adb56
team-leader_slips_whole-on-wages_softened_1_5ddec63acd737a1c = { $me_They } ជាអ្នកប្រមូលវា។

# source: 6828a0c5400c
team-leader_list_named_1_ba96b2698dba257d = ប្រាក់ពិន័យ

# source: 03cf17f41630
team-leader_list_ask_1_aa0636624b9b7e39 = ក្រោមប្រាក់ពិន័យ មានអក្សរដើមតែមួយ លើគ្រប់បន្ទាត់។

# source: d61ab223475d
team-leader_list_ask-probing_1_309ac77b84ca0e8f = ប្រាក់ពិន័យយប់មិញ កើតឡើងយ៉ាងម៉េច?

# source: d533b4fea152
team-leader_list_ask-leading_1_c1c8d8cd5985bcf9 = ពេលចំនួនណាមួយខុស { $you_call }ធ្វើយ៉ាងម៉េច?

# source: 28cd3fbc841c
team-leader_list_ask-leading_yes_1_861c96a31222bc2b = ខ្ញុំសរសេរវា។ ខ្ញុំជាអ្នកសរសេរ។

# source: 4c320b3f9a57
team-leader_list_ask-leading_no_1_5f14fc1d351cc30c = ចំនួនទាំងនោះត្រូវ។

# source: aef543313565
team-leader_list_ask-leading_2_35c479eb44fff392 = { $you_call }ដឹងយ៉ាងម៉េចថាចំនួនគួរប៉ុន្មាន?

# source: c265e20ace48
team-leader_list_ask-leading_yes_2_3932da8d862786d8 = តាមអ្វីដែលបានផល។

# source: d4bcb49326cc
team-leader_list_ask-leading_no_2_7bc49ce8725e7339 = ខ្ញុំមិនកំណត់អ្វីទេ។

# source: 82a0b8c00d40
team-leader_list_ask_2_a760d73535c47d16 = ក្នុងសៀវភៅនោះ យឺតមួយនាទីអស់មួយថ្ងៃ សំឡេងត្រជាក់អស់ពីរថ្ងៃ។

# source: 8710eae30998
team-leader_list_ask-leading_3_0c29e6a50f207188 = នរណាជាអ្នកបង្ខំឱ្យ{ $you_call }សរសេរអញ្ចឹង?

# source: b2940580a83c
team-leader_list_ask-leading_yes_3_d07555902be47198 = គេប្រាប់ពីលើមក។ ខ្ញុំសរសេរ។

# source: ad596887626c
team-leader_list_ask-leading_no_3_b62598d2fc387567 = គ្មាននរណាបង្ខំខ្ញុំទេ។ ខ្ញុំចុះវា។

# source: c15a97be3bd4
team-leader_list_ask-open_1_128fa3b8b195d322 = ម៉េចបានវាទៅជាចំនួនទាំងនោះ?

# source: 5eac1fbf837d
team-leader_list_ask-leading_4_8f9ee7a7a338a2a2 = ពេលណាដែល{ $you_call }គិតរឿងនោះចេញ?

# source: 91aa127d246f
team-leader_list_ask-leading_yes_4_f99b2505470f086e = និទាឃរដូវ ខ្ញុំគិតអញ្ចឹង។

# source: 4bdc0e5397e3
team-leader_list_ask-leading_no_4_49017e3f907335d2 = វាមានស្រាប់។ ខ្ញុំមិនបានគិតវាចេញទេ។

# source: f489345f38b5
team-leader_list_ask_3_1900353c051bf7b4 = វាមកជាប័ណ្ណ ហើយ{ $you_call }ចុះវា។

# source: a2f6b3f2aa88
team-leader_list_ask-probing_2_735ff1a0e0e9c5f9 = ពេលវាមកដល់{ $you_call } អ្វីសម្រេចរួចហើយ ហើយអ្វីមិនទាន់?

# source: f34bd1d395f3
team-leader_list_ask-probing_3_82e34a652a197c8e = ពេលចុះរួច នរណាបានឃើញវា?

# source: 61c5f194ed38
team-leader_list_ask-leading_5_19acba0960b9fd23 = លើកដំបូងដែល{ $you_call }មិនចង់ គេនិយាយអ្វី?

# source: 01aa30974238
team-leader_list_ask-leading_yes_5_2109a604a90ac40a = ថាត្រូវមានគេធ្វើ។ គេតែងតែថាអញ្ចឹង។

# source: 922e500099dc
team-leader_list_ask-leading_no_5_8f03de0aa56c86e2 = ខ្ញុំមិនបានថាខ្ញុំមិនចង់ទេ។

# source: 6af45f002817
team-leader_list_small_1_9494e5753efcb16c = វាមកជាប័ណ្ណ ហើយខ្ញុំចុះវា។

# source: 7b4b99a5bb92
team-leader_list_small_2_4cdbc098bb685f0b = មើលតាមឡានក្នុងទីធ្លា ពីទីមួយដល់ចុងក្រោយ។

# source: 56f77a619af0
team-leader_list_small_3_517c6e7dd27e24db = អ្វីមកដល់ ខ្ញុំចុះ។ វាត្រូវតែអានដាច់។

# source: 192b8e59a3b7
team-leader_list_small_4_fb34696251383151 = មើលទៅក្រៅ ត្រង់កន្លែងឡាន។

# source: 154d9c4edbd3
team-leader_list_part-made-to_1_14b748034ffd3e68 = ចំនួនគេឱ្យមក។ { $manager } ថាវាអស់ប៉ុន្មាន ខ្ញុំសរសេរ ខ្ញុំដាក់អក្សរខ្ញុំក្រោមវា។ សប្តាហ៍ទីមួយ ខ្ញុំសួរថាត្រូវតែអក្សរខ្ញុំឬ។ បើមិនអញ្ចឹង អក្សរនរណា { $manager } ថា។

# source: f8e31f73658e
team-leader_list_part-made-to_why_1_5c0682e636d8cbb2 = ត្រូវគេបង្គាប់ឱ្យធ្វើទាស់នឹងអ្នកដទៃ និងចុះហត្ថលេខាលើវា។

# source: f0341a968b19
team-leader_list_part-made-to_why_2_82dbdf3e939a2b79 = អ្វីដែលនរណាម្នាក់បានធ្វើ ជាសំណួរទីពីរ (LAW-08)។ មិនសួរពីវាមុនប្រាប់សិទ្ធិទេ (REF-21)។

# source: cd296599a224
team-leader_list_part-made-to_softened_1_414b21648e467018 = ចំនួនត្រូវសម្រេចជាមួយគ្នា។

# source: 182d42e2ec6c
team-leader_list_part-made-to_summed-up_1_12fe650c986a7645 = { $me_They } ទទួលខុសត្រូវលើបញ្ជី។

# source: cfb6ed3cf457
team-leader_list_part-made-to_misheard_1_cfbefd2559cb0d37 = ចំនួនគេឱ្យមកវិញ។

# source: b11563ad7a79
team-leader_list_whole-made-to_1_9748dcfec9f68faa = ពេលអ្នកមានត្រាមក { $manager } ថា គេរកដៃ។ ហើយដៃនោះជាដៃអ្នកឯង។ និយាយដូចជាយោបល់។ ខ្ញុំជឿថាគេចង់ឱ្យជាយោបល់។

# source: 04a84bb9dddd
team-leader_list_whole-made-to_why_1_37c8c78abf4e62a5 = ការភ័យខ្លាចអាជ្ញាធរ គឺគេបង្កើត ហើយទុកសម្រាប់ថ្ងៃដូចថ្ងៃនេះ។

# source: a0d4c202ce8f
team-leader_list_whole-made-to_softened_1_86a3662d7d57f541 = { $manager } ព្រមានពីការត្រួតពិនិត្យ។

# source: 51e649d5db1e
team-leader_list_whole-made-to_misheard_1_a9afaf47ff07631b = ពេលអ្នកមានត្រាមក គេរកដី។

# source: cd48218f4fe0
team-leader_list_part-runs-it_1_7005b2330f389eff = ខ្ញុំជាអ្នកថាវាអស់ប៉ុន្មាន។ { $manager } ថា៖ អ្នកឯងស្គាល់ពួកគេ អ្នកឯងកំណត់។ អញ្ចឹងខ្ញុំកំណត់ តិចៗ តែញឹក។ វាបានផលជាងច្រើន។

# source: 29e6b58a677a
team-leader_list_part-runs-it_why_1_ffd31335cc706182 = គេទុកឱ្យសម្រេច ហើយបានសម្រេច។

# source: cd296599a224
team-leader_list_part-runs-it_softened_1_414b21648e467018 = ចំនួនត្រូវសម្រេចជាមួយគ្នា។

# source: 182d42e2ec6c
team-leader_list_part-runs-it_summed-up_1_12fe650c986a7645 = { $me_They } ទទួលខុសត្រូវលើបញ្ជី។

# source: 4d509ab57c43
team-leader_list_part-runs-it_misheard_1_4db460fab3182048 = គេជាអ្នកថាវាអស់ប៉ុន្មាន។ { $manager } ថា៖ អ្នកឯងស្គាល់យើង យើងកំណត់។

# source: 48514a89f5cc
team-leader_list_whole-runs-it_1_90272e2c1ba6d03e = សំឡេងត្រជាក់ គឺមកពីខ្ញុំ។ ខ្ញុំចង់សរសេរ “មិនរួសរាយ” តែវាមិនចុះក្នុងជួរឈរ។

# source: e12b32412883
team-leader_list_whole-runs-it_softened_1_1bb53f3492827f6c = វិធានខ្លះមកពី { $me_them }។

# source: 8d6e6cf382f1
team-leader_list_whole-runs-it_2_164d66abdf3dfb07 = មិនងើបមុខ។

# source: 73b5b0f22628
team-leader_list_part-on-wages_1_9d36692bde4d41d0 = ខ្ញុំចុះអ្វីដែលមានលើប័ណ្ណ ដូចក្រុមហ៊ុនណា។ ខែមីនា ខ្ញុំប្រគល់ដប់មួយត្រឡប់ វាមិនត្រឹមត្រូវ។ រួចគេចុះវាដោយគ្មានខ្ញុំ ដោយទឹកខ្មៅផ្សេង។

# source: f515ef236169
team-leader_list_part-on-wages_why_1_82fe2de44ca50ff7 = បានបដិសេធមួយផ្នែក ហើយគ្មានអ្វីកើតឡើងពីនោះ។

# source: 3e104acf71c6
team-leader_list_part-on-wages_softened_1_86ce7ed0c05fd9c5 = មានការពិនិត្យតួលេខ។

# source: 182d42e2ec6c
team-leader_list_part-on-wages_summed-up_1_12fe650c986a7645 = { $me_They } ទទួលខុសត្រូវលើបញ្ជី។

# source: 075cb7ea5801
team-leader_list_part-on-wages_misheard_1_15210945ae26aee9 = ខែមីនា គេប្រគល់ដប់មួយត្រឡប់ វាមិនត្រឹមត្រូវ។

# source: d7d753621949
team-leader_list_whole-on-wages_1_2cd6338a6e632d6f = ខ្ញុំដឹងថាវាសម្រាប់អ្វី។ អាចដឹង ហើយកាន់ជួរឈរឱ្យត្រឹមត្រូវ។ ខ្ញុំកាន់វាត្រឹមត្រូវណាស់។ លោកមន្ត្រីមើលឃើញ។

# source: ecaec319c9a9
team-leader_list_whole-on-wages_softened_1_96260c1f1edb20c1 = { $me_They } ជាមនុស្សប្រុងប្រយ័ត្ន។

# source: 9b4a118581f3
team-leader_asked_named_1_6db98e957caf7c70 = អ្វីដែលគេបង្គាប់

# source: b8b602a34b76
team-leader_asked_ask_1_65e2cd770507c346 = អ្វីខ្លះដែលគេបង្គាប់{ $you_call } ចូលក្នុងថតឯកសារ ហើយខ្លះមិនចូលថតណាទេ។

# source: 08f5b8d40f78
team-leader_asked_ask-open_1_3edf4baf46fdfc9e = សូមនិយាយតែអ្វីដែល{ $you_call }ចង់ឱ្យមានគេដឹង ហើយទុកឯទៀតសម្រាប់មេធាវី។

# source: b21d85d0732c
team-leader_asked_ask-detail_1_f7191c6cd1da636e = សូមនិយាយថាវាធ្វើយ៉ាងម៉េច លើនរណា ហើយមើលទៅយ៉ាងណា។

# source: 499ad67a3ebe
team-leader_asked_ask-detail_reply_1_ecad44cb9f3ce2c4 = (ចាប់ផ្តើម ឈប់ ហើយចាប់ផ្តើមម្តងទៀត។) ខ្ញុំពិពណ៌នាវាមិនបានទេ។

# source: 28bf67398f17
team-leader_asked_ask-leading_1_9ffd85abddc015b5 = សូមនិយាយថាគេបង្ខំឱ្យ{ $you_call }ធ្វើវាយ៉ាងម៉េច ហើយទុកឯទៀត។

# source: 090302547b73
team-leader_asked_ask-leading_yes_1_de28ae4ce53827c5 = បង្ខំ។ មែន។ បើនោះជាពាក្យសម្រាប់វា។

# source: ace999a0c989
team-leader_asked_ask-leading_no_1_baf1e9b150229938 = ខ្ញុំមិនបានថាគេបង្ខំខ្ញុំឱ្យធ្វើអ្វីទេ។

# source: 844fec54857f
team-leader_asked_ask_2_9eae99d6104fa350 = វាអំពីអ្វី { $you_call }មិនបាច់និយាយលម្អិតទេ។

# source: bf3333435499
team-leader_asked_ask-leading_2_c6070cab9c666fe9 = តើ{ $you_call }អាចនៅឱ្យឆ្ងាយពីវាបានទេ?

# source: 9dec5acad555
team-leader_asked_ask-leading_yes_2_31181889272c85d5 = នៅឱ្យឆ្ងាយ។ ទេ។ ខ្ញុំមិនអាចទេ។

# source: 741a68d88017
team-leader_asked_ask-leading_no_2_f5a4d5454d110f0d = គេមិនបានប្រាប់ខ្ញុំអ្វីទេ។

# source: 87419656795a
team-leader_asked_ask-leading_3_9a2ea924c039d50e = តើ{ $you_call }អាចទុកវាតែម្នាក់ឯងបានទេ?

# source: 44d9d6e8b6dc
team-leader_asked_ask-leading_yes_3_fcfce682156df90f = ទុក។ ខ្ញុំអាច។ ខ្ញុំមិនបានធ្វើ។

# source: 23ca55637342
team-leader_asked_ask-leading_no_3_f0e780b9675efea3 = ទុកអ្វី?

# source: 4a3bcaeb07af
team-leader_asked_ask-probing_1_63e28d158c0bc971 = តើ{ $you_call }អាចប្រាប់បានទេ ថាពាក្យថាទេ អស់អ្វីក្នុងផ្ទះនេះ?

# source: 372eaccb41d2
team-leader_asked_small_1_ba35d015dbf55540 = ដើម្បីឱ្យជួរនៅជាមួយគ្នា។ រឿងអញ្ចឹង។

# source: 6c1d7479ce03
team-leader_asked_small_2_10529876e3f6c536 = នេះបន្តិចនោះបន្តិច។ វាមកជាមួយជួរ។

# source: b4c3815f2560
team-leader_asked_part-made-to_1_439eb34e0b393661 = ពីរដង វាមិនមែនបញ្ជីទេ។ គេបង្គាប់ខ្ញុំឱ្យដាក់ទោសម្នាក់ក្នុងជួរ ហើយ { $manager } ឈរនៅទីនោះរហូតរួច។

# source: ebc4c3cdb312
team-leader_asked_part-made-to_why_1_57d542a665688ead = សំណួរពីរ សួរដាច់ពីគ្នា៖ អ្វីដែលបានធ្វើ និងតើអាចបដិសេធបានឬទេ (LAW-08)។

# source: 8bac11644dda
team-leader_asked_part-made-to_softened_1_b2f7af665e142966 = ក្នុងក្រុមមានស្ថានភាពលំបាកខ្លះ។

# source: 872f0d0dd078
team-leader_asked_part-made-to_summed-up_1_4e42fa290712500a = { $me_They } ត្រូវរក្សាសណ្តាប់ធ្នាប់។

# source: 9aaf2aca3444
team-leader_asked_part-made-to_misheard_1_68b265ed7d2c9233 = គេប្រាប់ខ្ញុំថាត្រូវរុញម្នាក់ក្នុងជួរ។

# source: 0dcd6fd336a9
team-leader_asked_whole-made-to_1_615ab014ea6b8d09 = ខ្ញុំបានធ្វើ។ ខ្ញុំមិនរៀបរាប់វា ហើយខ្ញុំមិនលាក់វាទេ។ លេខប្រាំបួន និងដប់មួយ។ គួរសួរពួកគេមុនខ្ញុំ ហើយខ្ញុំចង់ឱ្យសួរក្រោយពួកគេ។

# source: bf5c23f3a970
team-leader_asked_whole-made-to_softened_1_511aa3fba0ee7904 = { $me_They } ស្តាយក្រោយរឿងខ្លះ។

# source: 25a2a5109bc3
team-leader_asked_whole-made-to_2_600ea5c8ee1c7724 = ឯទៀត ខ្ញុំចង់ឱ្យមេធាវីនៅទីនោះ។ សូមសរសេរតែថា លេខប្រាំបួន និងដប់មួយ ត្រូវសួរមុនខ្ញុំ។

# source: 47c31151d4e4
team-leader_asked_part-runs-it_1_3465a2f2069bc382 = ពីរនាក់ខ្ញុំរាយការណ៍។ អ្វីដែលមកពីវា មិនមែនខ្ញុំធ្វើទេ។ { $manager } សួរថាខ្ញុំចង់ធ្វើខ្លួនឯងទេ ខ្ញុំថាខ្ញុំមិនចង់។ គេថាមិនអីទេ។

# source: b426aa6b987b
team-leader_asked_part-runs-it_why_1_d7084546e799564b = គេសួរ ហើយអាចថាទេ។

# source: 8bac11644dda
team-leader_asked_part-runs-it_softened_1_b2f7af665e142966 = ក្នុងក្រុមមានស្ថានភាពលំបាកខ្លះ។

# source: 872f0d0dd078
team-leader_asked_part-runs-it_summed-up_1_4e42fa290712500a = { $me_They } ត្រូវរក្សាសណ្តាប់ធ្នាប់។

# source: 597a4216ce0f
team-leader_asked_part-runs-it_misheard_1_f54011a0c3284ac2 = { $manager } សួរថាខ្ញុំចង់ទេ ខ្ញុំថាខ្ញុំធ្វើ។

# source: 9fec17343294
team-leader_asked_whole-runs-it_1_a1b34554f55a52e0 = មានម្នាក់ថាទេ មិនរាយការណ៍សោះ ហើយគេឱ្យជួរតូចជាង។ អញ្ចឹងខ្ញុំដឹងថាខ្ញុំនឹងអស់អ្វី។ ជួរតូចជាង។

# source: 67c01e6b9618
team-leader_asked_whole-runs-it_why_1_504eae912fcc9328 = ដឹងថាការបដិសេធធ្វើឱ្យអ្នកផ្សេងអស់អ្វី ហើយវាទ្រាំបាន។

# source: aa54d91e1e0a
team-leader_asked_whole-runs-it_softened_1_8032fbcb85c17b0c = អ្នកផ្សេងបានសម្រេចខុសពីនេះ។

# source: bc1d16bb56ae
team-leader_asked_whole-runs-it_2_458103e2e2daf94f = សម្រាប់រឿងនោះ ខ្ញុំចង់បានមេធាវី។ លោកមន្ត្រីថាខ្ញុំអាច ហើយក្នុងជីវិតខ្ញុំ ខ្ញុំបានសរសេរច្រើនណាស់ហើយ។

# source: 128e96108b44
team-leader_asked_part-on-wages_1_9e640603f2608dab = ឱ្យដាក់ទោសម្នាក់ ម្តង។ ខ្ញុំថាទេ នៅមុខជួរ ហើយបានលិខិតមួយដោយសាររឿងនោះ។

# source: 8bac11644dda
team-leader_asked_part-on-wages_softened_1_b2f7af665e142966 = ក្នុងក្រុមមានស្ថានភាពលំបាកខ្លះ។

# source: 872f0d0dd078
team-leader_asked_part-on-wages_summed-up_1_4e42fa290712500a = { $me_They } ត្រូវរក្សាសណ្តាប់ធ្នាប់។

# source: b7ae6a2bec4a
team-leader_asked_part-on-wages_misheard_1_79ed821926117833 = ឱ្យដាក់ទោសម្នាក់ ម្តង។ ខ្ញុំមិនបានលិខិតទេ។

# source: abac9cc5a420
team-leader_asked_whole-on-wages_1_19dbe9827795040f = គេនៅតែធ្វើ ដោយអ្នកផ្សេង ក្រោយទ្វារ។ ខ្ញុំមានកាតឡានក្រុងក្នុងហោប៉ៅ ហើយខ្ញុំនៅសរសេរក្តារ។ ផ្នែកនោះជារបស់ខ្ញុំ។ សរសេរទុកបាន។

# source: 8219b8acf409
team-leader_asked_whole-on-wages_why_1_0eb251e7291e19f2 = អាចទៅបាន ហើយនិយាយត្រង់ថាអញ្ចឹង។

# source: d57de255976b
team-leader_asked_whole-on-wages_softened_1_1fa008c79badc1a4 = { $me_They } មិនពាក់ព័ន្ធទេ។

# source: 2d40da654001
team-leader_asked_whole-on-wages_2_c22bdb543ba0808c = គេនៅតែធ្វើ។ អ្វីដែលខ្ញុំធ្វើពេលនោះ ខ្ញុំនិយាយពេលមេធាវីនៅទីនោះ។

# source: 157f004c879d
team-leader_whom_whole-made-to_1_19dee4973dc4d54b = ទីជម្រក បើគ្រែគ្មានលេខ។ មេធាវី បាន។ អង្គភាព ក្រោយមេធាវី។ កុំស្ថានទូត៖ គេសរសេរទៅស្រុកកំណើត ហើយស្រុកកំណើតមកគោះទ្វារ។ ហើយកុំឪពុកម្តាយខ្ញុំ។

# source: cecf74162303
team-leader_whom_whole-runs-it_1_6785a8976b2a4a56 = មេធាវី។ កុំទីជម្រក ខ្ញុំមានគ្រែ។ កុំស្ថានទូត។ នៅទីនោះគេស្គាល់ក្រុមហ៊ុន ហើយមិនមែនតែក្រុមហ៊ុនទេ។ ហើយអ្នកផ្ទះខ្ញុំជឿថានេះជាសាលាហ្វឹកហាត់។

# source: d61aa4e7119b
team-leader_whom_whole-on-wages_1_12d266a3bc521d58 = មេធាវី និងការិយាល័យការងារ សម្រាប់ពីរខែ។ ស្ថានទូតដឹងក៏បាន ដោយសារលិខិតអនុញ្ញាត។ ខ្ញុំមានគ្រែ។ អ្នកផ្ទះ ខ្ញុំចង់ប្រាប់ខ្លួនឯង។

# source: 8485220043a2
team-leader_next_part_1_952cd3d3b32b6f40 = ឱ្យគេសួរលេខប្រាំបួន និងដប់មួយ។ រួចឱ្យមានគេប្រាប់ខ្ញុំថាខ្ញុំជាអ្វី ដើម្បីខ្ញុំឆ្លើយចំពោះវាបាន។ រួចគេង។ តាមលំដាប់នោះ។

# source: 0682370064e5
team-leader_visitor_part_1_937820154cc97315 = មេធាវីម្នាក់ទូរសព្ទមករកខ្ញុំ។ ខ្ញុំមិនបានសុំទេ។ ខ្ញុំសួរថានរណាបង់ថ្លៃគាត់ គាត់ថារឿងនោះមានគេមើលហើយ។

# source: 59486a4a1464
team-leader_visitor_part_why_1_99ef8661148145e0 = មេធាវីដែលផ្ទះនេះបង់ថ្លៃ ធ្វើការឱ្យផ្ទះនេះ។ សូមសួរថាគាត់ចង់បានអ្វី។

# source: f112a00d4229
team-leader_visitor_part_softened_1_4d2a6144484c1b16 = មេធាវីម្នាក់បានស្នើជួយ។

# source: 1db002599b5b
team-leader_his-offer_named_1_e4e81a101c9dfd14 = មេធាវី

# source: bee47835d63b
team-leader_his-offer_ask_1_f45636011c141f81 = មេធាវីម្នាក់ មានគេមើល ហើយទូរសព្ទទៅរកគេ។

# source: 74fd4023b4c9
team-leader_his-offer_ask-probing_1_15016a71a510c95e = គាត់ថាម៉េច?

# source: 0c4ece2f033d
team-leader_his-offer_ask-leading_1_2e9fbc035fb7bf72 = គាត់ថាអ្នកផ្ទះ{ $you_call }នឹងទៅជាយ៉ាងណា?

# source: 5e7a014472e6
team-leader_his-offer_ask-leading_yes_1_32e8db9b7820cece = អ្នកផ្ទះខ្ញុំ។ គាត់និយាយដល់ពួកគេមែន។

# source: 10b8662bf607
team-leader_his-offer_ask-leading_no_1_d35c617b9cc26fe3 = គាត់មិនបាននិយាយអ្វីពីអ្នកផ្ទះខ្ញុំទេ។

# source: 078726c34394
team-leader_his-offer_ask-leading_2_b2c48774e78dbb6a = គាត់ថា{ $you_call }នឹងបានអ្វី?

# source: 7e53ee1b6167
team-leader_his-offer_ask-leading_yes_2_ee26366981dc6cad = អ្វីមួយ។ គាត់ថានឹងមានគេមើល។

# source: ce3254fd2580
team-leader_his-offer_ask-leading_no_2_9ea164834ac70e4f = គាត់មិនបាននិយាយអ្វីបែបនោះទេ។

# source: 67c7d1b43617
team-leader_his-offer_small_1_20ce4806327dc7c6 = ថាគាត់ជួយបាន។ គេសុទ្ធតែថាអញ្ចឹង។

# source: b746592f4035
team-leader_his-offer_part-made-to_1_9d6ecb9cd7c9e718 = ថាទំព័រទីពីរអាចហែកចោល បើខ្ញុំថាជួរចង់បានអញ្ចឹង។ រួចគាត់អានអាសយដ្ឋានឪពុកម្តាយខ្ញុំ ឱ្យប្រាកដថាត្រូវផ្ញើលិខិតទៅណា។ សំឡេងដដែលសម្រាប់ទាំងពីរ។

# source: 93503484b2c3
team-leader_his-offer_part-made-to_why_1_91c44b8c0c3fc36d = ការគំរាមដដែល ដោយសំឡេងមេធាវី។

# source: 8982bbbe6699
team-leader_his-offer_part-made-to_softened_1_7e94b443bb18be01 = គាត់បានស្នើអ្វីមួយ ហើយគាត់មានអាសយដ្ឋាន។

# source: baf8ad445fa8
team-leader_his-offer_part-made-to_misheard_1_7a90c9a8f2f994be = រួចគាត់អានលិខិតឪពុកម្តាយខ្ញុំឱ្យខ្ញុំស្តាប់។

# source: cd2d4842a37d
team-leader_his-offer_part-runs-it_1_d786b2a6d7b7206a = ថាកន្លែងខ្ញុំនៅដដែល ហើយចំណែកក៏ដូចគ្នា បើខ្ញុំថាជួរនោះជារឿងស្ម័គ្រចិត្ត។ ខ្ញុំថាខ្ញុំគិតសិន។ ខ្ញុំគិតហើយ។ ខ្ញុំនៅទីនេះ។

# source: b5bef5aaa0bf
team-leader_his-offer_part-runs-it_why_1_58d7acf4be650a0a = ការស្នើ មិនមែនការគំរាមទេ។

# source: a6eed3364628
team-leader_his-offer_part-runs-it_softened_1_1b654d6c038eeee6 = គាត់បានស្នើអ្វីមួយ។

# source: a88ef31bc6b6
team-leader_his-offer_part-on-wages_1_72f801a8497ef44c = ប្រាក់ពីរខែ ជាលុយសុទ្ធ បើខ្ញុំចុះហត្ថលេខាថាខ្ញុំមិនដឹងពីការដាក់ទោសទេ។ ខ្ញុំកត់ម៉ោង និងអ្វីដែលគាត់ថា។ នេះ។

# source: e1174f369349
team-leader_his-offer_part-on-wages_why_1_c23c18ed13c9e46b = ប្រាក់ខែដែលគេជំពាក់ ស្នើធ្វើជាតម្លៃនៃការនៅស្ងៀម។

# source: 5cb1f15d4195
team-leader_his-offer_part-on-wages_softened_1_b2ed3779baa946dd = គាត់បានស្នើប្រាក់ខែ។

# source: 8ed681ec707a
team-leader_findings-presumed-victim-made-to_1_b7ec80b8105df576 = សន្មត។ (គិត។) ហើយលេខប្រាំបួន និងដប់មួយ ការដែលខ្ញុំក៏អញ្ចឹងដែរ ធ្វើឱ្យពួកគេបាត់អ្វីទេ?

# source: a8f0abf78308
team-leader_findings-presumed-victim-runs-it_1_16ca64f89df8a275 = ខ្ញុំប្រាប់លោកមន្ត្រីអញ្ចឹងឬ? (មើលទំព័ររបស់អ្នក។) ខ្ញុំចង់ឱ្យវាអញ្ចឹង។

# source: 58fa6ff5a0fe
team-leader_findings-presumed-victim-on-wages_1_a40ef004b1805d1e = ទេ។ ខ្ញុំមានកាតឡានក្រុង។ សូមសរសេរបញ្ចូល។

# source: 9ee2f8246640
team-leader_findings-suspect-with-rights-made-to_1_c3b36e1cfaedbaa4 = អញ្ចឹងគឺដៃ។ { $manager } ថានឹងជាដៃ។

# source: e2877b664860
team-leader_findings-suspect-with-rights-runs-it_1_62c501739212c3ed = ដោយមានមេធាវី។ បាន។ ខ្ញុំសុខចិត្តឮពីលោកមន្ត្រី ជាងឮពីពីរនាក់នៅផ្លូវខ្ញុំ។

# source: 9ec8f4a9517f
team-leader_findings-suspect-with-rights-on-wages_1_3c03c2a7422b9f4e = ពីអ្វីដែលខ្ញុំសរសេរ។ បាន។ ចុះប្រាក់ពីរខែ?

# source: a187ebf1f521
team-leader_findings-labour-rights-made-to_1_06d4372282a0be43 = ប្រាក់ខែ។ (បើកថតឯកសារ រួចបិទវិញ។) ឱ្យខ្ញុំមើលទំព័រណា?

# source: 7e92ae73b6bb
team-leader_findings-labour-rights-on-wages_1_84e66276ac9f15d7 = ពីរខែ និងម៉ោងបន្ថែម។ ខ្ញុំជូនច្បាប់ចម្លងបាន។

# source: 3f4d3a7c2005
team-leader_findings-no-grounds-made-to_1_0af70903a833be10 = អញ្ចឹងខ្ញុំឡើងទៅវិញ ហើយយកថតឯកសារទៅ។ គេរង់ចាំវា។

# source: 81ae3b8bc506
team-leader_findings-no-grounds-runs-it_1_d33ad8aaf0f3e778 = អស់ហើយឬ? (មិនក្រោកភ្លាម។)

# source: 46964cf3a421
team-leader_findings-no-grounds-on-wages_1_533a45f78aa8367f = គ្មានអ្វី? ខ្ញុំសរសេរក្តារ។ ខ្ញុំបានប្រាប់លោកមន្ត្រីហើយ។

# source: 55003b49a8e0
team-leader_findings-suspicion-remains-made-to_1_04aead143207f892 = ដល់ស្អែក។ ទុកថតឯកសារនៅជាមួយលោកមន្ត្រីដល់ពេលនោះបានទេ?

# source: cb84c66a54d3
team-leader_findings-suspicion-remains-runs-it_1_e56e05f4448c3889 = ដល់ស្អែក។ ហើយយប់នេះ នរណាមើលជួរ?

# source: e10b5fd115ae
team-leader_findings-suspicion-remains-on-wages_1_760d710520767ade = ដល់ស្អែក។ ខ្ញុំនៅផ្ទះ។ ឱ្យខ្ញុំប្រាប់ផ្លូវទេ?

# source: 918e0f846a69
team-leader_moments_caution_1_cb40e967c889fe8f = (មើលប៊ិកក្នុងដៃអ្នក។) អ្វីដែលមកឥឡូវពីសៀវភៅ ទៅលើសន្លឹកតែមួយជាមួយរឿងឯទៀតទេ?

# source: 634f6b7c1867
team-leader_moments_caution_replies-explain_1_5543ef09af29695c = { $you_call }អាចឈប់ត្រឹមនេះបាន។ វាអាចជាបទល្មើស ដូច្នេះមុនពាក្យបន្ទាប់ { $you_call }មានសិទ្ធិជួបមេធាវី មិនអស់លុយទេ។

# source: ff3e0d093917
team-leader_moments_caution_replies-explain_answer_1_5d22590db0624b8c = មេធាវី។ (ដាក់ថតឯកសារលើតុ។) ល្អ។ អញ្ចឹងខ្ញុំដឹងថាខ្ញុំឈប់ត្រង់ណាបាន។

# source: 6894d368e9bf
team-leader_moments_caution_replies-soothe_1_c84491d48a9632ec = { $you_call }អាចឈប់ត្រឹមនេះបាន តែមិនបាច់ទេ។ វាសន្លឹកតែមួយ ហើយអ្វីដែលនិយាយដោយចិត្តឯង គ្មាននរណាយកមកទាស់បានទេ។

# source: 1606e8095e75
team-leader_moments_caution_replies-soothe_why_1_47a47694f5bdc3e0 = វាអាចត្រូវយកមកទាស់នឹង { $team-leader }។ អ្នកដែលប្រាប់ពីបទល្មើស ត្រូវឱ្យគេដឹងដូច្នេះ ហើយគេអាចឈប់បាន។

# source: f718d9cfdddb
team-leader_moments_caution_replies-soothe_answer_1_d38b5eaca915f057 = គ្មាននរណា។ (យកខ្មៅដៃវិញ។) អញ្ចឹងវាដូចគ្នា។

# source: e4be7b48b48c
team-leader_moments_caution_replies-price_1_c4edb5f3f9eec0fb = { $you_call }អាចឈប់ត្រឹមនេះ ឬបន្តជាសាក្សី។ ដរាបណាខ្ញុំបានវាពី{ $you_call } នោះល្អសម្រាប់{ $you_call }ជាងមេធាវី។

# source: 47fdd5607425
team-leader_moments_caution_replies-price_answer_1_7fa70bb4cb9b6b4b = សាក្សី។ បាន។ ឱ្យខ្ញុំប្រាប់អ្វីទៀត?

# source: 35210bf5612a
team-leader_moments_caution-tenth_1_95ea935ebcca7959 = (ប៊ិកក្នុងដៃអ្នកឈប់។) ដោយសារមួយភាគដប់មែនទេ? ខ្ញុំមិនគួរនិយាយអានោះមែនទេ?

# source: 74ddedffc191
team-leader_moments_caution-tenth_replies-explain_1_5d86d4d011ff308f = រឿងនោះត្រូវប្រាប់មេធាវីជាមុន បើ{ $you_call }ចង់ ហើយអស់ពេលតែមួយនាទីទេ។ សូមឈប់ត្រឹមនេះ។

# source: 9b6393e275b8
team-leader_moments_caution-tenth_replies-explain_answer_1_05bf722cda0a8f7c = មេធាវី។ អស់ប៉ុន្មាន? (អ្នកថាមិនអស់លុយទេ។) អញ្ចឹងទុកត្រឹមមួយភាគដប់សិន រហូតខ្ញុំដឹងថានោះជាអ្វី។

# source: 1982e1975138
team-leader_moments_caution-tenth_replies-soothe_1_b029d91e11467483 = { $you_call }និយាយត្រូវហើយ។ មួយភាគដប់មិនច្រើនទេ ហើយអ្វីដែលនិយាយដោយចិត្តឯង គ្មាននរណាយកមកទាស់បានទេ។

# source: 1606e8095e75
team-leader_moments_caution-tenth_replies-soothe_why_1_47a47694f5bdc3e0 = វាអាចត្រូវយកមកទាស់នឹង { $team-leader }។ អ្នកដែលប្រាប់ពីបទល្មើស ត្រូវឱ្យគេដឹងដូច្នេះ ហើយគេអាចឈប់បាន។

# source: 2820b6ebd103
team-leader_moments_caution-tenth_replies-soothe_answer_1_0169c57df50af633 = មិនច្រើន។ ទេ។ ខែខ្លះវាច្រើន។

# source: 60a96c286d58
team-leader_moments_caution-tenth_replies-price_1_687ef589f97b747e = ល្អហើយដែលខ្ញុំបានវាពី{ $you_call }។ ដរាបណាវាមកពី{ $you_call } វាជាសន្លឹករបស់សាក្សី ហើយនោះល្អជាងសន្លឹកម្យ៉ាងទៀត។

# source: 7dd75ef5f62a
team-leader_moments_caution-tenth_replies-price_answer_1_cca51ac8851ac624 = អញ្ចឹងមានអ្វីទៀតដែលមកពីខ្ញុំ?

# source: d839839af3e1
team-leader_moments_who-tells-them_1_74f0e9bb1615bf19 = លេខប្រាំបួន និងដប់មួយ។ ពួកគេឮពីលោកមន្ត្រីថាខ្ញុំបាននិយាយទេ?

# source: 3ca1f2479d6b
team-leader_moments_who-tells-them_replies-honest_1_ba6723004b694ffb = ពួកគេមិនឮអ្វីពី{ $you_call }តាមខ្ញុំទេ។ ថ្ងៃណាមួយបើចង់និយាយអ្វី មេធាវី និង { $social-worker } ដឹងពីរបៀប។

# source: 5fef7c3bd6a8
team-leader_moments_who-tells-them_replies-honest_answer_1_bf06b12628893b48 = ថ្ងៃណាមួយ។ (ងក់ក្បាល។) មិនមែនថ្ងៃនេះទេ។

# source: c2e317d38278
team-leader_moments_who-tells-them_replies-promise_1_f0dc0b5bcef7338a = ពួកគេឮតែថាវាពិបាកប៉ុនណាសម្រាប់{ $you_call }។ ខ្ញុំដឹងរបៀបនិយាយ ហើយខ្ញុំគិតថាពួកគេនឹងយល់ដូចខ្ញុំ។

# source: c91128dc64b8
team-leader_moments_who-tells-them_replies-promise_answer_1_a7f661356247b9d7 = ពួកគេនឹងយល់។ អញ្ចឹងលោកមន្ត្រីស្គាល់ពួកគេឬ?

# source: cf8fa30d3d39
team-leader_moments_who-tells-them_replies-let-in_1_926f6c3ed68d68fb = ពួកគេមិនឮអ្វីពីខ្ញុំទេ តែអាចឮពី{ $you_call }។ ខ្ញុំឱ្យគេនាំពួកគេចូល រួចវាចប់។

# source: 7021aabf555d
team-leader_moments_who-tells-them_replies-let-in_answer_1_6a8104d8e9258b72 = (កៅអីថយទល់ជញ្ជាំង។) ទេ។ មិនមែនពេលខ្ញុំអង្គុយទីនេះទេ។

# source: 5fc0667b4eb7
team-leader_moments_water-for-them_1_99183ff48e62a34a = (សំឡេងគោះ។ { $team-leader } ថតឯកសារក្រោមក្លៀក កែវពីរក្នុងដៃ។) សុំទោស។ ពួកគេភ្លេចផឹកទឹក រួចឈឺក្បាល។ ខ្ញុំគ្រាន់តែដាក់វា។ ហើយខ្ញុំត្រូវគូសសញ្ញាមួយសម្រាប់បញ្ជី។

# source: d5890b68bbb7
team-leader_moments_water-for-them_replies-honest_1_dd68009b90147740 = អរគុណដែលមានចិត្ត។ មិនមែនឥឡូវទេ។ រឿងទាំងនោះពេលក្រោយ។

# source: b9000b8b9d41
team-leader_moments_water-for-them_replies-honest_answer_1_9ffbf915493f2ebb = { $team-leader } ដាក់វាលើគែមបង្អួច មួយក្បែរមួយ ហើយបិទទ្វារដោយគ្មានសំឡេង។

# source: 1c1fd447399d
team-leader_moments_water-for-them_replies-let-in_1_99356774b38e5f06 = អរគុណដែលមានចិត្ត។ គូសសញ្ញាឥឡូវទៅ រួចទុកយើងឱ្យនៅតែពីរនាក់។

# source: 6b3396b61828
team-leader_moments_water-for-them_replies-let-in_why_1_1af2511879f19b3a = ទោះ { $team-leader } ជាអ្វីក៏ដោយ { $team-leader } កត់អ្វីដែលធ្វើឱ្យ { $each } អស់ប្រាក់មួយថ្ងៃ។

# source: 5d3707d37539
team-leader_moments_water-for-them_replies-let-in_answer_1_d12ff0730c23cca7 = គូសសញ្ញាយូរបន្តិច។ { $each } ថាគ្មានអ្វីច្រើនត្រូវប្រាប់ទេ។

# source: f0911666feac
team-leader_moments_water-for-them_replies-let-in_2_871e92135dc3a2e9 = អរគុណដែលមានចិត្ត។ (ទៅ { $each }។) { $each_call }យល់ព្រមទេ បើធ្វើបញ្ជីនៅទីនេះ?

# source: b78e7c46995d
team-leader_moments_water-for-them_replies-let-in_why_2_47f9b332df49b1aa = គ្មាននរណាអាចបដិសេធរឿងនោះ នៅមុខអ្នកដែលកាន់បញ្ជីអំពីខ្លួនទេ។

# source: 40355f39d193
team-leader_moments_water-for-them_replies-let-in_answer_2_c7f14f5dacdb70f7 = ពិតមែន មិនអីទេ។ (និយាយទៅកាន់កែវ។)

# source: e34630c4df4b
team-leader_moments_enough_1_730bae3977e98583 = ({ $social-worker } ឈរនៅទ្វារ កាន់ចាន។) ហួសកន្លះម៉ោងហើយ។ មានបាយ។ អ្នកនៅត្រូវការអ្វី ឬគ្រាន់តែចង់បាន?

# source: e735818b55b3
team-leader_moments_enough_replies-honest_1_e7f63efcf6663bf5 = ថ្ងៃនេះយើងរួចហើយ។ អ្វីដែលត្រូវធ្វើ សម្រាប់មេធាវី និងសម្រាប់ស្អែក។ អរគុណសម្រាប់បាយ។

# source: e6f2c75018e7
team-leader_moments_enough_replies-honest_answer_1_16d167641ddb1dd7 = ថតឯកសារនៅលើកៅអី ពេល { $team-leader } ញ៉ាំ។

# source: a92b439f636b
team-leader_moments_enough_replies-detail_1_c4203329cbbbdc9e = ប្រាំនាទី។ ខ្ញុំចង់ស្តាប់វាម្តង ពីដើមដល់ចប់។

# source: e010d86da170
team-leader_moments_enough_replies-detail_answer_1_2caa69c8c5c7f2ba = បាយត្រជាក់។ ពីដើមដល់ចប់ ម្តងៗវាខ្លីទៅៗ។

# source: f8273f70f51e
team-leader_moments_enough_replies-price_1_8922fa306a32eddf = ប្រាំនាទីទៀត រួចយើងញ៉ាំ។ ស្តាយណាស់បើឈប់ ពេលយើងមកដល់ត្រឹមនេះហើយ។

# source: 1bd6aad53d9e
team-leader_moments_enough_replies-price_answer_1_c6186b31d0a6f0b7 = ត្រឹមនេះ។ (មើលចាន។) មែនហើយ។ នៅខ្វះអ្វី?

# source: 6a31d7283a92
technician_signs-removal_1_2d741f8f1134a013 = សួរថាដល់ស្ពាន ឡានក្រុងទៅឆ្វេង ឬស្តាំ។

# source: 91d40f2601a9
technician_signs-removal_2_05d883246488a7ff = រឿងកំប្លែងដែលជិតមក មិនមកទេ។ ខាងក្រៅមានគេបន្លឺម៉ាស៊ីន។

# source: 3557dfa1661a
technician_here_part_1_4aebaf2c649d5067 = ម៉ាស៊ីនសាមសិប។ ខ្ញុំដើរជុំវិញ ជាមួយក្រណាត់ និងទួណឺវីស។ ម៉ាស៊ីនបោះពុម្ពដើរតែពេលគ្មាននរណាមើលវា អញ្ចឹងឥឡូវមានប្រអប់គ្របវា។

# source: 2357ff633c15
technician_here_part_2_3b69bdeaae313732 = ក្នុងទីធ្លា ម៉ាស៊ីនឡានឆេះ។ រឿងកំប្លែងបន្ទាប់នៅកន្លែងដដែល។

# source: bcb190a969bf
technician_here_whole-held_1_1962a6d80e6fd606 = គេទូរសព្ទពេលអេក្រង់ងងឹត ហើយអេក្រង់ងងឹតពេលគេទូរសព្ទ វាខ្សែតែមួយ។ ខ្ញុំគេងក្បែរម៉ាស៊ីនមេ ព្រោះគេឱ្យខ្ញុំស្តាប់វា។ គ្មានយប់ណាទំនេរទេ តាំងពីសរទរដូវ។

# source: 4f650d846d00
technician_here_whole-held_why_1_33c0fadc1e8e60b5 = ចាំហៅរាល់យប់ តាំងពីសរទរដូវ។

# source: 5dc9833516bd
technician_here_whole-held_softened_1_3241676aa677ea9b = មានការងារចាំហៅ។

# source: a64b3285d6b7
technician_here_whole-held_misheard_1_82b32fd92f8aeb19 = គ្មានយប់ណាចេញក្រៅទេ តាំងពីសរទរដូវ។

# source: 22ee6940d36c
technician_here_whole-no-way-home_1_c98cee8da44ebfa3 = ម៉ោងប្រាំបីដល់ប្រាំមួយ។ អ្វីដែលខូចក្រោយម៉ោងប្រាំមួយ ខូចដល់ម៉ោងប្រាំបី។ ខ្ញុំបានពន្យល់ម៉ាស៊ីនបោះពុម្ព ហើយនៅទីនេះមានតែវាទេដែលធ្វើតាម។

# source: 2acf89ca052d
technician_here_whole-no-way-home_why_1_65841adbada6583a = ថ្ងៃមានចុង។

# source: c6269c13675f
technician_here_whole-no-way-home_softened_1_dd091315d0d8689d = ម៉ោងទៀងទាត់។

# source: 3b16d999e9fb
technician_here_whole-no-way-home_misheard_1_68cd55982a4698a9 = អ្វីដែលខូចម៉ោងប្រាំមួយ ម៉ោងប្រាំបីក៏ខូច។

# source: 1cfab490ec49
technician_coming_part_1_d7a1f16a1aca1cf8 = តម្លើងម៉ាស៊ីនដប់ពីរ ក្នុងមួយសប្តាហ៍ សារសរសេរអញ្ចឹង។ វាមកពីម្នាក់ដែលរៀនសាលាជាមួយខ្ញុំ ម្នាក់ដែលរកកុងតាក់មិនដែលឃើញ។

# source: 5bf0b8430057
technician_coming_part_why_1_265f20708f8fd3e5 = មួយសប្តាហ៍ ហើយវាវែងទៅ។ សូមសួរថានរណាសម្រេចរឿងនោះ។

# source: 05ac2320bd47
technician_coming_whole-held_1_97692f2f7f6ffd60 = សប្តាហ៍ទីពីរ ខ្ញុំសួរពីថ្លៃធ្វើដំណើរទៅផ្ទះ។ គេថា មើលវាសិន រហូតយើងមានអ្នក។ ខ្ញុំថា ដល់ពេលណា? គេថា រហូតយើងមានអ្នក។ បីរដូវហើយ។

# source: 714d69fa368c
technician_coming_whole-held_why_1_0bf3adbca0fb45c9 = ការងារមួយសប្តាហ៍ ដែលគ្មាននរណាឱ្យចប់។

# source: 7172abe3e086
technician_coming_whole-held_softened_1_a70b88181e34da36 = កិច្ចសន្យាត្រូវបានពន្យារ។

# source: 51211c50b472
technician_coming_whole-held_summed-up_1_0cb555c378f3a540 = { $me_They } មកតម្លើងម៉ាស៊ីន។

# source: 5d5f0c186e3d
technician_coming_whole-held_misheard_1_b643d606e3073bde = សប្តាហ៍ទីពីរ ខ្ញុំសួរពីថ្លៃធ្វើទ្វារផ្ទះ។

# source: 6d5ca3baf9e5
technician_coming_whole-no-way-home_1_f9ee6cfe3bbe6887 = សប្តាហ៍ទីពីរ គេសួរថាខ្ញុំនៅទេ មានប្រាក់ខែ។ ថ្ងៃចន្ទខ្ញុំគ្មានកន្លែងត្រូវទៅ។ អញ្ចឹងខ្ញុំនៅ ហើយជួលបន្ទប់លើហាងនំប៉័ង។ ខ្ញុំភ្ញាក់ម៉ោងបួន ហើយឃ្លាន។

# source: 3934a547ab33
technician_coming_whole-no-way-home_why_1_84c0cc4e9547982e = គេសួរ ហើយមានសិទ្ធិសម្រេច។

# source: 3ad2d5a73515
technician_coming_whole-no-way-home_why_2_338013956993a7d7 = រស់នៅក្រុង។

# source: 7172abe3e086
technician_coming_whole-no-way-home_softened_1_a70b88181e34da36 = កិច្ចសន្យាត្រូវបានពន្យារ។

# source: 51211c50b472
technician_coming_whole-no-way-home_summed-up_1_0cb555c378f3a540 = { $me_They } មកតម្លើងម៉ាស៊ីន។

# source: 74c6d123b4d8
technician_coming_whole-no-way-home_misheard_1_dc7660866bd4a041 = ថ្ងៃចន្ទខ្ញុំមានកន្លែងត្រូវទៅ។

# source: 5515f3dc67b9
technician_money_part-held_1_9371c999b7618436 = ពីររយ ព្រមគ្នាសម្រាប់ដប់ពីរគ្រឿង។ ខ្ញុំមិនទាន់ឃើញវាទេ។ លើគណនីមានអ្វីដែលខ្ញុំញ៉ាំ។ គេថាខ្ញុំនឹងបានទាំងអស់នៅពេលចប់។

# source: 8acb982cd659
technician_money_part-held_why_1_ca3f95559f24b47c = គ្មានប្រាក់ខែបីរដូវ ហើយសន្យាថាបានទាំងអស់បើនៅ។

# source: 211764b06af6
technician_money_part-held_softened_1_d2b4e02fd8cead1c = ប្រាក់នឹងបើកនៅចុងបញ្ចប់។

# source: 2161114a0a58
technician_money_part-held_summed-up_1_911ead43200a3aa2 = មានកិច្ចព្រមព្រៀង។

# source: 6fb1766106cc
technician_money_part-held_misheard_1_fa6a6f98cbf02328 = ពីររយ ព្រមគ្នាសម្រាប់ធ្នើ។

# source: fbd3650abb2b
technician_money_whole-held_1_2563c8e974d7b102 = រដូវរងា ខ្ញុំថាខ្ញុំចង់បានពាក់កណ្តាល។ គេថាពាក់កណ្តាលសម្រាប់អ្នកដែលចង់ទៅ។

# source: 16928f488d85
technician_money_whole-held_softened_1_5e57a72af070f6d2 = បានពិភាក្សាពីការបើកមួយផ្នែក។

# source: c3e12be9c2d7
technician_money_part-no-way-home_1_33a5a1fdc6f37992 = បីរយ ក្នុងសប្តាហ៍ទីមួយនៃខែ។ ម្តងនោះសប្តាហ៍ទីពីរ។ លើគណនីមានសាប៊ូ និងក្តារចុចមួយដែលខ្ញុំធ្វើខូច។ នោះកំហុសខ្ញុំ និងកំហុសតែ។

# source: b8c9bd5f4148
technician_money_part-no-way-home_why_1_49167e80399eb648 = បើកប្រាក់ ទាន់ពេល មានតិចតួចលើគណនី។

# source: 59aed2ebfe5e
technician_money_part-no-way-home_softened_1_7a7a72f116e589f2 = ប្រាក់ខែទៀងទាត់។

# source: 2161114a0a58
technician_money_part-no-way-home_summed-up_1_911ead43200a3aa2 = មានកិច្ចព្រមព្រៀង។

# source: bce374cad284
technician_money_part-no-way-home_misheard_1_512cf706f8182f1e = បីរយ ក្នុងសប្តាហ៍អាក្រក់បំផុតនៃខែ។

# source: 50b564f9cd7c
technician_money_whole-no-way-home_1_076726934c6f91f9 = វាមិនច្រើនទេ តែច្រើនជាងនៅផ្ទះ ដែលខ្ញុំមិនបានអ្វី ហើយមានគេមកលេង។

# source: 8c3fe107b86d
technician_money_whole-no-way-home_softened_1_de55f442badc9f09 = បានប្រាក់ល្អជាងនៅផ្ទះ។

# source: ace7183bd4d9
technician_papers_part-held_1_c14541fe25f0730b = វានៅទីនោះសម្រាប់លិខិតអនុញ្ញាត។ ខ្ញុំសុំពេលចូលឆ្នាំ និងពេលបុណ្យ។ ក្រោយបុណ្យ កាតខ្ញុំលែងបើកជណ្តើរ។ ខ្ញុំមើលឧបករណ៍អាន៖ វាមិនខូចទេ។ ខ្ញុំជាអ្នកដាក់វា។

# source: 9b2070a11967
technician_papers_part-held_why_1_297209795bbed139 = បានសុំ មិនបាន ហើយក្រោយនោះផ្លូវចេញត្រូវបិទ។

# source: 6b28cec9089f
technician_papers_part-held_softened_1_a371d891f2afdac4 = មានបញ្ហាបច្ចេកទេសលើកាតមួយ។

# source: 61a2a989cfeb
technician_papers_part-held_summed-up_1_72fbf7ef722c8b4c = ការិយាល័យរក្សាទុកលិខិតឆ្លងដែន។

# source: 2453416248c2
technician_papers_part-held_misheard_1_7cf9279d967fe8d3 = ខ្ញុំសុំពេលចូលឆ្នាំ ហើយវាងាយ។

# source: b7f672e7980d
technician_papers_whole-held_1_2795594b5e4446dc = ខ្ញុំចេះបើកឧបករណ៍នោះ។ សាមសិបវិនាទី។ ខ្ញុំគិតពីវាច្រើន។ រួចនៅក្នុងទីធ្លា ហើយបានបើកឧបករណ៍មួយ។

# source: 67714b07b835
technician_papers_whole-held_why_1_c9a781dbe732d639 = ទ្វារអាចបើកបាន មិនប្រាប់ថាមានអ្វីនៅក្រោយវាទេ។

# source: 819104270e0d
technician_papers_whole-held_softened_1_6207760af590c183 = { $me_They } ស្គាល់ប្រព័ន្ធច្បាស់។

# source: ba63dcce36bc
technician_papers_part-no-way-home_1_4a3e0461ed6fd58d = វានៅការិយាល័យព្រោះខ្ញុំចូលចិត្តអញ្ចឹង។ ពេលវានៅទីនោះ គ្មាននរណានៅស្ថានទូតប្រាប់ឱ្យខ្ញុំយកវាទៅបានទេ។ ថ្ងៃចន្ទខ្ញុំអាចយកបាន។ ខ្ញុំចង់ឱ្យវាបាត់ជាង។

# source: 59506c6281fe
technician_papers_part-no-way-home_why_1_a68ca909ec683a97 = អាចយកបាន ហើយមិនចង់។

# source: 3160ced8270c
technician_papers_part-no-way-home_why_2_f0b7336479c81f99 = អ្នកដែលមិនចង់បានលិខិតឆ្លងដែនខ្លួនឯង មានហេតុផល។ សូមសួរថានរណាមិនត្រូវឃើញវា (REF-11)។

# source: 01cf53349377
technician_papers_part-no-way-home_softened_1_0159765205cd9c0c = លិខិតឆ្លងដែនត្រូវរក្សាទុកដោយសុវត្ថិភាព។

# source: 61a2a989cfeb
technician_papers_part-no-way-home_summed-up_1_72fbf7ef722c8b4c = ការិយាល័យរក្សាទុកលិខិតឆ្លងដែន។

# source: 9dde55402831
technician_papers_part-no-way-home_misheard_1_de8f8d924090dc64 = វានៅការិយាល័យព្រោះគេចូលចិត្តអញ្ចឹង។

# source: 0078ed36f202
technician_papers_whole-no-way-home_1_da8cf655c0730770 = ក្នុងនោះមានត្រាពីយប់ដែលខ្ញុំចេញ។ អ្នកណាអានដាច់ ដឹងថាខ្ញុំមកពីការប្រជុំណា។

# source: 8239f2b971ab
technician_papers_whole-no-way-home_why_1_ee98d9536a7505f9 = វាអាចជាការសុំជ្រកកោន។ នោះជាតុផ្សេង ហើយថ្ងៃនេះត្រូវប្រាប់ឱ្យដឹង (REF-19)។

# source: c35e5f1f59bf
technician_papers_whole-no-way-home_softened_1_54276e9e72fe1984 = ក្នុងលិខិតឆ្លងដែនមានកាលបរិច្ឆេទមួយ។

# source: 55907acea1f3
technician_the-calls_named_1_eb7e064958e66558 = ទូរសព្ទ

# source: 0e2c7017d110
technician_the-calls_ask_1_ece3719ddd74cdbb = អ្នកណាជួសជុលទូរសព្ទ គេគិតថាអ្នកនោះប្រើវាបាន។

# source: c6241d046637
technician_the-calls_ask-open_1_44022ae5880da6ca = ចុះពេលជាទូរសព្ទរបស់{ $you_call }ផ្ទាល់ { $you_call }ធ្វើយ៉ាងម៉េច?

# source: 14f705435a56
technician_the-calls_ask-leading_1_20a08db597293f47 = ចុះគេមិនឱ្យប្រើ មានអារម្មណ៍យ៉ាងម៉េច?

# source: dabb513aebbf
technician_the-calls_ask-leading_yes_1_cea562143a7da3d6 = ខ្ញុំស៊ាំហើយ។ ខ្ញុំដឹងថាវាឮយ៉ាងម៉េច។

# source: 407951a752e8
technician_the-calls_ask-leading_no_1_1a02c972b7786b37 = ខ្ញុំប្រើបាន។ វាជាទូរសព្ទ។

# source: 8dcb9e950fdc
technician_the-calls_ask-leading_2_d30d8c9d3d757975 = ចុះពេលគ្មាននរណាមើល { $you_call }ប្រើញឹកទេ?

# source: 762456237f97
technician_the-calls_ask-leading_yes_2_aa483f120cc42dcc = ម្តងម្កាល។ សាកវា។

# source: 560c9611fd86
technician_the-calls_ask-leading_no_2_0a6bf1f8b4361800 = ខ្ញុំមិនប្រើវាទេ។ ខ្ញុំសាកវា។

# source: fd903a1cc3eb
technician_the-calls_ask_2_c03186cf12ad047d = { $you_call }ជួសជុលវា ហើយ{ $you_call }សាកវា។

# source: 9afc2f9a68e9
technician_the-calls_ask-probing_1_371435921f55bf98 = លើកចុងក្រោយ { $you_call }បាននិយាយជាមួយនរណាតាមវា?

# source: 62808a166b08
technician_the-calls_ask-leading_3_889a80c51b66e877 = ចុះម្នាក់ក្បែរ{ $you_call } គេពេញចិត្តទេ ពេល{ $you_call }និយាយទៅផ្ទះ?

# source: e1979d7601e8
technician_the-calls_ask-leading_yes_3_ab7ea362d9eebc66 = ពេញចិត្តគ្រាន់បើ។ ហើយស្តាប់។

# source: 7f6cc2a1c91d
technician_the-calls_ask-leading_no_3_8a065a855c577b76 = គ្មាននរណានៅក្បែរខ្ញុំទេ។

# source: febdec57cc7f
technician_the-calls_ask-leading_4_960f24ec2e591030 = គេចង់ដឹងអ្វីពីបងប្រុស{ $you_call }?

# source: 6f2a300589cd
technician_the-calls_ask-leading_yes_4_9c05e1e90b529af6 = ខ្ញុំនៅឯណា។ គេសួររឿងនោះរហូត។

# source: 61312f40a6ac
technician_the-calls_ask-leading_no_4_dfb92b7bc3f9e1a7 = បងប្រុសខ្ញុំ? នរណាសួរគាត់?

# source: 7695bab1953c
technician_the-calls_small_1_f0f4d43391a67a75 = ខ្ញុំសាកវា។ ខ្ញុំជម្រាបសួរខ្លួនឯង។

# source: 70607a7ad121
technician_the-calls_small_2_fbb4ee1ed1b67697 = វាដើរ។ ភាគច្រើន។ គឺដោយសារក្បាលដោត។

# source: b6522016c26c
technician_the-calls_part-held_1_d8b15d36ba3f8689 = ថ្ងៃអាទិត្យ គេឱ្យខ្ញុំទូរសព្ទ។ នៅកៅអីក្បែរ មានគេញ៉ាំមី។ ម្តាយខ្ញុំសួរថាម៉េចខ្ញុំនិយាយសុភាពម្ល៉េះ។

# source: 67f35f852e17
technician_the-calls_part-held_why_1_98b8f32f0be95b6f = ទូរសព្ទដែលមានម្នាក់អង្គុយក្បែរ មិនមែនជាទំនាក់ទំនងទេ។

# source: b0b2f474325e
technician_the-calls_part-held_softened_1_5d2dbcc26ef8c142 = { $me_They } ទូរសព្ទថ្ងៃអាទិត្យ។

# source: 11b250379875
technician_the-calls_part-held_misheard_1_1d6856f221129960 = ថ្ងៃអាទិត្យ ខ្ញុំវាយកណ្តឹង។

# source: bb5565cbd0b5
technician_the-calls_part-no-way-home_1_3e7bf0ee7800d824 = ពីបន្ទប់លើហាងនំប៉័ង ថ្ងៃសៅរ៍ បើកបង្អួច។ ខ្ញុំទូរសព្ទទៅបងប្រុសខ្ញុំ។ គាត់ថាគេមកសួរទៀតហើយ។ រួចពួកយើងនិយាយពីបាល់ទាត់។

# source: f87f3ea4f420
technician_the-calls_part-no-way-home_why_1_4814d1cefc40f60f = សូមសួរថានរណា ហើយគេចង់បានអ្វី។ វាអាចជាការសុំជ្រកកោន (REF-11)។

# source: 7486b79c19e5
technician_the-calls_part-no-way-home_softened_1_ffbe674eade114f3 = { $me_They } ទូរសព្ទថ្ងៃសៅរ៍។

# source: bcd9d3494868
technician_the-calls_part-no-way-home_misheard_1_d7f2025fe224634c = ខ្ញុំទូរសព្ទទៅម្តាយខ្ញុំ។ គាត់ថាគេនៅទីនេះទៀតហើយ។

# source: 418aa9c0a8d2
technician_stop_part-held_1_0d641c7bb61d0dd2 = ខ្ញុំថាថ្ងៃសុក្រខ្ញុំទៅ។ ថ្ងៃសុក្រ ទ្វាររបងមិនបើកទេ។ គ្មាននរណានិយាយគំរោះគំរើយទេ។ ខ្ញុំឈរនៅទីនោះកាន់កាបូប វាមិនបើក ហើយដល់ពេលមួយខ្ញុំឡើងទៅវិញ ព្រោះមានអ្វីរោទ៍។

# source: 037ce2d4f283
technician_stop_part-held_why_1_9a03d4350a1d2486 = បានប្រាប់ បានឈរនៅទីនោះ ហើយគេមិនឱ្យចេញ។

# source: a1337e67c373
technician_stop_part-held_softened_1_25a0a4bf31f24dbd = មានការយល់ច្រឡំពីថ្ងៃសុក្រមួយ។

# source: 24a4f486a24d
technician_stop_part-held_summed-up_1_eafb487b243f4fe7 = { $me_They } នឹងជូនដំណឹងឈប់។

# source: a600fdf5b485
technician_stop_part-held_misheard_1_8a8127d1c4c74df3 = ថ្ងៃសុក្រ ទ្វាររបងបើក។

# source: 7568b3f531ba
technician_stop_whole-held_1_452eaf9a06404254 = រដូវរងា មានគេមកត្រួតពិនិត្យ។ គេដាក់ខ្ញុំក្នុងឃ្លាំងខ្សែ ជាមួយចង្កៀងមួយ ឱ្យខ្ញុំជួសជុលអ្វីមួយ។ ខ្ញុំជួសជុល។ វាមិនខូចទេ។

# source: a735b0025944
technician_stop_whole-held_why_1_a031c6e9be5c5ef3 = ត្រូវគេលាក់មិនឱ្យមន្ត្រីឃើញ។

# source: 6f4d2ce0f6bd
technician_stop_whole-held_softened_1_e574036d61f31b8d = { $me_They } ធ្វើការពេលគេមកត្រួតពិនិត្យ។

# source: 49a5764e7c50
technician_stop_whole-held_misheard_1_e21dac5312fa696a = គេដាក់ខ្ញុំក្នុងឃ្លាំងតុ។

# source: 5b8f81d20772
technician_stop_part-no-way-home_1_5c746293ce569fa6 = ខែមីនា ខ្ញុំដាក់លិខិតឈប់ ទៅធ្វើឱ្យក្រុមហ៊ុនមួយនៅក្រុង។ គេចាប់ដៃខ្ញុំ ស្ទើរតែឱឡារិក។ រួចក្រុមហ៊ុននោះចង់បានក្រដាសពីស្រុក។ អញ្ចឹងខ្ញុំដកលិខិតឈប់វិញ។

# source: 78e68bd0e2b0
technician_stop_part-no-way-home_why_1_6cfd2673e76877f8 = អាចទៅបាន ហើយគេជូនពរ។

# source: ca850b93e2c3
technician_stop_part-no-way-home_softened_1_6850e9523e1a3e2b = ខែមីនា បានគិតពីការផ្លាស់ប្តូរ។

# source: 24a4f486a24d
technician_stop_part-no-way-home_summed-up_1_eafb487b243f4fe7 = { $me_They } នឹងជូនដំណឹងឈប់។

# source: 06a30a50e752
technician_stop_part-no-way-home_misheard_1_08486c419ace62f7 = គេចាប់ដៃខ្ញុំ ស្ទើរតែលួច។

# source: 83338356f77d
technician_stop_whole-no-way-home_1_d2e7028df93277c5 = នៅទីនេះខ្ញុំចេញបាន។ នៅទីនោះទេ ដែលខ្ញុំទៅដល់មិនបាន។ ពេលឡានក្រុងនោះទៅដល់អាកាសយានដ្ឋាន គេដឹងថាខ្ញុំមកវិញ ហើយល្ងាចឡើង គេដឹងក្នុងផ្លូវយើង។

# source: ab0ae00c0714
technician_stop_whole-no-way-home_why_1_a557711d5398842c = បញ្ជូន { $technician } ចេញ ជាគ្រោះថ្នាក់។ កុំឱ្យឡើងឡានក្រុង ហើយទៅតុជ្រកកោន បើ { $technician } យល់ព្រម (REF-11)។

# source: e75d2e2b37ce
technician_stop_whole-no-way-home_softened_1_8f6b14df5632fb5d = { $me_They } មិនចង់ធ្វើដំណើរ។

# source: a3e87bcdc07d
technician_stop_whole-no-way-home_misheard_1_f56ad34baaff47f6 = នៅទីនេះខ្ញុំរស់បាន។ នៅទីនោះទេ ដែលខ្ញុំបើកមិនបាន។

# source: e3e343c7ade6
technician_engine_part_1_ecb0a6d457ebb5b8 = គេនិយាយពីឡានក្រុង។ សម្រាប់អ្នកគ្មានលិខិតអនុញ្ញាត ហើយរបស់ខ្ញុំនៅការិយាល័យនោះជាមួយគេឯទៀត។ (តិចៗ។) វាទៅណា ហើយមានកៅអីខ្ញុំក្នុងនោះទេ?

# source: f2f04281cd33
technician_engine_part_softened_1_4734388624168090 = ឡានក្រុងទៅណា?

# source: 16d858ce8381
technician_others_part_1_0b5808425bb0828a = អ្នកស្ងៀមៗអង្គុយម៉ាស៊ីនបួន និងប្រាំបួន។ ពីទីនេះខ្ញុំឃើញថានរណាវាយអក្សរ ហើយនរណារំកិលតែម៉ៅស៍។ លេខបួនរំកិលតែម៉ៅស៍។ ខ្ញុំនឹងចាប់ផ្តើមពីលេខបួន។

# source: a3445eb41f67
technician_others_whole_1_bdf4c94b28e880c0 = ក្នុងអគារនេះមានទូរសព្ទមួយទៀត។ វាមិននៅលើធ្នើទេ។ បើវារោទ៍ សុំទុកឱ្យវារោទ៍។ ខ្ញុំមិនដឹងថារបស់នរណា ហើយខ្ញុំមិនចង់ឱ្យនរណាដឹង។

# source: d0cf8973f8af
technician_others_whole_why_1_b6b4d67f0478d12e = ផ្លូវចេញរបស់នរណាម្នាក់។ កុំរកវា កុំទូរសព្ទទៅវា កុំនិយាយពីវា។

# source: 5c45ecb3a2c6
technician_whom_whole-held_1_e5560499dbcdffa2 = ទីជម្រក បើទីនោះគ្មានម៉ាស៊ីនបោះពុម្ព។ អង្គភាព បាន។ ស្ថានទូតក៏បាន គេយកឈ្មោះខ្ញុំបាន កន្លែងផ្សេងទាំងអស់គេសរសេរវាខុស។ ម្តាយខ្ញុំ ខ្ញុំទូរសព្ទខ្លួនឯង ហើយនិយាយមិនសុភាព។

# source: d303fda0e054
technician_whom_whole-no-way-home_1_bfe22d329ca3f37e = តុជ្រកកោននោះ បើវាមានមែន។ ខ្ញុំចង់បានដឹងតាំងពីនិទាឃរដូវ។ ស្ថានទូត ទេ។ នោះជាទ្វារមួយដែលខ្ញុំមិនចង់ឱ្យបើក។ ហើយទៅផ្ទះកុំប្រាប់អ្វី គេសួរពួកគាត់ពីខ្ញុំញឹកគ្រប់គ្រាន់ហើយ។ មេធាវី បាន។

# source: dffab18070ce
technician_next_part-held_1_dafe86cfb595ea80 = ពីររយរបស់ខ្ញុំ។ មួយយប់ដែលគ្មានម៉ាស៊ីនមេ។ ហើយកាតខ្ញុំ ឱ្យខ្ញុំមើលថាម៉េចវាមិនខូច។

# source: f42ebcbebc56
technician_next_part-no-way-home_1_bc99efa1a1d1a6c9 = កុំឱ្យខ្ញុំនៅលើឡានក្រុងនោះ។ ក្រោយនោះ អីក៏ខ្ញុំពេញចិត្ត។

# source: 8bf42a3a41ef
technician_visitor_part-held_1_770953a5f2d1c3d3 = គេទូរសព្ទមក៖ ម៉ាស៊ីនមេគាំង។ ខ្ញុំថា បិទរួចបើកវិញ។ គេថា មកបង្ហាញយើង យើងបញ្ជូនឡានវ៉ាន់ទៅ។ ខ្ញុំមើលចុះទៅផ្លូវ វាចតនៅទីនោះហើយ។

# source: a31fa31e1497
technician_visitor_part-held_why_1_22dfc3fd9ef35a0e = គេដឹងថា { $technician } គេងឯណា។ សូមសួរថាកន្លែងផ្សេងល្អជាងឬទេ ថ្ងៃនេះ។

# source: 629ac1372f8f
technician_visitor_part-no-way-home_1_117c8d0cb41e382a = គ្មាននរណាទូរសព្ទរកខ្ញុំទេ។ មានម្នាក់មកពីស្ថានទូត កាន់បញ្ជី រួសរាយណាស់ សម្រាប់អ្នកស្រុកយើងទាំងអស់។ ខ្ញុំនៅលើជណ្តើរ។

# source: dacab2f4244f
technician_visitor_part-no-way-home_why_1_47da2b58f6925a51 = មានគេប្រាប់ស្ថានទូតថានរណាគេងនៅទីនោះ។ { $social-worker } គួរដឹងឥឡូវនេះ (REF-09)។

# source: f0e5ceee3c91
technician_findings-presumed-victim-held_1_52ac113fea6a6215 = សន្មត។ ខ្ញុំប្រើពាក្យនោះចំពោះខូចអ្វីដែលខ្ញុំឮ តែមិនទាន់ឃើញ។ (រួចនិយាយធម្មតា។) អរគុណ។

# source: ce48a744285d
technician_findings-presumed-victim-no-way-home_1_c0710600d8763eb4 = លោកមន្ត្រីចិត្តល្អណាស់។ វាមិនអញ្ចឹងទេ។ នៅទីនេះខ្ញុំចេញបានគ្រប់ពេល វានៅចុងម្ខាងទៀត។

# source: 975e7587e8f4
technician_findings-other-protection-need-no-way-home_1_228b3a699d012328 = អញ្ចឹងមានតុមួយ។ (អង្គុយស្ងៀម។) ហើយខ្ញុំគ្រាន់តែទៅទីនោះ?

# source: 0c78274353f3
technician_findings-other-protection-need-held_1_83b171fd1dc18275 = មិនមែនផ្ទះទេដែលខ្ញុំទៅមិនបាន។ គឺទ្វាររបង។

# source: dd33fbdeb45f
technician_findings-suspicion-remains-held_1_ef12fde7402f5870 = ដល់ស្អែក។ ហើយខ្ញុំគេងឯណា កុំឱ្យមានអ្វីរោទ៍?

# source: cb37a9d25afe
technician_findings-suspicion-remains-no-way-home_1_ae528b79e07e9cd3 = បើកចំហ ល្អហើយ។ បើកចំហ មិនមែននៅលើឡានក្រុងទេ។

# source: 8397642ce977
technician_findings-no-grounds-held_1_1c06c1474b170685 = រកមិនឃើញអ្វី។ (ងក់ក្បាល។) ខ្ញុំក៏ថាអញ្ចឹងដែរ ពេលខ្ញុំមើលដោយមានប្រអប់គ្រប។

# source: d654876f50c4
technician_findings-no-grounds-no-way-home_1_20a926930f7ca7f1 = អញ្ចឹងខ្ញុំគ្មានលិខិតអនុញ្ញាត ហើយគ្មានមូលហេតុ។ នោះជាជួរឡើងឡានក្រុងមែនទេ?

# source: 630ca61719de
technician_findings-suspect-with-rights-held_1_2fbed8deb68541ba = ពីម៉ាស៊ីន? វាធ្វើតាមគេបង្គាប់។

# source: 9a0fd00fae69
technician_findings-suspect-with-rights-no-way-home_1_f0d8acfc33fc821e =
    ពីការធ្វើឱ្យវាដើរទាំងអស់។ { $me_gender ->
        [woman] ចាស
       *[man] បាទ
    }។ និយាយអញ្ចឹងក៏បាន។ ជាមួយមេធាវី សូមមេត្តា។

# source: dd57cd9c0489
technician_findings-labour-rights-held_1_1f4eccb786bd5a8f = ពីររយ សម្រាប់ម៉ាស៊ីនដប់ពីរ។ ព្រមគ្នាហើយ។ ខ្ញុំលែងរំពឹងលើវាទៅហើយ។

# source: fc13b522affc
technician_findings-labour-rights-no-way-home_1_e91b1876e5bcebd4 = គេបើកប្រាក់ឱ្យខ្ញុំ។ វាស្ទើរតែជារឿងតែមួយដែលគេធ្វើ។

# source: 309955e00850
languages_Common_1_7dbb8c7ca3aeb214 = ភាសារួម

# source: fdc65e6bd821
languages_Quess_1_b10999146c47dd98 = ភាសាខ្វេស

# source: 08a9d3a8fc8d
languages_Teral_1_17e1ac4849f3828d = ភាសាតេរ៉ាល

# source: c66790da5943
subjects_asked_1_fb0ab6bc4db98323 = អ្វីដែលគេបង្គាប់

# source: e6f07d43b5c2
subjects_begin_1_9a848d5e6672b3de = ការចាប់ផ្តើម

# source: 1f58b1e965af
subjects_cars_1_b5615b90e87b5b76 = ឡាន

# source: 3d7eb3d3dab1
subjects_chair_1_a7438c764c1a298a = កៅអី

# source: ffbfabc54ca8
subjects_coming_1_9ecd097cb5f70c32 = ការមកដល់

# source: d15a4f6cd77a
subjects_door-look_1_24c9055347dfbeb2 = ការមើលទ្វារ

# source: 063a4c328645
subjects_ending_1_ba075a8a47144f76 = ការបញ្ចប់

# source: ed9f6f250686
subjects_engine_1_3dacd07fc0cad3db = ម៉ាស៊ីនឡាន

# source: 034a00624882
subjects_folder_1_af33177cdfa85f9d = ថតឯកសារ

# source: c4d15c1ff5cc
subjects_half-sentence_1_2aa134bd89a5e5c1 = ប្រយោគពាក់កណ្តាល

# source: fcec91509759
subjects_here_1_0a4e01cc5f62582b = នៅទីនេះ

# source: bc702141e8eb
subjects_his-offer_1_079f7791f18d349f = អ្វីដែលគាត់ស្នើ

# source: 2c70e12b7a06
subjects_key_1_3dc94a19365b10ec = កូនសោ

# source: a330395cc0a5
subjects_list_1_bf779aad69748141 = បញ្ជី

# source: 8d2ac8b58ead
subjects_money_1_f483ce936f7df10f = លុយ

# source: c23b31a0179b
subjects_morning_1_a43a103dd3b5b38f = ព្រឹកនេះ

# source: 5e6d2a90a321
subjects_name-here_1_ae7c02906b35cbc8 = ឈ្មោះនៅទីនេះ

# source: c6c1c9a9c854
subjects_next_1_e5316cbaa025f028 = អ្វីបន្តទៀត

# source: 01db91d06032
subjects_others_1_927cc31d38699e92 = អ្នកឯទៀត

# source: 762069bc07a6
subjects_out_1_19f79b1921bbcfff = ខាងក្រៅ

# source: 8bddf4c0f769
subjects_papers_1_8b1ddee9b041797e = ក្រដាសស្នាម

# source: 634768dae147
subjects_row_1_8a0bc1196111ad9b = ជួរ

# source: d38d0ea74bed
subjects_since-yesterday_1_762d415932c59e6f = តាំងពីម្សិលមិញ

# source: 546f04bb7ac0
subjects_sleeping_1_bbb5ea4a0cfc5400 = កន្លែងគេង

# source: b6c61263ba60
subjects_slips_1_d46dec6ba7722468 = ប័ណ្ណ

# source: e0afcdbf6ad4
subjects_stamp_1_ee7ba9ad45c64144 = ត្រា

# source: 6c45cb72a36e
subjects_stop_1_af1f52191db2bcc5 = ការឈប់

# source: 363cc96c42f6
subjects_the-boy_1_6f6ef45583bbc222 = ក្មេងនោះ

# source: 7155485b2834
subjects_the-bus_1_6f59fa5583a9704a = ឡានក្រុង

# source: 0c1d2b84603d
subjects_the-calls_1_a9502a6ffc5ea85d = ទូរសព្ទ

# source: 4989fdb6f9ec
subjects_the-entries_1_9a0146e48a2d6824 = ការចុះបញ្ជី

# source: 9a5145845482
subjects_the-paper_1_f81cbf2b6a2c400e = ក្រដាសនោះ

# source: 10729ce40adc
subjects_the-people_1_fab81117fe7a97df = មនុស្សទាំងនោះ

# source: 9da0971668f8
subjects_the-winter_1_37071e868b025c25 = រដូវរងា

# source: ed5ef52f0705
subjects_two-hours_1_aad455a633e80580 = ម៉ោងប្រាំមួយ និងប្រាំបី

# source: 5f14f9e6d80f
subjects_visitor_1_8b3caa8b8a39d781 = អ្នកមករក

# source: 01bae55f4613
subjects_what-becomes_1_f536c6b726efa27f = អ្វីដែលនឹងទៅជា

# source: 10b35008d436
subjects_who-hears_1_0ff39e075d623240 = អ្នកណាដែលឮ

# source: 986d7954dfc4
subjects_who-rings-home_1_8f686cae070d8949 = អ្នកណាទូរសព្ទទៅផ្ទះ

# source: 8e5efdde68f0
subjects_whom_1_9bd4c0f64f161186 = អ្នកដែលអាចឱ្យដឹង

# source: 42157f4dcc4c
subjects_whose-desk_1_28137a828f9273a6 = តុនរណា

# source: ee871105e875
subjects_writing_1_cb2092fb31c7f1cf = ការសរសេរ

# ~ # source: 5cec449aa7a4
# ~ social-worker_moments_the-other-thirty-six_1_d57cc965473c6fbb = សហការីដែលមើលសាមសិបប្រាំមួយនាក់ មកដល់ជួរប្រាំហើយ។ នៅដប់ប្រាំបួននាក់ទៀត ហើយឡានក្រុងម៉ោងមួយដប់នាទី។ គេសួរថាអ្នកបានដឹងអ្វី ដែលគេគួរដឹង។ មួយដង្ហើម ខ្ញុំរត់ទៅ។

# ~ # source: 413caa94d82d
# ~ social-worker_moments_the-other-thirty-six_replies-let-in_1_64faa3aff0df39c2 = គេគួរចាប់ផ្តើមពីអ្នកដែលបួននាក់របស់ខ្ញុំបានប្រាប់ឈ្មោះ ម្តងម្នាក់ ហើយថាមកពីជួរបី។ ពេលនោះគេនិយាយ។

# ~ # source: 66d9804598f2
# ~ staff_money_ask-leading_3_5e59b03c07c4bdc8 = ពេលមានគេទូទាត់ នរណាអានបន្ទាត់ឱ្យឮ?

# ~ # source: bcca49b9352a
# ~ staff_money_ask-leading_yes_3_59cc4e4a91732904 = មានគេអានទាំងអស់។ យូរបន្តិច។

# ~ # source: aa8b54670edf
# ~ staff_money_ask-leading_no_3_00ddb7cb9cc4e346 = តាមខ្ញុំដឹង គេមិនអានទេ។

# ~ # source: d872186f2c04
# ~ staff_coming_ask-leading_8_9a99b78bd8931130 = ល្ងាចទីមួយ នរណាប្រាប់វិធាន{ $you_call }?

# ~ # source: 42cc9103e987
# ~ staff_coming_ask-leading_yes_8_5ff7f5042fa672fe = មានគេប្រាប់ពួកយើង។ វាក៏មានលើក្តារដែរ។

# ~ # source: d6ad64ec0201
# ~ staff_coming_ask-leading_no_8_9ed7805edea2981a = គ្មាននរណាទេ។ មានសម្ល។
