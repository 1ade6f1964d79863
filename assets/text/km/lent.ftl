# language: km
# translator: machine draft
# state: draft

# source: 607d332e1d0c
practice-judgement-T1-says = មានមូលហេតុ ហើយចម្លើយគឺទេ។

# source: 8639365750fa
practice-judgement-T2-says = មានមូលហេតុ ហើយចម្លើយគឺទេ។ សេវាមួយទៀតទទួលម្នាក់នេះក្នុងដៃសុវត្ថិភាព ក្រោមឈ្មោះផ្សេង។

# source: 34ec372b1862
practice-judgement-T3-says = មានសញ្ញាដែលត្រូវសួរ ហើយចម្លើយគឺទេ។

# source: d40e1c892185
practice-judgement-T4-says = គ្មានអ្វីត្រូវបានប្រាប់ អ្វីដែលបានធ្វើប្រហែលត្រូវគេបង្ខំ ហើយចម្លើយគឺទេ។

# source: 163fcbdf1370
practice-judgement-T5-says = មានមូលហេតុ។ សំណួរត្រូវទុកឱ្យបើកចំហ ហាក់ដូចជាត្រូវការភស្តុតាង។

# source: 3da297ecf5ac
practice-judgement-T6-says = មានគ្រប់គ្រាន់ដើម្បីបដិសេធវា ហើយសំណួរត្រូវទុកឱ្យបើកចំហ។

# source: e1291fe609e5
practice-judgement-T7-says = សន្មតថាជាជនរងគ្រោះ ឬកុមារប្រឈមហានិភ័យ ដោយគ្មានអ្វីដែលអាចដឹងបាន ទុកជាមូលដ្ឋាន។

# source: 65b24a3821c7
practice-judgement-T8-says = សន្មតថាជាជនរងគ្រោះ ឬកុមារប្រឈមហានិភ័យ ទោះមានគ្រប់គ្រាន់ដើម្បីបដិសេធវា។

# source: b09c0c9da6c0
practice-judgement-T9-says = កុមារត្រូវបានចាត់ដូចមនុស្សពេញវ័យ ឬមនុស្សពេញវ័យដូចកុមារ។

# source: 54367f4969eb
practice-judgement-T10-says = សន្មតថាជាជនរងគ្រោះ ឬកុមារប្រឈមហានិភ័យ ហើយគ្មានបន្ទាត់ណាដែលម្នាក់នោះប្រាប់ ឬដែលរកឃើញ គាំទ្រវាទេ។

# source: 893fb339ca0e
practice-judgement-H1-says = ចម្លើយគឺទេ ហើយគ្មាននរណាបានសួរថា ម្នាក់នោះអាចចាកចេញដោយសេរីឬទេ។

# source: 5b2e636f255d
practice-judgement-H2-says = មានពេល ហើយគ្មាននរណានិយាយជាមួយម្នាក់នោះទេ។

# source: 8dbb32c6e6e6
practice-judgement-H3-says = គ្មានអ្វីត្រូវបានសម្រេច។ នោះក៏ជាចម្លើយដែរ៖ ទេ។

# source: 39b06c72c048
practice-judgement-R1-says = មានមូលហេតុ ហើយម្នាក់នោះទៅដោយគ្មានអ្វី៖ គ្មាននរណាជួយ គ្មានផ្លូវត្រឡប់ដែលមានសុវត្ថិភាព។

# source: eb80dc8bea25
practice-judgement-R2-says = មានមូលហេតុ ហើយគ្មានជំនួយណាត្រូវស្នើតាមរបៀបដែលអាចឆ្លើយដោយសេរី។

# source: d67d5254f272
practice-judgement-R3-says = សន្មតថាជាជនរងគ្រោះ ហើយគ្មានជំនួយណាត្រូវស្នើតាមរបៀបដែលអាចឆ្លើយដោយសេរី។

# source: e3614e345f74
practice-judgement-R4-says = មានសញ្ញាមួយ ហើយគ្មានអ្វីត្រូវទុក ដើម្បីរកជំនួយ ឬរកគ្នាឃើញវិញ។

# source: adc9bcde317b
practice-judgement-R8-says = ថ្ងៃនេះគ្មានអ្វីអាចដឹងបាន ហើយគ្មានផ្លូវត្រឡប់ត្រូវទុកសម្រាប់ស្អែកទេ។

# source: 8569d8bcd396
practice-judgement-R9-says = វាមិនទាន់ចាប់ផ្តើម ហើយគ្មាននរណាព្រមាន ឬស្នើជំនួយទេ។ ខិត្តប័ណ្ណមួយសន្លឹកមិនធ្វើទាំងពីរនោះឡើយ។

# source: f8fdcca8816f
practice-judgement-R5-says = ជំនួយត្រូវបានរៀបចំ មុនពេលមានការយល់ព្រមដោយសេរី និងដោយដឹង។

# source: 451a3fcdaf7b
practice-judgement-R6-says = ម្នាក់នោះថាទេចំពោះជំនួយ ហើយគេនៅតែធ្វើ។

# source: 28b0f6307ce3
practice-judgement-R7-says = កុមារមួយ ហើយគ្មាននរណាដែលធ្វើការជាមួយកុមារត្រូវបានហៅ។

# source: 01faab3d8113
practice-judgement-O1-says = ចោទប្រកាន់ ឬពិន័យ ហើយគ្មានអ្វីត្រូវចោទប្រកាន់ទេ។

# source: 1a330b0f10dd
practice-judgement-O2-says = ចោទប្រកាន់ ឬពិន័យ មុនពេលដឹងច្បាស់ថានេះជាការជួញដូរឬអត់។

# source: 5392ce323212
practice-judgement-O3-says = ចោទប្រកាន់ ឬពិន័យថ្ងៃនេះ។ គួរតែសាកសួរជាមុន ហើយការចោទប្រកាន់ជារឿងរបស់ព្រះរាជអាជ្ញា។

# source: 91c725966852
practice-judgement-O4-says = ចាត់ទុកជាជនសង្ស័យ ហើយគ្មានអ្វីត្រូវសង្ស័យទេ។

# source: 703f4f1003ab
practice-judgement-O5-says = ចាត់ទុកជាជនសង្ស័យ ហើយគ្មានបន្ទាត់ណាគាំទ្រវាទេ។

# source: 0c9268fac092
practice-judgement-O6-says = ចាត់ទុកជាជនសង្ស័យ ដោយគ្មានសិទ្ធិនៃជនសង្ស័យ។ មេធាវីដែលគេមិនឱ្យជួប ជាសិទ្ធិមួយក្នុងនោះ។

# source: dee1dd850c47
practice-judgement-O7-says = កុមារមួយត្រូវចាត់ទុកជាជនសង្ស័យ ហើយគ្មាននរណាដែលធ្វើការជាមួយកុមារត្រូវបានហៅ។

# source: 15705f17bb26
practice-judgement-O8-says = ស៊ើបអង្កេតមុន។ ត្រូវមើលជាមុនថាអំពើនោះត្រូវគេបង្ខំឬទេ។

# source: 9ffa6b26bb72
practice-judgement-O9-says = អ្វីដែលបានធ្វើ ត្រូវបានរំលង។ គ្មាននរណាត្រូវមើលថាវាត្រូវគេបង្ខំឬទេ ហើយតុបន្ទាប់អាចដាក់ទោសវា។

# source: 09bad069732e
practice-judgement-O10-says = មានគេឃើញអ្វីមួយខុសច្បាប់ ការជួញដូរត្រូវបានបដិសេធ ហើយគ្មាននរណាស៊ើបវាទេ។

# source: b857d6f420c5
practice-judgement-S1-says = បញ្ជូនចេញ ពេលសំណួរនៅបើកចំហ។

# source: 50c9abc7bbca
practice-judgement-S2-says = បញ្ជូនចេញ ក្រោយពេលសុំការការពារ។

# source: 9a169f6fff9c
practice-judgement-S3-says = បញ្ជូនចេញ ទាំងមានគ្រោះថ្នាក់ ឬឈឺចាប់។

# source: 4e02f1375d3e
practice-judgement-S4-says = កុមារមួយត្រូវបញ្ជូនចេញ ហើយគ្មាននរណាដែលធ្វើការជាមួយកុមារត្រូវបានហៅ។

# source: 47b227d37a88
practice-judgement-S5-says = បញ្ជូនចេញ ពេលគួរតែសាកសួរ។

# source: 2ed705862b87
practice-judgement-S6-says = បញ្ជូនចេញ ពេលគេនៅជំពាក់ប្រាក់ខែ។

# source: 20f5fc8edc45
practice-judgement-S7-says = ប្រគល់ឱ្យអ្នកដែលមានអំណាចលើម្នាក់នេះ។

# source: ce3b9f11ff0c
practice-judgement-S8-says = កុមារមួយត្រូវប្រគល់ឱ្យគ្រួសារដែលគ្មាននរណាបានពិនិត្យ។

# source: 232d785a8520
practice-judgement-S9-says = ចាក់សោទុក ហើយមិនមែនជាជនសង្ស័យដែលមានមូលហេតុលើកឡើង និងមានសិទ្ធិ។

# source: b7796dc26ae5
practice-judgement-S10-says = កុមារមួយត្រូវចាក់សោទុក។

# source: 850cb6f38bf0
practice-judgement-S11-says = ឃាត់មិនឱ្យចេញ ទាំងម្ចាស់មិនចង់។

# source: 314f65853ea8
practice-judgement-S12-says = កុមារមួយត្រូវយកចេញពីកន្លែងដែលវាសុខស្រួល។

# source: 51a15d663f19
practice-judgement-N1-says = ម្នាក់នោះត្រូវការអ្វីផ្សេង ហើយគ្មាននរណាឆ្លើយតប។

# source: 5d7e1f4577b2
practice-judgement-N2-says = តម្រូវការផ្សេងត្រូវបានសម្គាល់ ហើយគ្មានជំនួយត្រូវស្នើសម្រាប់វាទេ។

# source: 13e6920a4ba3
practice-judgement-N3-says = គេសម្គាល់តម្រូវការមួយ ដែលគ្មាន។

# source: 60716811f4eb
practice-judgement-N4-says = គេសម្គាល់អាសន្នមួយ ដែលគ្មាន។

# source: b500d7b2e3f8
practice-judgement-N5-says = ឥឡូវមានគ្រោះថ្នាក់ ឬឈឺចាប់ ហើយគ្មានជំនួយត្រូវស្នើ។

# source: 044fb40b9233
practice-judgement-N6-says = ម្នាក់នោះបានសុំអ្វីដែលអាចធ្វើបាន ហើយគេមិនបានធ្វើទេ។

# source: 231cbcb31efe
practice-judgement-N7-says = ត្រូវបន្ទោស មិនជឿ ឬនិយាយមើលងាយ ម្តងហើយម្តងទៀត។

# source: b8dbb98f4dd9
practice-judgement-heard-by-power-says = សួរពីរឿងនេះ នៅកន្លែងដែលអ្នកមានអំណាចលើម្នាក់នេះអាចឮ។

# source: a133aecb92d5
practice-judgement-heard-by-group-says = សួរពីរឿងនេះ នៅមុខក្រុមដែលត្រូវឃុំជាមួយម្នាក់នេះ។

# source: 757f97efc710
practice-judgement-power-interprets-says = អ្នកបកប្រែមានអំណាចលើម្នាក់នេះ ឬមកពីក្រុមតែមួយ។

# source: e700537dea48
practice-judgement-leak-says = អ្នកដែលមានអំណាចលើម្នាក់នេះ បានដឹងថានរណានិយាយ។

# source: 76239c2a130b
practice-judgement-press-says = បង្ហាញ ឬប្រាប់ឈ្មោះដល់អ្នកសារព័ត៌មាន។

# source: 0b2f40c21747
practice-judgement-threat-says = ត្រូវគេគំរាម។

# source: c2c5731d2d2b
practice-judgement-child-questioned-says = កុមារមួយត្រូវសួរពីរឿងនេះ ដោយអ្នកដែលមិនមែនជាអ្នកជំនាញ។

# source: 2fdbf9e4e505
practice-judgement-family-called-says = ទូរសព្ទទៅគ្រួសារ ដោយមិនសួរជាមុន។

# source: c3ffac4432de
practice-judgement-price-says = ជំនួយត្រូវធ្វើឱ្យអាស្រ័យលើការផ្តល់ចម្លើយ។

# source: 5cf4d088e168
practice-judgement-phone-says = ទូរសព្ទត្រូវឆែក បើក ឬលើក ដោយគ្មានច្បាប់ ឬការអនុញ្ញាត។

# source: a9082cfb7683
practice-judgement-detail-says = បង្ខំរកព័ត៌មានលម្អិតដែលឈឺចាប់។

# source: 82c8e129aabb
practice-judgement-promise-broken-says = ការសន្យាមួយត្រូវបានធ្វើ ហើយមិនបានរក្សា។

# source: a46135d674f6
practice-judgement-need-left-says = តម្រូវការដែលរង់ចាំមិនបាន ត្រូវទុកចោល។

# source: 782b46e83cd3
practice-judgement-harm-says = មានអ្វីមួយត្រូវបាននិយាយ ឬធ្វើ ដែលបង្កគ្រោះថ្នាក់ ហើយអាចមិនធ្វើបាន។

# source: 4e6d1649b0ce
practice-judgement-helper-unasked-says = ប្រាប់សេវាមួយ ដោយមិនសួរជាមុន។

# source: 38bc11b040a6
practice-judgement-helper-refused-says = ប្រាប់សេវាមួយ ក្រោយពេលគេថាទេ។

# source: 83b5cc4e7d9f
practice-judgement-police-unasked-says = ប្រាប់ប៉ូលិស ដោយមិនសួរជាមុន ហើយគ្មានច្បាប់ណាតម្រូវទេ។

# source: 18fd006a6a98
practice-judgement-police-refused-says = ប្រាប់ប៉ូលិស ក្រោយពេលគេថាទេ ហើយគ្មានច្បាប់ណាតម្រូវទេ។

# source: ff29875b5400
practice-judgement-embassy-unasked-says = ប្រាប់ស្ថានទូត ដោយមិនសួរជាមុន។

# source: 1ae251070fb6
practice-judgement-embassy-refused-says = ប្រាប់ស្ថានទូត ក្រោយពេលគេថាទេ។

# source: d52bd0778940
practice-judgement-family-unasked-says = ប្រាប់គ្រួសារ ដោយមិនសួរជាមុន។

# source: de229d49f3e4
practice-judgement-family-refused-says = ប្រាប់គ្រួសារ ក្រោយពេលគេថាទេ។

# source: 4906878d2ba3
practice-stock-unsaid-1 = (បើកមាត់ រួចបិទវិញ។)

# source: fc92061f2609
practice-stock-unsaid-2 = (ដកដង្ហើមមួយ ហាក់ដូចជាប្រយោគមួយជិតចាប់ផ្តើម។)

# source: 208984f6cad4
practice-stock-unsaid-3 = (មើលថាតើអ្នកសរសេរឬអត់ ហើយមិនដកភ្នែក។)

# source: 25a2cd030c02
practice-stock-not-now-1 = (ខាំបបូរមាត់ ហើយមើលហួសអ្នក។)

# source: e8c8a4aff2d9
practice-stock-not-now-2 = (ទប់ដង្ហើម រួចព្រលែងវិញ។ កៅអីថយក្រោយបន្តិច។)

# source: 4e1adb3b4264
practice-stock-not-now-3 = (មើលទ្វារ រួចមើលដៃខ្លួនឯង។)

# source: 07e8e8139d1b
practice-stock-nothing-1 = (មានគេដើរកាត់ខាងក្រៅ។ { $me_They }រង់ចាំអ្នក។)

# source: 93ca8ee75a91
practice-stock-nothing-2 = (មើលតុ។)

# source: 04655a306114
practice-stock-nothing-3 = (នៅស្ងាត់ដដែល។)

# source: ba8e4ae1b4b4
practice-stock-taken-up-1 = អ្វីដែលខ្ញុំនិយាយមុននេះ ទុកចោលទៅ។

# source: 15645cd11cc9
practice-stock-taken-up-2 = មុននេះខ្ញុំប្រាប់ខុសពីនេះ។ វាមិនមែនអញ្ចឹងទេ។

# source: 6d1e827109f1
practice-stock-taken-up-3 = ទេ ចាំបន្តិច។ ខ្ញុំត្រូវនិយាយរឿងនោះម្តងទៀត។

# source: aa76382030d9
practice-stock-as-i-said-1 = ដូចខ្ញុំបាននិយាយ។

# source: afa64291ac09
practice-stock-as-i-said-2 = ខ្ញុំបានប្រាប់រឿងនោះហើយ។

# source: 6369bf956374
practice-stock-as-i-said-3 = វាដូចដែលខ្ញុំបាននិយាយ។

# source: d3e89304ae26
practice-stock-no-word-1 = (លើកស្មា។)

# source: d263bce116cd
practice-stock-no-word-2 = (គ្រវីក្បាលបន្តិច។)

# source: 01084d36178d
practice-stock-not-settled-1 = ខ្ញុំមិនដឹងទេ។ ប្រហែលពេលក្រោយ។

# source: 45107f5739d5
practice-stock-not-settled-2 = ត្រូវតែនិយាយឥឡូវនេះឬ?

# source: cc9b3066ac7c
practice-stock-taken-back-1 = (ងក់ក្បាល។)

# source: 6cdbc2f5a879
practice-stock-taken-back-2 = មិនអីទេ។

# source: 175e4bb80dbc
practice-stock-nothing-to-take-back-1 = ដកអ្វីវិញ?

# source: 50692fff836c
practice-stock-nothing-to-take-back-2 = (មើលមុខអ្នក។ { $me_They }មិនដឹងថាអ្នកចង់និយាយពីអ្វី។)

# source: 91ef53f5047b
practice-stock-halt-1 = ឥឡូវខ្ញុំមិនចង់និយាយទៀតទេ។

# source: 21661c097e5c
practice-stock-gone-1 = (កៅអីត្រូវរុញថយក្រោយ។ { $me_They }ក្រោកឈរហើយ។)

# source: 0cbbbe2e0544
practice-stock-waits-1 = (អ្នកមិននិយាយអ្វី ហើយរង់ចាំ។)

# source: 49b657a7f9d0
practice-stock-takes-back-1 = ខ្ញុំសួរមិនល្អទេ។ សូមទុកវាចោល។ ខ្ញុំសួរតាមរបៀបផ្សេង។

# source: ff83f0a36d3e
practice-stock-trust-low-falling-1 = (ឆ្លើយមុនអ្នកសួរចប់ ហើយមិនងើបមុខ។)

# source: 5bd5a7e8eac5
practice-stock-trust-middle-rising-1 = (ម្តងម្កាលងើបមើលថាអ្នកសរសេរប៉ុនណា។)

# source: 32881dcec92f
practice-stock-trust-middle-falling-1 = (និយាយទៅកាន់តុវិញ។)

# source: a1d0c6cabf59
practice-stock-trust-high-rising-1 = (ឥឡូវនិយាយទៅកាន់អ្នក មិនមែនទៅកាន់តុទេ។)

# source: 3baf366e0d0c
practice-stock-distress-low-falling-1 = (ផ្អែកខ្នងទៅក្រោយ។)

# source: fb51e1118918
practice-stock-distress-middle-rising-1 = (មេដៃរំកិលតាមគែមតុ ទៅមក។)

# source: e8333b86ff71
practice-stock-distress-middle-falling-1 = (ដៃនៅស្ងៀមមួយសន្ទុះ។)

# source: 1a5ddf56b93d
practice-stock-distress-high-rising-1 = (ដង្ហើមខ្លី។)

# source: 0af6eca113f3
practice-stock-distress-high-falling-1 = (ដៃលែងតុ។)

# source: 8bbecd3172b2
practice-stock-distress-top-rising-1 = (កាន់តុណែនដោយដៃទាំងពីរ។)

# source: 2c33dcef91e0
practice-stock-reply-explain-1 = ល្អហើយ។

# source: 7df605ab87ad
practice-stock-reply-fact-1 = អ្វីដែលខ្ញុំដឹងពីរឿងនោះ ខ្ញុំបានប្រាប់ហើយ។

# source: 04a88b476dbb
practice-stock-reply-meets-1 = (ដកដង្ហើមធំ។)

# source: a82f02b25363
practice-stock-reply-consent-1 = ខ្ញុំត្រូវគិតសិន។

# source: 190b1852954e
practice-stock-reply-honest-1 = ល្អហើយ។ អញ្ចឹងខ្ញុំដឹងហើយ។

# source: cf39862712a7
practice-stock-reply-close-1 = (ស្តាប់ដល់ចប់។)

# source: 07bf79ba9896
practice-stock-reply-closed-1 = វាជារឿងធម្មតា។

# source: ec1c324944a3
practice-stock-reply-leading-1 = អើ អ្វីអញ្ចឹងហើយ។

# source: c7839cfc4825
practice-stock-no-leading-1 = ខ្ញុំមិនបាននិយាយអញ្ចឹងទេ។

# source: dac3c2925221
practice-stock-reply-choice-1 = ទីមួយ។ សរសេរទីមួយទៅ។

# source: 3f94f2d46b99
practice-stock-reply-several-1 = ឱ្យខ្ញុំឆ្លើយមួយណា?

# source: eabb92dcb294
practice-stock-reply-blame-1 = ខ្ញុំដឹងថាវាមើលទៅយ៉ាងណា។

# source: eddb731bb2f9
practice-stock-reply-doubt-1 = អញ្ចឹងចង់សរសេរអី សរសេរទៅ។

# source: 4aa044528ed4
practice-stock-reply-detail-1 = ខ្ញុំមិនចង់និយាយទេ។

# source: b4ce99a68836
practice-stock-reply-promise-1 = ធ្វើបានមែនឬ?

# source: 32068a2a0544
practice-stock-reply-soothe-1 = មែនហើយ។ ខ្ញុំជឿ។

# source: b155de7c8c42
practice-stock-reply-price-1 = យល់ហើយ។ ត្រូវអានោះសិន។

# source: e57c8aff64f5
practice-stock-reply-blanket-1 = បើគេធ្វើអញ្ចឹង ក៏អញ្ចឹងទៅ។

# source: f51fa225093b
practice-stock-reply-abrupt-1 = (ក្រោកឈរភ្លាម។)

# source: e661b44ca8ce
practice-stock-reply-let-in-1 = នៅទីនេះអ្វីៗត្រឹមត្រូវអស់។

# source: 098103f8a66d
practice-stock-reply-label-1 = ឥឡូវខ្ញុំទៅជាអ្វី?

# source: 25a1c8f24ec0
practice-stock-reply-threat-1 = (ងក់ក្បាល ហើយលែងនិយាយអ្វីទៀត។)

# source: 3cdd1c9594c2
practice-stock-reply-unheeding-1 = ខ្ញុំបានប្រាប់រឿងនោះរួចហើយ។

# source: 0322ea1b9022
practice-stock-back-1 = យើងបាននិយាយពី{ $about }។

# source: 359e21e63129
practice-stock-back-1-1 = មានអ្វីទៀតត្រូវប្រាប់ពីវា?

# source: 4895abb37d86
practice-stock-back-1-2 = តើ{ $you_call }លាក់អ្វីខ្លះពីរឿងនោះ?

# source: 651f2757d1d0
practice-stock-back-1-2-reply-1 = ខ្ញុំមិនបានលាក់អ្វីទេ។

# source: 941ea57588bf
practice-stock-back-1-3 = ត្រង់ណាខ្លះពីវា ដែលខ្ញុំយល់មិនត្រូវ?

# source: 750311c575b2
practice-stock-back-2 = សូមត្រឡប់ទៅ{ $about }វិញ។

# source: 7546502b5384
practice-stock-back-2-1 = សូមប្រាប់ម្តងទៀតតាមរបៀបរបស់{ $you_call } ច្រើនឬតិចតាមចិត្ត។

# source: 5550132deddd
practice-stock-back-2-2 = ប្រាប់ខ្ញុំថាវាចាប់ផ្តើមយ៉ាងណា នរណាដឹង ហើយវាទៅជាអ្វី។

# source: b840425d9d78
practice-stock-back-2-2-reply-1 = អ្វីទីមួយនោះ?

# source: eb7fee9785f0
practice-stock-back-2-3 = ប្រាប់ម្តងទៀត ខ្ញុំចង់ស្តាប់ថាវានៅដដែលឬអត់។

# source: 3838307a9e68
practice-stock-back-2-3-reply-1 = ដដែលនឹងអ្វី?

# source: 37288e18878b
practice-stock-back-3 = អ្វីដែល{ $you_call }និយាយពី{ $about } ខ្ញុំបានសរសេរទុក។

# source: aa2d8e5196db
practice-stock-back-3-1 = ឱ្យខ្ញុំអានជូនស្តាប់ រួច{ $you_call }និយាយបន្តពីនោះទេ?

# source: 781daf51fcc3
practice-stock-back-3-2 = ឱ្យខ្ញុំលុបវាចេញ កុំឱ្យនរណាឃើញសោះទេ?

# source: 1905894cb7ae
practice-stock-back-3-2-reply-1 = លុបវាចេញបានឬ?

# source: cde440afbf18
practice-stock-back-3-3 = ទុកវាដដែល ឬមានអ្វីបន្ថែម?

# source: 5ee97523b122
practice-stock-care-water = ចាក់ទឹកឱ្យ។

# source: f632081e15f3
practice-stock-care-water-seen = (ផឹក ហើយដាក់កែវចុះកន្លែងដដែលរាល់ដង។)

# source: 3cba34352d4d
practice-stock-care-seat = អញ្ជើញអង្គុយកៅអីក្បែរទ្វារ។

# source: f8027153f7e4
practice-stock-care-seat-seen = (អ្នកប្តូរកៅអីគ្នា។ { $me_They }អង្គុយត្រង់កន្លែងដែលឈោងដល់ទ្វារ។)

# source: 06e8afb3da55
practice-stock-care-rule = ប្រាប់ម្តងទៀតថា គេអាចឱ្យអ្នកឈប់ និងកែអ្នកបាន។

# source: 630b10f12a64
practice-stock-care-rule-seen = (ងក់ក្បាលយឺតៗ។)

# source: be4721b5c438
practice-stock-care-screen = ធ្វើឱ្យប្រាកដថាគ្មាននរណាមើលចូល។

# source: 5a94e5bca56a
practice-stock-care-screen-seen = (ឥឡូវគ្មាននរណាមើលចូលទេ។ ឮជំហានគេដើរកាត់ខាងក្រៅ។)

# source: 4a190855963e
practice-stock-care-break = ឈប់សម្រាកប្រាំនាទី។

# source: 449e532322fa
practice-stock-care-break-seen = (អ្នកទាំងពីរមើលទៅខាងក្រៅមួយសន្ទុះ។)

# source: 34a967dc738a
practice-outcome-protected-child-days3 = { $each } នៅជាមួយអ្នកដែលធ្វើការជាមួយកុមារ ហើយគ្មានអ្វីត្រូវសួរពីរដងទេ។

# source: e2168e0126dc
practice-outcome-protected-child-days30 = ឥឡូវមានមនុស្សម្នាក់និយាយជំនួស { $each } ក្នុងគ្រប់រឿង។ សំណួរត្រូវបានសួរតែម្តង ដោយអ្នកដែលបានហ្វឹកហាត់សម្រាប់រឿងនេះ។

# source: b0a6947bc0e3
practice-outcome-protected-hand-days3 = { $each } បានទៅកន្លែងដែលខ្លួនយល់ព្រមទៅ ហើយបានគេង។

# source: e533efdf395f
practice-outcome-protected-hand-days30 = { $each } មានមេធាវី និងមានពេលគិត។ អ្វីដែលត្រូវនិយាយបន្ទាប់ និងនិយាយទៅនរណា គឺ { $each } ជាអ្នកសម្រេច។

# source: 532804625fdf
practice-outcome-protected-back-days3 = { $each } បានបន្តដំណើរ ដោយមានលេខទូរសព្ទ និងឈ្មោះដែលទុកបាន។

# source: 15defe0c8849
practice-outcome-protected-back-days30 = { $each } បានទូរសព្ទមកម្តង សួរថាអ្វីដែលអ្នកស្នើ នៅមានដែរឬទេ។ នៅមាន។

# source: dbb0dff75eef
practice-outcome-respected-suspect-days3 = { $each } បានជួបមេធាវី ហើយត្រូវបានសួរម្តងទៀត ដោយមានមេធាវីនៅទីនោះ។

# source: d25bebe4ddb1
practice-outcome-respected-suspect-days30 = អ្វីដែល { $each } បានធ្វើ កំពុងត្រូវពិនិត្យ ដោយមានសិទ្ធិដូចអ្នកណាដែលត្រូវសួររឿងបែបនេះ។

# source: b4160258a8a6
practice-outcome-respected-wage-days3 = { $each } បានដាក់ពាក្យទាមទារអ្វីដែលគេជំពាក់។ វាមានលេខហើយ។

# source: 00aec785374a
practice-outcome-respected-wage-days30 = គេបានបង់មួយផ្នែក។ { $each } នៅធ្វើការដដែល តែកន្លែងផ្សេង។

# source: 115c8625e430
practice-outcome-respected-claim-days3 = { $each } ត្រូវបានស្តាប់អំពីអ្វីដែលត្រូវខ្លាច ជាភាសាដែលទាំងសងខាងយល់។

# source: 1d5b814efa96
practice-outcome-respected-claim-days30 = មិនទាន់សម្រេចទេ។ ក្នុងពេលរង់ចាំ គ្មាននរណាបញ្ជូន { $each } ចេញឡើយ។

# source: b9410c100888
practice-outcome-respected-days3 = { $each } បានបន្តធ្វើអ្វីដែលថ្ងៃនោះត្រូវធ្វើ។

# source: 66dd6daa0d8d
practice-outcome-respected-days30 = { $each } ចាំថាមានគេបានសួរ ហើយសួរដោយចិត្តល្អ។

# source: b87040912d8b
practice-outcome-partly-hand-days3 = អ្នកផ្សេងបានទទួលបន្ត។ អ្វីដែលអ្នកបានរំលង ត្រូវសួរម្តងទៀត។

# source: 4c1b15fed24d
practice-outcome-partly-hand-days30 = អ្នកផ្សេងបានជួសជុលវាហើយ។ { $each } ត្រូវរៀបរាប់ម្តងទៀត។

# source: 4519c01670a5
practice-outcome-partly-held-days3 = { $each } មានលេខទូរសព្ទ ហើយមិនទាន់បានទូរសព្ទទេ។

# source: 6389e5cf365e
practice-outcome-partly-held-days30 = អ្នកផ្សេងបានជួសជុលវាបានខ្លះ ហើយយឺតជាងអ្វីដែលអាចធ្វើបាន។

# source: 352a2eb9fc54
practice-outcome-partly-days3 = { $each } បានបន្តដំណើរ ហើយអ្វីមួយដែលត្រូវឱ្យ នៅមិនទាន់បានឱ្យ។

# source: 21b5c202537b
practice-outcome-partly-days30 = វានៅអាចជួសជុលបាន។ មកទល់ពេលនេះ គ្មាននរណាធ្វើទេ។

# source: a3409b3dc6ef
practice-outcome-wronged-removed-days3 = { $each } ត្រូវគេបញ្ជូនចេញ មុនពេលនរណាម្នាក់ដឹងច្បាស់ថានេះជាអ្វី។

# source: 12ad89bc1f08
practice-outcome-wronged-removed-days30 = អ្នកណាមកសួររក { $each } នៅតុ គេប្រាប់ថាសំណុំរឿងបិទហើយ។

# source: 60dcbbf7c68d
practice-outcome-wronged-charged-days3 = { $each } ជាប់បទចោទ ហើយមិនទាន់មានសវនាការទេ។

# source: 956a27ebf77d
practice-outcome-wronged-charged-days30 = មេធាវីម្នាក់បានសួរថាវាផ្អែកលើអ្វី។ ក្នុងកំណត់ត្រារបស់អ្នក គ្មានចម្លើយទេ។

# source: 402ce93bf87e
practice-outcome-wronged-days3 = { $each } បានប្រាប់អ្នកដទៃពីអ្វីដែលបានកើតឡើងជាមួយអ្នក។

# source: 579afe5bc92f
practice-outcome-wronged-days30 = មនុស្សពីរនាក់ដែលអាចមកការិយាល័យរបស់អ្នក មិនបានមកទេ។

# source: 82c7206d276d
practice-outcome-over-called-days3 = { $each } បានពន្យល់ដល់មនុស្សបីនាក់ ថាហេតុអ្វីវាមិនមែនអញ្ចឹង។

# source: 79e7c0126d00
practice-outcome-over-called-days30 = វាត្រូវបានកែហើយ។ គ្រែ និងម៉ោងទាំងនោះ ត្រូវបានយកពីនរណាម្នាក់។

# source: 886f5ca66d58
practice-outcome-harmed-charged-days3 = { $each } ជាប់បទចោទពីអ្វីដែលគ្មានផ្លូវបដិសេធ។

# source: 1d62fe518f6c
practice-outcome-harmed-charged-days30 = អ្នកដែលឃុំ { $each } គ្មានក្នុងក្រដាសណាទេ។ { $each } មាន។

# source: f460d4dc02fc
practice-outcome-harmed-locked-days3 = { $each } អង្គុយក្នុងបន្ទប់ចាក់សោ ហើយមិននិយាយអ្វីទៅកាន់នរណា។

# source: e45149822f8d
practice-outcome-harmed-locked-days30 = អ្វីដែល { $each } អាចប្រាប់បាន មិនបានប្រាប់ទេ។

# source: 711547ffbb78
practice-outcome-harmed-child-days3 = អ្នកដែលបានហ្វឹកហាត់ម្នាក់ បានចាប់ផ្តើមឡើងវិញជាមួយ { $each } ត្រង់កន្លែងដែលសំណួររបស់អ្នកបានបន្សល់ទុក។

# source: 1a40cd3b5f5c
practice-outcome-harmed-child-days30 = ត្រូវជួបគ្នាច្រើនដង ទើប { $each } ជឿថាម្តងនេះពិតមែន។

# source: ec91fdcc600e
practice-outcome-harmed-days3 = អ្វីដែលបានធ្វើ បានទៅដល់អ្នកដែលវាមិនគួរទៅដល់ ឬនៅជាប់នឹង { $each }។

# source: ad39162ca880
practice-outcome-harmed-days30 = តាំងពីពេលនោះមក { $each } មិនប្រាប់អ្វីដល់នរណាទៀតទេ។

# source: be7d0eb65403
practice-outcome-missed-back-days3 = { $each } ត្រឡប់ទៅកន្លែងដើម។ គេបើកទ្វារពីខាងក្នុង។

# source: 63356152a4bf
practice-outcome-missed-back-days30 = នៅទីនោះលែងមាននរណាសួរអ្វី { $each } ហើយក៏គ្មាននរណាផ្សេងមកដែរ។

# source: 5c741df5acfc
practice-outcome-missed-removed-days3 = { $each } ត្រូវគេបញ្ជូនចេញ។ មានម្នាក់រង់ចាំនៅចុងផ្លូវ ដែលដឹងម៉ោង។

# source: 69b05da2bbd8
practice-outcome-missed-removed-days30 = { $each } ធ្វើការម្តងទៀត នៅកន្លែងផ្សេង ដើម្បីចំនួនដដែល។

# source: 0e60795e4c7a
practice-outcome-missed-ahead-days3 = { $each } បានទៅដល់។ ការងារមិនដូចអ្វីដែលគេបាននិយាយទេ។

# source: eaa09e8427a0
practice-outcome-missed-ahead-days30 = នៅផ្ទះគេរង់ចាំសារ។ សារមួយមក ហើយស្តាប់មិនដូច { $each } ទេ។

# source: c6a8779461ab
practice-outcome-missed-days3 = { $each } ចេញពីទ្វារ ហើយមានម្នាក់រង់ចាំ។

# source: c4e50292b6a6
practice-outcome-missed-days30 = { $each } នៅកន្លែងដែលអ្នកមិនអាចមើលឃើញ។ គ្មានការិយាល័យណាមានឈ្មោះនេះទេ។
