# language: km
# state: draft

# source: 10b0002842a0
title_1_df07691a073622a1 = តុចេញដំណើរ

# source: 77d3e30649c4
summary_1_41742e1969d9f2a1 = អ្នកដំណើរពីរនាក់ ជើងហោះហើរយប់មួយ វេនដំបូងរបស់អ្នក។ ប្រហែលទាំងពីរនឹងមានពេលល្អ។ ប្រហែលមិនមែន។

# source: a62f9c35478f
role_1_8d40b4e4697c7812 = អ្នកជាមន្ត្រីនៅតុចេញដំណើរ។ អ្នកអាចមើលអ្នកដំណើរម្នាក់លើកទីពីរ ផ្តល់ព័ត៌មាន និងស្នើជំនួយ។ នរណាហោះ មិនមែនអ្នកជាអ្នកសម្រេចទេ។

# source: c8d6e8f944ea
content__5f_note_1_33c6c3ac31461b2e = ក្នុងករណីនេះមាននិយាយពីការស្នើក្លែងក្លាយ និងបំណុល។ គ្មាននរណារងរបួស ហើយគ្មានបង្ហាញអំពើហិង្សាទេ។ ពាក្យខ្លះដែលមានឱ្យជ្រើស គ្មានចិត្តល្អ ឬមិនឆ្លាត៖ សូមទុកវាចោល។ សូមកុំសរសេរអ្វីអំពីមនុស្សពិតប្រាកដ។

# source: 457c44cc16e0
aims_1_2951d3103cc5a2f1 = និយាយជាមួយអ្នកដំណើរម្នាក់ៗដាច់ដោយឡែក ហើយឱ្យម្នាក់ៗរៀបរាប់ខ្លួនឯង

# source: 05178c97306a
aims_2_3abaa3898f7dd22c = មើលឱ្យឃើញអ្វីដែលធ្វើឱ្យគេស្ទាក់ស្ទើរ សួរពីវា ហើយឆ្លើយតាមពិត

# source: 824aff90ebf0
aims_3_60064319f0bdddca = ញែកអ្នកដំណើរដែលប្រឈមហានិភ័យ ពីអ្នកដែលគ្រាន់តែមើលទៅដូច ហើយប្រាប់ថាហេតុអ្វី

# source: 6c309018cea4
aims_4_7fa7023de992352d = ស្នើជំនួយ និងផ្លូវត្រឡប់ ហើយទុកឱ្យអ្នកដំណើរជ្រើស

# source: b8b878049398
rules_1_4dd363d6b94b1bee = ការមើលលើកទីពីរអស់ប្រហែលដប់នាទី។ វាបន្តលុះត្រាអ្នកដំណើរយល់ព្រម។

# source: fe70d27ba09f
rules_2_08a008d3b440635f = តុនេះមិនឃាត់មនុស្សពេញវ័យណាមិនឱ្យហោះទេ។ វាផ្តល់ព័ត៌មាន និងស្នើជំនួយ។

# source: 1a99760eddb3
rules_3_345a561797bab4d2 = មនុស្សពេញវ័យអាចលើកដំណើរទៅថ្ងៃក្រោយ។ សំបុត្រប្តូរបានម្តងមិនអស់លុយ ហើយគ្មានបញ្ជីណាត្រូវកត់ទុកទេ។

# source: 275e5faf30b6
rules_4_00ca9ac5d281636a = កំណត់ត្រានៅតុនេះ ហើយប្រធានវេនអានវា។ អ្នកផ្សេងបានដឹង លុះត្រាអ្នកដំណើរយល់ព្រម។

# source: 5fab0376ed93
rules_5_fec19ccc59235654 = នៅទីនេះ មិនឆែកទូរសព្ទទេ។

# source: 66d29efbce45
rules_6_1f5c6757d1b1dca0 = លិខិតឆ្លងដែនត្រូវត្រឡប់ទៅក្នុងដៃម្ចាស់វិញ។

# source: f952b56dc458
acts_evening_opening_1_79d695aabdabe1e2 = ម៉ោងប្រាំបួនដប់នាទីយប់ អាកាសយានដ្ឋានកំពង់ហាល់ម។ ជើងហោះហើរយប់ទៅឆកម៉ាលបិទនៅម៉ោងដប់សែសិបនាទី ហើយជើងបន្ទាប់ចេញថ្ងៃត្រង់។ អ្នកដំណើរពីរនាក់ឈរនៅតុអ្នក។ ពួកគេមិនស្គាល់គ្នាទេ។ អ្នកមិនបាច់រកឱ្យឃើញអ្វីទេ។ អ្នកត្រូវស្វែងយល់។

# source: 2852e8aa5c2d
draws_deal_faces_faces_name_1_dccc4e29ec67efaf = តាវីន

# source: 9e0ddf2b8c24
draws_deal_faces_faces_from_1_3f75b6c183084f3f = ហាល់ម៉ូរ៉ា

# source: 202beacc11e3
draws_deal_faces_faces_name_2_b4ffeaf4a1a5786b = ស៊ីរេឡា

# source: 9e0ddf2b8c24
draws_deal_faces_faces_from_2_3f75b6c183084f3f = ហាល់ម៉ូរ៉ា

# source: 30f2368ae06b
draws_deal_faces_faces_name_3_6853b47fd1ab2f0e = ចូរ៉ាំ

# source: d105249ead1f
draws_deal_faces_faces_from_3_30e74cbb0b6f790b = កេសារិន

# source: cb6db369c8e4
draws_deal_faces_faces_name_4_b0eaab93471bc4ef = លូម៉ៃ

# source: d105249ead1f
draws_deal_faces_faces_from_4_30e74cbb0b6f790b = កេសារិន

# source: 12dc2e028fa1
draws_deal_faces_faces_name_5_d7d4ad5e895eabb9 = បេនណូ

# source: a26f070fdbc3
draws_deal_faces_faces_from_5_21b021a9d2efd78b = ទីរែល

# source: b88b5192da3e
draws_deal_faces_faces_name_6_96dba283b5751152 = អានវេ

# source: a26f070fdbc3
draws_deal_faces_faces_from_6_21b021a9d2efd78b = ទីរែល

# source: 311aaae36858
draws_deal_faces_faces_name_7_d85f893b647af13a = អ៊ីឌ្រីស

# source: 81a36cfe0e95
draws_deal_faces_faces_from_7_4099f7204701b63f = អូស្ត្រេ

# source: ecdebc537c30
draws_deal_faces_faces_name_8_4e3aaec80fd52734 = មែលលេ

# source: 81a36cfe0e95
draws_deal_faces_faces_from_8_4099f7204701b63f = អូស្ត្រេ

# source: 6ffd8c470d1b
draws_deal_manners_manners_seen_1_7c083b985fde6e9d = ឈរត្រង់ណាស់។ បបូរមាត់ស្ងួត។

# source: d77bb2150cec
draws_deal_manners_manners_asked_1_18bcf9683ff2ebae = ទឹក។ សូមមេត្តា។

# source: 9f7cb42a080c
draws_deal_manners_manners_seen_2_c4db3e9b460c6e86 = មើលនាឡិកា រួចមើលនាឡិកាមួយទៀត។

# source: b7f447b72bee
draws_deal_manners_manners_seen_3_2fbebbf520c95a5f = ធ្លាក់សំបុត្រ រើសវា រួចធ្លាក់ទៀត។

# source: efaddc34a808
draws_deal_manners_manners_seen_why_1_686a3a1764bdbc03 = ការភ័យមានហេតុច្រើន ហើយជិះយន្តហោះលើកដំបូងជាហេតុមួយ។ វាមិនគ្រប់គ្រាន់ដោយខ្លួនឯងទេ។ សូមសួរ ដោយចិត្តល្អ។

# source: 4dbacc10a526
draws_deal_manners_manners_seen_4_af7e90e4041e13c4 = ញញឹមដាក់អ្វីៗទាំងអស់ សូម្បីតែត្រា។

# source: e6b1ed804154
draws_deal_manners_manners_seen_5_b69ffbffa66c7f32 = និយាយមុនអ្នកសួរ៖ “ដោយសារអាយុខ្ញុំមែនទេ?”

# source: 8eaf21ddf904
draws_deal_manners_manners_seen_6_22353a21b9167ba2 = ផ្អែកលើតុ ដូចអ្នកដែលក្រោកម៉ោងបីយប់។

# source: 23b0c1001f64
draws_deal_manners_manners_asked_2_0de23c1d22447c48 = គ្រាន់តែសុំអង្គុយមួយភ្លែត។

# source: 6b6f30ce604e
draws_deal_manners_manners_seen_7_5a9ea0eb64c30344 = យកដៃម្ខាងអោបឆ្អឹងជំនី ហើយដកដង្ហើមតិចៗ។

# source: 19ddc4db24f9
draws_deal_manners_manners_asked_3_7a3412d493f05c73 = តាំងពីលើឡាន។ វាចុះមកដៃ។ ខ្ញុំមិនចង់ធ្វើឱ្យគេរំខាន។ (ម្នាក់ពីបន្ទប់សង្គ្រោះបឋមមក ហើយនៅរហូតវាធូរ។)

# source: 67531416bfb8
draws_deal_manners_manners_seen_8_a8d386335bc33403 = ស្ងប់ ហើយមានសៀវភៅក្រោមក្លៀក។

# source: b47acd55a2b9
draws_deal_manners_manners_seen_why_2_001b2ccd5c0d1caa = ស្ងប់ និងអានច្រើន មិនបដិសេធអ្វី ហើយមិនបញ្ជាក់អ្វីទេ។

# source: 80157b554822
draws_deal_faces-along_faces_name_1_68eb1bdb33ad4908 = ខូវីន

# source: 9e0ddf2b8c24
draws_deal_faces-along_faces_from_1_3f75b6c183084f3f = ហាល់ម៉ូរ៉ា

# source: 8c73504948e5
draws_deal_faces-along_faces_name_2_61b0e682482181d9 = អ៊ីសាន

# source: a26f070fdbc3
draws_deal_faces-along_faces_from_2_21b021a9d2efd78b = ទីរែល

# source: 7c538bc87231
draws_deal_faces-along_faces_name_3_34f21dc640fd598d = ដូរីត

# source: d105249ead1f
draws_deal_faces-along_faces_from_3_30e74cbb0b6f790b = កេសារិន

# source: 9f36560670de
draws_deal_faces-along_faces_name_4_1f6a63a2cea678ae = ម៉ាឡូ

# source: 81a36cfe0e95
draws_deal_faces-along_faces_from_4_4099f7204701b63f = អូស្ត្រេ

# source: 224b481d1ef6
draws_deal_faces-along_faces_name_5_10fac41b068eac0e = ហេស្ពែរ

# source: 81a36cfe0e95
draws_deal_faces-along_faces_from_5_4099f7204701b63f = អូស្ត្រេ

# source: 49360931c48c
draws_deal_faces-along_faces_name_6_00eed52a014b43cc = តារីក

# source: d105249ead1f
draws_deal_faces-along_faces_from_6_30e74cbb0b6f790b = កេសារិន

# source: fc79eb8304f3
banks_booked_lines_text_1_531012708d8e9bbc = សំបុត្រ និងបន្ទប់៖ អ្នកផ្សេងរៀបចំ ម្តងតែម្តង

# source: 685e5349e896
banks_booked_lines_text_why_1_31b0da50f28aca6e = អ្នកផ្សេងរៀបចំទាំងពីរ។ បងស្រីធ្វើអញ្ចឹង ហើយអ្នកជ្រើសរើសក៏ធ្វើអញ្ចឹង។ សូមសួរថានរណា ហើយម៉េចបានអញ្ចឹង។

# source: 6798ac6a148f
banks_booked_lines_text_2_35aec800e24508b8 = សំបុត្រអ្នកផ្សេងផ្ញើមក ទាំងបន្ទប់ផង

# source: 9e2bb69de0e9
banks_booked_lines_text_3_50e56c0538fb1034 = សំបុត្រ និងបន្ទប់៖ ក្រោមឈ្មោះផ្សេងពីឈ្មោះអ្នកដំណើរ

# source: 544c903661f1
banks_purse_lines_text_1_559a3afdecc88db1 = លុយសម្រាប់មួយសប្តាហ៍

# source: 109ef6c8d35b
banks_purse_lines_text_2_9808d29408df3b65 = លុយសម្រាប់បាយល្ងាចពីរពេល

# source: 64f625b7a1d2
banks_purse_lines_text_why_1_dab2e49de096e605 = ខ្វះលុយ មិនគ្រប់គ្រាន់ដោយខ្លួនឯងទេ។ សូមសួរថានរណាបង់ ហើយបង់អ្វី។

# source: 890569065fb7
banks_purse_lines_text_3_34620504935961d9 = លុយសម្រាប់ពីរបីថ្ងៃ

# source: 52d50e44eafa
places_counter_title_1_1992a589793baa6f = តុចេញដំណើរលេខ 7

# source: a0d7f53978da
places_counter_text_1_dc36e1d64053c9e8 = តុខ្ពស់មួយ មានក្រដាសស្នាមលើវា។ ក្រោយបន្ទាត់លឿង ជួររង់ចាំឮគ្រប់ពាក្យ។ ទ្វារតូចចង្អៀតនាំទៅបន្ទប់ចំហៀង ដែលគ្មាននរណាឮ។

# source: de27e66ae9e6
places_counter_hotspots_papers_label_1_e5ca80dffbc6294b = ក្រដាសស្នាមលើតុ

# source: eab401d55b19
places_counter_hotspots_papers_text_1_04ce61ce6b877a5d = ដាក់បើកឱ្យអ្នក មួយមុខពីរៗ។

# source: 79762368331d
places_counter_hotspots_passport-reader_label_1_5b6d3ad8e5bb916c = ឧបករណ៍អានលិខិតឆ្លងដែន

# source: 1f134d9c731b
places_counter_hotspots_passport-reader_text_1_f28004af142165a4 = បៃតង ពីរដង។ លិខិតឆ្លងដែនទាំងពីរពិត ហើយជារបស់អ្នកដែលកាន់វា។ ទាំងពីរថ្មី។

# source: 7ae3b277e448
places_counter_hotspots_passport-reader_text_why_1_cfa24ea59dd36af4 = គ្រប់គ្នាធ្លាប់មានលិខិតឆ្លងដែនដំបូងម្តង។

# source: 0d95744a342b
places_counter_hotspots_queue_label_1_329159e3164c95f3 = ជួររង់ចាំ

# source: 266877c603dc
places_counter_hotspots_queue_text_1_e693cf7fddc35c9b = គ្រួសារ និស្សិត អ្នកខ្លះធ្វើដំណើរម្នាក់ឯង។ គ្រប់គ្នាហត់។

# source: 652282b7579a
places_counter_hotspots_queue_text_2_fbb68767a79dd52e = ម្នាក់នៅពីរកន្លែងក្រោយ មើលតុអ្នក រួចងាកចេញ។

# source: 1663ba1277dd
places_counter_hotspots_queue_text_why_1_9705fe1314c0374a = គេអាចរង់ចាំអ្នកដំណើរម្នាក់ ឬគ្រាន់តែរង់ចាំវេន។ វាមិនគ្រប់គ្រាន់ដោយខ្លួនឯងទេ។ សូមសួរ។

# source: b76a7bedde4f
places_counter_hotspots_phone_label_1_8e1d7624a051c7a9 = ទូរសព្ទលើតុ

# source: 7568447bf817
places_counter_hotspots_phone_text_1_5ca01bc4917fd388 = ដាក់ក្បែរក្រដាសស្នាម។ មិនមែនសម្រាប់អ្នកបើកទេ។

# source: 24b354605676
places_counter_hotspots_phone_text_2_0f5dda7cf2bf5e9b = វាញ័របីដង។ អេក្រង់សរសេរថា៖ ម្តាយ។

# source: 33d1114ca0e5
places_counter_hotspots_phone_text_why_1_e05b86ce1f206f0a = ម្តាយទូរសព្ទមក។ អ្នកឃើញរឿងនោះដោយមិនបាច់បើកអ្វី។

# source: 0e4cf4f5797c
places_side-room_title_1_d544a16159824100 = បន្ទប់ចំហៀង

# source: 92abfca6dfb8
places_side-room_text_1_2e31198aab3d664c = កៅអីពីរ តុមួយ ថូទឹកមួយ។ ទ្វារមួយទៅសាល មួយទៅច្រករបៀងបុគ្គលិក។

# source: 8ebc93f04466
places_side-room_hotspots_chairs_label_1_398d858876e673af = កៅអីពីរ

# source: bde4f5e398af
places_side-room_hotspots_chairs_text_1_3f5e46be848bb9c9 = ពីកៅអីក្បែរទ្វារ អាចចេញបានដោយមិនឆ្លងកាត់អ្នក។

# source: 77e1edf046e2
places_side-room_hotspots_leaflet-rack_label_1_b502c1ee4801d706 = កាត និងសេចក្តីជូនដំណឹង

# source: 974f52caca49
places_side-room_hotspots_leaflet-rack_text_1_257cf6498828b034 = ប្រាំបួនភាសា៖ នរណាជួយ មិនអស់លុយ និងលេខទូរសព្ទមួយ។ វាតូចល្មមដាក់ក្នុងស្បែកជើង។

# source: de27e66ae9e6
papers_desk-papers_title_1_e5ca80dffbc6294b = ក្រដាសស្នាមលើតុ

# source: ed9e67669649
papers_desk-papers_rows_label_1_214bac601e6d7da8 = { $each }

# source: 181fc1f1cfb1
papers_desk-papers_rows_label_2_83da0a4727ab8e10 = { $each } ផ្លូវត្រឡប់

# source: 98747df142b3
papers_desk-papers_rows_text_1_0ddd95a5ead1a02c = ថ្ងៃអាទិត្យ

# source: 181fc1f1cfb1
papers_desk-papers_rows_label_3_83da0a4727ab8e10 = { $each } ផ្លូវត្រឡប់

# source: 380c6e5c686c
papers_desk-papers_rows_text_2_038e61a0bb44e952 = ដប់ថ្ងៃទៀត

# source: 181fc1f1cfb1
papers_desk-papers_rows_label_4_83da0a4727ab8e10 = { $each } ផ្លូវត្រឡប់

# source: d9d137ca7723
papers_desk-papers_rows_text_3_d11a2acdaccd8e89 = ខែតុលា មិនទាន់មានថ្ងៃ

# source: 181fc1f1cfb1
papers_desk-papers_rows_label_5_83da0a4727ab8e10 = { $each } ផ្លូវត្រឡប់

# source: 51e0c0b78bf6
papers_desk-papers_rows_text_4_5b0e54d24e6ab329 = ពីរសប្តាហ៍ទៀត

# source: 181fc1f1cfb1
papers_desk-papers_rows_label_6_83da0a4727ab8e10 = { $each } ផ្លូវត្រឡប់

# source: d21454ee6202
papers_desk-papers_rows_text_5_992c35aeaf02f18b = ប្រាំមួយសប្តាហ៍ទៀត

# source: 181fc1f1cfb1
papers_desk-papers_rows_label_7_83da0a4727ab8e10 = { $each } ផ្លូវត្រឡប់

# source: 5d8bfb28c6a5
papers_desk-papers_rows_text_6_6eba2155751c7286 = បីខែទៀត មិនទាន់មានថ្ងៃ

# source: 2872a80c02e2
papers_desk-papers_rows_label_8_4117e30a9533c1c2 = { $each } របស់តាមខ្លួន

# source: 5f588c56d90f
papers_office-letter_title_1_dfd4d1fb7b25795c = លិខិតទៅ { $office }

# source: e78041ab51a8
papers_office-letter_rows_label_1_3d80fff619edbfbd = សប្តាហ៍

# source: aed74ba0f111
papers_office-letter_rows_text_1_772e4e7eedabea70 = “សប្តាហ៍សាកល្បងមួយជាមួយយើង។ នឹងមានគេទៅទទួល។”

# source: 6c0f6d250287
papers_office-letter_rows_label_2_6566d82f9c2687f9 = ថ្ងៃដំបូង

# source: e2274c476257
papers_office-letter_rows_text_2_dc82c5e56da7f9ec = “សូមយកលិខិតឆ្លងដែនទៅតុទទួលភ្ញៀវ។”

# source: 4d57f31d457f
papers_office-letter_rows_text_why_1_9151c2ff0ea49409 = ដើម្បីថតចម្លង ឬដើម្បីទុក? សូមសួរថាគេនិយាយអ្វី។

# source: 82e7db22bd6b
papers_visitor-chat_title_1_388a7d22f509b76e = សារទៅ { $visitor }

# source: 6a00dfc1dc86
papers_visitor-chat_rows_label_1_01969b8677122719 = ថ្ងៃចន្ទ

# source: 72ae59c6f054
papers_visitor-chat_rows_text_1_ebe5bdad3e02c9d7 = “ដប់ថ្ងៃ!! កុំបារម្ភពីការកក់ ពូជាអ្នកកក់។”

# source: 672ab8d2b78b
papers_visitor-chat_rows_text_why_1_e87622e5a1bbd687 = ពូដែលជួយកក់អាចចិត្តល្អ។ សូមសួរថាមានអ្វីទៀតដែលគាត់ជាអ្នកសម្រេច។

# source: 7d8af1de1262
papers_visitor-chat_rows_label_2_fe8267bd7a6af710 = ថ្ងៃអង្គារ

# source: e0aaabb7c111
papers_visitor-chat_rows_text_2_e93281a7739a365d = “ជម្រាបសួរយន្តហោះផង។”

# source: f580f49e9151
papers_cook-contract_title_1_1c17bf07e7ed4f53 = កិច្ចសន្យារបស់ { $cook } ទំព័រទីមួយ

# source: 104ab9213e28
papers_cook-contract_rows_label_1_7058edf6366825c0 = ការងារ

# source: fea9446568f2
papers_cook-contract_rows_text_1_bd9f490a1612d148 = ចុងភៅ មួយរដូវ សណ្ឋាគារ “តាមការចាត់តាំង”

# source: 1778add99e13
papers_cook-contract_rows_text_why_1_7f1ac2cf9a3bfa9c = ទីកន្លែងមាននៅទំព័រផ្សេង ឬគ្មានសោះ។ សូមសួរ។

# source: cb8dc26c82ee
papers_cook-contract_rows_label_2_04d554147974b844 = ថ្លៃសេវារកកន្លែង

# source: f0354ef827a9
papers_cook-contract_rows_text_2_7824436ebe60eab7 = គ្មាន សម្រាប់អ្នកធ្វើការ

# source: 205c4aed63ef
papers_player-letter_title_1_d845c9f6f400a6e1 = លិខិតទៅ { $player }

# source: 98a66e9745c9
papers_player-letter_rows_label_1_2417bba6ec307133 = ការសាកល្បង

# source: e07d3d854254
papers_player-letter_rows_text_1_05ae455513ff4a35 = “ពីរសប្តាហ៍។ សូមយកស្បែកជើងសម្រាប់កម្រាលសាល។”

# source: 0a8b0800d768
papers_player-letter_rows_label_2_8b1ddee9b041797e = ក្រដាសស្នាម

# source: c318918b6709
papers_player-letter_rows_text_2_8f7d2a44d5203f7f = “លិខិតឆ្លងដែនពេលចុះឈ្មោះ។”

# source: dac317e6c4f1
papers_helper-letter_title_1_d5051c752cace184 = លិខិតទៅ { $helper }

# source: 3f2584a05f63
papers_helper-letter_rows_label_1_77382a2ddc2e0480 = ផ្ទះ

# source: 05f6213ada29
papers_helper-letter_rows_text_1_c4d906dd8768568f = “យើងទន្ទឹងរង់ចាំមិនបានទេ។ យករបស់ក្តៅៗមក។”

# source: 4ef228e84ae5
papers_helper-letter_rows_label_2_cc9add5528000b4b = ផ្លូវ

# source: 698a185b7c23
papers_helper-letter_rows_text_2_204e68981b7aba48 = “មិនបាច់មានអាសយដ្ឋានទេ។ មានគេទៅទទួល។”

# source: f3c5f69c882b
papers_helper-letter_rows_text_why_1_a8bc6b7ffec0518a = ចិត្តល្អ ឬដំណើរក្នុងដៃអ្នកដទៃ? សូមសួរថាដឹងអ្វីខ្លះពីផ្លូវ។

# source: c69688c06c0c
papers_student-form_title_1_b3c050ebd50f4d89 = ទម្រង់របស់ { $student }

# source: 2096cefba06a
papers_student-form_rows_label_1_1601c4bdf88cdd38 = វគ្គសិក្សា

# source: dc0562e0bb86
papers_student-form_rows_text_1_9bab861f70e01e8f = ភាសា បីខែ។ មានអ្នកឧបត្ថម្ភ៖ មើលទំព័រទីពីរ

# source: 6dfe19d4a65c
papers_student-form_rows_label_2_e80d409f2685a504 = ទំព័រទីពីរ

# source: b0bccea729b4
papers_student-form_rows_text_2_25cf90f06f9305d6 = គ្មានក្នុងក្រដាសស្នាម

# source: 0cd304225589
papers_student-form_rows_text_why_1_37e1f40346ae188b = សូមសួរថាមានអ្វីលើវា ហើយនរណាមានវា។

# source: db3a172d9516
cues_onward-elsewhere_why_1_8e8738ad45fd453d = អ្នកផ្សេងកាន់ផ្លូវដែលនៅសល់។ ចាប់ពីទីនោះទៅ អ្នកដំណើរអាស្រ័យលើម្នាក់នោះ។

# source: 5312152f3523
cues_own-hand_why_1_96479441f3333d0f = អ្នកផ្សេងកក់ ហើយនៅតែក្នុងដៃអ្នកដំណើរ៖ វាត្រូវបានសុំ ហើយវាប្តូរបាន។

# source: 26c410154147
cues_cannot-say_why_1_279e4cde5db46886 = ការងារជាអ្វី គេមិននិយាយទេ។ អ្នកដែលមិននិយាយ ពឹងលើរឿងនោះ។

# source: 78fc34d03ae7
cues_cannot-check_why_1_626a866242231668 = អ្នកដំណើរបានព្យាយាមផ្ទៀងផ្ទាត់ ហើយរកមិនឃើញអ្វី។ ការខ្វះព័ត៌មាននេះ មានអ្នកបង្កើត។

# source: 4dc721eca076
cues_other-work_why_1_2140421b7f18eb54 = អ្វីដែលស្នើដំបូង មិនមែនអ្វីដែលរង់ចាំនៅទីនោះទេ។ បំភាន់ពីការងារផ្ទាល់។

# source: 38690e66f838
cues_more-work_why_1_337e444f7d1dfc2b = ការងារដុះពីលិខិតមួយទៅលិខិតមួយ ហើយគ្មានពាក្យពីម៉ោង ឬថ្ងៃឈប់ទេ។

# source: 7b29f57ee9b9
cues_love-and-work_why_1_3a5a4b4faaec889f = ការសន្យាស្នេហា ដែលមកជាមួយការងារឱ្យអ្នកផ្សេង។

# source: 2c20914b7a5c
cues_no-copy_why_1_57a65fae2710fe81 = ទំព័រដែលចុះហត្ថលេខាទាំងប្រញាប់ ហើយមិនបានប្រគល់ឱ្យ៖ បំភាន់ពីកិច្ចសន្យា។

# source: 6800c36d18d1
cues_can-say_why_1_bf1aaa760efe10ae = អ្នកដំណើរដឹងថានៅទីនោះមានអ្វីកើតឡើង ម្តងមួយថ្ងៃ និងដល់ពេលណា។

# source: 7dbae630dc54
cues_checked_why_1_8bc34a203c8ba19b = អ្នកដំណើរបានផ្ទៀងផ្ទាត់តាមផ្លូវផ្សេងពីការស្នើផ្ទាល់។

# source: c1b15e33b7e6
cues_owes_why_1_7685e3cd887f07db = បំណុលគ្មានចំនួន ដែលមានតែការងារនេះសងបាន ចងមនុស្សមុនវាចាប់ផ្តើម។

# source: b855727e954e
cues_due-at-once_why_1_8e68c24c18513236 = អ្នកណាឈប់ ជំពាក់ទាំងអស់នៅថ្ងៃនោះ។ បំណុលប្រើសម្រាប់ចងមនុស្ស។

# source: 8f979a7e887c
cues_owes-nothing_why_1_3239b5b1e2af39da = ចំនួនដឹងច្បាស់ ឬគ្មាន ហើយវាមិនចងនរណាទេ។

# source: 03cf7854ecf1
cues_fee-paid_why_1_29c702716dcc62b0 = ថ្លៃដែលកិច្ចសន្យាហាម ត្រូវសងវិញ។ នោះជារឿងការងារ។ វាមិនទាន់ប្រាប់ថានរណាម្នាក់គ្មានសេរីភាពទេ។

# source: 5d911cdbfab3
cues_papers-later_why_1_9589bf0a36646cf5 = គេប្រាប់ថាក្រដាសស្នាមនឹងត្រឹមត្រូវពេលក្រោយ ខណៈធ្វើការជាភ្ញៀវទេសចរមិនត្រឹមត្រូវ។

# source: 18a15f1a7dac
cues_papers-asked_why_1_3e9d1ed299c4fd5d = ត្រាត្រឹមត្រូវសម្រាប់អ្វីដែលគ្រោង ហើយអ្នកដំណើរបានសួរពីវា។

# source: 45a63e77b90f
cues_passport-office_why_1_94a5c4759dd80246 = និយាយពីពេលខាងមុខ។ សូមសួរថានរណាទុកវា ហើយវាត្រឡប់មកវិញឬទេពេលសុំ។

# source: 9bfe210a6291
cues_can-go-home_why_1_381d2a60ef5d4512 = មានសេរីភាពឈប់ មានផ្លូវទៅផ្ទះ៖ នេះហើយដែលសម្រេច (INT-10)។

# source: 2245fccbe168
cues_same-picture_why_1_6a6ee4b30cebe95e = រូបភាពជោគជ័យដែលផ្ញើទៅមនុស្សច្រើន ក្រោមឈ្មោះច្រើន គឺក្លែងក្លាយ។

# source: 6acca186e4b9
cues_like-notice_why_1_4bd70cf45bcd206b = អ្នកដំណើរឃើញការស្នើនោះក្នុងសេចក្តីជូនដំណឹង។ សូមសួរថាត្រង់ផ្នែកណា។

# source: d882f708a3bb
cues_own-choice_why_1_49a6292fc453d67c = វាជាជម្រើស ហើយសមនឹងគោរព។ ការព្រមចំពោះការស្នើក្លែងក្លាយ មិនមែនជាការព្រមចំពោះអ្វីដែលមកក្រោយទេ (LAW-01)។

# source: 0feda7090f9f
cues_kept-quiet_why_1_8c2f2eae292527c3 = មនុស្សធំលាក់រឿងខ្លះពីគ្រួសារ។ វាមិនគ្រប់គ្រាន់ដោយខ្លួនឯងទេ។ សូមសួរថាអាចទូរសព្ទទៅនរណាបាន។

# source: 56351deab02e
cues_met-today_why_1_ea4d9cc4bd5c4e93 = ម្នាក់ដែលគេបញ្ជូនឱ្យទៅជាមួយ និយាយជំនួសនៅគ្រប់បញ្ជរ ហើយត្រូវនៅជិតជានិច្ច។

# source: f76f5b87ae95
cues_old-neighbour_why_1_c3ec7be6f3dd142b = អ្នកដែលឆ្លើយជំនួសគេ អាចជាអ្នកជិតខាងចិត្តល្អ។ បានសួរហើយ ហើយវាច្បាស់។

# source: 1b3c6ac61a8d
people_office_truths_lured_story_1_4ec65f8bc8628236 = { $office } បានសរសេរលិខិតកៅសិបក្រោយរៀនចប់។ ចម្លើយដែលមក គឺការស្នើក្លែងក្លាយ។ គ្មាននរណាអាចផ្ទៀងផ្ទាត់ក្រុមហ៊ុន ដំណើរនោះជាបំណុលគ្មានចំនួន ហើយផ្លូវចុងក្រោយនៅក្នុងដៃអ្នកដទៃ។ មិនទាន់មានអ្វីកើតឡើង ហើយវាមិនចាំបាច់ទេ៖ បម្រុងកេងប្រវ័ញ្ច គ្រប់គ្រាន់ហើយ (LAW-04)។

# source: e8b1bfe014d8
people_office_truths_free_story_1_302714b45b7e2f9e = { $office } មានការអញ្ជើញពីក្រុមហ៊ុនដែលគ្រូម្នាក់ស្គាល់ និងផ្លូវទៅផ្ទះថ្ងៃអាទិត្យ។ ការដែលអ្នកផ្សេងកក់ទាំងអស់ មិនប្រាប់អ្វីទេ។

# source: 05e422925c8b
people_office_wishes_why_1_e99eeac988824854 = ស្តាប់ពួកគេ មិនអស់លុយទេ។

# source: d97434353d05
people_visitor_truths_lured_story_1_5164470dcd3a97f2 = { $visitor } បានស្រឡាញ់សំឡេងមួយ។ ក្រោយវាមានពូម្នាក់មានហាង ចំនួនលុយដែលគេកត់ទុក និងផ្លូវត្រឡប់ដែលមិននៅក្នុងដៃ { $visitor_they }។ ការស្នើក្លែងក្លាយ អាចធ្វើពីមិត្តបាន (LAW-04)។

# source: 0833d3c46bad
people_visitor_truths_free_story_1_b661b6921aa6f2d7 = { $visitor } ទៅជួបម្នាក់ដែលធ្លាប់ជួបពីរដង។ អាថ៌កំបាំងនោះ គ្រាន់តែលាក់ពីឪពុក គ្មានអ្វីទៀតទេ។

# source: 1b72a9d24a4b
people_visitor_wishes_why_1_9c60efe9fc336092 = មិនមែនយប់នេះទេ។ លេខ យក។

# source: f362c7dd5e8e
people_visitor_wishes_why_2_c915bb42e66fc6c5 = រឿងនោះ { $visitor } ជាអ្នកប្រាប់។

# source: 006dda5accfd
people_cook_truths_lured_story_1_d5bd411562a0727f = { $cook } មានកិច្ចសន្យាដែលសណ្ឋាគារប្តូរឈ្មោះពីរដង និងទំព័រទីបីគ្មានច្បាប់ចម្លង។ ឈប់ នឹងអស់មួយរដូវ។ អ្នកដែលរៀបដំណើរបែបនេះ បម្រុងប្រើមនុស្ស (LAW-04)។

# source: de4093e62fd9
people_cook_truths_free_story_1_3ad885f98e220dd9 = { $cook } ត្រឡប់ទៅផ្ទះបាយឆ្នាំមុន មានត្រាសម្រាប់វា និងមានសោលើទូ។

# source: b05d84bae267
people_cook_truths_fees_story_1_a8bb06bc7370e4fc = { $cook } បានបង់ប្រាក់ពីរខែ សម្រាប់កន្លែងដែលអ្នកធ្វើការមិនត្រូវបង់។ សណ្ឋាគារពិត ហើយទ្វារបើក៖ ជាការទាមទារប្រាក់ មិនមែនការជួញដូរទេ (LAW-07)។

# source: f8aadd9026d8
people_cook_wishes_why_1_57b2ffd453578337 = មិនមែនពេលអ្នកឯទៀតពីទីភ្នាក់ងារឈរខាងក្រៅទេ។ តាមទូរសព្ទ។

# source: 6a79514cb0b5
people_cook_wishes-fees_why_1_503f9244c8943863 = ត្រូវសងវិញប្រាក់ពីរខែ។

# source: e3a5a49bf6d3
people_player_truths_lured_story_1_5020838dc9d65247 = { $player } ត្រូវទៅលេងឱ្យក្លឹបមួយ ដែលបាត់ឈ្មោះតាមផ្លូវ។ មុនគេមានឃ្លាំង និងក្រដាសដែលមានផ្ទះឪពុកក្នុងវា។ មិនទាន់មានអ្វីកើតឡើង ហើយវាមិនចាំបាច់ទេ (LAW-04)។

# source: 2c750e66aa18
people_player_truths_free_story_1_de823c83984143ed = { $player } ធ្វើដំណើរទៅសាកល្បង ដែលគ្រូបង្វឹកពីរនាក់ព្រមគ្នា។ ភ័យគឺភ័យ។

# source: ea720a4c0373
people_player_wishes_why_1_ae48315390d13202 = បើពួកគេអាចសួរក្លឹប។

# source: 677fda684ee0
people_player_wishes_why_2_5565be94a134a252 = អ្នកផ្លូវយើងប្រមូលលុយទិញស្បែកជើងឱ្យ។

# source: a52daab51630
people_helper_truths_lured_story_1_4d2a517cce431548 = { $helper } ទៅរកគ្រួសារគ្មានឈ្មោះ ដែលគេប្រគល់បន្តពីមួយទៅមួយ។ ការងារដុះតាមលិខិតនីមួយៗ ហើយប្រាក់ខែត្រូវទៅអ្នកផ្សេងមុន (LAW-04)។

# source: 3e05365b63ab
people_helper_truths_free_story_1_78f45a75dcf69288 = { $helper } ទៅផ្ទះបងស្រីដែលមានកូនតូច ប្រាំមួយសប្តាហ៍។ ប្តីគាត់ជាអ្នកកក់ ហើយគូរផ្លូវរថភ្លើងឱ្យ។

# source: d45709bcef93
people_helper_wishes_why_1_d1275c9391c8cf21 = រំខានគេ។ លេខ យក បើមិនពិបាក។

# source: cb810057f171
people_student_truths_lured_story_1_dd2421c6a3560f15 = { $student } បានទទួលរូបសួនសាលា។ មេរៀនក្លាយជាពេលល្ងាច ហើយថ្ងៃក្លាយជាការងារឱ្យអ្នកឧបត្ថម្ភ មួយឆ្នាំ ឬរហូតសងរួច (LAW-04)។

# source: ccb1daf503e0
people_student_truths_free_story_1_21acf4cb65427b1e = { $student } មានកន្លែងក្នុងវគ្គសិក្សា មានមូលនិធិបង់ឱ្យ និងមានត្រាត្រឹមត្រូវនៅទំព័រទីប្រាំមួយ។

# source: 8ec818910c81
people_student_wishes_why_1_ee6f7f1b63a94ba1 = ពីក្នុងនេះ ដែលគ្មាននរណាឃើញ។

# source: 76e4bbc28fee
people_courier_label_1_3e175022bbbddcb2 = អ្នកដែលធ្វើដំណើរជាមួយ

# source: 4ad483246664
people_courier_truths_paid_story_1_f01db703cc9e0b8b = { $courier } បានលុយសម្រាប់អ្នកដំណើរម្នាក់ៗដែលទៅដល់។ អ្វីដែល { $courier_they } ដឹង និងអ្វីដែលចង { $courier_them } ទុកឱ្យអ្នកផ្សេងស្វែងរក ហើយ { $courier_they } មានគ្រប់សិទ្ធិដែលជនសង្ស័យមាន។

# source: 76e4bbc28fee
people_acquaintance_label_1_3e175022bbbddcb2 = អ្នកដែលធ្វើដំណើរជាមួយ

# source: b16828dafb3b
people_acquaintance_truths_kind_story_1_0f9327ee4671c0ee = { $acquaintance } ជិះយន្តហោះញឹក ចូលចិត្តមានគ្នា ហើយឆ្លើយជំនួសគ្រប់គ្នា។

# source: eccccae30c09
people_shift-leader_face_name_1_7458b58d9d12f100 = ហាដាន

# source: 9e0ddf2b8c24
people_shift-leader_face_from_1_3f75b6c183084f3f = ហាល់ម៉ូរ៉ា

# source: 52379b54560c
people_shift-leader_seen_1_0ac66731aa722533 = ម្ភៃឆ្នាំនៅតុនេះ ហើយមិនដែលប្រញាប់។

# source: 78e48e4e06d5
people_hall-chief_label_1_f3bbc1a4df73e555 = ប្រធានសាល

# source: 79b0694eaa08
people_hall-chief_face_name_1_bdcbe66a5977b0b1 = រូវែន

# source: a26f070fdbc3
people_hall-chief_face_from_1_21b021a9d2efd78b = ទីរែល

# source: 9c80a7ddf5c7
people_hall-chief_seen_1_0527932e48ab6b40 = រាប់ជួរដោយម្រាមដៃមួយ។

# source: dd7581951e4a
people_passenger_label_1_08cb419b00ed042c = អ្នកដំណើរម្នាក់

# source: c1ca18996410
people_passenger_face_name_1_ec37d0c34db8bb7c = អូដែត

# source: 81a36cfe0e95
people_passenger_face_from_1_4099f7204701b63f = អូស្ត្រេ

# source: 76424dc87aa0
people_passenger_seen_1_b5a068353de970ea = កាបូបពីរ ហើយអស់ចិត្តអត់ធ្មត់។

# source: 20bea7e61e7d
services_card_label_1_aea1b91e1f884549 = កាតមានលេខទូរសព្ទដែលទុកបាន

# source: 1e18edc538bb
services_help-desk_label_1_90906b95b7609bc2 = តុជំនួយអ្នកដំណើរ

# source: 7a915c690df8
services_harbour-line_label_1_77b8f43966a414c3 = ខ្សែកំពង់ផែ ជំនួយតាមទូរសព្ទ ថ្ងៃយប់

# source: 405f3e4323d7
services_police-desk_label_1_d21a7d1d46ae690c = ប៉ូលិសប្រឆាំងការជួញដូរ នៅអាកាសយានដ្ឋាន

# source: 5fae6c00a2f5
services_quay-house_label_1_181142d38186e9ce = ផ្ទះមាត់កំពង់ ជួយជនរងគ្រោះ

# source: 0befe3f22c8f
services_work-abroad_label_1_d29e55a333a6d334 = ការិយាល័យការងារក្រៅប្រទេស

# source: 9cce9af2791a
services_embassy_label_1_2ffcffc1ccb1cbb9 = ស្ថានទូតប្រទេសអ្នកដំណើរ

# source: 15dd2ecdbb4e
services_family_label_1_23c1f8ca1a2c5163 = គ្រួសារនៅផ្ទះ

# source: d46ef2aa9658
services_holding-rooms_label_1_2001ca89367af1a8 = បន្ទប់ឃុំអន្តោប្រវេសន៍

# source: aaabd0e11f20
services_one-along_label_1_3e175022bbbddcb2 = អ្នកដែលធ្វើដំណើរជាមួយ

# source: 7d0f6b860934
outcomes-lured_days3_1_a3b4d4df61b08f58 = លិខិតឆ្លងដែនរបស់ { $each } នៅក្នុងថតមួយនៅឆកម៉ាល។ វាមិនមែនថតរបស់ { $each_them } ទេ។

# source: e7bf8112e110
outcomes-lured_days30_1_c330051e500cd04d = { $each } ធ្វើការនៅទីនោះ។ ចំនួនមិនថយទេ។

# source: d2c4dd1c1bc8
outcomes-lured_days3_2_1648835b2d0087e2 = { $each } បានអង្គុយជាមួយតុជំនួយមួយម៉ោង ហើយឃើញការស្នើបួនដែលអានទៅដូចរបស់ខ្លួន។ សំបុត្រសម្រាប់ថ្ងៃផ្សេង បើ { $each_they } ចង់។

# source: 5b35df3755ef
outcomes-lured_days30_2_a1a977b7350924f0 = { $each } មិនបានហោះទេ។ ការស្នើនោះទៅជាយ៉ាងណា ទុកឱ្យអ្នកផ្សេងស្វែងរក។ ពីរនាក់ដែលបានការស្នើដូចគ្នា ត្រូវបានព្រមាន។

# source: c76795eccb76
outcomes-lured_days3_3_98ae64da11097c82 = { $each } បានហោះ។ ល្ងាចទីបី ពេលវាមិនដូចការសន្យា { $each_they } បានទូរសព្ទទៅលេខនោះ។

# source: 0a8c71ad58ea
outcomes-lured_days30_3_1bc6a08896f4fae8 = { $each } មកផ្ទះវិញ ដោយមានបំណុលដែលគ្មាននរណាអាចទារបាន។ លេខនៅក្នុងស្បែកជើងដដែល។

# source: 48625738caa2
outcomes-lured_days3_4_dd8a4d191675d308 = { $each } បានហោះ ហើយទូរសព្ទទៅលេខនោះពីបង្គន់ដំបូងដែលមានសោ។ តុជំនួយប្រាប់ { $each_them } ថាត្រូវសួរអ្វី។

# source: 11084926db07
outcomes-lured_days30_4_14a3ed94544c4ecd = { $each } បានសួរ មិនបានចម្លើយ ហើយត្រឡប់មកវិញនៅថ្ងៃទីពីរ។ { $each_They } បានប្រាប់បីនាក់ទៀតថាត្រូវសួរអ្វី។

# source: 97809db6c458
outcomes-lured_days3_5_467d830ad1576957 = { $each } បានគេងនៅផ្ទះមាត់កំពង់ ហើយបានអានសារទាំងនោះជាមួយតុជំនួយ ម្តងមួយបន្ទាត់។

# source: 4a8b3a84d8c9
outcomes-lured_days30_5_c15b5c327f6b5f8f = { $each } មានគ្រែនៅផ្ទះមិត្ត និងមេធាវីសម្រាប់បំណុល។ អ្នកដែលសរសេរមក លែងសរសេរហើយ។

# source: 69a0b972c6b1
outcomes-lured_days3_6_55f7fd7d32426621 = គេបានប្រាប់ { $each } ថាវាអាចក្លែងក្លាយ ហើយ { $each_they } នៅតែហោះ។ លេខទៅជាមួយ។

# source: 76f86d39adf3
outcomes-lured_days30_6_b2fe75c62c77fe3e = { $each } ទូរសព្ទមកនៅសប្តាហ៍ទីពីរ ហើយខ្សែកំពង់ផែទៅទទួលនៅកំពង់សាឡាង។

# source: 0976ad6577b6
outcomes-lured_days3_7_b6518fdb937d84fe = { $each } ចុះដល់ដី ហើយគេដឹកបន្ត។ ទូរសព្ទរោទ៍ គ្មាននរណាលើក។

# source: fcfa144b3f90
outcomes-lured_days30_7_69eec16c4ed435af = ម្នាក់នៅប្រទេសផ្សេង បានឃើញឈ្មោះ { $each } ក្នុងបញ្ជី។ នៅទីនេះគ្មាននរណាបានកត់វាទេ។

# source: d82f0e5fc76f
outcomes-lured_days3_8_5d0b7f02b3e82e25 = គេសួរ { $each } ថាបានធ្វើអ្វី ហើយ { $each_they } លែងនិយាយអ្វីទៅកាន់អ្នកស្លៀកឯកសណ្ឋាន។

# source: 1da62f5084be
outcomes-lured_days30_8_e6259fb53d306c90 = { $each } បានហោះពីអាកាសយានដ្ឋានផ្សេង។

# source: 156fa5fdd5af
outcomes-free-fees_days3_1_876eb146e8d77eb8 = { $each } បានពន្យល់ដំណើរដដែលបីដង ទៅមនុស្សបីនាក់ ហើយខកជើងហោះហើរ។

# source: c2e4f907edf9
outcomes-free-fees_days30_1_90c68a83ed5a0bbc = នៅផ្ទះ គេថា { $each } ត្រូវគេចាប់ចុះពីយន្តហោះ។ គ្មាននរណាសួរថាហេតុអ្វីទេ។

# source: a1fd1fea99e9
outcomes-free-fees_days3_2_d0cd021a5d7f4442 = { $each } បានហោះ ហើយងាកមើលនៅច្រកចេញ។

# source: 01427c3ca796
outcomes-free-fees_days30_2_b39a4182b4871ec0 = { $each } និទានវាជារឿង៖ សំណួរដប់នាទី ហើយមិនដែលប្រាប់ថានៅបើកចំហត្រង់ណា។

# source: 1ac5a6e4868a
outcomes-free_days3_1_a8b038a11e319f4d = { $each } ទៅដល់ ហើយផ្ញើរូបសមុទ្រទៅបីនាក់។

# source: 9275f9c03c41
outcomes-free_days30_1_0c7b4ad569c7cf32 = { $each } ចាំតុនោះជាកន្លែងដែលមានគេអញ្ជើញអង្គុយ។

# source: 4fbb8db71bda
outcomes-fees_days3_1_76e5df905f4a4614 = { $each } ចិតខ្ទឹមបារាំងក្បែរទឹក ហើយមានលិខិតដែលមានលេខសំណុំរឿង។

# source: 377f82b4f012
outcomes-fees_days30_1_1b18a8bc0c6a7b82 = ថ្លៃសេវាបានវិញពាក់កណ្តាល ហើយទីភ្នាក់ងារត្រូវគេសួរពីដប់ប្រាំបួននាក់ទៀត។

# source: 681647e24550
outcomes-fees_days3_2_14ef275fdbba6f14 = { $each } ចិតខ្ទឹមបារាំងក្បែរទឹក ក្រជាងមុនពីរខែ។

# source: a193390d6f03
outcomes-fees_days30_2_5e8cdadf251cca7a = ទីភ្នាក់ងារយកថ្លៃសេវាពីអ្នកបន្ទាប់។

# source: b4afc35275e3
acquaintance_moments_along-too_1_29075d5b40f67939 = សុំទោស។ យើងធ្វើដំណើរជាមួយគ្នា ហើយ { $each } អៀន។ ខ្ញុំឆ្លើយជំនួសឱ្យ ហើយកាន់លិខិតឆ្លងដែន នោះលឿនជាង។

# source: db2110fda456
acquaintance_moments_along-too_replies-honest_1_ae9db4a426ebcb50 = អរគុណ។ ខ្ញុំនិយាយជាមួយ { $each } ដាច់ដោយឡែក ហើយលិខិតឆ្លងដែនត្រឡប់ទៅ { $each } វិញ។

# source: 44a123ed9d99
acquaintance_moments_along-too_replies-honest_answer_1_8c65d5c4052e9fce = ពិតមែនហើយ។ ខ្ញុំនៅខាងនោះ។

# source: 5663e92a1463
acquaintance_moments_along-too_replies-let-in_1_0683ff2e9668b876 = អរគុណ។ { $each } អញ្ចឹងបានទេ ឬចង់និយាយដាច់ដោយឡែក?

# source: 40b638baaafc
acquaintance_moments_along-too_replies-let-in_why_1_4e6dad42e2a420ac = គ្មាននរណាអាចថាទេបាន នៅមុខអ្នកដែលសុំ។

# source: b6643aed13d0
acquaintance_moments_along-too_replies-let-in_answer_1_219c0dffbbdbd25a = មិនអីទេ។ (និយាយទៅកាន់តុ។)

# source: 0caa21f17cc1
acquaintance_moments_along-too_replies-let-in_2_babf7ec2d1a81f80 = អរគុណ។ អ្នកយកលិខិតឆ្លងដែនទៅច្រកចេញ ហើយខ្ញុំនិយាយជាមួយ { $each } ដាច់ដោយឡែក។

# source: 42b68da79739
acquaintance_moments_along-too_replies-let-in_why_2_957beaf324097be7 = អ្នកណាមានលិខិតឆ្លងដែន អ្នកនោះមានដំណើរ។ វាត្រឡប់ទៅម្ចាស់វិញ ហើយមិនទៅនរណាផ្សេងទេ។

# source: 3df79b95c1f0
acquaintance_moments_along-too_replies-let-in_answer_2_8844224a86d5c847 = អ្នកចិត្តល្អណាស់។ (វានៅក្នុងកាបូបរួចហើយ។)

# source: 9c3e51c1e95f
acquaintance_moments_out-there-too_1_c23e11741f2fde98 = (តិចៗ។) ម្នាក់ខាងក្រៅនោះ។ យើងធ្វើអ្វីទេ?

# source: e525f5309fb4
acquaintance_moments_out-there-too_replies-honest_1_b46abe475a2513b9 = សុំតុប៉ូលិសឱ្យមើល ពីចម្ងាយ ហើយកុំហៅឈ្មោះ។ { $each } អាចចេញតាមច្រករបៀងបុគ្គលិក។

# source: de1079c776db
acquaintance_moments_out-there-too_replies-honest_answer_1_344ce15db596b618 = កាន់ទូរសព្ទរួចហើយ និយាយតិចៗ។

# source: 00a3e9800fa0
acquaintance_moments_out-there-too_replies-abrupt_1_ec08ab0e7b067a78 = ដោយអ្វីដែលយើងមាន ទេ។ ចៅក្រមនឹងដេញយើងទៅផ្ទះ។

# source: be0ac7f0ff66
acquaintance_moments_out-there-too_replies-abrupt_why_1_88763767754cc7da = មិនបាច់មានចៅក្រមទេ ដើម្បីតាមមើលម្នាក់ ឬបង្ហាញទ្វារផ្សេងដល់អ្នកដំណើរ។

# source: 0e91b50b999a
acquaintance_moments_out-there-too_replies-abrupt_answer_1_9224a910d8793dab = ងក់ក្បាលយឺតៗ ហើយកត់ម៉ោង។

# source: bc29c885901b
acquaintance_moments_out-there-too_replies-let-in_1_eea6f9a24accff89 = ខ្ញុំចេញទៅសួរថានោះចង់មានន័យអ្វី ហើយគេប្រាប់អ្វី { $each }។

# source: 3552a60707bf
acquaintance_moments_out-there-too_replies-let-in_why_1_4f06fc6653e75f8b = អ្នកដែលត្រូវសួរពីវា ដឹងថានរណាបាននិយាយ។

# source: 40b817ef3f70
acquaintance_moments_out-there-too_replies-let-in_answer_1_4474370549beb901 = (លាដៃឃាត់។) អញ្ចឹងគេដឹងថានរណាបាននិយាយ។

# source: 77fadf04ab53
cook_journey_small_1_10c8dbeaf3eb13a8 = មួយរដូវក្នុងផ្ទះបាយ។ ក្បែរទឹក។ ទីភ្នាក់ងារកក់។

# source: bda3ae28be45
cook_journey_small_2_00428de9eb1c6025 = ផ្ទះបាយនៅទីនេះ ប្រាក់ខែបានតែថ្លៃឡានទៅធ្វើការ។ នៅទីនោះបានច្រើន។ (មើលទ្វារ។)

# source: 32acc3db7fc0
cook_journey_small_3_79f90b5b661762fe = ចម្អិនម្ហូប ឧសភាដល់តុលា។ ទីភ្នាក់ងារកក់ មានពួកយើងទៅពីរបីនាក់។ (មើលទ្វារ។)

# source: 6d4a89ed449f
cook_arranged_small_1_e761e4cfaaef6ab7 = ទីភ្នាក់ងារ។ គេធ្វើឱ្យទាំងអស់គ្នា។

# source: 74f55614151d
cook_arranged_small_2_b1c94a182f17bf76 = ទីភ្នាក់ងារ។ ចុះហត្ថលេខា គេកក់។

# source: b097fa4d6f42
cook_arranged_part-lured_1_cc9b37c79f5951d1 = ថ្ងៃ និងយន្តហោះ ទីភ្នាក់ងារ។ រួចឡានមួយ អ្នកបើកមានបញ្ជី និងសំបុត្រដែលនៅសល់។ ទៅណា ឮក្នុងឡាន។

# source: c8c604758ed9
cook_arranged_part-free_1_f2e335f942ed0815 = ទីភ្នាក់ងារកក់ ខ្ញុំរើសថ្ងៃ។ ឆ្នាំមុនខ្ញុំនៅទីនោះ។ ខ្ញុំស្គាល់ឡាន ទ្វារក្រោយ និងឆ្កែ។

# source: dfc67b13663e
cook_arranged_part-fees_1_5ab97c2fd30a23bb = ទីភ្នាក់ងារ។ ខ្ញុំរើសសណ្ឋាគារមួយក្នុងបី ហើយទូរសព្ទទៅផ្ទះបាយវា។ មេចុងភៅស្រែក អញ្ចឹងវាពិតហើយ។

# source: a3b326a2e302
cook_plan_deny_1_0bc60d911959a649 = ចម្អិន។

# source: c75ab03bb30d
cook_plan_deny_2_1d62991fbc4c9397 = ខ្ទឹមបារាំង មុនដំបូង។

# source: c6b199205455
cook_plan_part-lured_1_a8172e40314242ee = តាំងពីមីនា សណ្ឋាគារប្តូរឈ្មោះពីរដង។ លើកចុងក្រោយ វាលែងជាសណ្ឋាគារហើយ។

# source: 1911a54b63fd
cook_plan_part-free_1_b53a7c797cba994d = ផ្ទះបាយត្រជាក់។ ប្រាំមួយថ្ងៃ ឈប់ថ្ងៃអង្គារ។ ដូចឆ្នាំមុន ថែមម្នាក់សម្រាប់ខ្ទឹមបារាំង។

# source: b06642f744be
cook_plan_part-fees_1_4fcf3101192eed44 = អាហារពេលព្រឹក ចាប់ពីម៉ោងប្រាំ។ ប្រាំមួយថ្ងៃ។ មានលើក្រដាស ហើយមេចុងភៅក៏ថាដូចគ្នា។

# source: 2e7c48d18281
cook_plan_whole-lured_1_2ad199a622f60e4e = ក្រដាសសរសេរសណ្ឋាគារផ្សេង។ ប្រាក់ខែមានក្នុងវា រួចវាគ្មានក្នុងវា។

# source: 894392283fd7
cook_plan_whole-free_1_4668c8d56ec04d0e = ក្រដាស ត្រា ប្រាក់ខែថ្ងៃទីប្រាំ។ ដូចឆ្នាំមុន។

# source: 42cb05a5d22e
cook_plan_whole-fees_1_cf5042f46796889c = ទំព័រមួយ និងពីរ។ ប្រាក់ខែថ្ងៃទីប្រាំ។ មានតែអ្វីដែលខ្ញុំបង់ថ្លៃកន្លែងទេ ដែលគ្មានលើទំព័រណា។

# source: e75b45fdc2bf
cook_contract_named_1_b3a4e51fbce49d6e = កិច្ចសន្យា

# source: 17b1573c6ac9
cook_contract_ask_1_a58424f8da387c21 = { $you_call }និយាយពីទីភ្នាក់ងារ។

# source: 134360196038
cook_contract_ask-open_1_ae1813c0e0c4eb61 = ជាមួយពួកគេ វាយ៉ាងម៉េចដែរ?

# source: 82c08ae668db
cook_contract_ask-leading_1_0681a485ea3878b1 = ម៉េចបានពួកគេឱ្យ{ $you_call }ចុះហត្ថលេខា?

# source: 8537836de797
cook_contract_ask-leading_yes_1_952f72897f253465 = លឿន។ ឡានមកដល់ហើយ។

# source: ef65410b4db9
cook_contract_ask-leading_no_1_3373ee5c4597e906 = ឱ្យខ្ញុំ? ដោយប៊ិក។

# source: 319996df8430
cook_contract_ask-leading_2_1ec73d36381ee955 = ថ្ងៃដែល{ $you_call }ចុះហត្ថលេខា វាយ៉ាងម៉េចដែរ?

# source: 7deafa49daae
cook_contract_ask-leading_yes_2_f1a8b094b804fc41 = លឿន។ ចុះហត្ថលេខាទៅ។

# source: 0d87d52934c5
cook_contract_ask-leading_no_2_8c7c411755f7016b = ថ្ងៃអី?

# source: d2563be8ad3e
cook_contract_ask_2_e529a888a300c1dd = រវាង{ $you_call }និងទីភ្នាក់ងារ៖

# source: 8b0a98d1a0a9
cook_contract_ask-probing_1_137471d7a15d8f49 = មានអ្វីជាលាយលក្ខណ៍អក្សរ ដែលទាំងពីរមាន?

# source: 2b88f7fbf673
cook_contract_ask-leading_3_7e0e04869dfa24b6 = គេកាត់អ្វី ហើយដល់ពេលណា?

# source: 94d450362aa7
cook_contract_ask-leading_yes_3_02f1d0f7833c08b3 = នេះខ្លះនោះខ្លះ។

# source: 38cf374533fe
cook_contract_ask-leading_no_3_98a9ba9a37ed4bf3 = កាត់? គ្មានទេ។

# source: a8ba5d222815
cook_contract_ask-doubt_1_825b80b2ddfa7960 = តាមពិត { $you_call }បានអានអ្វីខ្លះ?

# source: 3bbcdbd04b22
cook_contract_ask-doubt_reply_1_a9c4f20f766162f6 = ទាំងអស់។ យឺតៗ។

# source: 05da2f3e0e0e
cook_contract_deny_1_1d0307133d741e2f = គេចុះហត្ថលេខាអ្វីដែលគេចុះ។

# source: db2ee55fed74
cook_contract_small_1_d5aad71f46f452b2 = ខ្ញុំចុះហត្ថលេខាហើយ។ នេះទំព័រ។

# source: c32f5616dd62
cook_contract_small_2_98d543c02b7640d5 = មានក្រដាស។ ទំព័រមួយនៅទីនេះ។

# source: 7f6030aff60d
cook_contract_part-lured_1_184a26b9cc2c2757 = ពីរទំព័រនៅផ្ទះ។ ទីបីនៅត្រង់ឡាន លើខ្នងអ្នកខាងមុខ។ មួយនោះខ្ញុំគ្មានច្បាប់ចម្លង។

# source: 4e077f72528c
cook_contract_part-free_1_1c45210513ff01f0 = ដូចឆ្នាំមុន។ វានៅមានរន្ធដែកគោល វាព្យួរក្បែរចង្ក្រាន។

# source: 10d54c6c34f1
cook_contract_part-fees_1_068eb51d0e8df2b5 = “អ្នកធ្វើការមិនបង់អ្វីសម្រាប់កន្លែងទេ។” ខ្ញុំអានពីរដង។ ខ្ញុំទើបបង់រួច។

# source: 0f7e08a29f4f
cook_money_small_1_0e04c95744fa2fa0 = គេចេញមុន។ កាត់ពីប្រាក់ខែ។

# source: c40a75c07f1b
cook_money_small_2_7de6b0f4bb314cf0 = គេចេញមុន។ កាត់ពេលក្រោយ។

# source: 1125c6de0624
cook_money_part-lured_1_cc0c6f7f8be4a1c5 = សំបុត្រ កន្លែង គ្រែ។ ខ្ញុំសួរចំនួន។ គេថា៖ ចង់ចម្អិន ឬចង់គិតលេខ?

# source: f45391ab4af6
cook_money_part-free_1_84c5d3e3504f7071 = សំបុត្រកាត់ពីរលើក។ ឆ្នាំមុនក៏អញ្ចឹង រួចវាអស់។

# source: 20f46d0a8013
cook_money_part-fees_1_c94079328b1604b6 = សំបុត្រតិច។ កន្លែងអស់ប្រាក់ពីរខែ បងប្រុសខ្ញុំឱ្យខ្ចី។ ទីភ្នាក់ងារបានទាំងអស់ហើយ។ ខ្ញុំមិនជំពាក់គេទេ។

# source: c29b4b6c35f1
cook_papers_small_1_674a91708c1ecef5 = ត្រារដូវ។ គេមើល។

# source: 2ac875374c2f
cook_papers_small_2_769d1de704f7cc29 = គេធ្វើនៅទីនោះ សម្រាប់ពួកយើងទាំងអស់។

# source: 4da7a4a4f148
cook_papers_part-lured_1_4e3ad986b52d0c61 = ចូលជាភ្ញៀវ ទាំងបួន។ លិខិតឆ្លងដែនទៅការិយាល័យមួយរដូវ កុំឱ្យបាត់។

# source: ebd2f9c11ee9
cook_papers_part-free_1_93d1180917fc4863 = លិខិតអនុញ្ញាតរដូវ ទំព័រប្រាំបួន។ លិខិតឆ្លងដែននៅក្នុងទូខ្ញុំ ហើយសោជារបស់ខ្ញុំ។

# source: 5f8f5373b7e7
cook_papers_part-fees_1_d1e04a805b6f6ff1 = លិខិតអនុញ្ញាតរដូវ ទំព័របួន។ គេឱ្យខ្ញុំបង់ថ្លៃវាដែរ។

# source: 5a69233d1862
cook_otherwise_part-lured_1_ce3690522167aff9 = អ្នកណាឈប់ សងមួយរដូវ។ មិនមែនសងថ្ងៃទេ៖ មួយរដូវ។ ម្នាក់ក្នុងពួកយើងសួរ ហើយនោះជាចម្លើយ។

# source: 1e9de97e5cb8
cook_otherwise_part-free_1_c92529d2943174d6 = អញ្ចឹងខ្ញុំទៅ។ ចុងភៅមានដៃពីរ មួយថ្ងៃដល់ផ្ទះ ពីរថ្ងៃមានការងារ។

# source: cb02c937d28f
cook_otherwise_part-fees_1_32736cb1bfe9a131 = ខ្ញុំប្រាប់មេចុងភៅ រួចខ្ញុំទៅផ្ទះ។ ក្រជាងមុនពីរខែ តែឥឡូវក៏ក្រហើយ។

# source: b13e02368502
cook_glance-door_part_1_51c427012f5b5051 = អ្នកខាងក្រៅខ្លះទៅកន្លែងដែលខ្ញុំទៅ។ គេឮអ្វីពីរឿងនេះ?

# source: 860b85647832
cook_warn_part-lured_1_cc5c8b4877f596d2 = (អាន។) “ឈ្មោះ និងផ្លូវ មកពេលក្រោយ។” (អានបន្ទាត់នោះម្តងទៀត។) របស់យើង វាមករាល់សប្តាហ៍។

# source: 8a02b9a3cd35
cook_warn_part-free_1_f267796c4dcd7b7d = (អាន។) របស់ខ្ញុំមានផ្លូវ។ និងឆ្កែ។

# source: 7e72463dba03
cook_warn_part-fees_1_ea4222458ac98b3f = (អាន។) នៅទីនេះគ្មានអ្វីពីការបង់ថ្លៃកន្លែង។ គួរតែមាន។

# source: be230e4edf7e
cook_tell_part-lured-free_1_8ffacfc35d23f52c = មិនមែនពេលពួកគេនៅខាងក្រៅទេ។ ពេលក្រោយ តាមទូរសព្ទ។

# source: d7d6c136e335
cook_tell_part-fees_1_293d6b622f74eb50 = មិនមែនពេលពួកគេនៅខាងក្រៅទេ។ ពេលក្រោយ។ តែមានកន្លែងទារលុយវិញទេ? កន្លែងនោះ យក។

# source: b4afc35275e3
courier_moments_along_1_29075d5b40f67939 = សុំទោស។ យើងធ្វើដំណើរជាមួយគ្នា ហើយ { $each } អៀន។ ខ្ញុំឆ្លើយជំនួសឱ្យ ហើយកាន់លិខិតឆ្លងដែន នោះលឿនជាង។

# source: db2110fda456
courier_moments_along_replies-honest_1_ae9db4a426ebcb50 = អរគុណ។ ខ្ញុំនិយាយជាមួយ { $each } ដាច់ដោយឡែក ហើយលិខិតឆ្លងដែនត្រឡប់ទៅ { $each } វិញ។

# source: 44a123ed9d99
courier_moments_along_replies-honest_answer_1_8c65d5c4052e9fce = ពិតមែនហើយ។ ខ្ញុំនៅខាងនោះ។

# source: 5663e92a1463
courier_moments_along_replies-let-in_1_0683ff2e9668b876 = អរគុណ។ { $each } អញ្ចឹងបានទេ ឬចង់និយាយដាច់ដោយឡែក?

# source: 40b638baaafc
courier_moments_along_replies-let-in_why_1_4e6dad42e2a420ac = គ្មាននរណាអាចថាទេបាន នៅមុខអ្នកដែលសុំ។

# source: b6643aed13d0
courier_moments_along_replies-let-in_answer_1_219c0dffbbdbd25a = មិនអីទេ។ (និយាយទៅកាន់តុ។)

# source: 0caa21f17cc1
courier_moments_along_replies-let-in_2_babf7ec2d1a81f80 = អរគុណ។ អ្នកយកលិខិតឆ្លងដែនទៅច្រកចេញ ហើយខ្ញុំនិយាយជាមួយ { $each } ដាច់ដោយឡែក។

# source: 42b68da79739
courier_moments_along_replies-let-in_why_2_957beaf324097be7 = អ្នកណាមានលិខិតឆ្លងដែន អ្នកនោះមានដំណើរ។ វាត្រឡប់ទៅម្ចាស់វិញ ហើយមិនទៅនរណាផ្សេងទេ។

# source: 3df79b95c1f0
courier_moments_along_replies-let-in_answer_2_8844224a86d5c847 = អ្នកចិត្តល្អណាស់។ (វានៅក្នុងកាបូបរួចហើយ។)

# source: 9c3e51c1e95f
courier_moments_out-there_1_c23e11741f2fde98 = (តិចៗ។) ម្នាក់ខាងក្រៅនោះ។ យើងធ្វើអ្វីទេ?

# source: e525f5309fb4
courier_moments_out-there_replies-honest_1_b46abe475a2513b9 = សុំតុប៉ូលិសឱ្យមើល ពីចម្ងាយ ហើយកុំហៅឈ្មោះ។ { $each } អាចចេញតាមច្រករបៀងបុគ្គលិក។

# source: de1079c776db
courier_moments_out-there_replies-honest_answer_1_344ce15db596b618 = កាន់ទូរសព្ទរួចហើយ និយាយតិចៗ។

# source: 00a3e9800fa0
courier_moments_out-there_replies-abrupt_1_ec08ab0e7b067a78 = ដោយអ្វីដែលយើងមាន ទេ។ ចៅក្រមនឹងដេញយើងទៅផ្ទះ។

# source: be0ac7f0ff66
courier_moments_out-there_replies-abrupt_why_1_88763767754cc7da = មិនបាច់មានចៅក្រមទេ ដើម្បីតាមមើលម្នាក់ ឬបង្ហាញទ្វារផ្សេងដល់អ្នកដំណើរ។

# source: 0e91b50b999a
courier_moments_out-there_replies-abrupt_answer_1_9224a910d8793dab = ងក់ក្បាលយឺតៗ ហើយកត់ម៉ោង។

# source: bc29c885901b
courier_moments_out-there_replies-let-in_1_eea6f9a24accff89 = ខ្ញុំចេញទៅសួរថានោះចង់មានន័យអ្វី ហើយគេប្រាប់អ្វី { $each }។

# source: 3552a60707bf
courier_moments_out-there_replies-let-in_why_1_4f06fc6653e75f8b = អ្នកដែលត្រូវសួរពីវា ដឹងថានរណាបាននិយាយ។

# source: 40b817ef3f70
courier_moments_out-there_replies-let-in_answer_1_4474370549beb901 = (លាដៃឃាត់។) អញ្ចឹងគេដឹងថានរណាបាននិយាយ។

# source: 800c3c8b9b00
hall-chief_moments_queue_1_18604f7aafea2d60 = (នៅមាត់ទ្វារ។) មនុស្សសែសិបនាក់នៅខាងក្រៅ។ ពីរនាក់របស់អ្នកជើងហោះហើរតែមួយ ក្រដាសដូចគ្នា។ យកជាមួយគ្នាទៅ៖ និយាយម្តង គូសម្តង។

# source: 7b68b9be4cea
hall-chief_moments_queue_replies-honest_1_e8109ed58a86f2b8 = ម្នាក់ៗមានរឿងរបស់ខ្លួន ហើយបានដប់នាទី។ អាចបើកតុបន្ទាប់បានទេ?

# source: 5a3aaec3b7a8
hall-chief_moments_queue_replies-honest_answer_1_3bacff186bc746b2 = (ដកដង្ហើមធំ។) តុបន្ទាប់។ បាន។

# source: b0c3d95ca3da
hall-chief_moments_queue_replies-let-in_1_d94d5827d918b01c = ល្អ។ ឱ្យម្នាក់ទៀតចូល ខ្ញុំសួរទាំងពីរម្តងតែម្តង។

# source: 163bec0d24a6
hall-chief_moments_queue_replies-let-in_why_1_f4bb1a849554e1fb = នៅមុខអ្នកដំណើរម្នាក់ទៀត គេនិយាយអ្វីដែលគ្រប់គ្នានិយាយ។

# source: 20e40c00a97d
hall-chief_moments_queue_replies-let-in_answer_1_1e43c395bc7a9928 = បើកទ្វារចាំ។

# source: aa024baec324
hall-chief_moments_queue_replies-label_1_926d9714d6229d66 = ល្អ។ គូសម្នាក់នេះថារួចខ្លួន ហើយខ្ញុំមើលម្នាក់ទៀតឱ្យជិតជាង។

# source: 7602457cbfda
hall-chief_moments_queue_replies-label_why_1_f25fd33f9a29df61 = គ្មាននរណាត្រូវគូសចេញ មុនពេលសួរទេ។

# source: 6f61cae470e2
hall-chief_moments_queue_replies-label_answer_1_4ea31d4b3b177289 = រួចខ្លួនពីអ្វី?

# source: 1c4d9675bc20
helper_journey_small_1_49cabdd1e4d9f885 = ខ្ញុំទៅផ្ទះមួយ ដែលមានកូនតូចមកដល់។ ខ្ញុំចិញ្ចឹមប្អូនប្រុសបួននាក់ធំ អញ្ចឹងមានគេសុំខ្ញុំ។ គេចិត្តល្អកក់ឱ្យ។

# source: af39d0404f78
helper_journey_small_2_0e5a445b8ac9c35e = ខ្ញុំសង្ឃឹមថាអ្វីៗត្រឹមត្រូវ។ (មើលប៊ិករបស់អ្នក។)

# source: 2600b7761640
helper_journey_small_3_017eb9222eb35820 = មានកូនង៉ែតថ្មី ហើយគេអរបានដៃមួយគូជួយ។ គេកក់ឱ្យខ្ញុំ។ ខ្ញុំសង្ឃឹមថាខ្ញុំធ្វើត្រូវ។ (មើលប៊ិករបស់អ្នក។)

# source: 6d33dbd8daaa
helper_arranged_small_1_f0c9c7bc6f07f1bf = ពីទីនោះ។ គេមិនចង់ឱ្យខ្ញុំពិបាកទេ។

# source: 34ff1a38a302
helper_arranged_small_2_3fa89544ce2e96ca = គេផ្ញើមកឱ្យខ្ញុំទាំងអស់។ គេថាមិនពិបាកទេ។

# source: e85a2b22778a
helper_arranged_part-lured_1_6c59873e8d5ab2af = អ្នកស្រីម្នាក់ដែលស្គាល់អ្នកស្រីនោះ ហើយថ្ងៃគាត់ជាអ្នករើស។ គេប្រគល់ខ្ញុំបន្តពីមួយទៅមួយ គាត់ថា កុំឱ្យខ្ញុំវង្វេង។ ឈ្មោះ ខ្ញុំអត់មានទេ។

# source: 3112bb79ede3
helper_arranged_part-free_1_b9c2e50346eba351 = ប្តីបងស្រីខ្ញុំ។ គាត់សួរថាថ្ងៃណាស្រួលខ្ញុំ ហើយគាត់ផ្ញើផ្លូវមក មានគូររថភ្លើងផង។

# source: 8e097a4f1df5
helper_plan_deny_1_fdb54d31197aad65 = កូនតូច និងអ្វីដែលមានក្នុងផ្ទះ។

# source: cd5ee8403705
helper_plan_deny_2_e84e9614f94b3bd1 = អ្វីដែលគេធ្វើ ពេលមានកូនង៉ែតក្នុងផ្ទះ។

# source: f6cd29e1bd0f
helper_plan_part-lured_1_a372de9b7e73c0e2 = កូនតូច។ ហើយលោកតាម្នាក់ ហើយថ្ងៃខ្លះផ្ទះទីពីរ។ វាមកបន្តិចម្តងៗ។ គេថាខ្ញុំដូចជាកូនចៅគេ។

# source: 3d45c421cece
helper_plan_part-free_1_d44f3d85d2de8869 = យប់ ឱ្យបងស្រីខ្ញុំគេងបាន។ ប្រាំមួយសប្តាហ៍ រួចខ្ញុំទៅផ្ទះវិញ ទាន់រដូវផ្លែប៉ោម។

# source: fddbafcc428c
helper_plan_whole-lured_1_a0f86a437d349a8b = គ្មានអ្វីលើក្រដាសទេ។ គេឱ្យខ្ញុំបាយ និងកន្លែងនៅ ឯទៀតគេទុកឱ្យខ្ញុំ។

# source: 1daa540b5297
helper_plan_whole-free_1_4d0f76a1ab7723bc = បងស្រីខ្ញុំព្យួរសន្លឹកមួយក្នុងផ្ទះបាយ ថានរណាក្រោកពេលណា។ ក្រដាសមានតែប៉ុណ្ណឹង។

# source: f9b82ecf6c31
helper_house_named_1_77382a2ddc2e0480 = ផ្ទះ

# source: 4290cc634a3e
helper_house_ask_1_95a96c04ccd31c77 = { $you_call }និយាយពីផ្ទះមានកូនង៉ែត។

# source: f616c74c18d1
helper_house_ask-probing_1_4a4e825c26d7ab03 = អ្នកនៅទីនោះ ជាអ្វីនឹង{ $you_call }?

# source: ef1648f485b2
helper_house_ask-leading_1_917c1a525634e55b = នៅទីនោះ គេសុំឱ្យ{ $you_call }ធ្វើអ្វីខ្លះ?

# source: e8e5e8ff26f9
helper_house_ask-leading_yes_1_f74511e20466c46e = មានអ្វីត្រូវធ្វើ គេធ្វើ។

# source: 005335828b64
helper_house_ask-leading_no_1_5c62fc4a7d8693d0 = សុំ? ខ្ញុំធ្វើដោយរីករាយ។

# source: b91e2a1191b7
helper_house_ask-leading_2_5db1b614b66496d9 = ក្នុងពួកគេ { $you_call }បាននិយាយជាមួយនរណា?

# source: 1e6d858c7a82
helper_house_ask-leading_yes_2_197d3abcc27c195d = មិនសូវនិយាយទេ។ គេសរសេរ។

# source: 5611dd9c9503
helper_house_ask-leading_no_2_7ca1e4c7eae0c1c6 = មួយណា? គេរវល់គ្រប់គ្រាន់ហើយ។

# source: 2f34aa480c72
helper_house_ask_2_7e4a8593108a7f11 = ក្នុងផ្ទះនោះ៖

# source: 74ce8378464e
helper_house_ask-probing_2_5d326bf6b3fa937f = មាននរណាដែល{ $you_call }ស្គាល់ ឬធ្លាប់ឃើញ?

# source: a736c68c2963
helper_house_ask-leading_3_abc42ead25acb3c5 = អ្វីជាការរបស់{ $you_call } ហើយអ្វីជាការរបស់គេ?

# source: d47eba229d2a
helper_house_ask-leading_yes_3_1115d7f28756d6bd = មកអ្វី ធ្វើនឹង។

# source: fa24836bf8fa
helper_house_ask-leading_no_3_47123e1c8e5c788a = រឿងនោះវាត្រូវគ្នាឯង។

# source: 0375c0ecdba1
helper_house_ask-blame_1_b995dec0c3215f7e = ម៉េចបាន{ $you_call }ព្រមមនុស្សបែបនោះ?

# source: f78d0035d69b
helper_house_ask-blame_reply_1_0a03a715e849feff = ខ្ញុំគិតដល់កូនតូច។

# source: b7bd2eccf7b0
helper_house_deny_1_a67b01fb191e0ca2 = មនុស្សគួរឱ្យគោរពណាស់។

# source: 4d1b82b51651
helper_house_small_1_8406d665b2b2fd86 = មនុស្សគួរឱ្យគោរពណាស់។ គេសរសេរមកល្អណាស់ បើលោកមន្ត្រីចង់មើល។

# source: dc27f9c3697f
helper_house_small_2_52723faeb52cc134 = មនុស្សល្អ។ គេសរសេរអញ្ចេះ។

# source: 52122fe507a4
helper_house_part-lured_1_78ad7185b8c44754 = ខ្ញុំមិនបាននិយាយជាមួយពួកគេទេ។ អ្នកស្រីនិយាយជំនួស។ ខ្ញុំសួរឈ្មោះ គាត់ថា៖ នៅទីនោះនឹងឮរហូត។

# source: 290e3973d350
helper_house_part-free_1_0586eabe92b72b0b = ជាបងស្រីខ្ញុំ។ ពេលគាត់ប្រាប់ម្តាយ ខ្ញុំជាអ្នកកាន់ទូរសព្ទ។

# source: b568ef957eca
helper_money_small_1_89a0f8ac7001645d = គេចេញឱ្យមុន។ យូរៗសងទៅ។

# source: b5c1d5223038
helper_money_small_2_f760dafd0a6d9476 = គេចិត្តល្អណាស់។ យូរៗទៅសងវិញ។

# source: 7f1adc4874b9
helper_money_part-lured_1_bc8af5cef62a5258 = ប្រាក់ខែទៅអ្នកស្រីសិន រហូតសងថ្លៃសំបុត្រ និងអាវធំរួច។ គាត់មិនប្រាប់ថាខែណាទេ។

# source: f0532afe1199
helper_money_part-free_1_73491c7bf56b8e18 = ខ្ញុំយកឈីសមួយដុំ និងខោអាវតូចៗទៅ។ បងស្រីខ្ញុំថា អញ្ចឹងស្មើគ្នា។

# source: 7483aa462be0
helper_papers_small_1_1270761a5e33f1d2 = គេប្រាប់ខ្ញុំថា ភ្ញៀវគេស្វាគមន៍។

# source: 93ba881aac21
helper_papers_small_2_1159606492b55197 = វាជាការទៅលេង។ វាធម្មតាទេ។

# source: 4c737b1f801a
helper_papers_part-lured_1_9e77f923196dd438 = គេឱ្យខ្ញុំថា៖ ទៅលេងសាច់ញាតិ។ វាមិនអញ្ចឹងទាំងអស់ទេ។ គេថាវាគ្រាន់តែពាក្យ ហើយក្រដាសធ្វើឱ្យត្រឹមត្រូវពេលក្រោយ។

# source: c49bab500507
helper_papers_part-free_1_e56c082328808d1c = ទៅលេងសាច់ញាតិ ប្រាំមួយសប្តាហ៍។ ខ្ញុំមានលិខិតបងស្រី មានត្រាក្រុង។

# source: e7355f76a0c4
helper_otherwise_part-lured_1_e5020de6034bd55b = គេមិនដើរចោលកូនតូចទេ។ ហើយថ្ងៃនោះត្រូវសងទាំងអស់។ អ្នកស្រីប្រាប់អញ្ចឹង ដោយចិត្តល្អ។

# source: 948cba7aaaf5
helper_otherwise_part-free_1_61741323b8d06da8 = ខ្ញុំប្រាប់បងស្រីថាខ្ញុំមិនអាច។ គាត់យំ ហើយខ្ញុំជិះរថភ្លើង។ ពួកយើងធ្លាប់អញ្ចឹងហើយ។

# source: a9cf8b1fceb8
helper_glance-pen_part_1_fa782d7d618970bc = ខ្ញុំមិនចង់ធ្វើឱ្យពិបាកទេ។ ការដែលខ្ញុំចូលមកទីនេះ នៅជាប់ក្នុងលិខិតឆ្លងដែនទេ?

# source: d77a43ab5170
helper_warn_part-lured_1_b16dfe021d6023ab = (អានយឺតៗ។) គួរមានឈ្មោះមុនទៅ វាសរសេរអញ្ចឹង។ ខ្ញុំគ្មានឈ្មោះទេ។

# source: 6a2efea098ca
helper_warn_part-free_1_5c786b81a9ff4475 = (អានយឺតៗ។) ទេ។ តែអរគុណ។ ព្យួររបស់នេះល្អហើយ។

# source: dd389b3bc7d9
helper_tell_part_1_928a27c23a165819 = ខ្ញុំមិនចង់រំខាននរណាទេ។ (រង់ចាំ។) លេខ យក បើមិនពិបាក។

# source: c1def76da08f
office_journey_small_1_0ce2059fa3518286 = មួយសប្តាហ៍នៅឆកម៉ាល។ មានការិយាល័យមួយចង់ជួបខ្ញុំ ហើយគេកក់ឱ្យ។

# source: 94ced1a28bd8
office_journey_small_2_497c27385e2dffe5 = លិខិតកៅសិបតាំងពីនិទាឃរដូវ ហើយនេះជាចម្លើយទីបួន។ (មើលប៊ិករបស់អ្នក។)

# source: e4be3c0f04e6
office_journey_small_3_9de096ae21a53ee9 = ការិយាល័យមួយអញ្ជើញខ្ញុំទៅមួយសប្តាហ៍។ គេរៀបសំបុត្រឱ្យ។ ខ្ញុំផ្ញើលិខិតកៅសិបហើយ។ (មើលប៊ិករបស់អ្នក។)

# source: 956888ee1560
office_arranged_small_1_d9e869b535a7fe66 = ការិយាល័យ។ គេមានអ្នកសម្រាប់រៀបដំណើរ។

# source: c7fd40aacd83
office_arranged_small_2_497f4dea26f39977 = ម្នាក់នៅការិយាល័យ។ ខ្ញុំបំពេញសន្លឹកមួយ។

# source: e305a871942d
office_arranged_part-lured_1_b86e2236214462be = ថ្ងៃគេជាអ្នករើស។ សំបុត្រទៅត្រឹមឆកម៉ាល។ ក្រោយនោះមានទូក ហើយនៅទីនោះមានគេហុចសំបុត្រមួយទៀតឱ្យ។

# source: f73c869ea3c0
office_arranged_part-free_1_8db2386505043b11 = គេសួរខ្ញុំថាថ្ងៃណា ហើយថាខ្ញុំអង្គុយក្បែរផ្លូវដើរទេ។ ផ្លូវត្រឡប់មានលើសន្លឹកដដែល ហើយខ្ញុំប្តូរវាបាន។

# source: 937c895264b6
office_plan_deny_1_bd5940b9c9b95e06 = សប្តាហ៍សាកល្បង។ ឆ្លើយមនុស្ស ជាលាយលក្ខណ៍អក្សរ។

# source: 73b3c87d1d0d
office_plan_deny_2_504cfd3f8704ae4f = ការងារការិយាល័យ។ អតិថិជន តាមអ៊ីមែល។

# source: a06191c72703
office_plan_part-lured_1_bbcb83b5b952a97c = ឆ្លើយអតិថិជន។ អតិថិជនណា ខ្ញុំមិនដឹងទេ។ ខ្ញុំសួរ គេថា៖ អង្គុយនៅទីនោះទៅ ដឹងឯង។

# source: be5738faa85f
office_plan_part-free_1_ac6ebadf1bec8032 = ថ្ងៃចន្ទដល់ព្រហស្បតិ៍ ជាមួយក្រុមប្រាំនាក់ បីនាក់ខ្ញុំធ្លាប់ឃើញតាមអេក្រង់។ ថ្ងៃសុក្រ គេថាយកឬមិនយក ហើយខ្ញុំក៏ថាដែរ។

# source: e50d9b87902b
office_plan_whole-lured_1_0dff47a44da41314 = លើក្រដាស គ្មានអ្វីទេ។ ពីប្រាក់ខែ គេកាត់ខ្លះសម្រាប់កន្លែង រហូតគ្រប់។

# source: 8cb043fbca12
office_plan_whole-free_1_5ea1a9cb20e4ad80 = ពីរទំព័រ ចុះហត្ថលេខាទាំងពីរខាង។ ប្រាក់ខែតិច តែវាជារបស់ខ្ញុំ។

# source: 132f9dc88a70
office_firm_named_1_87fcf429698f474c = ការិយាល័យ

# source: c2cffafa58ec
office_firm_ask_1_9bf427d315282be9 = { $you_call }និយាយពីការិយាល័យដែលចង់ជួប។

# source: c0e0086eb0d2
office_firm_ask-probing_1_1d7787989fa7eb03 = គេបានប្រាប់{ $you_call }អ្វីខ្លះពីទីនោះ?

# source: f406eb73e29c
office_firm_ask-leading_1_50317a5aa2801bdc = មានអ្វី ដែលគេមិនប្រាប់{ $you_call }ពីទីនោះ?

# source: 1859b6eda3ee
office_firm_ask-leading_yes_1_9fc98b2886a49d0d = គេមិនដឹងទាំងអស់ទេ។

# source: 2a867fe69327
office_firm_ask-leading_no_1_e11e25a91bd4ddc8 = អ្វីដែលខ្ញុំត្រូវការ ខ្ញុំដឹង។

# source: b08abe2f9859
office_firm_ask-leading_2_8e64b2f825a885d1 = គេបានប្រាប់{ $you_call }អ្វី ពីអតិថិជនវា?

# source: 9d31421de179
office_firm_ask-leading_yes_2_98eb6293834a2201 = មិនសូវប៉ុន្មានទេ។

# source: a36f50655a35
office_firm_ask-leading_no_2_58877b4c454e9d43 = អតិថិជនណា?

# source: 68b4984673c7
office_firm_ask_2_168a4bae04423ca0 = ជាមួយការិយាល័យនោះ៖

# source: 2cc887c929af
office_firm_ask-probing_2_fa640b75f6c7f3e8 = ម៉េចបាន{ $you_call }និងគេសរសេររកគ្នា?

# source: 0ea30543ccb2
office_firm_ask-closed_1_ec5ac1c932c742fe = { $you_call }បានទូរសព្ទទៅទីនោះទេ?

# source: 21d5cbb350f0
office_firm_ask-closed_reply_1_0296118e6604329d = សម័យនេះ គេសរសេរ។

# source: c3cec9bd0e3d
office_firm_ask-doubt_1_1ec8263b8df09e29 = អ្វីដែលគេសរសេរ { $you_call }ជឿដល់ណា?

# source: 01f10edc6cf9
office_firm_ask-doubt_reply_1_04729b7e0109e7a6 = ដល់ល្មម។

# source: 7bc900f83691
office_firm_deny_1_ff1ee0f81f2dbd8d = ការិយាល័យមួយ។ មានច្រើន។

# source: 12d30debea93
office_firm_small_1_a529b63404df471b = វាមានក្នុងលិខិត ត្រង់ណាមួយ។ នេះ។

# source: 37879941f001
office_firm_small_2_9e110697efa4d403 = ការិយាល័យធំ។ ខ្ញុំមានលិខិត។ នេះ។

# source: affd3719aedd
office_firm_part-lured_1_91fc84fff6440a07 = ខ្ញុំរកឈ្មោះមើល។ វាជាឈ្មោះហាងលក់កៅអីសួន។ ខ្ញុំសរសេរសួរ គេថានោះជាក្រុមហ៊ុនមេ។

# source: 99e69f13dc40
office_firm_part-free_1_1f000acf8cf5d927 = តូឡាន និងកូនស្រី។ គ្រូខ្ញុំស្គាល់ពីរនាក់នៅទីនោះ។ ខ្ញុំទូរសព្ទទៅតុពួកគេ តាមលេខក្នុងសៀវភៅ។

# source: a608a24c2cac
office_firm_fact_1_2629a18761ccf0a6 = ព្រឹកៗ ទូរសព្ទចូលបាន។

# source: 6ccc4babe5ba
office_money_small_1_6f0ac8e398699049 = ថ្លៃសំបុត្រគេចេញមុន។ ខ្ញុំសងពីប្រាក់ខែទីមួយ។

# source: b3f4fe4b3c23
office_money_small_2_6612cebbaee277bf = គេចេញមុន ហើយកាត់ពីប្រាក់ខែ។

# source: cbeec080b156
office_money_part-lured_1_330320a7ba41e00f = មានចំនួនមួយសម្រាប់សំបុត្រ និងមួយសម្រាប់កន្លែង។ ប៉ុន្មាន ខ្ញុំឮពេលគិតប្រាក់ខែ។ ខ្ញុំសួរពីរដងហើយ។

# source: f06ec15c1e64
office_money_part-free_1_bc2bcf7351cc2417 = ថ្លៃសំបុត្រ លុះត្រាខ្ញុំចូលធ្វើការ។ វាមានលើទំព័រតែមួយ មានឈ្មោះទាំងពីរ។

# source: c80bedcbc947
office_papers_small_1_e4945002ca6d27bf = ភ្ញៀវ មួយសប្តាហ៍។

# source: 1b50cb4ca8fb
office_papers_small_2_78be0229d3442aaa = មួយសប្តាហ៍ គឺជាភ្ញៀវ។

# source: 537d10cb86ba
office_papers_part-lured_1_7d1dc3c03d92e975 = ខ្ញុំចូលជាភ្ញៀវ ហើយនៅទីនេះខ្ញុំថាវិស្សមកាល។ លិខិតអនុញ្ញាតធ្វើពេលក្រោយ ពេលខ្ញុំនៅទីនោះ។

# source: a664a44442f1
office_papers_part-free_1_128a9f7fccbba700 = ភ្ញៀវ សម្រាប់សប្តាហ៍សាកល្បង។ ខ្ញុំបានទូរសព្ទទៅស្ថានកុងស៊ុល។ បើគេយកខ្ញុំ ខ្ញុំមកផ្ទះសិន ហើយដាក់ពាក្យពីទីនេះ។

# source: d913f7c47fa7
office_otherwise_part-lured_1_21605b31d73b4c44 = អញ្ចឹងត្រូវសងភ្លាម សំបុត្រ និងកន្លែង។ ខ្ញុំបានគិតពីរឿងនោះ។ ខ្ញុំមិនបានគិតដល់ចប់ទេ។

# source: 7f20971cee35
office_otherwise_part-free_1_f791f62da12f9ff9 = អញ្ចឹងខ្ញុំទៅផ្ទះ ឥឡូវ ឬថ្ងៃអាទិត្យ ហើយសរសេរលិខិតទីកៅសិបមួយ។

# source: 8cec8b05f355
office_glance-pen_part_1_db5129d40a556abb = បើលោកមន្ត្រីសរសេរវា ខ្ញុំជួបវាទៀតនៅឯណា? នៅព្រំដែនបន្ទាប់ឬ?

# source: 444f5046329c
office_warn_part-lured_1_e71fab6f4a3e3995 = (អានដល់ចប់។) គ្មានឈ្មោះ។ ហើយផ្ទះពណ៌ស។ គេផ្ញើរូបផ្ទះនោះមកខ្ញុំ។

# source: b5bfb6de3ec7
office_warn_part-free_1_fab4ca9201dc5575 = (អានដល់ចប់។) របស់ខ្ញុំមានឈ្មោះ និងផ្លូវ។ ហើយប្រាក់ខែតិចជាង។

# source: edf3e314fb0c
office_tell_part_1_55883a7ff6505e04 = ឱ្យគេមកក៏បាន បើគេចង់។ ហើយខ្ញុំនៅអាចថាទេដាក់គេបានទេ?

# source: ece14cfcb180
passenger_moments_cross_1_3deb35bd8ef320e1 = កន្លះម៉ោង! ពីរនាក់នោះធ្វើអ្វី បានយើងទាំងអស់គ្នាត្រូវចាំ?

# source: fb9e1f4f43f2
passenger_moments_cross_replies-honest_1_a6cbb4be51b5eeb1 = គ្មានទេ។ គេកំពុងត្រូវសួរ ដូចអ្នកណាក៏អាចត្រូវសួរដែរ។ សុំទោសដែលឱ្យចាំ។

# source: ee11d3b78ad6
passenger_moments_cross_replies-honest_answer_1_33241a9c268b033d = អើ។ (ត្រឡប់ទៅក្រោយបន្ទាត់វិញ។)

# source: 40e526f272b4
passenger_moments_cross_replies-label_1_1b3d84d022f990ca = ម្នាក់ក្នុងនោះប្រហែលមានបញ្ហាខ្លះ។ វាត្រូវការពេល សុំទោស។

# source: 94a78aab575e
passenger_moments_cross_replies-label_why_1_a2462a818e045ee5 = នរណាត្រូវសួរ ហើយសួរពីអ្វី គ្មាននរណាត្រូវដឹងទេ ក្រៅពីគេ។

# source: c91144dd8604
passenger_moments_cross_replies-label_answer_1_52c0058205244eea = មួយណា? (ពាក់កណ្តាលជួរងើបមើល។)

# source: d07265bc1aa6
passenger_moments_cross_replies-threat_1_4ec989270a616c73 = មួយម៉ាត់ទៀត អ្នកត្រូវសួរបន្ទាប់។ នោះក៏ត្រូវការពេលដែរ។

# source: 979a59f6c0b1
passenger_moments_cross_replies-threat_why_1_57f3a3fee3288cd6 = វាធ្វើឱ្យជួរទាំងមូលភ័យ អ្នកដំណើរពីរនាក់របស់អ្នកមុនគេ។

# source: e857a127b96a
passenger_moments_cross_replies-threat_answer_1_6ec9352f7b1b0fdd = ស្ងាត់។ អ្នកឯទៀតក៏ស្ងាត់។

# source: 298f6791318f
player_journey_small_1_51236e3c21dd1016 = សាកល្បង! ពីរសប្តាហ៍ បាល់បោះ ស្លាបឆ្វេង។ ភ្នាក់ងារខ្ញុំរៀបសំបុត្រ។

# source: 93717edba9a7
player_journey_small_2_9af6d2dcb28e346f = ផ្លូវទាំងមូលប្រមូលលុយទិញស្បែកជើង។ (ត្រឡប់ទូរសព្ទមើល។)

# source: e1e89e950cd9
player_journey_small_3_df0954c0ec4d7456 = ខ្ញុំទៅលេង។ បាល់បោះ សាកល្បង ហើយភ្នាក់ងារកក់ទាំងអស់។ នៅផ្ទះគ្រប់គ្នាឮហើយ។ (ត្រឡប់ទូរសព្ទមើល។)

# source: 75bb500763c2
player_arranged_small_1_e30f19fd6c68c1fb = ភ្នាក់ងារខ្ញុំ។ ទាំងអស់!

# source: 985a2473f5df
player_arranged_small_2_8e8925c8c28ff472 = រឿងនោះឆ្លងតាមភ្នាក់ងារខ្ញុំ។

# source: 314592beee3f
player_arranged_part-lured_1_58fdf1a717a0565f = ភ្នាក់ងារ ទាំងថ្ងៃផង។ ហើយនៅអាកាសយានដ្ឋាន មានម្នាក់ស្គាល់ខ្ញុំពីរូប មានសំបុត្របន្ទាប់។ ខ្ញុំធ្វើខ្លួនឯងមិនចេះទេ។

# source: bb93ab18f747
player_arranged_part-free_1_3cd1dc794409fb6b = ភ្នាក់ងារកក់ តែគ្រូបង្វឹកខ្ញុំត្រូវចុះហត្ថលេខា ហើយខ្ញុំរើសសប្តាហ៍ ដោយសារលីគយើង។

# source: c84acbc3422e
player_plan_deny_1_1f48532bd84a6e81 = លេង។ ឱ្យគេឃើញ!

# source: ac4dae045ea3
player_plan_deny_2_660a2c4c21efbb6d = ហាត់។ ពីរដងក្នុងមួយថ្ងៃ ខ្ញុំគិតអញ្ចឹង។

# source: 182d78407c6a
player_plan_part-lured_1_8dc0151b8e0d67a7 = មុនដំបូង ខ្ញុំជួយក្នុងឃ្លាំងមួយ ជារបស់អ្នកស្គាល់ភ្នាក់ងារ។ រហូតក្លឹបមានកន្លែង។ វា … វាទើបមកសប្តាហ៍មុន។

# source: 127ab4309b6c
player_plan_part-free_1_cb5c2adaec0378d9 = ហាត់ដប់ថ្ងៃ និងប្រកួតមួយ បិទទ្វារ។ រួចគេអង្គុយជាមួយខ្ញុំ ហើយនិយាយអ្វីមួយ។

# source: 694bf60c17cf
player_plan_whole-lured_1_967db32cb103a761 = ឃ្លាំងគ្មានលើក្រដាសណាទេ។ នៅទីនោះមានបាយ ហើយវាកាត់នឹងសំបុត្រ។

# source: d114fb62ffff
player_plan_whole-free_1_1ae536360d6b9ca2 = មានលិខិត មានសាល និងម៉ោង។ នៅទីនោះមិនបានលុយទេ បានញើស។

# source: 289cbf359322
player_club_named_1_cb6a44597e3cda70 = ក្លឹប

# source: cfe4e4e20a04
player_club_ask_1_39566165f51250af = { $you_call }និយាយពីការសាកល្បង។

# source: b86e45362ea4
player_club_ask-probing_1_12257711495ae877 = { $you_call }ឮអ្វីពីក្លឹប?

# source: df7942db0a4e
player_club_ask-leading_1_e2333c681719166a = { $you_call }ឮអ្វីពីក្លឹប បើមានក្លឹបមែន?

# source: 4ca4cfbe27fa
player_club_ask-leading_yes_1_aab6f206f913e9f7 = មុនទៅ ឮតិចទេ។

# source: a84ec0af647f
player_club_ask-leading_no_1_29997535c205c51a = បើមាន? ខ្ញុំមានលិខិត។

# source: da8a39ecb0c0
player_club_ask-leading_2_2a4dfb727311bc35 = { $you_call }ឮអ្វី ពីពាក់កណ្តាលថ្ងៃទៀត?

# source: fa2debae4ca6
player_club_ask-leading_yes_2_95903941ecd3be83 = មានអ្វីត្រូវធ្វើខ្លះ។

# source: 18eea6a18cb7
player_club_ask-leading_no_2_80a779ee25cbebe7 = ខ្ញុំសម្រាក។ ត្រូវតែសម្រាក។

# source: 747b4f28c2b9
player_club_ask_2_e8dafee6f6693f7c = ជាមួយក្លឹប៖

# source: 7b7ee0a5f48d
player_club_ask-probing_2_5bd295e062bff9cb = មកដល់ពេលនេះ នរណាបាននិយាយជាមួយនរណា?

# source: 2bb3a99d235f
player_club_ask-leading_3_4abf313518a3274d = បើខ្ញុំទូរសព្ទទៅ ខ្ញុំសួររកនរណា?

# source: 6014014aeef3
player_club_ask-leading_yes_3_b63017587bf96d22 = ភ្នាក់ងារខ្ញុំ។ ទាំងអស់ឆ្លងតាមភ្នាក់ងារខ្ញុំ។

# source: 8044a88f9d8f
player_club_ask-leading_no_3_08bba20bdc8099aa = ទូរសព្ទទៅណា?

# source: da8d2b046616
player_club_ask-doubt_1_b7a5601e4e3ac484 = នរណាទៅឆ្ងាយម្ល៉េះ ដើម្បីរកម្នាក់ក្នុងម្ភៃ?

# source: c48241cd21bb
player_club_ask-doubt_reply_1_08a95f07b55050a7 = ខ្ញុំ។

# source: 8c1fad9f24dc
player_club_deny_1_475210b1b0ed465b = ក្លឹបល្អ។

# source: 4387f3695997
player_club_small_1_531216120c196405 = លីគទីពីរ! ខ្ញុំមានលិខិត ចាំបន្តិច។

# source: 0c0b7d1fa262
player_club_small_2_09fa538a087a0271 = វាលេងលីគទីពីរ។ មានលិខិតពីស្បែកជើង។

# source: 5a229d9683ef
player_club_part-lured_1_5aeb65a0223af9ee = លិខិតទីមួយ វាមានឈ្មោះ។ ទីពីរ វាជា “ក្លឹបដៃគូ”។ ខ្ញុំមិនចង់សួរទេ។ ម្នាក់ក្នុងម្ភៃ។

# source: 27fa3aa4478e
player_club_part-free_1_d55126a93f49e198 = ហាប័រប្លូ។ គ្រូបង្វឹកគេទូរសព្ទមកគ្រូខ្ញុំ ពួកគាត់ស្គាល់គ្នាពីសាលា។ ខ្ញុំមានម៉ោងសាល។

# source: 9ed8d9d2e4ca
player_money_small_1_097880e3ba7dc207 = គេចេញមុន រហូតខ្ញុំរកបាន។

# source: ee206bbaffda
player_money_small_2_5b1c545cff2296eb = ភ្នាក់ងារចេញមុន។ ខ្ញុំសង ពេលខ្ញុំលេង។

# source: 4a965d975c6d
player_money_part-lured_1_666e1f7dd0b05172 = ភ្នាក់ងារយកវិញ ហើយយកចំណែកផង។ ប៉ុន្មាន មានលើក្រដាស ហើយភ្នាក់ងារមានក្រដាស។ ឪពុកខ្ញុំចុះឈ្មោះលើវា។

# source: 2bbec757e769
player_money_part-free_1_0670d853a9778266 = ក្លឹបបង់។ បើគេយកខ្ញុំ ភ្នាក់ងារបានមួយខែ។ បើមិនយក គ្មានអ្វីទេ ហើយមិនខឹងគ្នា។

# source: f4afefe37d61
player_papers_small_1_d87aad6e8f8e6016 = សាកល្បង ត្រានោះគ្រប់គ្រាន់ហើយ។

# source: 43694d5212fe
player_papers_small_2_5c57c7223bd59195 = វាតែពីរសប្តាហ៍ទេ។

# source: 0c39b3eabe07
player_papers_part-lured_1_6faac66efe4d5db6 = ខ្ញុំថាវិស្សមកាល។ ភ្នាក់ងារថា គ្មាននរណាសួរវិស្សមកាលទេ។ ឯទៀតធ្វើពេលខ្ញុំចុះហត្ថលេខារួច។

# source: 0b30263a40c3
player_papers_part-free_1_28f16b954f3fb16d = ត្រាសម្រាប់កីឡា នៅក្នុងនោះ។ ក្លឹបសរសេរសុំឱ្យ ខ្ញុំមានលិខិតពីរច្បាប់ មួយក្នុងស្បែកជើង។

# source: cf4e9b2b6f84
player_otherwise_part-lured_1_3ee42a80ab714d05 = គេមិនមកវិញដោយគ្មានក្លឹបទេ។ ហើយភ្នាក់ងារនឹងទៅរកឪពុកខ្ញុំ។ ផ្ទះគាត់មានក្នុងក្រដាស។

# source: 6de59aeb7882
player_otherwise_part-free_1_2a791f61957e6b7e = អញ្ចឹងខ្ញុំលេងនៅទីនេះ។ គេនឹងសើចមួយសប្តាហ៍! ហើយសំបុត្រមានថ្ងៃ។

# source: 4ad731a4836a
player_glance-phone_part_1_44b852e56f7b949b = ហើយបើវាមិនបានអ្វី … ពួកគេមិនឮពីលោកមន្ត្រីទេមែនទេ? អ្នកផ្លូវខ្ញុំ?

# source: 5b0535388951
player_warn_part-lured_1_f5dcf7130bfddb2f = (ម្រាមដៃរំកិលតាមបន្ទាត់។) “ការសាកល្បង។ ឈ្មោះមកពេលក្រោយ។” មានរឿងអញ្ចឹងមែនឬ? មានទំព័រសរសេរពីវា?

# source: 7194b4d55466
player_warn_part-free_1_ef7eafcc12623bed = (អាន។) ទេ របស់ខ្ញុំមានឈ្មោះ។ ខ្ញុំស្គាល់ម្នាក់ដែលគួរឃើញរបស់នេះ!

# source: 0e37e41ad7e7
player_tell_part_1_ede0edb326f97e23 = ពួកគេទូរសព្ទសួរក្លឹបបានទេ? អញ្ចឹងបាន។ តែកុំប្រាប់អ្នកផ្ទះ។

# source: fdce35bd73b3
shift-leader_moments_teach-look_1_2a6603b0621f33ab = មើលរបស់អ្វីមួយ ឬក្រដាសមួយ រួចនិយាយជាមួយម្នាក់ក្នុងពីរ។

# source: 90b3b09b8fae
shift-leader_moments_teach-room_1_7cf4b188c9552f60 = ក្រដាសសួរ តែមិនឆ្លើយទេ។ នៅទីនេះ សំណួរចិត្តល្អពីរបាន។ បើលើសនេះ ចូលបន្ទប់ចំហៀង។

# source: 40e4cd92b074
shift-leader_moments_teach-begin_1_862cf3d89f0bce80 = ប្រាប់ថាអ្នកជានរណា រួចឱ្យគេរៀបរាប់។ សំណួរដែលដឹងចម្លើយរួច ទុកវាចោល។

# source: 05ba604ff38d
shift-leader_moments_teach-ears_1_30f9f975a94b5b06 = (តិចៗ។) ជួរឮគ្រប់ពាក្យ អញ្ចឹងនៅទីនេះឮតិច។ បន្ទប់ចំហៀងទំនេរ។

# source: 19eabbdbe14a
shift-leader_moments_teach-glance_1_da944edc256a5ccf = (តិចៗ ទៅអ្នក។) ពេលគេក្រឡេកទៅណា សួរពីនោះ។ ពេលគេដកដង្ហើមចូល រង់ចាំ។

# source: 4ca2c3dd2198
shift-leader_moments_teach-note_1_5803e47905505a1a = (តិចៗ។) បន្ទាត់ណាគួរទុក៖ ចុចវា រួចដាក់ថ្នាក់វា។

# source: 0d07c6632cce
shift-leader_moments_teach-enough_1_97fda543554b4dd3 = (តិចៗ។) ត្រូវការមូលហេតុ មិនមែនភស្តុតាងទេ។ ពេលមានហើយ ឈប់។

# source: 0b53c431cdab
shift-leader_moments_teach-other_1_2933cd8d22300cad = ម្នាក់ទៀត រឿងមួយទៀត។ ចាប់ផ្តើមពីដើមវា។

# source: 1cd2ee42ac79
student_journey_small_1_2ba975b124754a75 = វគ្គសិក្សា។ បីខែ។ ចាប់ផ្តើមថ្ងៃចន្ទ ម៉ោងប្រាំបីកន្លះ។

# source: 763f1dc3f9a9
student_journey_small_2_825e3e1b36a6b9ed = គេរកកន្លែងឱ្យខ្ញុំ ហើយសំបុត្រផង។ (មើលទ្វារ។)

# source: 47893ae7cf00
student_journey_small_3_c958cda9c9451205 = រៀនភាសា។ ពីថ្ងៃចន្ទ ម៉ោងប្រាំបីកន្លះ។ ខ្ញុំជាប់លេខពីរក្នុងការប្រឡង។ គេកក់ឱ្យទាំងអស់។ (មើលទ្វារ។)

# source: 36fcab5cbc2d
student_arranged_small_1_7f0d57f7f3716311 = ការិយាល័យអ្នកឧបត្ថម្ភ។ តាមអ៊ីមែល។

# source: a52acb84017e
student_arranged_small_2_504acb1f9abbfa0b = តាមអ៊ីមែល។ អ្នកឧបត្ថម្ភមានការិយាល័យសម្រាប់វា។

# source: 96f6f660710e
student_arranged_part-lured_1_97c6c2e8b5151643 = ជើងហោះហើរគេដាក់រួចហើយ។ ម៉ោងប្រាំមួយខ្វះដប់ មានគេឈរនៅច្រកចេញកាន់កាត នាំខ្ញុំទៅផ្ទះ។ វាមិនមែនផ្លូវសាលាទេ។ លើសពីនេះ ខ្ញុំគ្មានទេ។

# source: 0d138dc4822a
student_arranged_part-free_1_60eee922d3485666 = ខ្ញុំដាក់ថាជើងណា គេកក់។ ផ្ទះនៅក្បែរសាលា។ ខ្ញុំបានដើរវាលើផែនទី។

# source: 7abd16bb3630
student_plan_deny_1_b94baf0a696acca9 = មេរៀន។ ពេលព្រឹក។

# source: 7e6c6487f077
student_plan_deny_2_e5f1e8c3acc326e3 = ប្រាំបីកន្លះដល់ម៉ោងមួយ។ មេរៀន។

# source: bdabba8f7b96
student_plan_part-lured_1_cbf7ba965dbe3f7c = មេរៀនពីរល្ងាច។ ថ្ងៃឡើង ធ្វើការឱ្យអ្នកឧបត្ថម្ភ មុខអេក្រង់។ វាមកថ្ងៃអង្គារ។ មុនថ្ងៃអង្គារ គេថាពេលព្រឹក។

# source: a93e7f7915ed
student_plan_part-free_1_1b63d24f0069c4a2 = ប្រាំបីកន្លះដល់ម៉ោងមួយ ប្រាំថ្ងៃ។ ក្រោយនោះបណ្ណាល័យ។ ចុងវគ្គប្រឡង ម៉ោងដប់។

# source: 2373f321f115
student_plan_whole-lured_1_b5b58b09ad326e5f = សន្លឹកថ្ងៃអង្គារ មានប្រាំបួនម៉ោងក្នុងមួយថ្ងៃជាមួយអ្នកឧបត្ថម្ភ។ មេរៀនសរសេរដោយខ្មៅដៃ។

# source: dd3ba6dbb250
student_plan_whole-free_1_8f1843fb8b6ce154 = សន្លឹកមួយសម្រាប់សប្តាហ៍នីមួយៗ មានបន្ទប់។ ខ្ញុំមាននៅទីនេះ។ លើវាគ្មានការងារទេ។

# source: 9a73c051f778
student_school_named_1_2077e7a4bb1cf8d0 = សាលា

# source: 2d6ffc03e9c5
student_school_ask_1_b28959d2486b1dd5 = { $you_call }និយាយពីវគ្គសិក្សា ពីថ្ងៃចន្ទ។

# source: 8fa668806fd0
student_school_ask-open_1_6ab46dbc6983d855 = គេបានប្រាប់{ $you_call }អ្វីខ្លះពីវា?

# source: 7d07d50af0ce
student_school_ask-leading_1_983bd3e11923050e = តាមពិត ពីថ្ងៃចន្ទវាជាអ្វី?

# source: 4fc5f31ab9f7
student_school_ask-leading_yes_1_0ff3fccea09b4a06 = ថ្ងៃចន្ទ ខ្ញុំនឹងឃើញ។

# source: cf1ae9fe1aa6
student_school_ask-leading_no_1_076514d147c36aef = តាមពិត? វគ្គសិក្សា។

# source: ad77592ec3b4
student_school_ask-leading_2_9d8474da14a329cd = ក្រៅពីមេរៀន មានអ្វីទៀត?

# source: ae6c5c04eca1
student_school_ask-leading_yes_2_4091a6878a975ea8 = តែងតែមានអ្វីមួយ។

# source: 93ca3e67c750
student_school_ask-leading_no_2_88a9bf17d48466ce = ក្រៅពីវា? គ្មានទេ។

# source: 5f33cc50486b
student_school_ask_2_20137a7321db335d = នៅសាលានោះ៖

# source: d04c78f8fb44
student_school_ask-probing_1_a3d0b4a6552734ef = ម៉េចបានគេរកឃើញ{ $you_call }?

# source: c6b7efa3341e
student_school_ask-leading_3_99ac9dae0c6fda5a = ពេលគេសរសេរមក នរណាប្រាប់ឈ្មោះ{ $you_call }?

# source: 703f4632f3b6
student_school_ask-leading_yes_3_2e8d2998e0565554 = វាជាការិយាល័យ។ គេសរសេរ។

# source: 1c72e724c5f3
student_school_ask-leading_no_3_650dbf4416e7db4c = ឈ្មោះ? ទេ។

# source: c7b1c315a552
student_school_ask-doubt_1_8df7835a373886a3 = គេយកអ្នកជាប់លេខពីរទៅធ្វើអ្វីទៅ?

# source: 1bc2c6cbb572
student_school_ask-doubt_reply_1_be9c5d63f3dd0435 = ខ្ញុំមិនដឹងទេ។

# source: d7ced4e61425
student_school_deny_1_1ac38c5917eddd80 = សាលា។

# source: 09ddc95bf527
student_school_small_1_12cb7d3a82fd364c = វាមានទំព័រ។ មានសួន។ ខ្ញុំបំពេញនេះ។

# source: cb722910e5a7
student_school_small_2_860a5d4d59b0b5ff = សាលាមានសួន។ មានទម្រង់។ នេះ។

# source: 361cb5255cf9
student_school_part-lured_1_c54eb64688ebfd4c = ទំព័រមានសួន តែគ្មានផ្លូវ។ ខ្ញុំសរសេរសួរថាប្រឡងពេលណា។ គេសរសេរមក៖ កុំគិតពីប្រឡង។

# source: df382f8143a3
student_school_part-free_1_611c2dc38935b3e1 = ពីរនាក់ពីថ្នាក់ខ្ញុំ នៅទីនោះតាំងពីសរទរដូវ។ ម្នាក់ផ្ញើកណ្តឹងមកខ្ញុំ។ សំឡេងវា។

# source: 431f5b501071
student_money_small_1_bf5416ba5c42b5f8 = អ្នកឧបត្ថម្ភចេញមុន។

# source: d279b7694d09
student_money_small_2_a1742d338894fc93 = ចេញមុន ដោយអ្នកឧបត្ថម្ភ។ គេសងវិញ។

# source: 052614bb49b8
student_money_part-lured_1_59d88b4392ec1002 = កម្ចី សម្រាប់ថ្លៃសិក្សា។ ធ្វើការសងមួយឆ្នាំ ឬរហូតអស់។ ពាក្យ “រហូត” សរសេរអក្សរតូច។

# source: 38b23b187a32
student_money_part-free_1_a468be39f97c9ed6 = មូលនិធិ។ ខ្ញុំត្រូវប្រឡងជាប់។ បើធ្លាក់ ខ្ញុំបង់ថ្លៃសៀវភៅ៖ ហុកសិប។

# source: 9f1cbfed1ade
student_papers_small_1_a00f978ed193c081 = អ្វីដែលត្រូវការ មានក្នុងនោះ។

# source: 49cffcc0471a
student_papers_small_2_036872af1abe61dc = វានៅក្នុងលិខិតឆ្លងដែន។

# source: 57a9dea5d023
student_papers_part-lured_1_04f11e2f0c55f770 = ភ្ញៀវ។ ប្តូរទៅសិក្សាពេលក្រោយ។ ការងារមិនដាក់ទេ គេថាគ្មាននរណាដាក់ទេ។

# source: bbacce40a1e5
student_papers_part-free_1_c966efc24ec6585d = និស្សិត បីខែ ទំព័រប្រាំមួយ។ អស់ទម្រង់បួន។

# source: a299a438ff30
student_otherwise_part-lured_1_4a5113bc04c34939 = អញ្ចឹងត្រូវសងមួយឆ្នាំ នៅថ្ងៃដែលឈប់។ ខ្ញុំគិតលេខហើយ។ ច្រើនជាងផ្ទះយើង។

# source: 4de57a87c504
student_otherwise_part-free_1_30e5195301873477 = ខ្ញុំមកផ្ទះ ឬនៅផ្ទះ។ មានបន្ទប់សម្រាប់រឿងនោះ ជាន់ទីពីរ ម៉ោងដប់ដល់ដប់ពីរ។

# source: 84a33a4aa90d
student_glance-door_part_1_8be5cff0e7a988dc = (តិចណាស់។) បើម្នាក់ខាងក្រៅសួរថាខ្ញុំនិយាយអ្វី។ គេនឹងឮអ្វី?

# source: 4daae8acbdf9
student_warn_part-lured_1_9a4f17293aac6da7 = (អាន ហើយចាប់ផ្តើមពីលើម្តងទៀត។) មិនមែនផ្ទះទេ។ សួន។ គឺសួននោះ។

# source: 03ff533d809f
student_warn_part-free_1_f2226ffa9e6a84e9 = (អាន។) របស់យើងមានប្រឡង។

# source: f3de9af6b934
student_tell_part_1_4f5050a84cf5c175 = ពីក្នុងនេះ ដែលគ្មាននរណាឃើញ? អញ្ចឹងបាន។

# source: 6aa2957d0725
travellers_stock-unsaid_1_420567adf539c575 = ដកដង្ហើមចូល ហើយមិនទាន់និយាយ។

# source: 1712cbc8a670
travellers_stock-unsaid_2_e1e47106b38d983a = ចាប់ផ្តើមពាក្យមួយ រួចលេបវិញ។

# source: 62df7e2da8c5
travellers_stock-not-now_1_f9b7753dfc7d3b7e = មើលក្នុងពែង។ គ្មានអ្វីចេញមក។

# source: 7f7af84cbe77
travellers_stock-not-now_2_a92ddc7db7b74f1d = គ្រវីក្បាល ម្តង។ មិនមែនរឿងនោះ មិនមែនឥឡូវ។

# source: 97809313aadb
travellers_stock-nothing_1_5bd948c25fe48a81 = វ៉ាលីមួយរំកិលកាត់ខាងក្រៅ។

# source: a51dc8ce0f0f
travellers_stock-nothing_2_1ce80a0120ff5450 = ម៉ាស៊ីនត្រជាក់ឮងូៗ។

# source: e0e082e663ca
travellers_stock-taken-up_1_538cce3f18c0859d = ខ្ញុំនិយាយខ្លីពេក។

# source: d84facaa95b4
travellers_stock-taken-up_2_f2dfc8eb54abb172 = ឱ្យខ្ញុំនិយាយម្តងទៀត។

# source: bac9a79ee9c4
travellers_stock-taken-up_3_7d6b0b733cc9da2b = វាមានច្រើនជាងអ្វីដែលខ្ញុំនិយាយ។

# source: aa76382030d9
travellers_stock-as-i-said_1_01a60d8ec0e47069 = ដូចខ្ញុំបាននិយាយ។

# source: ab2ae638e309
travellers_stock-as-i-said_2_e2b33f866dd68ce7 = ខ្ញុំប្រាប់រឿងនោះហើយ។

# source: d2e57ba26357
travellers_stock-trust-low_1_dab0d9ce40df796a = និយាយទៅកាន់តុ។

# source: 8c404f70c6df
travellers_stock-trust-middle_1_e62cd479e83a8260 = ម្តងម្កាលងើបមើល។

# source: 67779445c5b0
travellers_stock-trust-high_1_2eeb8bbcf8b551e2 = និយាយទៅកាន់អ្នក។

# source: 343e14c54b31
travellers_stock-distress-low_1_d0133572a96d01cf = ផ្អែកខ្នង។

# source: a84c9bea827a
travellers_stock-distress-middle_1_4c1758f4bee29779 = ត្រឡប់សំបុត្រ ហើយត្រឡប់ទៀត។

# source: f8cb6c13ac14
travellers_stock-distress-high_1_d1924fcb24eeb741 = ដៃម្ខាងនៅលើកាបូបរហូត។

# source: 11ac06eb9974
travellers_stock-distress-top_1_8ef1d30b09eb25a0 = ក្រោកពីកៅអីរួចហើយ។

# source: b56c22a2ffa6
travellers_stock-halt_1_273859b8d4d1d7e2 = ឥឡូវខ្ញុំមិនចង់បន្តទេ។

# source: 41e97257c332
travellers_stock-gone_1_f1522fcd07f8ff18 = ខ្ញុំបានថាខ្ញុំមិនចង់។ (ទៅ ហើយមិនងាកក្រោយ។)

# source: 5a031f93b119
travellers_signs-officials_1_4653ddb272c43c9a = មើលតាមប៊ិករបស់អ្នកដល់ចុងបន្ទាត់។

# source: 5d5fb3cf31bd
travellers_signs-officials_2_4178eded979ade1a = អានបញ្ច្រាសនូវអ្វីដែលអ្នកសរសេរ។

# source: d9b9abada8d7
travellers_signs-family_1_17ae0c11bdcccc4c = ទូរសព្ទញ័រ។ ដៃមួយដាក់លើវា។

# source: 36bfeda9b089
travellers_signs-family_2_efbb49c0fa76ec4b = អានសារមួយ ហើយដាក់ទូរសព្ទក្រោមកាបូប។

# source: 460df84208b0
travellers_signs-overheard_1_f346a26fc5f94d8c = រង់ចាំរហូតជំហានខាងក្រៅកន្លងផុត។

# source: f1835dcfa27d
travellers_signs-overheard_2_9028f75267f8339b = រំកិលកៅអី ឱ្យមើលឃើញទ្វារ។

# source: 6ce8c142d30e
travellers_back_1_01038c2046183a31 = ម្តងទៀតពី{ $about }៖

# source: a1ff6a22e533
travellers_back-open_1_68870093019c22e3 = មានអ្វីទៀតទាក់ទងនឹងវាទេ?

# source: f22b37d12055
travellers_back-open_2_df970d8b6b6ec9b6 = មានអ្វីដែលខ្ញុំមិនទាន់បានសួរទេ?

# source: 274d8736eff7
travellers_back-doubt_1_e579cf1e99597252 = មានអ្វីដែល{ $you_call }មិនបានប្រាប់ខ្ញុំទេ?

# source: 9cc3e24fe9d0
travellers_back-doubt_reply_1_1c4b98deef5e330a = គ្មានទេ។

# source: a6ed1949c5fb
travellers_back_2_610982bb04443392 = ពី{ $about } ខ្ញុំមានមួយបន្ទាត់។

# source: 53370feb93f1
travellers_back-probing_1_36af6544069b1190 = វាគួរបន្តយ៉ាងម៉េច?

# source: ef8b0242e5fc
travellers_back-doubt_2_063ed9fdb5d65e16 = ឱ្យខ្ញុំជឿវាយ៉ាងម៉េច?

# source: 76851222120e
travellers_back-doubt_reply_2_f15bb6b053e6b51c = តាមដែលខ្ញុំនិយាយ។

# source: a5cbdb558d6e
travellers_back-leading_1_7b4aa6663c2ea80c = គួរមានអ្វីមិនល្អក្នុងវាទេ?

# source: 45984c475c6c
travellers_back-leading_yes_1_de792856a43cf0a5 = វាមិនល្អទាំងអស់ទេ។

# source: 54ff111b2578
travellers_back-leading_no_1_d4c44a064f00d7e9 = ខ្ញុំមិនបាននិយាយអ្វីមិនល្អទេ។

# source: 042715d35a32
travellers_back_3_9c64070b6150cfa3 = ខ្ញុំត្រឡប់ទៅ{ $about }វិញ។

# source: bdfde1f2e781
travellers_back-open_3_da6cd2afb394cd0f = សូមចាប់ពីណាក៏បានតាមចិត្ត។

# source: 56d4285ecf6a
travellers_back-several_1_3a0bec5f49c498f1 = នរណានៅទីនោះ គេនិយាយអ្វី ហើយពេលណា?

# source: aa0c649f8cdd
travellers_back-several_reply_1_751dbee9094bd2a6 = ម្តងមួយ សុំមេត្តា។

# source: 93ab1c4484f6
travellers_back-probing_2_ddeba08a1d7e5280 = ត្រង់ណាដែលខ្ញុំយល់{ $you_call }ខុស?

# source: 24affb00868e
travellers_begin_named_1_3fe3febf7265470c = ខ្ញុំជានរណា

# source: 1ff633153f47
travellers_begin_ask_1_bdb4ef05f5b0a6b1 = ខ្ញុំធ្វើការនៅតុនេះ។

# source: 9ef7622f8d4b
travellers_begin_ask-explain_1_e7a63d3281855673 = ប្រធានវេនខ្ញុំអានអ្វីដែលខ្ញុំកត់។ ឱ្យខ្ញុំឈប់បាន កែខ្ញុំបាន។

# source: 55115c88c36a
travellers_begin_ask-explain_reply_1_03f0285636301457 = កែបាន? (ងក់ក្បាលតិច។) បាន។

# source: e41401978fe7
travellers_begin_ask-promise_1_f4f9bfc00b0d2d64 = គ្មាននរណាអានអ្វីដែលខ្ញុំកត់ទេ។ បន្តិចទៀត{ $you_call }ឡើងយន្តហោះ។

# source: 93b7d188be57
travellers_begin_ask-promise_reply_1_417612eb31580dce = គ្មាននរណាសោះ? (ផ្អែកលើតុ។) ល្អ។

# source: 372db8abba62
travellers_begin_ask-doubt_1_b480b179c17fb323 = ប្រធានវេនខ្ញុំស្គាល់ដំណើរបែបនេះ។ ប្រាប់អ្វីដែល{ $you_call }លាក់មក។

# source: 2326478d2f33
travellers_begin_ask-doubt_reply_1_c3a5a20bc4ea54c7 = ដំណើរបែបនេះ?

# source: 5304cad61dab
travellers_begin_ask_2_703267adc9c52eff = មុនយើងចាប់ផ្តើម៖

# source: 5fbb96bc9ee9
travellers_begin_ask-explain_2_2e83bf245079877f = យើងពីរនាក់អានអ្វីដែលខ្ញុំកត់។ { $you_call }អាចឱ្យខ្ញុំឈប់ ឬចេញទៅ។

# source: 92d9794070e6
travellers_begin_ask-explain_reply_2_99e2285c240641fa = ចេញទៅ? ធម្មតាៗអញ្ចឹង? (អង្គុយចុះដដែល។)

# source: 377639e990e1
travellers_begin_ask-threat_1_ace71b26b97d43f3 = យើងពីរនាក់អានអ្វីដែលខ្ញុំកត់។ អ្វីដែលខ្វះ ត្រឡប់ទៅរក{ $you_call }។

# source: 8e19ebb7180b
travellers_begin_ask-threat_reply_1_40a485987063c115 = ខ្ញុំមិនលាក់អ្វីទេ។ (ដៃទាំងពីរលើកាបូប។)

# source: ddb1543f0ebd
travellers_begin_ask-promise_2_ac6a0f1a420e89fe = អ្វីដែលខ្ញុំកត់ ទៅនៅលើធ្នើ។ { $you_call }ឡើងយន្តហោះមុនគេ។

# source: 8edd2dcf50a8
travellers_begin_ask-promise_reply_2_a56f5dbb128ad7d9 = ឡើងមុនគេ។ ល្អ។

# source: 972ae9724bbf
travellers_journey_named_1_b37f601dcc671b0e = ដំណើរនេះ

# source: fbfde3ac825c
travellers_journey_ask_1_834e0fc8c9d09ef2 = សូមប្រាប់ខ្ញុំពីដំណើរនេះ

# source: df6dada555fc
travellers_journey_ask-open_1_f3effc507b71dde2 = ចាប់ពីពេលដំបូងដែល{ $you_call }ឮពីវា។

# source: 407bb525c887
travellers_journey_ask-leading_1_04e5b38b4e6e539a = ចាប់ពីពេលដំបូងដែលគេសរសេរមក{ $you_call }។

# source: 65ebe8be401c
travellers_journey_ask-leading_yes_1_50dda2d7510acfd5 = គេសរសេរមក មែន។ រួចវាលឿន។

# source: 88eaf2240de3
travellers_journey_ask-leading_no_1_3784a608267f5e1e = គេ? វាមិនអញ្ចឹងទេ។

# source: 9e57e74ddd43
travellers_journey_ask-open_2_4cdab5768382f557 = ចាប់ពីណាក៏បាន។

# source: 5bfede6ce5db
travellers_journey_ask_2_b3d64236a75a4121 = ម៉េចបានមានដំណើរនេះ

# source: 9650572663f1
travellers_journey_ask-open_3_cf9639c7245fbc7f = និយាយពីចុងណាមកក៏បាន?

# source: 6413e528f051
travellers_journey_ask-choice_1_6f8dbee1a3c4c9bc = ដើរលេង ឬធ្វើការ?

# source: 37d444265fff
travellers_journey_ask-choice_reply_1_8a2cb9f5151d4bb9 = ដើរលេង។ សរសេរអញ្ចឹងទៅ។

# source: 80adf04b6f58
travellers_journey_ask-leading_2_f0e3f72c6a4b582f = តាំងពី{ $you_call }សម្រេច ដោយខ្លួនឯងទាំងស្រុង?

# source: a47a12473831
travellers_journey_ask-leading_yes_2_9f7e3d70a6bbc629 = មែន។ វាជាគំនិតខ្ញុំទាំងអស់។

# source: 2e97cc513f15
travellers_journey_ask-leading_no_2_9fbfcab3d660498d = ខ្លួនឯង? ត្រូវសួរគេសិន។

# source: 3391ae172c5e
travellers_journey_ask_3_aa096f0208d0e567 = អញ្ចឹងយប់នេះហើយ។

# source: 9aef7073e96b
travellers_journey_ask-open_4_fe00c7069edc6cd7 = នៅដើមដំបូងបំផុត មានអ្វី?

# source: 33d9ce7e27be
travellers_journey_ask-leading_3_ffa51463db39c370 = នៅដើមដំបូងបំផុត គេនិយាយអ្វីមក{ $you_call }?

# source: 380d919d1651
travellers_journey_ask-leading_yes_3_47df94cb46d61353 = ថាវាល្អសម្រាប់ខ្ញុំ។

# source: 88eaf2240de3
travellers_journey_ask-leading_no_3_3784a608267f5e1e = គេ? វាមិនអញ្ចឹងទេ។

# source: 67e8ea9761d6
travellers_journey_ask-doubt_1_1010db5609c4d41a = បើខ្ញុំសួរម្តងទៀត { $you_call }នឹងថាវាជាអ្វី?

# source: 002a94032db0
travellers_journey_ask-doubt_reply_1_d9143dd1df387a1a = ដដែល។

# source: 90f3cb4d8578
travellers_journey_deny_1_c2099c2df17d57a6 = វិស្សមកាល។ គ្រប់គ្នាត្រូវការ។

# source: 80453318833d
travellers_journey_deny_2_897ba7318f18f6d0 = ដើរលេងបន្តិច ដូចគេឯង។

# source: 00dd87c148cd
travellers_arranged_named_1_250965003df50d6f = ការកក់

# source: cdc6b24a1a17
travellers_arranged_ask_1_e4c1fc379d098d95 = មានគេមើលសំបុត្រ និងបន្ទប់។

# source: c2bace18ebb7
travellers_arranged_ask-probing_1_e805e2299ca2f2e7 = រឿងនោះសម្រេចយ៉ាងម៉េច ហើយនរណាសម្រេច?

# source: 89ed4e465dea
travellers_arranged_ask-leading_1_ad5e159e43faad1a = សម្រាប់រឿងនោះ គេចង់បានអ្វី ហើយនរណាចង់?

# source: d0c0a70df59f
travellers_arranged_ask-leading_yes_1_16e802eeec63acf2 = គឺថា។ ត្រូវឱ្យអ្វីខ្លះវិញ។

# source: ee49428df1c9
travellers_arranged_ask-leading_no_1_a150b410b2d3f22b = ចង់បាន? គេស្នើឱ្យ។

# source: a89c5c24f12a
travellers_arranged_ask-leading_2_e51c6d6acd580c96 = មានថ្ងៃណាផ្សេងដែល{ $you_call }អាចយក?

# source: fb7a5124dc98
travellers_arranged_ask-leading_yes_2_5c09ff56fd4824b3 = គ្មានទេ ខ្ញុំគិតអញ្ចឹង។ មានតែថ្ងៃនោះ។

# source: a54c81269259
travellers_arranged_ask-leading_no_2_f7ed040f8670622e = ផ្សេង? ថ្ងៃនេះល្អហើយ។

# source: ef695e282c16
travellers_arranged_ask-probing_2_1f0f578ef2610804 = នរណាកក់ទាំងអស់នេះឱ្យ{ $you_call }?

# source: 69e4ddd51895
travellers_arranged_ask-leading_3_21115ad7ea6c3e77 = ក្នុងរឿងនេះ { $you_call }មានសិទ្ធិសម្រេចអ្វី?

# source: 76f89530eede
travellers_arranged_ask-leading_yes_3_e89bf2ddc2ac69b2 = មិនសូវប៉ុន្មានទេ។ វាមានស្រាប់។

# source: 489ddd7b83fb
travellers_arranged_ask-leading_no_3_750df1c668bb8bb7 = ខ្ញុំ? គ្រប់គ្រាន់។

# source: 83a7307db9aa
travellers_arranged_ask-doubt_1_729595bc7b46bb93 = នរណាចេញលុយច្រើនម្ល៉េះឱ្យ{ $you_call }?

# source: 76eaf4012a7f
travellers_arranged_ask-doubt_reply_1_6e722ba07becb127 = អ្នកដែលមាន។

# source: 57f23582a21b
travellers_arranged_deny_1_4cd610305ece19ef = កក់ហើយ។ ទាំងអស់។

# source: 52ef3d549d5d
travellers_arranged_deny_2_67033dd2e4d20dfc = ក្រដាសស្នាម ខ្ញុំមាននៅនេះ។

# source: 4de7197b33aa
travellers_otherwise_named_1_c81d3635e1f64c1e = ការត្រឡប់ក្រោយ

# source: a4c8c338c0d5
travellers_otherwise_ask_1_55e9036338e2b168 = ឧបមាថានៅខាងនោះ វាមិនដូចគេប្រាប់។

# source: c9fb49b9eef4
travellers_otherwise_ask-probing_1_8a14ba028499d099 = { $you_call }អាចធ្វើអ្វីបាន?

# source: 0f0962aec0e6
travellers_otherwise_ask-leading_1_c06fa92a7384f946 = ពេលនោះ មានអ្វីធ្លាក់លើ{ $you_call }?

# source: 946eb37a8d2b
travellers_otherwise_ask-leading_yes_1_b3e09146199272df = គេនឹងមិនពេញចិត្តទេ។

# source: 511314fd36a1
travellers_otherwise_ask-leading_no_1_b26f30481cee0073 = លើខ្ញុំ? គ្មានទេ។

# source: 611e380ece47
travellers_otherwise_ask-leading_2_389514b3963b6edd = { $you_call }នឹងសុំថ្លៃសំបុត្រពីនរណា?

# source: cbdf3036c7e0
travellers_otherwise_ask-leading_yes_2_af6e1624f8c5bde9 = ម្នាក់នៅទីនោះ ខ្ញុំគិតអញ្ចឹង។

# source: 3e5d50e8c0ec
travellers_otherwise_ask-leading_no_2_1d5ab6ce52b51e26 = សុំ? ខ្ញុំមានសំបុត្រ។

# source: 1636a2094599
travellers_otherwise_ask_2_094a7ffe2d5439d8 = ឧបមាថា{ $you_call }ត្រឡប់ក្រោយនៅទីនេះ យប់នេះ។

# source: 4444d9a6cd13
travellers_otherwise_ask-probing_2_98fc894c2ba476f8 = វានឹងទៅជាយ៉ាងណា?

# source: 34432f4e4f00
travellers_otherwise_ask-leading_3_1870a169fb336965 = នរណានឹងតាមរក{ $you_call }?

# source: 6b58d2f58fdd
travellers_otherwise_ask-leading_yes_3_b1b240fbfd05e9e0 = មានគេទូរសព្ទមក ខ្ញុំគិតអញ្ចឹង។

# source: 558af78d7af9
travellers_otherwise_ask-leading_no_3_6b19734c3dad6ce1 = តាមរកខ្ញុំ? នរណា?

# source: 3a61b6b8e996
travellers_otherwise_ask-leading_4_7ecd930ffe7c6a8b = ចំនួនលុយនោះ ទៅជាយ៉ាងណា?

# source: 8bb1939efe3c
travellers_otherwise_ask-leading_yes_4_44c5e7b565cb9203 = គេនឹងទារ។

# source: 6cdeb482ccf5
travellers_otherwise_ask-leading_no_4_20591217a9e2947a = ចំនួនលុយអី?

# source: 2bff2a079a59
travellers_otherwise_deny_1_d9262abac4539143 = ម៉េចនឹងអញ្ចឹង?

# source: e0ef26f435ea
travellers_otherwise_deny_2_24a5ec19225a2c1e = ខ្ញុំមិនគិតពីរឿងនោះទេ។

# source: aab8f06fecd1
travellers_plan_named_1_2465ffb8f513a1cf = គម្រោង

# source: e5ed73784325
travellers_plan_ask_1_7cfaeefe2b2195dc = ព្រឹកដំបូងនៅទីនោះ៖

# source: a1abdbecb83a
travellers_plan_ask-open_1_eb30f533d2e5f238 = វាយ៉ាងម៉េច ម្តងមួយម៉ោង?

# source: a0d74e192095
travellers_plan_ask-leading_1_ce314e6b72fab6e1 = គេដាក់{ $you_call }ទៅណាមុនគេ?

# source: 86d491a33247
travellers_plan_ask-leading_yes_1_5f57d6956d074a66 = កន្លែងដែលគេត្រូវការ ខ្ញុំគិតអញ្ចឹង។

# source: ba291f623311
travellers_plan_ask-leading_no_1_9c83493e2c8ef468 = ដាក់ខ្ញុំ? ខ្ញុំទៅខ្លួនឯង។

# source: e6deff30e301
travellers_plan_ask-probing_1_4b32a02668821779 = បើខ្ញុំចូលទៅ ខ្ញុំនឹងឃើញអ្វី?

# source: 217e0a4b4a23
travellers_plan_ask_2_770c3539d7d40417 = ពេល{ $you_call }ភ្ញាក់នៅទីនោះ ថ្ងៃទីពីរ

# source: 2c08c890b6c0
travellers_plan_ask-probing_2_4034a23ea2d8252c = អ្វីមកមុនគេ?

# source: 0a688c98015a
travellers_plan_ask-choice_1_ae56e33f50dcfabb = ទៅឆ្នេរ ឬធ្វើការ?

# source: f77af03ab1da
travellers_plan_ask-choice_reply_1_34cd834c51b8f857 = ឆ្នេរ។

# source: 3a138ae4db28
travellers_plan_ask-leading_2_2f2c2d8d7eaef9d5 = នរណាដាស់{ $you_call }ពីគ្រែ?

# source: d56a34e3686a
travellers_plan_ask-leading_yes_2_8bdde9279707bbc0 = មានគេដាស់ ខ្ញុំគិតអញ្ចឹង។

# source: 67ffa9175176
travellers_plan_ask-leading_no_2_38fe4d78e3c989f0 = គ្មានទេ។ ខ្ញុំមាននាឡិកា។

# source: 4c52c9f66c76
travellers_plan_ask_3_30ec4872c997f617 = { $you_call }បានប្រាប់ខ្ញុំបន្តិចពីគម្រោង។

# source: bf631f61d123
travellers_plan_ask-probing_3_678534c549ddf98a = លើក្រដាសដែល{ $you_call }ទុកបាន មានអ្វីខ្លះ?

# source: c68fa3ed44d5
travellers_plan_ask-leading_3_ed70d984df75d37b = អ្វីខ្លះពីវា ទៅសងថ្លៃដំណើរ?

# source: 15dc3984daa7
travellers_plan_ask-leading_yes_3_09945e1a90d7377f = ដំបូង ភាគច្រើន។

# source: 29bf00bb4cb7
travellers_plan_ask-leading_no_3_ce4e849b6bc0dca3 = គ្មានទេ។

# source: 3018e51023e0
travellers_plan_ask-doubt_1_a387b4eb3092707e = អ្វីខ្លះពីវា ដែល{ $you_call }ខ្លួនឯងជឿ?

# source: 34919dcfeae0
travellers_plan_ask-doubt_reply_1_9a6c8770944a6133 = ទាំងអស់។ បើអត់ ខ្ញុំមិនទៅទេ។

# source: bfe7fd8a6524
travellers_plan_deny_1_2f7fa60938ac8650 = សមុទ្រ។ ក្រុង។ របស់ញ៉ាំ។

# source: 6cb6bf7dfd3a
travellers_plan_deny_2_77b1f61256d21eee = អ្វីដែលគេធ្វើ ពេលទៅឆ្ងាយ។

# source: 7ab4179f872e
travellers_money_named_1_f5f3b242fa5c7d48 = លុយ

# source: 3e6cbff66599
travellers_money_ask_1_7871847876c2f6e8 = ដំណើរនេះ មានគេចេញលុយ។

# source: 5fc2de498277
travellers_money_ask-probing_1_c05aa2e84422ff3e = ពេលនិយាយដល់រឿងនោះ គេថាម៉េច?

# source: 1c93346e1383
travellers_money_ask-leading_1_d8011d391f2a8881 = ជាថ្នូរនឹងវា គេសុំអ្វី?

# source: 5e19ff2912e7
travellers_money_ask-leading_yes_1_7ea03a88588bf49d = ជួយបន្តិចបន្តួច។ គេធ្វើអញ្ចឹង។

# source: 8fcbdafc39b8
travellers_money_ask-leading_no_1_da1652694280d071 = សុំ? គ្មានទេ។

# source: 40b2480b98f3
travellers_money_ask-leading_2_8bb12bc33e928ce8 = រវាង{ $you_call }និងគេ មានក្រដាសអ្វី?

# source: dfeb263d118d
travellers_money_ask-leading_yes_2_1c5bf7f995ceeaa2 = មាន។ មិននៅជាមួយខ្ញុំទេ។

# source: dbb2fa0b447a
travellers_money_ask-leading_no_2_35a73ce1120b3de0 = ក្រដាស? និយាយគ្នាហើយ។ ប៉ុណ្ណឹងគ្រប់។

# source: fae4dd9ff821
travellers_money_ask-probing_2_a274ada6bb1ae91b = មកដល់ពេលនេះ នរណាបានបង់អ្វីខ្លះ?

# source: 956da00b40b0
travellers_money_ask-leading_3_f2c49e878b37308a = ត្រូវសងវិញយ៉ាងម៉េច?

# source: 25c7ea725c27
travellers_money_ask-leading_yes_3_e677ba35e29d3e80 = បន្តិចម្តងៗ។ គេសងវិញ។

# source: 32d2ee4e84fc
travellers_money_ask-leading_no_3_9c6ac5cbefe3e312 = សងវិញ? នរណាថាអញ្ចឹង?

# source: 5dcd3ac3dd23
travellers_money_ask-leading_4_c489525c43a6139c = មកដល់ពេលនេះ វាថែមប៉ុន្មានហើយ?

# source: c3dc9e5c6c55
travellers_money_ask-leading_yes_4_b1cc52646cbc16ec = ខ្លះ។ តែងតែមានថែម។

# source: 09a7ea3b2cbc
travellers_money_ask-leading_no_4_90a8aa5667c090aa = ថែម? គ្មានទេ។

# source: c35fea6f2275
travellers_money_deny_1_9f999d3aa12ec9be = បង់ហើយ។ ខ្ញុំបង់ខ្លួនឯង។

# source: 17e16c10c4d6
travellers_money_deny_2_d5b92e43b103d5b1 = មានគ្រប់គ្រាន់។

# source: 86f69b76a2df
travellers_papers_named_1_abab9afd53f17ebb = ត្រា

# source: 6fc870f80798
travellers_papers_ask_1_5e8c78b05469838f = លិខិតឆ្លងដែន{ $you_call }នៅទីនេះ រវាងយើង។

# source: 5e23845d3012
travellers_papers_ask-probing_1_f35abeb62ee9c6cf = { $you_call }ប្រាប់បានទេ ថានៅខាងនោះ ក្នុងវានឹងមានអ្វី?

# source: a3ad82156bb7
travellers_papers_ask-leading_1_6008c12f5a8fcfd8 = { $you_call }ប្រាប់បានទេ ថានៅខាងនោះ ក្នុងវានឹងខ្វះអ្វី?

# source: 09a74adc8076
travellers_papers_ask-leading_yes_1_51bd8db1efc54b97 = មានអ្វីមួយខ្វះ ខ្ញុំគិតអញ្ចឹង។

# source: 6ba5ba7115b5
travellers_papers_ask-leading_no_1_09c3d80fa38aef19 = ខ្វះ? មានទាំងអស់ក្នុងនោះ។

# source: 8a9e0e163dd2
travellers_papers_ask-leading_2_6e198e08fd3e629f = អញ្ចឹងត្រឹមត្រូវទាំងអស់ នៅខាងនោះដែរ។

# source: 8de473753af9
travellers_papers_ask-leading_yes_2_6160bdfadbbdb712 = ត្រឹមត្រូវ។ ពិតមែនហើយ។

# source: 809e2b90e930
travellers_papers_ask-leading_no_2_48f4c0b65601249f = ខ្ញុំគិតអញ្ចឹង។

# source: 43d03fed8481
travellers_papers_ask_2_e26decde2b7eda9b = ទៅខាងនោះ ត្រូវមានត្រា។

# source: 30215e56bb27
travellers_papers_ask-probing_2_4687d84046d1803c = គេប្រាប់{ $you_call }អ្វីពីវា?

# source: 027f65c2db15
travellers_papers_ask-leading_3_8ed8cbf1847b63f8 = គេប្រាប់ឱ្យ{ $you_call }និយាយអ្វី?

# source: 2d42481a0b91
travellers_papers_ask-leading_yes_3_068ac009ff187149 = ទៅលេង។ គេនិយាយអញ្ចឹង។

# source: 3d91758b2ca5
travellers_papers_ask-leading_no_3_695bcc62d4dba6b3 = អ្វីដែលខ្ញុំនិយាយនៅទីនេះ។

# source: b08ee039e552
travellers_papers_ask-closed_1_0e5ff2ec2099cc81 = វាត្រូវនឹងគម្រោងទេ?

# source: 1afc5322fc34
travellers_papers_ask-closed_reply_1_08b81bb2834937e5 = ល្មមហើយ។

# source: c8e6e52a11fc
travellers_papers_deny_1_bb45c983fbc3d963 = ត្រឹមត្រូវទាំងអស់។ មើលទៅ។

# source: 02edb96cbab2
travellers_papers_deny_2_b4969c62e65e6cd9 = ម៉ាស៊ីនពណ៌បៃតង។

# source: 72667910eb8f
travellers_papers_fact_1_462bafc20914e590 = នៅខាងនោះ គេដឹងថាខ្ញុំមកធ្វើអ្វី។

# source: 8f5697c420e8
travellers_glance-pen_named_1_d38b1d552b71a587 = ប៊ិក

# source: 74cd35f55ec0
travellers_glance-pen_ask_1_aecbaa5c6262e112 = មុននេះបន្តិច { $you_call }មើលប៊ិកខ្ញុំ។

# source: 77333531bd50
travellers_glance-pen_ask-probing_1_1d2e7e861be2d262 = { $you_call }ប្រាប់បានទេ ថាគិតដល់អ្វី?

# source: cc015423b818
travellers_glance-pen_ask-leading_1_42560e2ecc132fcd = { $you_call }ប្រាប់បានទេ ថាអ្វីដែលខ្ញុំមិនត្រូវសរសេរ?

# source: 00da88165078
travellers_glance-pen_ask-leading_yes_1_55f0ccfb58dc203c = រឿងចុងក្រោយ។ បើលោកមន្ត្រីអាច។

# source: c3c9a0547ee4
travellers_glance-pen_ask-leading_no_1_2a24179fefc15172 = ចង់សរសេរអី សរសេរទៅ។

# source: b51880cded54
travellers_glance-pen_ask-soothe_1_990a7b293fd2a6b2 = មិនបាច់ខ្វល់ពីវាទេ។

# source: 5f7ef08ec5dc
travellers_glance-pen_ask-soothe_reply_1_6fcd996b6f6d417a = (មើលជញ្ជាំងវិញ។) ទេ។

# source: d1c37c695024
travellers_glance-pen_ask_2_edcc310745bd41d9 = ពេលខ្ញុំសរសេរ { $you_call }ឈប់។

# source: 1dd7f9ed30ea
travellers_glance-pen_ask-probing_2_4c99757aa99d33bb = ឱ្យខ្ញុំដាក់វាចុះ ពេល{ $you_call }និយាយទេ?

# source: 1b8bb5aafeaa
travellers_glance-pen_ask-doubt_1_ec4e83c2fa9b4a02 = ក្នុងនោះមានអ្វីមិនពិតទេ?

# source: 5763ebfe0243
travellers_glance-pen_ask-doubt_reply_1_5be51bbd709a6327 = ពិតទាំងអស់។

# source: f8d5eb488871
travellers_glance-pen_ask-soothe_2_9273fab38a217496 = ការសរសេរនេះគ្មានអ្វីទេ។

# source: 4e727be36446
travellers_glance-pen_ask-soothe_reply_2_9af6ba67e296e9dc = ទេ។ យល់ហើយ។

# source: f2862ccf169a
travellers_glance-pen_deny_1_c58ecc0b8e95c47c = ខ្ញុំគ្រាន់តែមើល។

# source: f30ac2b5a20b
travellers_pen-answer_named_1_c8bee68e49a87ae0 = កំណត់ត្រារបស់ខ្ញុំ

# source: 17d150f006cc
travellers_pen-answer_ask_1_65b38f446874515d = អ្វីដែលខ្ញុំសរសេរ

# source: 12f4eb17027f
travellers_pen-answer_ask-meets_1_badaf2f2b02138c0 = នៅតុនេះ។ ប្រធានវេនខ្ញុំអានវា ហើយគ្មានព្រំដែនណាអានទេ។

# source: f8373c2d8b10
travellers_pen-answer_ask-meets_reply_1_f366d201604b24c3 = នៅតុនេះ។ (ដាក់សំបុត្រចុះជាលើកដំបូង។)

# source: 8720ed466063
travellers_pen-answer_ask-soothe_1_0f8ab5dca52334fc = ជារឿងធម្មតានៅទីនេះ។ គ្មាននរណាខ្វល់ពីវាទេ ព្រំដែនក៏មិនខ្វល់។

# source: 85206315f79f
travellers_pen-answer_ask-soothe_reply_1_29a03d72ce874ff7 = ធម្មតា។ យល់ហើយ។

# source: 5fcf6ab41796
travellers_pen-answer_ask-promise_1_9a1480acb498da31 = ខ្ញុំបោះចោល សម្រាប់{ $you_call }។ គ្មាននរណាអានវាទេ ព្រំដែនក៏មិនអាន។

# source: 7a656435fd7e
travellers_pen-answer_ask-promise_reply_1_e7bd80591322632d = អញ្ចឹងលោកមន្ត្រីសរសេរវាធ្វើអី?

# source: 962d9023d0d0
travellers_pen-answer_ask_2_2ba2486fcaf9ec6d = ពីកំណត់ត្រារបស់ខ្ញុំ៖

# source: 15acf1a48f9a
travellers_pen-answer_ask-meets_2_fff895bcf1843482 = យើងពីរនាក់អានវានៅទីនេះ។ គ្មានព្រំដែនណាឃើញវាទេ គ្មានក្នុងលិខិតឆ្លងដែនទេ។

# source: e916896cc4be
travellers_pen-answer_ask-meets_reply_2_4cc741ea13a255cb = ពីរនាក់។ (ងក់ក្បាល។) ហើយគ្មានព្រំដែន។

# source: 8a88bda68a85
travellers_pen-answer_ask-promise_2_6622d920b04c91e3 = ខ្ញុំធ្វើបាត់វាឱ្យ{ $you_call }។ គ្មានព្រំដែនណាឃើញវាទេ គ្មានក្នុងលិខិតឆ្លងដែនទេ។

# source: cb43b12293d9
travellers_pen-answer_ask-promise_reply_2_cb01438d438635cb = ធ្វើបាត់?

# source: 0f17f376d446
travellers_pen-answer_ask-soothe_2_fb68cbbfb0d53a37 = យើងសរសេរច្រើនណាស់។ គ្មានព្រំដែនណាខ្វល់ទេ យើងក៏មិនខ្វល់។

# source: e64c8bcc4cce
travellers_pen-answer_ask-soothe_reply_2_9ec2a5a950dec326 = បើលោកមន្ត្រីថាអញ្ចឹង។

# source: 55907acea1f3
travellers_glance-phone_named_1_eb7e064958e66558 = ទូរសព្ទ

# source: 848eed61729d
travellers_glance-phone_ask_1_eb0a3a7dbae5b8b5 = { $you_call }ត្រឡប់ទូរសព្ទមើល។

# source: 11c14082e84a
travellers_glance-phone_ask-probing_1_650e83b689dd102b = បើចង់និយាយ នោះជាអ្វីដែរ?

# source: c1f6d733bf47
travellers_glance-phone_ask-leading_1_152421c272200363 = នរណាដែល{ $you_call }ត្រូវខ្លាច?

# source: f3b92a3d78ac
travellers_glance-phone_ask-leading_yes_1_8a55cf80a9b1d4b0 = មិនមែនខ្លាចទេ។ គេនឹងសួរថាខ្ញុំនៅឯណា។

# source: b4c5cbe45aaa
travellers_glance-phone_ask-leading_no_1_d64e19895acfaa2b = គ្មានទេ។ អ្នកណាទូរសព្ទមកក៏បាន។

# source: 67a8059cfab9
travellers_glance-phone_ask-doubt_1_04a526b67f98fa2f = មានអ្វីដែលមិនឱ្យខ្ញុំឃើញ?

# source: c6dbe9e86982
travellers_glance-phone_ask-doubt_reply_1_e9ced90f6b657255 = មើលបាន។ (ត្រឡប់វាវិញ។)

# source: f6178d245fd9
travellers_glance-phone_ask_2_cfb156f975b5babc = មុននេះ ដៃ{ $you_call }ទៅទូរសព្ទ។

# source: 5a433fdc9014
travellers_glance-phone_ask-probing_2_88949feb4ce9e616 = { $you_call }ចង់ប្រាប់ទេ ថានោះជាអ្វី?

# source: 92e8ec998810
travellers_glance-phone_ask-leading_2_e87878c6c13987c5 = { $you_call }ត្រូវតែប្រាប់គេទេ ថានៅទីនេះ?

# source: ade3d744628b
travellers_glance-phone_ask-leading_yes_2_2cb9087fd4634862 = គេចូលចិត្តដឹងថាខ្ញុំនៅឯណា។

# source: c832f7c2e4e2
travellers_glance-phone_ask-leading_no_2_4f65cbbf86d76d45 = ត្រូវតែ? ទេ។

# source: 95c60b75cac8
travellers_glance-phone_ask-soothe_1_ee83dda8d811c273 = វាមិនមែនរឿងអាក្រក់ទេ { $you_call }នឹងឃើញ។

# source: db726632671a
travellers_glance-phone_ask-soothe_reply_1_1cd2c5829711bc6a = មែន។ ខ្ញុំនឹងឃើញ។

# source: 094521cdb2d6
travellers_glance-phone_deny_1_8e3a3cbbc06c7db2 = គ្រាន់តែទូរសព្ទ។

# source: b903407308e1
travellers_phone-answer_named_1_b1bc7e50ac652294 = អ្នកនៅផ្ទះ

# source: 84ac4fd51934
travellers_phone-answer_ask_1_cb9a18e9dc116295 = អ្នកនៅផ្ទះ

# source: d90a2074da3b
travellers_phone-answer_ask-meets_1_ebe3b7ea558fe662 = មិនឮអ្វីពីខ្ញុំទេ។ បើគេសួរ៖ ខ្ញុំមិននិយាយពីអ្នកដំណើរទេ។

# source: f2e3bba4c73b
travellers_phone-answer_ask-meets_reply_1_926da3a3b0009f40 = មិននិយាយពីអ្នកដំណើរ។ (ត្រឡប់ទូរសព្ទផ្ងារ។)

# source: c8118e36dd1d
travellers_phone-answer_ask-promise_1_04c37c2ded3bd8d1 = មិនឮអ្វីទេ រហូត។ បើគេសួរ៖ { $you_call }មិនបានចូលមកទីនេះទេ។

# source: 20cda2065334
travellers_phone-answer_ask-promise_reply_1_96bed6fe63c20dac = មិនបានចូលមកទីនេះ។ អឺម។

# source: 95839828dc3e
travellers_phone-answer_ask-soothe_1_fe1817e9833cbbab = គេចង់ល្អដល់{ $you_call }។ បើគេសួរ៖ គ្រាន់តែប្រាប់តាមពិតទៅ។

# source: ffb154d84ec1
travellers_phone-answer_ask-soothe_reply_1_cd6a9c01be48903b = លោកមន្ត្រីមិនស្គាល់ពួកគេទេ។

# source: 4f91b1f55678
travellers_phone-answer_ask_2_85688109f591bef7 = ខ្ញុំមិនទូរសព្ទទៅផ្ទះទេ។

# source: b44ec191f7f6
travellers_phone-answer_ask-meets_2_31f23f2c4c150e79 = បើគ្មាន{ $you_call } គឺអត់។ បើថ្ងៃណាមួយខ្ញុំត្រូវតែធ្វើ ខ្ញុំមករក{ $you_call }មុន។

# source: 9a988c5f171e
travellers_phone-answer_ask-meets_reply_2_8aeff7ad8f4bdf15 = មករកខ្ញុំមុន។ ល្អ។

# source: 6482a54d0ab8
travellers_phone-answer_ask-price_1_77088373676bc648 = បើខ្ញុំបានឯទៀត គឺអត់។ អញ្ចឹង{ $you_call }និយាយរឿងនោះសិន។

# source: 2e806c9934f7
travellers_phone-answer_ask-price_reply_1_66efa7ddaba54ae6 = បើខ្ញុំមិននិយាយ?

# source: 545ffb0cc72d
travellers_phone-answer_ask-soothe_2_921e00a4f7781051 = គេមិនខ្វល់ទេ។ យូរៗគេយល់ ដូចគ្រួសារណា។

# source: 1f9f3d9c703f
travellers_phone-answer_ask-soothe_reply_2_da4e15a2a78ede96 = គ្រួសារខ្ញុំ?

# source: 3a55d61bd1d6
travellers_glance-door_named_1_a18f751e1fa93444 = ទ្វារ

# source: 9205ea4109fa
travellers_glance-door_ask_1_01a593b89102b5ee = ភ្នែក{ $you_call }ទៅទ្វារ។

# source: 55333f07e127
travellers_glance-door_ask-probing_1_863a5670207238fe = ទ្វារនោះ មានរឿងអ្វី?

# source: 2f434ce33464
travellers_glance-door_ask-leading_1_cbe7d301eeb377bf = នរណារង់ចាំនៅទីនោះ?

# source: 0c8ec8340dcb
travellers_glance-door_ask-leading_yes_1_73c16780c49d906c = ម្នាក់។ តែងតែមានម្នាក់។

# source: d884847ab096
travellers_glance-door_ask-leading_no_1_6791deb36596eb66 = ជួរទាំងមូល។

# source: 5060cf3942c3
travellers_glance-door_ask-soothe_1_9a8d599541a36cc3 = គ្មាននរណាចូលតាមនោះបានទេ។

# source: f2cf0458654e
travellers_glance-door_ask-soothe_reply_1_22b9b40109a6ce39 = ទេ។ គ្មាននរណា។

# source: aec0b6e90e46
travellers_glance-door_ask_2_dcdc861b1e794374 = ភ្នែក{ $you_call }ម្ខាងនៅលើទ្វារ។

# source: 1764e046ce74
travellers_glance-door_ask-probing_2_1caec8453abcd954 = ខាងក្រៅនោះ មានអ្វី?

# source: af21df85b1b1
travellers_glance-door_ask-leading_2_7a9c5b0e9d886587 = នរណាមិនត្រូវឱ្យឮ?

# source: f38ec61e3cc6
travellers_glance-door_ask-leading_yes_2_4cc75da420cb1dc1 = គេមិនបាច់ឮទេ។

# source: 7292d28ca86e
travellers_glance-door_ask-leading_no_2_502b5fe96ecdfd92 = មិនត្រូវ? គ្មានទេ។

# source: 7883f03123e1
travellers_glance-door_ask-doubt_1_dc7c97585dc53f42 = { $you_call }ប្រឌិតអ្វីហ្នឹង?

# source: 38178a20b470
travellers_glance-door_ask-doubt_reply_1_08b35907b5589afa = អត់ទេ។

# source: eba7713c223d
travellers_glance-door_deny_1_5f0ff7814b7d743b = វាជាទ្វារ។

# source: 1c81c5589eb6
travellers_door-answer_named_1_1b7a8828a640ae10 = អ្នកខាងក្រៅ

# source: 57b540d13f9f
travellers_door-answer_ask_1_880bf917debb5727 = នៅខាងក្រៅនោះ

# source: 288419566f62
travellers_door-answer_ask-meets_1_1bb7b74958357abb = ខ្ញុំមិននិយាយអ្វីពី{ $you_call }ទេ។ { $you_call }ចេញពេលណាក៏បាន តាមទ្វារណាក៏បាន។

# source: ba5d96e9a9bb
travellers_door-answer_ask-meets_reply_1_94493c124b219a96 = មានទ្វារពីរ។ (ងាកមើល ហើយឃើញមួយទៀត។)

# source: 4ee4eb022bcf
travellers_door-answer_ask-promise_1_1019a2cc1575480b = គ្មាននរណាប៉ះ{ $you_call }បានទេ។ { $you_call }ទៅ ហើយខ្ញុំមើលថែ{ $you_call }នៅខាងនោះ។

# source: 8fb81c1f69e4
travellers_door-answer_ask-promise_reply_1_1b5db5dbde1eea37 = នៅខាងនោះ?

# source: 07e8ea921ed4
travellers_door-answer_ask-soothe_1_d711b036d2b7551a = គេពាក់កណ្តាលលក់។ { $you_call }ទៅ គ្មាននរណាងើបមើលទេ។

# source: d8cb05b1be34
travellers_door-answer_ask-soothe_reply_1_b3ca79cfc2b6ec86 = លោកមន្ត្រីគិតអញ្ចឹង។

# source: a537388cd30c
travellers_door-answer_ask_2_e59871f889f663b9 = អ្នកណារង់ចាំខាងក្រៅ

# source: 8aed287bf5b1
travellers_door-answer_ask-meets_2_2daf64057eacd2f9 = ឮថាអ្នកដំណើរត្រូវគេសួរ។ នរណានិយាយអ្វី យើងពីរនាក់ដឹង។

# source: f24b903c9380
travellers_door-answer_ask-meets_reply_2_c9d93548a81f541a = ពីរ។ (ទាញកៅអីមកជិត។)

# source: d25171e01236
travellers_door-answer_ask-promise_2_d103cb333928b7e3 = ឮថា{ $you_call }មិនបាននិយាយអ្វី។ អញ្ចឹងគ្មាននរណាសួរថាជាអ្វីទេ។

# source: bb4557d0efcc
travellers_door-answer_ask-promise_reply_2_09f7cbb19231c80c = គេនឹងសួរដដែល។

# source: cdfdbc21c2fb
travellers_door-answer_ask-soothe_2_be3c99ce2a36e663 = មានយន្តហោះត្រូវគិត។ គ្មាននរណាខ្វល់ពីអ្វីដែលនិយាយនៅទីនេះទេ។

# source: c597b7759c64
travellers_door-answer_ask-soothe_reply_2_c319a2994a859177 = មានម្នាក់ខ្វល់ហើយ។

# source: fd20b676e8c7
travellers_beside_named_1_bad2bf29b9a060a3 = អ្នករួមដំណើរ

# source: be4a25c47676
travellers_beside_ask_1_ef25012912320a67 = មានម្នាក់ចង់ឆ្លើយជំនួស{ $you_call }។

# source: 9f71803deaf9
travellers_beside_ask-probing_1_f4685ac6743efe69 = តាំងពីពេលណា ដែលធ្វើដំណើរជាមួយគ្នា?

# source: 01de2038d7b4
travellers_beside_ask-leading_1_c7796baa2a8289af = តាំងពីពេលណា ដែលគេមើល{ $you_call }អញ្ចឹង?

# source: 4f8d6b2bd32f
travellers_beside_ask-leading_yes_1_74002faa4f205e0b = តាំងពីលើឡាន ប្រហែល។

# source: 4148468ae1e8
travellers_beside_ask-leading_no_1_e44e21cbe3b9e3db = មើល? គេចិត្តល្អ។

# source: e756e7717da6
travellers_beside_ask-leading_2_d48c3f1c4afaee80 = បើបាត់គ្នាតាមផ្លូវ { $you_call }នឹងធ្វើអ្វី?

# source: 59d5ad4d8cc7
travellers_beside_ask-leading_yes_2_8252ca4d983949ac = អញ្ចឹងមិនសូវល្អទេ។

# source: dbea83f313d4
travellers_beside_ask-leading_no_2_0bce0a2a51b82dcf = បាត់? យន្តហោះតែមួយ។

# source: 7385a0c69f35
travellers_beside_deny_1_53aa9e8aa375d4c7 = ពួកយើងធ្វើដំណើរជាមួយគ្នា។

# source: c466337b9e62
travellers_beside_small_1_725f9036f0cc1e47 = ពួកយើងធ្វើដំណើរជាមួយគ្នា។ ស្រួលជាង។

# source: 5ea7b9457123
travellers_beside_part-lured_1_940dfe039c2ffe71 = តាំងពីលើឡាន ព្រឹកមិញ។ គេប្រាប់ឱ្យខ្ញុំនៅជិត ហើយថាមានគេនិយាយជំនួសខ្ញុំ។

# source: 6a2b33f125cb
travellers_beside_part-free-fees_1_cfd1cc7af24a4462 = អ្នកជិតខាងម្តាយមីងខ្ញុំ។ ជិះយន្តហោះរហូត ហើយឆ្លើយជំនួសគ្រប់គ្នា សូម្បីតែអ្នករត់តុ។

# source: 545caddfd503
travellers_warn_named_1_67094f8f8fd386f8 = សេចក្តីជូនដំណឹង

# source: ae61ea173a38
travellers_warn_ask_1_0ecab616c7dc8d5d = នេះជាសេចក្តីជូនដំណឹងពីការស្នើ។ សូមអានវា

# source: 00eca5e8415e
travellers_warn_ask-probing_1_327b09e799812f1e = ហើយប្រាប់ខ្ញុំថាមានអ្វីក្នុងវាដែល{ $you_call }ស្គាល់ ឬគ្មាន។

# source: aef63433f102
travellers_warn_ask-label_1_537298811d589389 = ហើយប្រាប់ខ្ញុំថាបន្ទាត់ណាដែល{ $you_call }ឃើញខ្លួនឯង។

# source: e97e8dd3da9f
travellers_warn_ask-label_reply_1_79ed914445f612fb = (រុញវាមកវិញ។) នោះជាអ្នកផ្សេង។

# source: 2b993af0c3ed
travellers_warn_ask-soothe_1_5375d614a219d5f1 = ហើយយកវាទៅជាមួយ របស់{ $you_call }ប្រហែលមិនអីទេ។

# source: a516f4c60bce
travellers_warn_ask-soothe_reply_1_620e98525d913f8e = ដាក់វាក្នុងកាបូប។ មិនអានទេ។

# source: 88a94e445923
travellers_warn_ask_2_50a47767ec24497f = ទំព័រនេះមកពីតុជំនួយអ្នកដំណើរ។

# source: 7d6b596e4daf
travellers_warn_ask-open_1_3de3b967a248ba97 = { $you_call }អានវា ហើយវាទាក់ទងអ្វីនឹងរបស់{ $you_call } ឬអត់ { $you_call }ជាអ្នកប្រាប់។

# source: 2404dbed321a
travellers_warn_ask-threat_1_ef2599fac8ffbf4f = { $you_call }អានវា ហើយបើនៅតែហោះ { $you_call }បានដឹងហើយ។

# source: d5122692a1fc
travellers_warn_ask-threat_reply_1_f2741c17a834cad5 = អញ្ចឹងមិនឱ្យខ្ញុំហោះទេមែនទេ?

# source: 74323a11d87c
travellers_warn_ask-label_2_8cf8ecfbba7da7ec = { $you_call }អានវា បន្តិចទៀត{ $you_call }ចង់ប្រាប់ខ្ញុំច្រើនជាងនេះ។

# source: 35d81375c03a
travellers_warn_ask-label_reply_2_46ed9c34b2214741 = ច្រើនជាងអ្វី?

# source: 0b4e3a1301f4
travellers_warn_deny_1_8c8ab092ca11f276 = អានបន្ទាត់ទីមួយ ហើយងក់ក្បាល។

# source: ff629f1a3fd8
travellers_warn_deny_2_80fed5bd5f2ffc42 = អានវាដូចគេអានបញ្ជីម្ហូប។

# source: d84211df2871
travellers_tell_named_1_324acf483f7e9cf2 = តុជំនួយ

# source: 864d411052b1
travellers_tell_ask_1_a8d68c611af5bebc = មានតុជំនួយសម្រាប់ការស្នើពីក្រៅប្រទេស។ វាមិនឃាត់នរណាទេ។

# source: d409b9588581
travellers_tell_ask-consent_1_3b7eedee3425a096 = ឱ្យគេមក ឬយកតែលេខ ឬមិនយកទាំងពីរ?

# source: 2d0feb5bbe24
travellers_tell_ask-price_1_4747ec9cb8eb557e = គេមក ពេល{ $you_call }ប្រាប់ខ្ញុំឯទៀត។

# source: 1ce4b4e20231
travellers_tell_ask-price_reply_1_dad783b044edea9c = ឯទៀត។ យល់ហើយ។

# source: 0e21c6ec4f26
travellers_tell_ask-blanket_1_4ccf0e67d92d6aee = គេមកដដែល អញ្ចឹង{ $you_call }មិនបាច់សម្រេចទេ។

# source: d3e99cc2c628
travellers_tell_ask-blanket_reply_1_02a05317c59d6e96 = បើគេធ្វើអញ្ចឹង។

# source: fa719fa2869c
travellers_tell_ask_2_77516b2ca4a6ecd3 = { $you_call }ហោះ ឬនៅ។ មានតុជំនួយសម្រាប់ការស្នើ៖

# source: df69bb63ae99
travellers_tell_ask-consent_2_0fd7906da6e9dc39 = ឱ្យគេនិយាយជាមួយ{ $you_call }បានទេ ឬមិនចង់?

# source: ef959f6431e7
travellers_tell_ask-threat_1_65dab23df3f35bfb = គេនឹងចង់ដឹងថាម៉េច{ $you_call }មិនដែលទូរសព្ទ។

# source: 45f468818638
travellers_tell_ask-threat_reply_1_2fdad16eaa84f6ac = ទូរសព្ទទៅនរណា?

# source: ae1615d905dc
travellers_tell_ask-blanket_2_ea60b439e2b30153 = គេបានឈ្មោះ{ $you_call }ពីខ្ញុំ ហើយមកឆាប់ៗ។

# source: dab4eb48d794
travellers_tell_ask-blanket_reply_2_3d0e0b419c758798 = ឈ្មោះខ្ញុំ?

# source: 0ea914d5d5f5
travellers_tell_deny_1_b8b114c50ac091df = លេខ មានក៏ល្អដែរ។ ចាំមើល។

# source: 5cb35d500211
travellers_tell_deny_2_263ff565cf8aab6c = ខ្ញុំមិនដឹងទេ។ ប្រហែលពេលក្រោយ។

# source: 92eb9cd081f0
travellers_end_named_1_441c1c556b30d2f1 = ការបញ្ចប់

# source: 2d4bee751c5a
travellers_end_ask_1_02f6b197b31fd056 = នេះជាអ្វីដែលខ្ញុំបានកត់។

# source: 7f28306fb317
travellers_end_ask-close_1_ee00628134e12648 = ត្រង់ណាមិនត្រូវ សូមកែ។ លិខិតឆ្លងដែន និងជើងហោះហើរ ជារបស់{ $you_call }។

# source: e9cd6671c345
travellers_end_ask-close_reply_1_50791ec64d1402f4 = អាន កែមួយពាក្យ ហើយយកលិខិតឆ្លងដែន។

# source: 7f2424515bd6
travellers_end_ask-abrupt_1_d8248d64bffa9266 = ប៉ុណ្ណឹងល្មមហើយ។ លិខិតឆ្លងដែនទៅច្រកចេញ។

# source: 7e0efb85133f
travellers_end_ask-abrupt_reply_1_f08b8937972a8877 = ទៅច្រកចេញ? វាតែឯង?

# source: 5184b627b2ec
travellers_end_ask-promise_1_853977e5096e8e4d = ប៉ុណ្ណឹងល្មមហើយ។ ឥឡូវគ្មានអ្វីកើតឡើងលើ{ $you_call }ទេ។

# source: b991c75ed2df
travellers_end_ask-promise_reply_1_fe376c934ed73da9 = គ្មានអ្វី។ បាន។

# source: bc4a368a6df8
travellers_end_ask_2_9038718ec0d1a656 = អញ្ចឹងប៉ុណ្ណឹងហើយ។

# source: 77f98e219ead
travellers_end_ask-close_2_a44531313e6ed7c6 = ខ្ញុំអានបន្ទាត់ខ្ញុំឱ្យស្តាប់ ហើយអ្វីដែល{ $you_call }គូសចោល គឺចោល។

# source: 8af6a9b5bcc6
travellers_end_ask-close_reply_2_1862567703020232 = (ស្តាប់។) បន្ទាត់ចុងក្រោយ។ ទេ ទុកទៅ។ ត្រូវហើយ។

# source: 1309c494eeeb
travellers_end_ask-abrupt_2_8aeec87166f2c968 = { $you_call }មានលេខហើយ ហើយនេះលិខិតឆ្លងដែន។

# source: 314ef0af6656
travellers_end_ask-abrupt_reply_2_31bcbc080a66b700 = ហើយអ្វីដែលលោកមន្ត្រីសរសេរ?

# source: e2b26c069f93
travellers_end_ask-soothe_1_8cbd0c3b3e5c36e7 = ឥឡូវកុំគិតពីវាទៀត ហើយសូមហោះឱ្យបានល្អ។

# source: dd04e6224560
travellers_end_ask-soothe_reply_1_636f1d3aabe0f51b = អង្គុយបន្តិចទៀត។

# source: afa61b158b45
travellers_findings-suspicion-remains-lured_1_b86a9b31d8879bdd = បើកចំហ។ អញ្ចឹងលោកមន្ត្រីមិនថាវាក្លែងក្លាយទេ។ (គិត។) ហើយខ្ញុំមានលេខ។

# source: 0c90b72f954f
travellers_findings-suspicion-remains_1_52a794b5193a8975 = បើកចំហ? បើកចំហត្រង់ណា?

# source: 320ad9f5961b
travellers_findings-presumed-victim-lured_1_46517d5c10f719b8 = លោកមន្ត្រីគិតថាគេចង់អញ្ចឹង។ (ដកដង្ហើមវែង។) ខ្ញុំមិនទាន់ហ៊ានប្រាប់ខ្លួនឯងទេ។

# source: 6899297098c9
travellers_findings-presumed-victim_1_6cf01dc08a66a934 = ខ្ញុំ? ទេ។ នោះច្រឡំហើយ។

# source: 45507ee50167
travellers_findings-no-grounds-lured_1_afba7b5d8407d4b2 = អញ្ចឹងត្រឹមត្រូវទាំងអស់។ (នៅឈរត្រង់នោះ។)

# source: 1008a0810891
travellers_findings-no-grounds_1_626f5157365c515f = អញ្ចឹងខ្ញុំទៅបាន! អរគុណសម្រាប់កៅអី។

# source: 92db52ca11ba
travellers_findings-suspect-with-rights_1_bd580a9a98db573f = ខ្ញុំបានធ្វើអ្វីទៅ?

# source: 1a38336356bc
travellers_findings-labour-rights-fees_1_f2f3c4a41be6d64d = ខ្ញុំយកវាវិញបាន? (អង្គុយវិញ។) ចុះហត្ថលេខាត្រង់ណា?

# source: aa0221278e74
travellers_findings-labour-rights_1_f0f27558a069e247 = ប្រាក់ខែអី? ខ្ញុំមិនទាន់មានទេ។

# source: de81773f5228
travellers_findings-other-protection-need_1_4a1142edb7d1f06c = នោះជាអ្វី?

# source: f751c80dcb6c
travellers_findings-emergency_1_16b807a6f65781ee = មានភ្លើងឆេះឬ?

# source: 83ab1193ab86
travellers_findings-child-at-risk_1_86492ff2b7eaaadb = ខ្ញុំធំហើយ។ មានក្នុងលិខិតឆ្លងដែន។

# source: 717dec6717fd
travellers_moments_boarding_1_6480c3971acf4f7d = (សំឡេងគង។ គេហៅជើងហោះហើរ។) នោះរបស់ខ្ញុំ។ ខ្ញុំត្រូវនៅទេ?

# source: fb7ae6c5b945
travellers_moments_boarding_replies-honest_1_e1ae089a458d8d98 = ទេ។ { $you_call }អាចទៅឥឡូវ ហោះថ្ងៃត្រង់ ឬយើងបន្ត។

# source: 1439f470f820
travellers_moments_boarding_replies-honest_answer_1_4a22f4c50624ae20 = អញ្ចឹងបន្តិចទៀត។ (ផ្អែកខ្នង។)

# source: f240db254b28
travellers_moments_boarding_replies-price_1_f762cd2478a45ec4 = ទេ។ ពេលខ្ញុំឮឯទៀតហើយ { $you_call }ទៅបាន។

# source: 8cd5b1cca0d9
travellers_moments_boarding_replies-price_why_1_93579164045cebf7 = ទៅបាន តែមិនទាន់៖ នោះជាការដាក់តម្លៃ។

# source: dd92079c2ea4
travellers_moments_boarding_replies-price_answer_1_399c30c9a40fe1b2 = ឯទៀត។ (មើលទ្វារ។)

# source: 1512194e1175
travellers_moments_boarding_replies-promise_1_6502af586ec9f804 = ទេ។ ខ្ញុំឱ្យវារង់ចាំ ហើយយើងបន្ត។

# source: a15cda4a5102
travellers_moments_boarding_replies-promise_why_1_c1fcadc05058721b = អ្នកធ្វើមិនបានទេ។

# source: f7e2d070d3c9
travellers_moments_boarding_replies-promise_answer_1_efb918c9330c0b33 = វារង់ចាំ? ធ្វើបានឬ?

# source: 126d1f56d098
visitor_journey_small_1_52a984f70dea3b1a = ខ្ញុំទៅលេងមិត្តម្នាក់ មិត្តល្អ គឺថា។ ពួកយើងស្គាល់គ្នាក្នុងហ្គេម ពួកយើងលេងអន់ទាំងពីរ ហើយឥឡូវបានដប់ថ្ងៃ។

# source: 86739c481019
visitor_journey_small_2_ca47a095d0132d0c = (ត្រឡប់ទូរសព្ទមើល។) ការកក់មកពីខាងនោះ។

# source: a1369f562f96
visitor_journey_small_3_7ce5965cd4059d2d = ដប់ថ្ងៃជាមួយម្នាក់ដែលខ្ញុំស្រឡាញ់។ ពួកយើងសរសេររកគ្នាថ្ងៃយប់ ភាគច្រើនយប់ ហើយការកក់ធ្វើនៅខាងនោះ។ (ត្រឡប់ទូរសព្ទមើល។)

# source: 8b4555cd770f
visitor_arranged_small_1_16294a9a1d47f6b6 = មិត្តខ្ញុំ។ និងពូម្នាក់ ដែលពូកែរឿងអញ្ចឹង។

# source: 4179219a00f9
visitor_arranged_small_2_a79f97e73e744ef4 = មានពូម្នាក់ ពូមិត្តខ្ញុំ គាត់ធ្វើទាំងអស់។

# source: 65108794e42c
visitor_arranged_part-lured_1_488bcec872915a32 = ពូធ្វើទាំងអស់ ទាំងថ្ងៃផង ខ្ញុំគ្រាន់តែផ្ញើរូបលិខិតឆ្លងដែន។ គាត់មកយកខ្ញុំ រួចបើកបន្ត ខ្ញុំស្តាប់មិនច្បាស់ថាទៅណា។

# source: 297c8684fabd
visitor_arranged_part-free_1_83c19a6fd017c24a = ពួកយើងពីរនាក់ធ្វើ អេក្រង់ពីរ ផែនទីមួយ។ វាឆ្លងតាមហាងពូ ព្រោះថោកជាង។ ខ្ញុំប្តូរវាបាន ខ្ញុំអានពីរឿងនោះបីដង។

# source: deb17f7f1a6b
visitor_plan_deny_1_66873a8c048943d5 = នៅជាមួយគ្នា។ មើលមុខគ្នា ខ្ញុំគិតអញ្ចឹង។

# source: 984ac0d5d294
visitor_plan_deny_2_3d124afd523723f7 = មើលក្រុង។ ភាគច្រើនមើលគ្នា។

# source: fbb5453aa28a
visitor_plan_part-lured_1_eae09e1aece65f70 = ពូមានកន្លែងមួយមានទូរសព្ទ ត្រូវការអ្នកសរសេរលឿន។ គ្រាន់តែរហូតពួកយើងមានផ្ទះ។ មិនសូវនិយាយពីវាទេ ឆ្លៀតនិយាយបន្តិចម្តងៗ។

# source: 3dc0ab60b8e2
visitor_plan_part-free_1_baaf54ba63ce8b0b = បួនថ្ងៃមិត្តខ្ញុំធ្វើការ អញ្ចឹងខ្ញុំដើរលេង ខ្ញុំមានបញ្ជី មានសារមន្ទីរនាឡិកា។ ហើយថ្ងៃចុងក្រោយមានការ ខ្ញុំគ្មានខោអាវស្លៀកទេ។

# source: 1732176348c3
visitor_plan_whole-lured_1_73dfe40af9107935 = គ្មានក្រដាសទេ ជាគ្រួសារ។ អ្វីដែលខ្ញុំរកបាននៅទីនោះ នៅក្នុងប្រអប់លុយ រហូតស្មើ។

# source: 637a51d6ec51
visitor_plan_whole-free_1_a3acccedf46e7eb6 = លើក្រដាស មានសំបុត្រសារមន្ទីរនាឡិកា។ គ្មាននរណាធ្វើការទេ ពួកយើងឈ្លោះគ្នារឿងញ៉ាំឯណា។

# source: 748673cdf7c5
visitor_friend_named_1_c52bd0ddde5f9374 = មិត្ត

# source: 54e5789f99b0
visitor_friend_ask_1_8c793436abddfcc8 = { $you_call }និយាយពីមិត្តនៅខាងនោះ។

# source: 5196fd653767
visitor_friend_ask-probing_1_4e0d9db6fb50cf28 = { $you_call }ប្រាប់ខ្ញុំបានទេ ថាស្គាល់គ្នាយ៉ាងម៉េច?

# source: ae8584966517
visitor_friend_ask-leading_1_9c6bb77a96126371 = { $you_call }ប្រាប់ខ្ញុំបានទេ ថាតាមពិតនោះជានរណា?

# source: 8b1ce69dec61
visitor_friend_ask-leading_yes_1_5d54e6ddd9899fff = យប់ឡើង ខ្ញុំឆ្ងល់មែន។

# source: 7594fbd89672
visitor_friend_ask-leading_no_1_81d07dbf7ee6fc1d = តាមពិត? វាជាមិត្តខ្ញុំ។

# source: b8c1f8147924
visitor_friend_ask-closed_1_22f108259ee29957 = មិត្តមកយក{ $you_call } ឬអ្នកផ្សេង?

# source: 1e851da149e1
visitor_friend_ask-closed_reply_1_c9dfde395064d912 = មានគេមក។ រៀបចំអស់ហើយ។

# source: 880a92e5b5fb
visitor_friend_ask_2_9642e4242e221501 = ពីមិត្ត{ $you_call }៖

# source: 08952dcb8130
visitor_friend_ask-probing_2_c08be93642ca35e1 = នៅខាងនោះ ក្នុងផ្ទះនោះ មួយថ្ងៃវាយ៉ាងម៉េច?

# source: d28537a7f814
visitor_friend_ask-leading_2_ff1a18bd6160da89 = ក្នុងគម្រោងនោះ មិត្ត{ $you_call }ធ្វើអ្វី?

# source: 804f217435b5
visitor_friend_ask-leading_yes_2_f4b4b24ab881049a = ភាគច្រើន ចាំខ្ញុំ។

# source: 46d53de48b60
visitor_friend_ask-leading_no_2_2f35736867a55ab4 = ក្នុងអ្វី?

# source: 64310083ddf8
visitor_friend_ask-blame_1_099d9571f30d5890 = { $you_call }ចូលចិត្តអ្វីម្ល៉េះ បានជឿវា?

# source: d1569c97950c
visitor_friend_ask-blame_reply_1_e517085384b3ba9f = ខ្ញុំចូលចិត្តអ្វីដែលខ្ញុំចូលចិត្ត។

# source: 4b5dc6c5d251
visitor_friend_deny_1_3de583adf7a4d9e1 = មិត្ត។ គេសុទ្ធតែមានមិត្ត។

# source: d08db2645f13
visitor_friend_small_1_70158606ccc12bc4 = ពួកយើងស្គាល់គ្នាជាងអ្នកដែលជួបគ្នា។ មើល នេះពីថ្ងៃចន្ទ។

# source: 75dae5b4c5d5
visitor_friend_small_2_5588110d73b6526d = ខ្ញុំដឹងទាំងអស់។ ស្ទើរទាំងអស់។ នេះ អានស្តាប់មើល។

# source: 4562de953afe
visitor_friend_part-lured_1_c7650e928be1297b = ពួកយើងមិនទាន់ជួបគ្នាទេ។ តាមរូបក៏ទេ៖ មុនដំបូងកាមេរ៉ាខាងនោះខូច រួចរបស់ខ្ញុំខូច។ សំឡេង ខ្ញុំស្គាល់។

# source: b9965447e0fa
visitor_friend_part-free_1_be62a93c7007a31f = ពួកយើងជួបគ្នា ខែមីនា នៅបឹង ខ្ញុំនាំមិត្តពីរនាក់ទៅ កុំឱ្យនៅតែពីរនាក់។ ហើយម្តងទៀតក្រោយនោះ។

# source: 97298768d16e
visitor_friend_fact_1_ed7540d6863fae80 = ខ្ញុំនឹងចាំសំឡេង។

# source: 64eb9a89a9a5
visitor_money_small_1_2f4a30739c628b4d = គេចេញមុន។ ពេលក្រោយពួកយើងចែកគ្នា។

# source: 22cddcb486ec
visitor_money_small_2_c21559f7ee4962d9 = គេចេញមុន ខាងនោះ។ ខ្ញុំសងវិញ។

# source: a1602ff857ca
visitor_money_part-lured_1_5df0eea9ec66eac7 = ពូថា គ្រួសារមិនគិតលេខគ្នាទេ រួចគាត់កត់ទុក។ ខ្ញុំជួយនៅកន្លែងនោះ រហូតស្មើ។

# source: 1cccc4107e33
visitor_money_part-free_1_447a5bb085920588 = ពាក់កណ្តាលជារបស់ខ្ញុំ ខ្ញុំផ្ញើទៅវិញថ្ងៃសុក្រ។ ពាក់កណ្តាលទៀត ខ្ញុំថាខ្ញុំចម្អិនម្ហូបសង គេសើចបន្តិច។

# source: 4b7213ca31a4
visitor_papers_small_1_015d1d1c3b4bd2df = សម្រាប់រឿងនោះ ត្រូវការតែលិខិតឆ្លងដែន។

# source: c63434b89b82
visitor_papers_small_2_c8cf747a14c748f7 = ភ្ញៀវ។ ខ្ញុំទៅលេង។

# source: d5fe56d1dc66
visitor_papers_part-lured_1_2a65dff814628e5e = ខ្ញុំចូលជាភ្ញៀវ ហើយថា៖ មិត្ត។ សម្រាប់នៅបន្ត មានម្នាក់ក្នុងការិយាល័យដែលពូស្គាល់។

# source: 389181020f11
visitor_papers_part-free_1_1f0f4bdb6cc3f53d = ដប់ថ្ងៃ ហើយភ្ញៀវបានសាមសិប។ ខ្ញុំរកមើល មិត្តខ្ញុំរកមើល រួចបងស្រីខ្ញុំរកមើល។

# source: 19e7c7243850
visitor_otherwise_part-lured_1_fead78dd0aea2257 = អញ្ចឹងពូយកអ្វីដែលគាត់កត់មក គាត់ថាអញ្ចឹង គាត់សើច។ ហើយទូរសព្ទទៅផ្ទះ … នៅផ្ទះគេដឹងថាខ្ញុំនៅផ្ទះបងប្អូនជីដូនមួយ។ អញ្ចឹង ទេ។

# source: e8eb9c10bb63
visitor_otherwise_part-free_1_a0eec1b77bfd86b0 = អញ្ចឹងខ្ញុំយំមួយយប់ រួចទៅផ្ទះ ឬទៅផ្ទះសំណាក់ក្បែរកំពង់ផែ ខ្ញុំមានឈ្មោះផ្លូវ។ មិត្តខ្ញុំឱ្យមក ក្រែងពួកយើងទ្រាំគ្នាមិនបាន។

# source: 01b4aa14e8a3
visitor_glance-phone_part_1_32d337acf4f7a80a = នៅផ្ទះគេគិតថាខ្ញុំនៅផ្ទះបងប្អូនជីដូនមួយ។

# source: 74680bc32759
visitor_glance-phone_part_2_6d35e4d8347126c4 = លោកមន្ត្រីមិនទូរសព្ទទៅទីនោះទេ មែនទេ ទៅឪពុកខ្ញុំ?

# source: c23cb0c83ea5
visitor_warn_part-lured_1_9a68c88c2e8f7ec8 = (អាន។) ការងារ វគ្គសិក្សា មិត្ត។ (ឈប់។) មិត្ត។ នៅទីនេះសរសេរអញ្ចឹង។

# source: 2654dccd014c
visitor_warn_part-free_1_8f22c53db82cfa8e = (អានពាក់កណ្តាលឮៗ។) ទេ។ តែល្អហើយដែលវាព្យួរនៅនេះ ខ្ញុំនឹងប្រាប់បងស្រីខ្ញុំ។

# source: 0deae5d35cda
visitor_tell_part_1_f13cc91dae164a88 = មិនមែនយប់នេះទេ។ តែលេខ យក ខ្ញុំដាក់ឈ្មោះ “ពេទ្យធ្មេញ”។ ហើយកុំឱ្យនរណាទូរសព្ទទៅផ្ទះ។

# source: 309955e00850
languages_Common_1_7dbb8c7ca3aeb214 = ភាសារួម

# source: 2d28aa52c8d8
languages_Kessarine_1_8880cfd46e6b55ea = ភាសាកេសារីន

# source: 24f97e89f97b
languages_Tirrelan_1_ee282e1d24b29dd0 = ភាសាទីរែល

# source: 902c3bb54fdd
subjects_arranged_1_e4dabbb85b8fda99 = ការរៀបចំ

# source: e6f07d43b5c2
subjects_begin_1_9a848d5e6672b3de = ការចាប់ផ្តើម

# source: 5bcaffed4d27
subjects_beside_1_217086cd0ae6a40b = អ្នកនៅក្បែរ

# source: cc2585df74ec
subjects_club_1_136d47911d6640ad = ក្លឹប

# source: cc8321d6375c
subjects_contract_1_2b3b9a8f4b87e2a3 = កិច្ចសន្យា

# source: 412e3bc572ae
subjects_door-answer_1_9d586a8a3af9f36b = ចម្លើយពីទ្វារ

# source: 361e48d0308f
subjects_end_1_c2f00318f053500a = ចុងបញ្ចប់

# source: 3f62550731d9
subjects_firm_1_aa77fd78efdfd251 = ក្រុមហ៊ុន

# source: cde48537ca2c
subjects_friend_1_b501d7a879f0854d = មិត្ត

# source: 7e4fede2a3d2
subjects_glance-door_1_f87519fd3a34887d = ការក្រឡេកមើលទ្វារ

# source: 5238c1e787d3
subjects_glance-pen_1_b142f4cec3e0cd44 = ការក្រឡេកមើលប៊ិក

# source: 4b73d73a1b1a
subjects_glance-phone_1_e039b2b90d9c86eb = ការក្រឡេកមើលទូរសព្ទ

# source: d6e21286621a
subjects_house_1_4d3e3b7b4e55c31b = ផ្ទះ

# source: cde56892bbeb
subjects_journey_1_37f98ee886c0acd3 = ដំណើរ

# source: 8d2ac8b58ead
subjects_money_1_f483ce936f7df10f = លុយ

# source: 8e48aec36376
subjects_otherwise_1_dcfab4240d697e3d = បើខុសពីនេះ

# source: 8bddf4c0f769
subjects_papers_1_8b1ddee9b041797e = ក្រដាសស្នាម

# source: 90b92fcc0264
subjects_pen-answer_1_c44bcaa67dac769a = ចម្លើយពីប៊ិក

# source: 298f738465c1
subjects_phone-answer_1_4ffe93d90417c199 = ចម្លើយពីទូរសព្ទ

# source: 64879f7d6b96
subjects_plan_1_a5e84c0db713a4b2 = គម្រោង

# source: d64debd942d7
subjects_school_1_cc3fbeffa766c129 = សាលា

# source: 879915cfdc2c
subjects_tell_1_fa48fcef19cf1ae2 = ការរៀបរាប់

# source: aa63925edf22
subjects_warn_1_5e39a0f62bea2e31 = ការព្រមាន
