# language: km
# translator: machine draft
# state: draft

# source: 10b0002842a0
title = បញ្ជរចេញដំណើរ

# source: ebf7d19416f0
summary = អ្នកដំណើរវ័យក្មេងពីរនាក់ ជើងហោះហើរតែមួយ ហើយទាំងពីរថា៖ ទៅដើរលេង។ នេះជាវេនទីមួយរបស់អ្នក។ សហការីម្នាក់បង្ហាញអ្នកពីរបៀបមើល សួរ កត់ និងសម្រេច។

# source: cf3d246d107f
role = អ្នកជាមន្ត្រីព្រំដែននៅបញ្ជរចេញដំណើរ។ បញ្ជររបស់អ្នកជួបអ្នកដំណើរ មុនពួកគេចេញ។ អ្នកអាចពិនិត្យអ្នកដំណើរម្នាក់បន្ថែម។ អ្នកអាចផ្តល់ព័ត៌មាន និងហៅផ្នែកប្រឆាំងការជួញដូរមនុស្សមក។ អ្នកមិនមែនជាអ្នកសម្រេចថានរណាអាចហោះហើរទេ។

# source: 754185b393f4
content-note = ក្នុងករណីនេះមាននិយាយពីការសន្យាផ្តល់ការងារក្លែងក្លាយ និងបំណុល។ គ្មាននរណារងរបួស ហើយគ្មានការបង្ហាញអំពើហិង្សាទេ។ សំណួរខ្លះដែលមានឱ្យជ្រើស គ្មានចិត្តល្អ៖ គេដាក់វានៅទីនេះ ដើម្បីឱ្យអ្នកអាចទុកវាចោល។ សូមកុំសរសេរអ្វីអំពីមនុស្សពិតប្រាកដក្នុងកំណត់ត្រា។

# source: f1f3567a87a7
aim_1 = មើល និងប្រៀបធៀប មុននឹងសួរ

# source: b38b76dad8be
aim_2 = និយាយជាមួយអ្នកដំណើរម្នាក់ៗដោយឡែក ហើយចាប់ផ្តើមដោយសំណួរបើក

# source: 97ed300de9fb
aim_3 = ញែកអ្នកដំណើរដែលប្រឈមគ្រោះថ្នាក់ ពីអ្នកដំណើរដែលគ្រាន់តែភ័យ ហើយប្រាប់មូលហេតុ

# source: aaa3da4b5c82
aim_4 = ផ្តល់ជំនួយ និងជម្រើសហោះហើរនៅពេលក្រោយ ដោយមិនឃាត់នរណា

# source: 4470ff93bdf0
rule_1 = ការពិនិត្យបន្ថែម ចំណាយច្រើនបំផុតដប់នាទីក្នុងមនុស្សម្នាក់។ លើសពីនេះ បន្តបានតែបើអ្នកដំណើរចង់។

# source: c2f367178db3
rule_2 = នៅបញ្ជរនេះ មិនឆែកមើលទូរសព្ទទេ។ ការនោះត្រូវមានតុលាការ។

# source: 7f9c9d7fab2e
rule_3 = បញ្ជរនេះមិនឃាត់នរណាមិនឱ្យហោះហើរទេ។ បើអ្នកបារម្ភ សូមហៅផ្នែកប្រឆាំងការជួញដូរមនុស្សមក។

# source: aeb0874f99da
rule_4 = មនុស្សពេញវ័យគ្រប់រូបអាចពន្យារដំណើរដោយសេរី។ ក្រុមហ៊ុនអាកាសចរណ៍ប្តូរសំបុត្រឱ្យម្តង ដោយមិនគិតថ្លៃ។ គេមិនធ្វើបញ្ជីឈ្មោះអ្នកដែលពន្យារទេ។

# source: e4e589b858b0
rule_5 = លិខិតឆ្លងដែនត្រូវប្រគល់ទៅដៃម្ចាស់វិញ ហើយមិនប្រគល់ទៅដៃអ្នកផ្សេងឡើយ។

# source: 69f7927d0a14
rule_6 = ខិត្តប័ណ្ណ និងលេខទូរសព្ទសុវត្ថិភាព គឺសម្រាប់អ្នកណាក៏ដោយដែលចង់បាន។

# source: 1cd4a9e75848
opening = ម៉ោង 9 និង 20 នាទីយប់ នៅព្រលានយន្តហោះផតហាំ។ ជើងហោះហើរពេលយប់ទៅឈូងម៉ាល បិទក្នុងមួយម៉ោងទៀត។ មនុស្សវ័យក្មេងពីរនាក់ឈរនៅបញ្ជររបស់អ្នក។ គេមិនស្គាល់គ្នាទេ។ ទាំងពីរដាក់ឯកសារចុះ ហើយទាំងពីរថា៖ ទៅដើរលេង។ { $shift-leader } ដែលជាប្រធានវេនរបស់អ្នក ឈរក្បែរអ្នក។ អ្នកមិនចាំបាច់ត្រូវតែរកឃើញអ្វីមួយទេ។ អ្នកត្រូវស្វែងយល់។

# source: de27e66ae9e6
place_counter_papers_label = ឯកសារលើតុ

# source: 3fc48646a334
place_counter_papers_text = ពីរគំនរតូចៗ៖ សំបុត្រ ការកក់បន្ទប់ និងបង្កាន់ដៃធនាគារ របស់អ្នកដំណើរម្នាក់ៗ។ អ្នកអាចអានទាំងអស់។

# source: 79762368331d
place_counter_passport-reader_label = ឧបករណ៍អានលិខិតឆ្លងដែន

# source: 9d5803f05b2c
place_counter_passport-reader_text = ភ្លើងបៃតង ពីរដង។ លិខិតឆ្លងដែនទាំងពីរជារបស់ពិត ហើយជារបស់អ្នកដែលកាន់វា។

# source: 0d95744a342b
place_counter_queue_label = ជួររង់ចាំ

# source: c40c32be45d9
place_counter_queue_text = មនុស្សដប់មួយនាក់រង់ចាំក្រោយបន្ទាត់លឿង៖ គ្រួសារមួយ និស្សិតខ្លះ និងអ្នកធ្វើដំណើរតែម្នាក់ឯងពីរបីនាក់។ គ្រប់គ្នាអស់កម្លាំង។

# source: 1ba76ea7e3d9
place_counter_poster_label = ផ្ទាំងបិទប្រកាស

# source: 291620e22bad
place_counter_poster_text = សេចក្តីប្រកាសរបស់ផ្នែកប្រឆាំងការជួញដូរមនុស្ស មានរូបភាព និងលេខទូរសព្ទ។ ពីក្រោម មានព្យួរសេចក្តីជូនដំណឹងអំពីប្រកាសការងារក្លែងក្លាយ។

# source: 93ff9273de4b
place_counter_clock_label = នាឡិកា

# source: 762029c4358a
place_counter_clock_text = ជើងហោះហើរទៅឈូងម៉ាល បិទនៅម៉ោង 10 និង 20 នាទី។ ជើងបន្ទាប់ចេញថ្ងៃត្រង់ស្អែក ហើយនៅមានកៅអី។

# source: 9f29600ac843
place_counter_side-door_label = ទ្វារចូលបន្ទប់ចំហៀង

# source: f5b90302a555
place_counter_side-door_text = បន្ទប់មានកៅអីពីរ និងទ្វារដែលបិទជិត។ គ្មាននរណាក្នុងជួរអាចមើលឃើញ ឬស្តាប់ឮអ្វីដែលនិយាយនៅទីនោះទេ។

# source: eb13d5809b6f
place_counter_phone_label = ទូរសព្ទលើតុ

# source: f7d51a6a13e5
place_counter_phone_text = អ្នកដំណើរម្នាក់ក្នុងចំណោមពីរនាក់ ដាក់ទូរសព្ទនៅក្បែរឯកសារ។ អ្នកគ្មានសិទ្ធិបើកមើលទេ។

# source: f88edd3b985f
place_counter_suitcase_label = វ៉ាលី

# source: 32810f666681
place_counter_suitcase_text = វ៉ាលីពីរ ដាក់ក្បែរគ្នា។ មានខោអាវសម្រាប់អាកាសធាតុក្តៅ អាវភ្លៀងមួយ និងរបស់ធម្មតាៗ។

# source: 52d50e44eafa
place_counter_title = បញ្ជរចេញដំណើរលេខ 7

# source: bf9072035948
place_counter_text = បញ្ជរខ្ពស់មួយ មានផ្ទាំងកញ្ចក់។ លើតុមានឯកសារ។ ក្រោយបន្ទាត់លឿង គេតម្រង់ជួររង់ចាំ ជិតល្មមស្តាប់ឮគ្រប់ពាក្យ។ ផ្ទាំងបិទប្រកាសមួយនៅលើជញ្ជាំង ក្បែរនាឡិកា។ ទ្វារតូចចង្អៀតមួយចូលទៅបន្ទប់ចំហៀង។

# source: 8ebc93f04466
place_side-room_chairs_label = កៅអីពីរ

# source: c728f757e481
place_side-room_chairs_text = ដាក់បញ្ឆិតគ្នា មិនទល់មុខគ្នាទេ។ អ្នកអង្គុយជិតទ្វារ អាចចេញទៅបានដោយមិនបាច់ដើរកាត់អ្នក។

# source: 16d1c9050a0b
place_side-room_table_label = តុ

# source: 6902872f5a02
place_side-room_table_text = ក្រដាសសរសេរ ប៊ិច និងក្រដាសជូតមាត់មួយប្រអប់។ គ្មានអេក្រង់បាំងរវាងអ្នក និងកៅអីម្ខាងទៀតទេ។

# source: 074aaa926bdf
place_side-room_leaflet-rack_label = ខិត្តប័ណ្ណ

# source: ef12789b2f60
place_side-room_leaflet-rack_text = កាតតូចៗជាប្រាំបួនភាសា៖ នរណាជួយ តម្លៃប៉ុន្មាន (ឥតគិតថ្លៃ) និងលេខទូរសព្ទមួយ។ អាចដាក់ក្នុងស្បែកជើងបាន។ សេចក្តីជូនដំណឹងអំពីប្រកាសការងារក្លែងក្លាយ ក៏មាននៅទីនេះដែរ។

# source: 7ca7dea90680
place_side-room_water_label = ទឹក

# source: bde22f2a1315
place_side-room_water_text = ថូទឹកពេញមួយ និងកែវស្អាត។ របស់ដែលត្រូវជូនមុនគេ មុនសំណួរណាទាំងអស់។

# source: 91d58f46b5a6
place_side-room_window_label = បង្អួចមើលទៅសាលរង់ចាំ

# source: 2867fe5f2fd0
place_side-room_window_text = អ្នកញែកបន្ទះរនាំងពីរសន្លឹកមើល។ សាលរង់ចាំភ្លឺចាំង។ ឥឡូវជួរខ្លីជាងមុន។

# source: 923d6bf77149
place_side-room_desk-phone_label = ទូរសព្ទលើជញ្ជាំង

# source: 31f5de2f3166
place_side-room_desk-phone_text = ចុចប៊ូតុងតែមួយ ដើម្បីហៅផ្នែកប្រឆាំងការជួញដូរមនុស្ស ទាំងថ្ងៃទាំងយប់។ ពួកគេចុះមកក្នុងរយៈពេលដប់ប្រាំនាទី ដោយស្លៀកពាក់ស៊ីវិល។

# source: 0e4cf4f5797c
place_side-room_title = បន្ទប់ចំហៀង

# source: e553e0d32bc1
place_side-room_text = បន្ទប់តូចស្ងាត់មួយ។ កៅអីពីរកម្ពស់ស្មើគ្នា តុមួយ ថូទឹកមួយ។ កៅអីក្បែរទ្វារ ទុកសម្រាប់ភ្ញៀវ។ បង្អួចមួយមានរនាំង មើលទៅសាលរង់ចាំ។

# source: 4e0266c780ce
document_tourist-ticket_title = សំបុត្ររបស់ { $tourist }

# source: adc74704d65d
document_tourist-ticket_row-1_label = ផ្លូវធ្វើដំណើរ

# source: 064012bd5490
document_tourist-ticket_row-1_text = ពីផតហាំទៅឈូងម៉ាល យប់នេះ តែទៅ

# source: a891cbbe1e48
document_tourist-ticket_row-2_label = អ្នកបង់ប្រាក់

# source: e2cee71660b9
document_tourist-ticket_row-2_text = អ្នកដំណើរផ្ទាល់ ជាសាច់ប្រាក់ នៅការិយាល័យក្នុងក្រុង

# source: 2b5c3d26721a
document_tourist-ticket_row-3_label = លេខទំនាក់ទំនង

# source: 9be718dc1b6b
document_tourist-ticket_row-3_text = លេខបញ្ចប់ដោយ 61 09

# source: 7d80240c9bc2
document_tourist-ticket_with-tourist-booking = ទាំងពីរមានលេខដូចគ្នា ហើយជាលេខដែល { $tourist } សរសេរលើទម្រង់លិខិតឆ្លងដែន។ មនុស្សតែម្នាក់បានរៀបចំទាំងពីរ។

# source: 7e91a50e696a
document_graduate-ticket_title = សំបុត្ររបស់ { $graduate }

# source: adc74704d65d
document_graduate-ticket_row-1_label = ផ្លូវធ្វើដំណើរ

# source: 6c39aa2c2122
document_graduate-ticket_row-1_text = ពីផតហាំទៅឈូងម៉ាល យប់នេះ ហើយត្រឡប់វិញក្នុងបីថ្ងៃ

# source: a891cbbe1e48
document_graduate-ticket_row-2_label = អ្នកបង់ប្រាក់

# source: 2ea345f7c9b2
document_graduate-ticket_row-2_text = ក្រុមហ៊ុនផ្គត់ផ្គង់បុគ្គលិកឃ្វីលហេវិន ចុះបញ្ជីជំពាក់

# source: 2b5c3d26721a
document_graduate-ticket_row-3_label = លេខទំនាក់ទំនង

# source: 843af5a4bd80
document_graduate-ticket_row-3_text = លេខបញ្ចប់ដោយ 40 77

# source: 91a883716485
document_graduate-ticket_with-graduate-booking = ទាំងពីរមានលេខដូចគ្នា តែ { $graduate } សរសេរលេខផ្សេងលើទម្រង់លិខិតឆ្លងដែន។ ទាំងពីរត្រូវបានកក់ឃ្លាតគ្នាបួននាទី។

# source: 91ebee3c7399
document_graduate-booking_title = ការកក់បន្ទប់របស់ { $graduate }

# source: 1daaa38f33cd
document_graduate-booking_row-1_label = កន្លែង

# source: d2e9fdde95f9
document_graduate-booking_row-1_text = សណ្ឋាគារឡាំភ្លៃធើ ឈូងម៉ាល បីយប់

# source: 7048f38b33f1
document_graduate-booking_row-2_label = ការបង់ប្រាក់

# source: e538f307c8e5
document_graduate-booking_row-2_text = បង់ពេលទៅដល់។ អាចលុបចោលបានរហូតដល់ថ្ងៃត្រង់ស្អែក

# source: 2b5c3d26721a
document_graduate-booking_row-3_label = លេខទំនាក់ទំនង

# source: 843af5a4bd80
document_graduate-booking_row-3_text = លេខបញ្ចប់ដោយ 40 77

# source: 21e11648d2f9
document_tourist-booking_title = ការកក់បន្ទប់របស់ { $tourist }

# source: 1daaa38f33cd
document_tourist-booking_row-1_label = កន្លែង

# source: 6af422676c1e
document_tourist-booking_row-1_text = បន្ទប់មួយពីលើហាងនំប៉័ង ឈូងម៉ាល ប្រាំបីយប់

# source: 7048f38b33f1
document_tourist-booking_row-2_label = ការបង់ប្រាក់

# source: cb0ef956cb5f
document_tourist-booking_row-2_text = បង់យប់ទីមួយហើយ នៅសល់បង់ពេលទៅដល់

# source: 2b5c3d26721a
document_tourist-booking_row-3_label = លេខទំនាក់ទំនង

# source: 9be718dc1b6b
document_tourist-booking_row-3_text = លេខបញ្ចប់ដោយ 61 09

# source: 6cee9b3f08e8
document_bank-slips_title = បង្កាន់ដៃធនាគារពីរសន្លឹក

# source: a7bc57075a10
document_bank-slips_text = អ្នកដំណើរម្នាក់មួយសន្លឹក ចេញក្នុងសប្តាហ៍នេះទាំងពីរ។

# source: fff66f93f512
document_bank-slips_row-1_label = { $tourist }

# source: 52e9bbff7fa6
document_bank-slips_row-1_text = លុយនៅសល់ ល្មមទិញអាហារល្ងាចបានពីរបីពេល

# source: b5b0561f360b
document_bank-slips_row-2_label = { $graduate }

# source: 52e9bbff7fa6
document_bank-slips_row-2_text = លុយនៅសល់ ល្មមទិញអាហារល្ងាចបានពីរបីពេល

# source: 6eac68d8e5f9
document_bulletin_title = សេចក្តីជូនដំណឹង៖ ប្រកាសការងារក្លែងក្លាយ

# source: 33b8166eacb6
document_bulletin_text = ពីផ្នែកប្រឆាំងការជួញដូរមនុស្ស។ គេសុំឱ្យមន្ត្រីបង្ហាញវាដល់អ្នកដំណើរ ហើយទុកឱ្យអ្នកដំណើរវិនិច្ឆ័យដោយខ្លួនឯង។

# source: 104ab9213e28
document_bulletin_row-1_label = ការងារ

# source: a3904b073e85
document_bulletin_row-1_text = ការងារការិយាល័យតាមអនឡាញនៅបរទេស ប្រាក់ខែខ្ពស់ មិនត្រូវការបទពិសោធន៍

# source: 54a3b64c67dd
document_bulletin_row-2_label = និយោជក

# source: e891631d5baa
document_bulletin_row-2_text = គ្មានឈ្មោះ ឬមានឈ្មោះដែលគ្មាននរណារកឃើញ

# source: 9a1c54f55e7c
document_bulletin_row-3_label = រូបភាព

# source: 0234d31d9db3
document_bulletin_row-3_text = ស្ត្រីម្នាក់នៅមុខផ្ទះសថ្មីមួយ។ មានគេរាយការណ៍ដប់មួយដង ម្តងៗឈ្មោះផ្សេង

# source: f47f1edc44ed
document_bulletin_row-4_label = អ្វីត្រូវធ្វើ

# source: 09db67cd6a3d
document_bulletin_row-4_text = ផ្តល់ព័ត៌មាន។ ឱ្យអ្នកដំណើរទូរសព្ទមកយើង។ កុំឃាត់នរណា

# source: 8b1a11d58428
document_job-message_title = សារបោះពុម្ពរបស់ { $graduate }

# source: dc41f4f14a44
document_job-message_text = ក្រដាសបត់ពីរសន្លឹក ដែល { $graduate } យកចេញពីកាបូប ហើយឱ្យអ្នកអាន។

# source: 104ab9213e28
document_job-message_row-1_label = ការងារ

# source: 330c0b1299d9
document_job-message_row-1_text = បម្រើអតិថិជនតាមអនឡាញ។ ប្រាក់ខែបីដងនៃប្រាក់ខែគ្រូបង្រៀននៅទីនេះ។ មិនត្រូវការបទពិសោធន៍

# source: 54a3b64c67dd
document_job-message_row-2_label = និយោជក

# source: ac6a5caf6d21
document_job-message_row-2_text = “ក្រុមហ៊ុនធំមួយ។ ពេលទៅដល់ យើងប្រាប់ឈ្មោះ និងអាសយដ្ឋាន។”

# source: a725bda1f33e
document_job-message_row-3_label = ទិដ្ឋាការ

# source: f45b4c83d12a
document_job-message_row-3_text = “មកជាភ្ញៀវទេសចរសិន។ ប័ណ្ណការងារធ្វើតាមក្រោយ។”

# source: 9a1c54f55e7c
document_job-message_row-4_label = រូបភាព

# source: 582a5f3a872c
document_job-message_row-4_text = ស្ត្រីម្នាក់នៅមុខផ្ទះសថ្មីមួយ។ “ដូរ៉ា ពីក្រុងរបស់អ្នក ក្រោយមួយឆ្នាំ។”

# source: 73136ed753b6
document_job-message_with-bulletin = ជារូបភាពដដែល៖ ស្ត្រីដដែល ផ្ទះដដែល ឈ្មោះផ្សេង។ ការសន្យាផ្តល់ការងារនេះ ដូចក្នុងសេចក្តីជូនដំណឹង មួយបន្ទាត់ម្តងៗ។

# source: d1b3a5687cdb
cue_nervous-hands_text = ដៃរបស់ { $tourist } ញ័រ ហើយសំបុត្រធ្លាក់ពីរដង។

# source: efe879f01f57
cue_nervous-hands_why = ការភ័យមានមូលហេតុច្រើន។ នៅទីនេះ គឺដោយសារជិះយន្តហោះលើកដំបូង។ សញ្ញាបែបនេះ ជាហេតុផលឱ្យធ្វើចិត្តល្អ មិនមែនជាហេតុផលឱ្យបញ្ជូនបន្តទេ។

# source: 65ea5a3b3bb1
cue_first-passport_text = លិខិតឆ្លងដែនទាំងពីរនៅថ្មី ហើយគ្មានត្រា។

# source: 638b3479695a
cue_first-passport_why = គ្រប់គ្នាសុទ្ធតែធ្លាប់មានលិខិតឆ្លងដែនដំបូង។ វាមិនប្រាប់ថានរណាជាអ្នករៀបចំដំណើរនេះទេ។

# source: abc4e15f3120
cue_escort-watches_text = ក្រោយពីរនាក់ មានស្ត្រីម្នាក់តាមមើលគ្រប់កាយវិការរបស់ { $graduate } ហើយបែរមុខចេញ ពេលអ្នកងើយមើល។

# source: 9b7f06df2966
cue_escort-watches_why = អ្នកដែលធ្វើដំណើរតាមដោយមិនឱ្យគេដឹង ហើយតាមឃ្លាំមើល អាចជាអ្នកដែលកាន់ដំណើរនេះក្នុងដៃ។

# source: ed3f85896bf5
cue_new-suitcase_text = វ៉ាលីរបស់ { $tourist } ធំ ហើយថ្មី។ ស្លាកតម្លៃនៅជាប់នៅឡើយ។

# source: 6897d2e10c4e
cue_new-suitcase_why = វាជាកាដូពីម្តាយរបស់ { $tourist }។ វ៉ាលីមិនមែនជាសូចនាករទេ។

# source: 1f8bda05dee8
cue_phone-keeps-ringing_text = ទូរសព្ទរបស់ { $tourist } រោទ៍បីដងជាប់គ្នា។ លើអេក្រង់ឡើងថា៖ ម៉ែ។

# source: 9a9516c61497
cue_phone-keeps-ringing_why = ម្តាយដែលបារម្ភបានទូរសព្ទមក។ អ្នកអាចឃើញរឿងនេះ ដោយមិនបាច់បើកទូរសព្ទ ហើយមិនត្រូវការអ្វីលើសពីនេះទេ។

# source: b957c63797e3
cue_escort-at-window_text = ក្នុងសាលរង់ចាំ មានស្ត្រីម្នាក់ឈរដាច់ពីជួរ ហើយមើលពីវ៉ាលីរបស់ { $graduate } ទៅទ្វារចំហៀង។

# source: 43049a2ecf1d
cue_escort-at-window_why = អ្នកដំណើរក្នុងជួររង់ចាំបញ្ជរ។ ស្ត្រីនេះរង់ចាំ { $graduate }។

# source: 340ce7837645
cue_escort-speaks_text = ស្ត្រីក្នុងជួរចង់ឆ្លើយជំនួស { $graduate }។ គាត់ថាធ្វើដំណើរជាមួយគ្នា។

# source: 66b07c4880b0
cue_escort-speaks_why = មនុស្សម្នាក់កាន់ឯកសារ និងនិយាយនៅគ្រប់បញ្ជរ។ ដំណើរដែលលែងនៅក្នុងដៃសាមីខ្លួន មានសភាពដូច្នេះឯង។

# source: 6afe5d94d725
cue_one-way_text = សំបុត្ររបស់ { $tourist } មានតែទៅ។

# source: 759d3bcad774
cue_one-way_why = ផ្លូវត្រឡប់មកផ្ទះមានច្រើន។ { $tourist } ត្រឡប់មកតាមសាឡាង ជាមួយមិត្តម្នាក់។ អ្នកដំណើរដែលប្រឈមគ្រោះថ្នាក់ទៅវិញទេ ដែលមានសំបុត្រត្រឡប់។

# source: 06e4a909d065
cue_paid-by-company_text = ក្រុមហ៊ុនមួយឈ្មោះ ក្រុមហ៊ុនផ្គត់ផ្គង់បុគ្គលិកឃ្វីលហេវិន បានបង់ថ្លៃសំបុត្ររបស់ { $graduate }។

# source: d5498063fa46
cue_paid-by-company_why = ក្រុមហ៊ុនផ្គត់ផ្គង់បុគ្គលិក មិនចេញថ្លៃឱ្យគេទៅដើរលេងទេ។ មានអ្នកផ្សេងរៀបចំដំណើរនេះ។

# source: 307c0d6fe5db
cue_same-contact_text = សំបុត្រ និងបន្ទប់របស់ { $graduate } ត្រូវបានកក់ពីលេខតែមួយ ហើយមិនមែនជាលេខរបស់ { $graduate } ទេ។

# source: 2e490ee2dd16
cue_same-contact_why = លុះដាក់ក្រដាសទាំងពីរជាមួយគ្នា ទើបឃើញថាមានដៃមួយផ្សេងទៀតរៀបចំគម្រោងទាំងមូល។

# source: 78cb5dad034d
cue_thin-balance_text = អ្នកដំណើរទាំងពីរ មានលុយតិចណាស់ក្នុងធនាគារ។

# source: 85c57e16f7e5
cue_thin-balance_why = ការខ្វះលុយតែមួយមុខ មិនមែនជាសូចនាករទេ។ វាក្លាយជាសូចនាករ ពេលអ្នកជ្រើសរើសឆ្លៀតយកប្រយោជន៍ពីវា។ នៅទីនេះ វាត្រូវនឹងអ្នកដំណើរទាំងពីរដូចគ្នា។

# source: 2124c6eba784
cue_no-name-company_text = សារនោះមិនប្រាប់ { $graduate } ពីឈ្មោះនិយោជក ឬអាសយដ្ឋានទេ រហូតដល់ពេលទៅដល់។

# source: 2cd8f8892d93
cue_no-name-company_why = បើគ្មានឈ្មោះ គ្មាននរណាអាចផ្ទៀងផ្ទាត់ការសន្យានេះបានទេ។ អ្នកសរសេរវាពឹងលើចំណុចនេះឯង។

# source: 8f5f5d714489
cue_same-photo_text = រូបភាពជោគជ័យដែលគេផ្ញើឱ្យ { $graduate } មានក្នុងសេចក្តីជូនដំណឹង ក្រោមឈ្មោះផ្សេង។

# source: 6fadb7b8c3d7
cue_same-photo_why = រឿងជោគជ័យដែលគេប្រើហើយប្រើទៀតដោយឈ្មោះថ្មីៗ ជារឿងក្លែងក្លាយ។

# source: 60752b67a0a3
cue_photo-of-success_text = គេផ្ញើឱ្យ { $graduate } នូវរូបភាពមនុស្សម្នាក់ ដែលបានទៅឈូងម៉ាល ហើយទិញផ្ទះបានក្រោយមួយឆ្នាំ។

# source: 6b66d526b1d3
cue_photo-of-success_why = រឿងជោគជ័យរហ័សនៅបរទេស ជាវិធីទាក់ទាញមនុស្សដែលគេស្គាល់ច្បាស់។ ក្រោយមក សេចក្តីជូនដំណឹងបង្ហាញថារឿងនេះក្លែងក្លាយ។

# source: 1831bb3d074d
cue_could-not-check_text = { $graduate } បានស្វែងរកនិយោជក តែរកមិនឃើញអ្វីឱ្យផ្ទៀងផ្ទាត់ទេ។

# source: 0152285e3ed6
cue_could-not-check_why = { $graduate } ពិតជាបានព្យាយាមផ្ទៀងផ្ទាត់។ ការខ្វះព័ត៌មាន គឺមានគេបង្កើត មិនមែនដោយសារធ្វេសប្រហែសទេ។

# source: 45ec2e33c51f
cue_onward-ticket_text = ស្ត្រីក្នុងជួរកាន់សំបុត្របន្តដំណើររបស់ { $graduate }។ { $graduate } មិនស្គាល់អាសយដ្ឋាននៅចុងផ្លូវទេ។

# source: ef7dacd17fa6
cue_onward-ticket_why = អ្នកផ្សេងកាន់សំបុត្រ ផ្លូវ និងអាសយដ្ឋាន។ ចាប់ពីទីនេះទៅ { $graduate } នឹងត្រូវពឹងលើមនុស្សនោះ។

# source: 43f06b18d07c
cue_papers-later_text = គេប្រាប់ { $graduate } ឱ្យចូលជាភ្ញៀវទេសចរ ហើយថាប័ណ្ណការងារនឹងមកតាមក្រោយ។

# source: 276baaee7bd3
cue_papers-later_why = អ្នកដែលធ្វើការដោយត្រាទេសចរ គ្មានឋានៈស្របច្បាប់ទេ តែគេប្រាប់ថាអ្វីៗត្រឹមត្រូវ។ សញ្ញាបែបនេះតែមួយ មិនទាន់ធ្វើឱ្យវិមាត្រនេះវិជ្ជមានទេ។

# source: bfc3ec49d3ff
cue_advance_text = ថ្លៃដំណើរជាប្រាក់បុរេប្រទាន បូកថ្លៃសេវា។ { $graduate } ត្រូវធ្វើការសង ឬជំពាក់ទាំងអស់ភ្លាមតែម្តង។

# source: f04a8203126f
cue_advance_why = បំណុលដែលសងបានតែដោយការងារនេះ ហើយគ្មានចំនួនលើក្រដាស ចងមនុស្សម្នាក់ មុនការងារចាប់ផ្តើមទៅទៀត។

# source: 9ee42a757f38
cue_calm-and-clever_text = { $graduate } ស្ងប់ មានសញ្ញាបត្រ ហើយចេះបីភាសា។

# source: 6afa8455fd1c
cue_calm-and-clever_why = មនុស្សជាច្រើនដែលត្រូវគេបោក មានការអប់រំ ហើយមិនភ័យ។ ស្ងប់ និងឆ្លាត មិនកាត់ចេញអ្វីទេ។

# source: 7f2d35a1cc5f
cue_own-choice_text = { $graduate } ថា៖ នេះជាជម្រើសរបស់ខ្ញុំ ខ្ញុំពេញវ័យហើយ សំបុត្រក៏បង់លុយហើយ។

# source: 58678d9c82d1
cue_own-choice_why = វាជាជម្រើស ហើយត្រូវគោរព។ តែការព្រមលើការសន្យាក្លែងក្លាយ មិនមែនជាការព្រមលើអ្វីដែលមកក្រោយទេ (LAW-01)។

# source: dc7469abaa44
cue_holds-own-passport_text = { $graduate } កាន់លិខិតឆ្លងដែន ហើយថាគ្មាននរណាសុំវាទេ។

# source: 2d7af9ba179a
cue_holds-own-passport_why = វាបង្ហាញថា មកទល់ពេលនេះ គេមិនទាន់យកឯកសារទេ។ វាមិនបដិសេធសញ្ញាផ្សេងទៀតឡើយ។

# source: 6a715f6a8cee
cue_agreed-forced_text = ក្រោយសំណួរនាំចម្លើយមួយ { $graduate } យល់ស្របថា ប្រហែលមានគេបង្ខំឱ្យធ្វើដំណើរនេះ។

# source: 1349ce42479f
cue_agreed-forced_why = ពាក្យនោះចេញមកពីសំណួរ។ គ្មាននរណាបង្ខំ { $graduate } ទេ។ { $graduate } ត្រូវគេបោក។ ព័ត៌មានខុសមួយក្នុងសំណុំរឿង អាចបំផ្លាញព័ត៌មានត្រឹមត្រូវមួយទៀត។

# source: 6a196539a7c8
cue_agreed-coached_text = ក្រោយសំណួរនាំចម្លើយមួយ { $tourist } យល់ស្របថា មានគេប្រាប់ { $tourist } ឱ្យនិយាយថាទៅដើរលេង។

# source: ca6fc936052c
cue_agreed-coached_why = មនុស្សភ័យតែងឆ្លើយថា “មែន”។ អ្នកប្រាប់គឺម្តាយរបស់ { $tourist } ដែលថា៖ និយាយឱ្យឮៗ ហើយប្រាប់គេថាទៅដើរលេង។

# source: 556b78f659c3
cue_own-plan_text = { $tourist } រៀបចំដំណើរនេះដោយខ្លួនឯង ហើយបង់ដោយប្រាក់សន្សំ។

# source: 5a0c18a0d0ec
cue_own-plan_why = ការសួរអំពីអ្វីដែលអាចផ្ទុយពីការសង្ស័យ ជាផ្នែកនៃការងារ (INT-09)។ សម្រាប់ { $tourist } ចម្លើយនេះដោះស្រាយរឿងចប់។

# source: 2852e8aa5c2d
draw_faces_1_name = តាវីន

# source: 9e0ddf2b8c24
draw_faces_1_from = ហាល់ម៉ូរ៉ា

# source: 202beacc11e3
draw_faces_2_name = ស៊ីរេឡា

# source: 9e0ddf2b8c24
draw_faces_2_from = ហាល់ម៉ូរ៉ា

# source: 30f2368ae06b
draw_faces_3_name = ចូរ៉ាំ

# source: d105249ead1f
draw_faces_3_from = កេសារិន

# source: cb6db369c8e4
draw_faces_4_name = លូម៉ៃ

# source: d105249ead1f
draw_faces_4_from = កេសារិន

# source: 12dc2e028fa1
draw_faces_5_name = បេនណូ

# source: a26f070fdbc3
draw_faces_5_from = ទីរែល

# source: b88b5192da3e
draw_faces_6_name = អានវេ

# source: a26f070fdbc3
draw_faces_6_from = ទីរែល

# source: 309955e00850
language_Common = ភាសារួម

# source: 2d28aa52c8d8
language_Kessarine = កេសារីន

# source: 24f97e89f97b
language_Tirrelan = ទីរែល

# source: 337b19da56ed
person_graduate_line = អ្នកដំណើរវ័យក្មេង ស្ពាយកាបូប បបូរមាត់ស្ងួត ឈរត្រង់ខ្លួនណាស់។

# source: 7fa906ba3d4c
person_graduate_story = { $graduate } រៀនចប់មហាវិទ្យាល័យនៅរដូវផ្ការីក ហើយរកការងារមិនបាន។ មនុស្សមិនស្គាល់ម្នាក់បានសន្យាផ្តល់ការងារតាមអនឡាញដែលគ្មានឈ្មោះ បង់ថ្លៃដំណើរជាប្រាក់បុរេប្រទាន ហើយឱ្យ { $escort } ទៅជាមួយ។ មិនទាន់មានអ្វីកើតឡើងទេ ហើយក៏មិនចាំបាច់កើតឡើងដែរ៖ ការសន្យាក្លែងក្លាយដែលធ្វើឡើងដើម្បីកេងប្រវ័ញ្ច គឺគ្រប់គ្រាន់ហើយ (LAW-04)។ ខិត្តប័ណ្ណ ការនិយាយជាមួយផ្នែកប្រឆាំងការជួញដូរមនុស្ស និងសិទ្ធិហោះហើរនៅពេលក្រោយ ជួយការពារ។ វាមិនដកជម្រើសចេញទេ។

# source: 633b96023278
question_graduate-choice_answer-1 = ដើរលេង។ ជាជម្រើសរបស់ខ្ញុំ។ ខ្ញុំពេញវ័យហើយ សំបុត្រក៏បង់លុយហើយ។

# source: 78a2b0414b80
question_graduate-choice_ask = ទៅដើរលេង ឬទៅធ្វើការ៖ ក្នុងពីរនេះ មួយណា?

# source: 1bac36141574
question_graduate-day_answer-1 = វែងណាស់។ ខ្ញុំជិះឡានក្រុងតាំងពីម៉ោងបួនព្រឹក។ ខ្ញុំអានសៀវភៅពេញផ្លូវ។ ខ្ញុំរៀនចប់មហាវិទ្យាល័យនៅរដូវផ្ការីក ចេះបីភាសា តែដល់ឥឡូវ ខ្ញុំនៅតែចូលចិត្តអានសៀវភៅជាងអ្វីៗទាំងអស់។

# source: 2d5e71404f7a
question_graduate-day_answer-2 = ធម្មតាទេ អរគុណ។ ខ្ញុំទៅដើរលេង។

# source: f47d61c1930c
question_graduate-day_ask = ថ្ងៃនេះ អ្នកយ៉ាងម៉េចដែរមកដល់ពេលនេះ?

# source: 5b8c939d1231
question_graduate-cost_answer-1 = គេចេញឱ្យទាំងអស់។ ជាប្រាក់បុរេប្រទាន បូកថ្លៃសេវាពីលើ។ គេកាត់ពីប្រាក់ខែខ្ញុំ មួយខែម្តងៗ។ ខ្ញុំមិនដែលឃើញក្រដាសណាប្រាប់ថាប៉ុន្មានទេ។

# source: 57d08a9d4c3d
question_graduate-cost_answer-2 = មានគេជួយខ្ញុំ។ ខ្ញុំសងគេវិញពេលក្រោយ។

# source: 2560eb1a56a4
question_graduate-cost_answer-3 = មិត្តម្នាក់ជួយខ្ញុំ។

# source: c706580eb89a
question_graduate-cost_ask = ថ្លៃដំណើរនេះ បង់ដោយរបៀបណា?

# source: d369ba87c785
question_graduate-lead_answer-1 = ទេ។ គ្មានអ្នកណាបង្ខំខ្ញុំទេ។ ខ្ញុំចង់ទៅខ្លួនឯង។

# source: 215c1d781105
question_graduate-lead_answer-2 = ខ្ញុំ… មែន? ប្រហែល។ ខ្ញុំមិនដឹងថាអ្នកចង់ឮអ្វីទេ។

# source: b0b77c47a49a
question_graduate-lead_ask = មានគេបង្ខំអ្នកឱ្យទៅ មែនទេ?

# source: 8cd6fef52dec
question_graduate-story_answer-1 = វាលើសពីដើរលេង។ មានម្នាក់សរសេរមកខ្ញុំ ពីការងារអនឡាញនៅឈូងម៉ាល។ គេផ្ញើរូបស្ត្រីម្នាក់ពីក្រុងខ្ញុំ ដែលទិញផ្ទះបានក្រោយមួយឆ្នាំ។ ខ្ញុំបោះពុម្ពទាំងអស់។ នេះ អ្នកអានបាន។

# source: bb0029475501
question_graduate-story_answer-2 = ដើរលេង។ ហើយពេលក្រោយ ប្រហែលធ្វើការខ្លះ។ អ្នកផ្សេងដឹងរឿងនេះច្រើនជាងខ្ញុំ។

# source: 97bfc02f8788
question_graduate-story_answer-3 = ដើរលេងបីយប់។ ការកក់បន្ទប់នៅនោះ។

# source: 67b24e4bc737
question_graduate-story_ask = សូមរៀបរាប់ប្រាប់ខ្ញុំពីដំណើរនេះ តាំងពីពេលដំបូងដែលអ្នកឮអំពីវា។

# source: 17903c0045b0
question_graduate-many_answer-1 = គឺ… សណ្ឋាគារមានក្នុងការកក់បន្ទប់ហើយ។ មានក្នុងឯកសារទាំងអស់។

# source: fe4d2160bc9c
question_graduate-many_ask = អ្នកណាទិញសំបុត្រ អ្នកនឹងស្នាក់នៅឯណា ហើយអ្នកណាទៅទទួលអ្នកនៅទីនោះ?

# source: 0d01a5f2f52a
question_graduate-work_answer-1 = ឆ្លើយអតិថិជនតាមអនឡាញ គេថា។ ឱ្យក្រុមហ៊ុនណា? ទៅដល់ទើបគេប្រាប់ឈ្មោះ។ ខ្ញុំរកជាច្រើនថ្ងៃ តែគ្មានអ្វីឱ្យរកឃើញទេ។

# source: f68938a443a8
question_graduate-work_answer-2 = គេង។ ហែលទឹក។ មើលទីក្រុង។

# source: fe6566ce26ee
question_graduate-work_ask = នៅទីនោះ អ្នកនឹងធ្វើអ្វីខ្លះពីមួយថ្ងៃទៅមួយថ្ងៃ?

# source: 16569a3d98ee
question_graduate-passport_answer-1 = ទេ។ អ្នកឱ្យវាទៅគាត់ហើយ។

# source: 06de9ef48365
question_graduate-passport_answer-2 = មែន។ វាជារបស់ខ្ញុំ ហើយគ្មានអ្នកណាសុំវាពីខ្ញុំទេ។

# source: cc84083036e6
question_graduate-passport_ask = តើអ្នកកាន់លិខិតឆ្លងដែនដោយខ្លួនឯងឬទេ?

# source: 03ef16262c0e
question_graduate-doubt_answer-1 = អ៊ីចឹង ខ្ញុំមិនដឹងត្រូវប្រាប់អ្នកអ្វីទៀតទេ។

# source: c19cec525bbb
question_graduate-doubt_ask = ទៅដើរលេង ទាំងមានលុយក្នុងធនាគារតែប៉ុណ្ណឹង? គ្មានអ្នកណាជឿទេ។

# source: 1be53cf74e06
question_graduate-journey_answer-1 = ខ្ញុំមិនបានរៀបចំអ្វីទេ។ គេផ្ញើសំបុត្រមក។ { $escort } កាន់សំបុត្រខ្ញុំសម្រាប់ផ្លូវបន្ត ហើយមានគេទៅទទួលយើងនៅទីនោះ។ ខ្ញុំមិនស្គាល់ផ្លូវទេ។

# source: 2ee5f6f301ed
question_graduate-journey_answer-2 = សំបុត្រមកដល់ ហើយខ្ញុំរៀបអីវ៉ាន់។

# source: fc551702e428
question_graduate-journey_ask = សូមប្រាប់ខ្ញុំថា ដំណើរនេះត្រូវបានរៀបចំយ៉ាងដូចម្តេច។

# source: 755ffa38487f
question_graduate-why_answer-1 = ខ្ញុំ… បានផ្ញើពាក្យសុំការងារកៅសិបច្បាប់ហើយ តាំងពីរដូវផ្ការីកមក។ បើអ្នក អ្នកក៏ឆ្លើយគេដែរ។

# source: 319413bc5fe3
question_graduate-why_ask = មានសញ្ញាបត្រហើយ ម៉េចក៏ចាញ់បោកការសន្យាបែបហ្នឹង?

# source: 31ea5c28b071
question_graduate-papers_answer-1 = ចូលជាភ្ញៀវទេសចរ ហើយនៅបញ្ជរឱ្យថាទៅដើរលេង។ ប័ណ្ណការងារមកតាមក្រោយ។ គេថាអ្នកណាក៏ធ្វើបែបនេះដែរ។

# source: 3cd407f0cefc
question_graduate-papers_answer-2 = ភ្ញៀវទេសចរមិនត្រូវការអ្វីទេ បីសប្តាហ៍។

# source: 5b59c805ae15
question_graduate-papers_ask = គេប្រាប់អ្នកយ៉ាងម៉េចខ្លះ អំពីទិដ្ឋាការ និងប័ណ្ណការងារ?

# source: cd63b966d6b6
question_graduate-next_answer-1 = ខ្ញុំចង់បានការងារនោះ បើវាពិតមែន។ ហើយខ្ញុំចង់ដឹងថាអ្នកណាបើកប្រាក់ខែឱ្យខ្ញុំ។ ខ្ញុំអាចនិយាយជាមួយផ្នែកនោះសិន ហើយហោះថ្ងៃផ្សេង បើខ្ញុំនៅតែចង់ទៅ បានទេ?

# source: ae81616f46ee
question_graduate-next_answer-2 = ខ្ញុំចង់ហោះ។ ជាជម្រើសរបស់ខ្ញុំ។

# source: d184f9ffa28d
question_graduate-next_answer-3 = សូមឱ្យខ្ញុំទៅទ្វារឡើងយន្តហោះឥឡូវនេះ។

# source: 7776b05c502a
question_graduate-next_ask = ឥឡូវ អ្នកចង់ឱ្យមានអ្វីបន្តទៀត?

# source: 32c1d935c4ea
question_graduate-leave_answer-1 = អ៊ីចឹង ខ្ញុំជំពាក់ថ្លៃសំបុត្រ និងថ្លៃសេវាភ្លាមតែម្តង។ បើខ្ញុំឈប់ក្រោយមួយសប្តាហ៍នៅទីនោះ ក៏ដូចគ្នា។ ខ្ញុំព្យាយាមមិនគិតដល់ចំណុចនេះទេ។

# source: 6d01d183d957
question_graduate-leave_answer-2 = ហេតុអ្វីខ្ញុំត្រូវប្តូរចិត្ត?

# source: 96a7418173b3
question_graduate-leave_ask = បើអ្នកប្តូរចិត្ត តើនឹងមានអ្វីកើតឡើង?

# source: 30d10a873b96
person_tourist_line = អ្នកដំណើរវ័យក្មេង ស្ពាយកាបូប បបូរមាត់ស្ងួត មើលនាឡិកាហើយមើលនាឡិកាទៀត។

# source: d76f7d1dab39
person_tourist_story = { $tourist } ធ្វើការក្នុងហាង សន្សំលុយកន្លះឆ្នាំ ហើយកំពុងទៅលេងមិត្តម្នាក់ដែលរៀននៅឈូងម៉ាល។ នេះជាជើងហោះហើរដំបូង ហើយអ្វីដែលខ្លាច គឺការហោះហើរ។ អាយុប្រហែលគ្នា ជើងហោះហើរតែមួយ លុយក្នុងធនាគារតិចដូចគ្នា៖ លក្ខណៈខាងក្រៅមិនប្រាប់អ្វីទេ។ បើគ្មានសំណួរបើក អ្នកដំណើរនេះនឹងខកជើងហោះហើរដោយឥតហេតុផល ហើយការឃាត់មនុស្សដោយមិនចាំបាច់ ធ្វើឱ្យបាត់ទំនុកចិត្តនៅគ្រប់បញ្ជរបន្ទាប់ពីអ្នក។

# source: 87386d50c8e0
question_tourist-day_answer-1 = ខ្ញុំញ៉ាំអ្វីមិនចូលទេ។ ខ្ញុំជិះយន្តហោះលើកដំបូង ហើយខ្ញុំខ្លាច។ ម៉ែទូរសព្ទមករាល់ដប់នាទី ប្រាប់ថាកុំខ្លាច។

# source: 4d48011f4594
question_tourist-day_answer-2 = ល្អ។ ធម្មតា។ សុំទោស នោះខុសក្រដាសមែនទេ?

# source: f47d61c1930c
question_tourist-day_ask = ថ្ងៃនេះ អ្នកយ៉ាងម៉េចដែរមកដល់ពេលនេះ?

# source: 2057c96d5cd3
question_tourist-why_answer-1 = ខ្ញុំមិន… ខ្ញុំមិនដឹងទេ។ ខ្ញុំសុំទោស។

# source: 4dfe4bfdb90f
question_tourist-why_ask = បើគ្មានអ្វីត្រូវលាក់ ម៉េចក៏ញ័រ?

# source: ee5e19fbfd31
question_tourist-work_answer-1 = ភាគច្រើនទៅសារមន្ទីរ។ មានមួយតាំងតែនាឡិកា។ ថ្ងៃចន្ទ អាទិត្យក្រោយមួយទៀត ខ្ញុំចូលធ្វើការនៅហាងវិញ។

# source: 5b503fc72da1
question_tourist-work_answer-2 = អត់អីទេ។ ចង់ថា ដើរលេង។

# source: fe6566ce26ee
question_tourist-work_ask = នៅទីនោះ អ្នកនឹងធ្វើអ្វីខ្លះពីមួយថ្ងៃទៅមួយថ្ងៃ?

# source: f9a833bb2fbf
question_tourist-journey_answer-1 = ខ្ញុំរៀបចំខ្លួនឯងទាំងអស់ ជាច្រើនសប្តាហ៍។ ខ្ញុំមានបញ្ជី៖ ឡានក្រុងលេខ 12 បន្ទាប់មកហាងនំប៉័ង។ យើងត្រឡប់មកជាមួយគ្នាតាមសាឡាង អ៊ីចឹងខ្ញុំមិនត្រូវការសំបុត្រយន្តហោះត្រឡប់ទេ។

# source: 9b517f41af34
question_tourist-journey_answer-2 = ខ្ញុំ… បានទិញវា។ ក្នុងក្រុង។

# source: fc551702e428
question_tourist-journey_ask = សូមប្រាប់ខ្ញុំថា ដំណើរនេះត្រូវបានរៀបចំយ៉ាងដូចម្តេច។

# source: 12fd61dc460c
question_tourist-doubt_answer-1 = តែវាពិតមែន។ តើខ្ញុំគួរយកអ្វីមក? គ្មានអ្នកណាប្រាប់ខ្ញុំទេ។

# source: c19cec525bbb
question_tourist-doubt_ask = ទៅដើរលេង ទាំងមានលុយក្នុងធនាគារតែប៉ុណ្ណឹង? គ្មានអ្នកណាជឿទេ។

# source: 4418ea22f117
question_tourist-leave_answer-1 = មិត្តខ្ញុំនឹងសើចចំអកខ្ញុំ ហើយលុយសំបុត្រក៏បាត់។ ប៉ុណ្ណឹងឯង។ នៅក្នុងឡានក្រុង ខ្ញុំក៏បានគិតដែរ។

# source: f0b0984e2771
question_tourist-leave_answer-2 = ខ្ញុំត្រូវតែប្តូរហ្អេស?

# source: 96a7418173b3
question_tourist-leave_ask = បើអ្នកប្តូរចិត្ត តើនឹងមានអ្វីកើតឡើង?

# source: 55d2599821c7
question_tourist-choice_answer-1 = ដើរលេង! ចង់ថា ខ្ញុំធ្វើការដែរ។ តែនៅស្រុក ក្នុងហាង។

# source: 78a2b0414b80
question_tourist-choice_ask = ទៅដើរលេង ឬទៅធ្វើការ៖ ក្នុងពីរនេះ មួយណា?

# source: e6ddf72775a5
question_tourist-cost_answer-1 = លុយខ្ញុំផ្ទាល់។ សន្សំអស់កន្លះឆ្នាំ។ មើលនេះ ខ្ញុំកត់ក្នុងសៀវភៅតូចនេះរាល់សប្តាហ៍។ ហ្នឹងហើយ បានជាបង្កាន់ដៃធនាគារកម្សត់ម៉្លេះ។

# source: cf04edb3ce0e
question_tourist-cost_answer-2 = ខ្ញុំបង់។ ជាសាច់ប្រាក់។ ខុសហ្អេស?

# source: c706580eb89a
question_tourist-cost_ask = ថ្លៃដំណើរនេះ បង់ដោយរបៀបណា?

# source: f54bf7eb50e3
question_tourist-many_answer-1 = ខ្ញុំទិញ។ នៅផ្ទះមិត្តខ្ញុំ។ អត់ទេ ពីលើហាងនំប៉័ង។ សុំទោស សំណួរទីមួយថាម៉េច?

# source: fe4d2160bc9c
question_tourist-many_ask = អ្នកណាទិញសំបុត្រ អ្នកនឹងស្នាក់នៅឯណា ហើយអ្នកណាទៅទទួលអ្នកនៅទីនោះ?

# source: 992ff7e26b50
question_tourist-story_answer-1 = មិត្តខ្ញុំរៀននៅឈូងម៉ាល។ នៅរដូវរងា ខ្ញុំថា៖ ខ្ញុំនឹងទៅលេង។ ចាប់ពីពេលនោះ រាល់ថ្ងៃអាទិត្យ ខ្ញុំធ្វើការនៅផ្សារថែមទៀត រហូតដល់គ្រប់លុយ។

# source: 29e0731e9a97
question_tourist-story_answer-2 = ដើរលេង។ ខ្ញុំទៅលេងមិត្តម្នាក់។

# source: 67b24e4bc737
question_tourist-story_ask = សូមរៀបរាប់ប្រាប់ខ្ញុំពីដំណើរនេះ តាំងពីពេលដំបូងដែលអ្នកឮអំពីវា។

# source: 5650481b9893
question_tourist-papers_answer-1 = គ្មានអ្នកណាប្រាប់ខ្ញុំទេ។ ខ្ញុំរកមើលនៅស្ថានកុងស៊ុល៖ បីសប្តាហ៍មិនបាច់មានទិដ្ឋាការ។ រួចខ្ញុំទូរសព្ទទៅសួរថែមទៀត ឱ្យប្រាកដ។

# source: e6d06db64777
question_tourist-papers_answer-2 = គេថាខ្ញុំមិនបាច់មានទេ។ ត្រូវមានហ្អេស?

# source: 5b59c805ae15
question_tourist-papers_ask = គេប្រាប់អ្នកយ៉ាងម៉េចខ្លះ អំពីទិដ្ឋាការ និងប័ណ្ណការងារ?

# source: 29a859727bd1
question_tourist-lead_answer-1 = មានតែម៉ែខ្ញុំទេ។ គាត់ថាខ្ញុំនិយាយងំៗក្នុងមាត់។

# source: 0d16b8114a1b
question_tourist-lead_answer-2 = មែន… គេប្រាប់ខ្ញុំឱ្យនិយាយឱ្យច្បាស់។ ខុសហ្អេស?

# source: e71089202c32
question_tourist-lead_ask = មានគេប្រាប់អ្នកឱ្យនិយាយថាទៅដើរលេង មែនទេ?

# source: 481da2e15925
question_tourist-passport_answer-1 = មែន។ ក្នុងហោប៉ៅខាងមុខ។ ខ្ញុំស្ទាបរកវារាល់ប្រាំនាទី។

# source: cc84083036e6
question_tourist-passport_ask = តើអ្នកកាន់លិខិតឆ្លងដែនដោយខ្លួនឯងឬទេ?

# source: 0a6186a702bc
question_tourist-next_answer-1 = សូមឱ្យទាន់ជើងហោះហើរ។ ហើយប្រហែលសុំអង្គុយនៅទីនេះមួយនាទីសិន។ ទីនេះស្ងាត់។

# source: 0b5202007d00
question_tourist-next_answer-2 = ទៅទ្វារឡើងយន្តហោះ។ សូមមេត្តា។

# source: 7776b05c502a
question_tourist-next_ask = ឥឡូវ អ្នកចង់ឱ្យមានអ្វីបន្តទៀត?

# source: f2cff01ea46a
person_escort_name = ខូវីណា

# source: 9e0ddf2b8c24
person_escort_from = ហាល់ម៉ូរ៉ា

# source: 148fda319a81
person_escort_line = ស្ត្រីម្នាក់ក្នុងជួរ ស្លៀកពាក់សមរម្យ រាក់ទាក់ ហើយប្រញាប់។

# source: 4c79e69c720e
person_escort_story = { $escort } ទទួលបានប្រាក់សម្រាប់អ្នកដំណើរម្នាក់ៗដែលទៅដល់ឈូងម៉ាល។ គាត់បានដឹងអ្វី ហើយគាត់ផ្ទាល់ប្រហែលស្ថិតក្រោមសម្ពាធអ្វី ជារឿងដែលផ្នែកប្រឆាំងការជួញដូរមនុស្សត្រូវស្វែងរក។ គាត់មានសិទ្ធិគ្រប់យ៉ាង ដែលជនសង្ស័យមាន។

# source: eccccae30c09
person_shift-leader_name = ហាដាន

# source: 9e0ddf2b8c24
person_shift-leader_from = ហាល់ម៉ូរ៉ា

# source: bf7c9b3bce20
person_shift-leader_line = ប្រធានវេនរបស់អ្នក។ ធ្វើការនៅបញ្ជរនេះម្ភៃឆ្នាំ ហើយមិនដែលប្រញាប់ទេ។

# source: 9cce9af2791a
service_embassy = ស្ថានទូតនៃប្រទេសរបស់អ្នកដំណើរ

# source: 06506ef4a785
service_leaflet = ខិត្តប័ណ្ណមានលេខទូរសព្ទ ដែលរក្សាទុកបានដោយសុវត្ថិភាព

# source: d46ef2aa9658
service_holding-rooms = បន្ទប់ឃុំរបស់អន្តោប្រវេសន៍

# source: f698ad05d47a
service_anti-trafficking-desk = ផ្នែកប្រឆាំងការជួញដូរមនុស្សរបស់ព្រលានយន្តហោះ

# source: 55d226b4e815
service_travel-companion = អ្នកដែលធ្វើដំណើរទៅជាមួយ

# source: 51eb8122c234
service_harbour-line = ខ្សែទូរសព្ទកំពង់ផែ ជំនួយជនរងគ្រោះ

# source: 6461362d9ed1
conduct_separate-graduate-1_say = អ្នកសុំឱ្យ { $graduate } ដើរមកម្ខាងជាមួយអ្នក ឆ្ងាយពីជួរ និងពីអ្នកដំណើរម្នាក់ទៀត។ គ្មាននរណាផ្សេងមកជាមួយទេ។

# source: 94ca402cca33
conduct_private-room-graduate-2_say = អ្នកនាំ { $graduate } ទៅបន្ទប់ចំហៀង បិទទ្វារ ហើយទម្លាក់រនាំងបង្អួច។ អ្នកទុកកៅអីក្បែរទ្វារឱ្យ { $graduate }។ ក្នុងពេលនេះ អ្នកដំណើរម្នាក់ទៀតអង្គុយជាមួយប្រធានវេនរបស់អ្នក។

# source: ec7db35a26db
conduct_separate-tourist-3_say = អ្នកសុំឱ្យ { $tourist } ដើរមកម្ខាងជាមួយអ្នក ឆ្ងាយពីជួរ និងពីអ្នកដំណើរម្នាក់ទៀត។ គ្មាននរណាផ្សេងមកជាមួយទេ។

# source: 7d46a98ed322
conduct_private-room-tourist-4_say = អ្នកនាំ { $tourist } ទៅបន្ទប់ចំហៀង បិទទ្វារ ហើយទម្លាក់រនាំងបង្អួច។ អ្នកទុកកៅអីក្បែរទ្វារឱ្យ { $tourist }។ ក្នុងពេលនេះ អ្នកដំណើរម្នាក់ទៀតអង្គុយជាមួយប្រធានវេនរបស់អ្នក។

# source: 3abe746e25a7
conduct_offer-water-anyone-5_say = ទឹកក្នុងកែវអស់ មុនអ្នកដាក់ថូចុះផង។

# source: a4f3609dc96d
conduct_explain-purpose-anyone-6_say = អ្នកប្រាប់ថាអ្នកជានរណា ហើយថាអ្នកសួរ ព្រោះមានគេសន្យាអ្វីមិនពិតដល់អ្នកដំណើរខ្លះ។

# source: 1c05335999d0
conduct_explain-limits-anyone-7_say = អ្នកប្រាប់ថាអ្នកកត់អ្វី នរណាអានវា ហើយថាក្រុមហ៊ុនអាកាសចរណ៍ និងអ្នកដំណើរដទៃមិនអានទេ។

# source: 5216097a9213
conduct_explain-rights-anyone-8_say = អ្នកប្រាប់ថានេះមិនមែនជាការចាប់ខ្លួនទេ ជើងហោះហើរនៅបើក ហើយអ្នកណាក៏អាចហោះពេលក្រោយ ដោយមិនគិតថ្លៃដែរ។

# source: 318c8d02aa22
conduct_ask-consent-anyone-9_say = អ្នកសួរ៖ តើអ្នកចង់និយាយជាមួយខ្ញុំទេ ទោះលើសដប់នាទីក៏ដោយ? អ្នកអាចឈប់ពេលណាក៏បាន។

# source: 38c9dbf7e9de
conduct_close-anyone-12_say = អ្នកសង្ខេបអ្វីដែលអ្នកបានឮ សួរថាអ្នកយល់ខុសត្រង់ណា ហើយប្រាប់ថាមានអ្វីបន្តទៀត។

# source: 0bf31b34dd66
conduct_search-phone-anyone-13_label = ឆែកមើលទូរសព្ទ

# source: b9fb6f443338
conduct_search-phone-anyone-13_say = អ្នកហុចដៃយកទូរសព្ទ ហើយចាប់ផ្តើមអូសមើល។ នៅម្ខាងតុ ស្មារួញឡើង។

# source: 6e993ddf619f
conduct_threaten-anyone-14_label = ប្រាប់ថានឹងមានអ្វីកើតឡើងចំពោះអ្នកដែលកុហកមន្ត្រី

# source: 1d384d8414b0
conduct_threaten-anyone-14_say = អ្នកប្រាប់ថាការកុហកនៅព្រំដែន អាចបញ្ចប់ក្នុងបន្ទប់ឃុំ។ ចម្លើយគឺងក់ក្បាល ហើយក្រោយមក មានតែងក់ក្បាលប៉ុណ្ណោះ។

# source: cb603f98c8e6
conduct_promise-anyone-15_label = ប្រាប់ថាអ្វីៗនឹងល្អទាំងអស់

# source: 3a8f69d5f657
conduct_promise-anyone-15_say = អ្នកប្រាប់ថារឿងទាំងអស់នេះ នឹងដោះស្រាយរួចត្រឹមថ្ងៃស្អែក។ អ្នកមិនអាចដឹងរឿងនេះទេ។

# source: 2668b993b6a7
conduct_let-controller-listen-graduate-16_label = ឱ្យស្ត្រីក្នុងជួរអង្គុយស្តាប់ដែរ

# source: da3581fd86c3
conduct_let-controller-listen-graduate-16_refused = គ្មាននរណាចង់អង្គុយស្តាប់ទេ។

# source: ac1bcc05b68b
conduct_let-controller-listen-graduate-16_say = គាត់អង្គុយក្បែរ { $graduate } ញញឹមដាក់អ្នក ហើយឆ្លើយមុន { $graduate }។

# source: caa7efdfd4f2
conduct_hand-passport-graduate-17_label = ប្រគល់លិខិតឆ្លងដែនឱ្យស្ត្រីក្នុងជួរ

# source: 010b74b1e985
conduct_hand-passport-graduate-17_refused = គ្មាននរណាសុំវាទេ។

# source: 21b5ba8ec6c0
conduct_hand-passport-graduate-17_say = អ្នកប្រគល់លិខិតឆ្លងដែនរបស់ { $graduate } ឱ្យស្ត្រីក្នុងជួរ។ គាត់ដាក់វាក្នុងកាបូបគាត់ផ្ទាល់ ហើយអរគុណអ្នក។

# source: 178beeee4ec2
event_teach-look_say = រាត្រីសួស្តី។ នៅទីនេះ គ្មានអ្នកណាមានទោសអ្វីទេ ហើយយើងមានពេល។ ចាប់ផ្តើមដោយភ្នែកសិន៖ ជ្រើសអ្វីមួយលើតុ ហើយមើលវា។

# source: df706ecb28f4
event_teach-read_say = មើលម្តងៗ ចំណាយមួយនាទី។ អ្វីខ្លះដែលអ្នកឃើញ មានន័យ។ ភាគច្រើនគ្មានន័យអ្វីទេ តែមើលទៅដូចគ្នា។ ឥឡូវដល់ឯកសារ៖ ជ្រើសមួយ ហើយអាន។

# source: 7776a9aed578
event_teach-compare_say = ក្រដាសតែមួយប្រាប់បានតិច។ ដាក់ពីរទន្ទឹមគ្នា ហើយប្រៀបធៀប៖ ឧទាហរណ៍ សំបុត្រ និងបន្ទប់របស់អ្នកដំណើរម្នាក់។ ធ្វើបែបនេះសម្រាប់ទាំងពីរនាក់។

# source: f03e9b55cab2
event_teach-side-room_say = កុំសួរអ្វីនៅខាងក្រៅនេះ។ ជួរមានត្រចៀក។ នាំអ្នកដំណើរម្នាក់ចេញដាច់ពីអ្នកដទៃទាំងអស់ រកបន្ទប់ឯកជន ហើយអ្នកក៏ទៅទីនោះដែរ៖ បន្ទប់ចំហៀង។

# source: 55c6ec7d1c7e
event_teach-care_say = ល្អ។ មុនសំណួរណាទាំងអស់៖ ទ្វារបិទ ទឹក អ្នកជានរណា អ្នកកត់អ្វី និងសិទ្ធិរបស់គេ។ បន្ទាប់មក សួរថាគេចង់និយាយឬអត់។

# source: 80f163b53175
event_teach-open_say = ឥឡូវ ទុកឱ្យគេរៀបរាប់។ ជ្រើសសំណួរបើកសិន រួចសួរពីអ្វីដែលអ្នកបានឮ។ បើសំណួរណាមានចម្លើយក្នុងខ្លួនស្រាប់ ទុកវាចោលទៅ។

# source: d2952af5a037
event_teach-note_say = បើកសៀវភៅកំណត់ត្រា។ ជ្រើសអ្វីមួយដែលអ្នកបានឃើញ ឬឮ ហើយប្រាប់ថាវាអំពីនរណា និងបង្ហាញអ្វី។ “គ្មានអ្វី” ក៏ជាចម្លើយល្អដែរ។ ប្រាប់ផងថាអ្នកប្រាកដប៉ុនណា។

# source: 67dba4e6d412
event_teach-rate_say = សាកវាយតម្លៃតាំងពីឥឡូវ៖ ទំនងប៉ុនណាថាមានគេចង់កេងប្រវ័ញ្ចអ្នកដំណើរនេះ? ហាសិប មានន័យថាអ្នកមិនដឹង។ អ្នកអាចប្តូរវាប៉ុន្មានដងក៏បាន។

# source: 03b234869499
event_teach-both_say = មនុស្សពីរនាក់ រឿងពីរ។ ម្នាក់ទៀតនៅរង់ចាំនៅបញ្ជរ។ កុំឱ្យរឿងម្នាក់ សម្រេចរឿងម្នាក់ទៀត៖ និយាយជាមួយទាំងពីរ។

# source: d1efe76619ba
event_teach-decide_say = ពេលអ្នកស្តាប់គ្រប់គ្រាន់ហើយ សម្រេចអំពីអ្នកដំណើរម្នាក់ៗ។ អ្នកត្រូវការហេតុផលល្អ មិនមែនភស្តុតាងទេ។ សួរគេសិន មុនបញ្ជូនបន្ត។ ពេលចប់ទាំងពីរនាក់ បញ្ចប់វេន។

# source: 24091acf3edc
event_escort-steps-up_say = សុំទោស! យើងធ្វើដំណើរជាមួយគ្នា។ { $graduate } អៀន អ៊ីចឹងខ្ញុំនិយាយជំនួសទាំងពីរ។ លិខិតឆ្លងដែន ខ្ញុំកាន់ឱ្យក៏បាន ដៃអ្នកនឹងទំនេរ។

# source: 50353a0e6863
event_escort-at-door_say = សុំទោស មន្ត្រី។ ខ្ញុំធ្វើដំណើរជាមួយ { $graduate }។ ខ្ញុំចូលទៅឆ្លើយ ល្អជាង។ យន្តហោះមិនចាំទេ អ្នកដឹងហើយ។

# source: d053d544393e
event_last-call_say = គេប្រកាសហៅឡើងយន្តហោះហើយ។ គ្មានអ្នកណាត្រូវតែជិះវា ហើយក៏គ្មានអ្នកណាត្រូវតែខកវាដែរ។ មានជើងមួយទៀតនៅថ្ងៃត្រង់ស្អែក។
