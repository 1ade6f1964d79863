# language: km
# translator: machine draft
# state: draft

# source: 2c8348663cff
practice-DR01 = បោកអំពីការងារ ទីកន្លែង ឬនិយោជក

# source: 272f85cec02c
practice-DR02 = បោកអំពីប្រាក់ឈ្នួល

# source: 3f578f5e8897
practice-DR03 = បោកអំពីលក្ខខណ្ឌការងារ

# source: d5b237527418
practice-DR04 = បោកអំពីកិច្ចសន្យា ឬភាពស្របច្បាប់របស់វា

# source: e2ff92529b2d
practice-DR05 = បោកអំពីកន្លែងស្នាក់នៅ ឬការរស់នៅ

# source: f1591625536f
practice-DR06 = បោកអំពីឯកសារ ឬឋានៈស្របច្បាប់

# source: e31a31cb2d53
practice-DR07 = បោកអំពីលក្ខខណ្ឌធ្វើដំណើរ ឬជ្រើសរើស

# source: f38395475783
practice-DR08 = បោកអំពីការជួបជុំគ្រួសារ

# source: 48b97e4c1a5c
practice-DR09 = ទាក់ទាញដោយសន្យារៀបការ ឬសុំជាកូនចិញ្ចឹម

# source: 4880bcc62aa3
practice-DR10 = បោកអំពីការរៀន ឬការបណ្តុះបណ្តាល

# source: 3b7b1bf864ac
practice-CR01 = ហិង្សា ដើម្បីឱ្យព្រមទៅ

# source: d04f360c3d79
practice-CR02 = គំរាមប្រើហិង្សា ដើម្បីឱ្យព្រមទៅ

# source: bca665f0a729
practice-CR03 = ត្រូវគេចាប់ពង្រត់ លក់ ឬបង្ខំឱ្យរៀបការ ឬទៅជាកូនចិញ្ចឹម

# source: 1216c1721bb2
practice-CR04 = ចំណងបំណុល ពេលជ្រើសរើស

# source: 138eb949ce45
practice-CR05 = គេយកឯកសារ ពេលជ្រើសរើស

# source: 117e109f0d3e
practice-CR06 = គេបំបែកឱ្យនៅឯកោ បង្ខាំង ឬតាមឃ្លាំមើល ពេលជ្រើសរើស

# source: 8e4dd951c478
practice-CR07 = គំរាមរាយការណ៍ទៅអាជ្ញាធរ ដើម្បីឱ្យព្រមទៅ

# source: e0634c00ab05
practice-CR08 = គំរាមប្រាប់គ្រួសារ ឬសាធារណជន ដើម្បីឱ្យព្រមទៅ

# source: 4249e01e8a0e
practice-CR09 = ហិង្សា ឬការគំរាមលើគ្រួសារ ដើម្បីឱ្យព្រមទៅ

# source: 6efaa81a05d5
practice-CR10 = គេកាន់ប្រាក់ទុកមិនឱ្យ ពេលជ្រើសរើស

# source: f058d9f19f83
practice-RV01 = គេកេងប្រវ័ញ្ចលើស្ថានភាពគ្រួសារពិបាក

# source: 171e11d7680e
practice-RV02 = គេកេងប្រវ័ញ្ចលើភាពគ្មានឯកសារត្រឹមត្រូវ ពេលជ្រើសរើស

# source: 4ce66609ce54
practice-RV03 = គេកេងប្រវ័ញ្ចលើការរៀនតិច ឬមិនចេះភាសា

# source: 13b83c082aa8
practice-RV04 = គេកេងប្រវ័ញ្ចលើការខ្វះព័ត៌មាន

# source: e497ed3f94a3
practice-RV05 = នៅក្រោមការគ្រប់គ្រងរបស់អ្នកកេងប្រវ័ញ្ចស្រាប់

# source: b642e34f6a3c
practice-RV06 = តម្រូវការប្រាក់ ពេលជ្រើសរើស

# source: 3d79acefbf41
practice-RV07 = រឿងក្លែងក្លាយអំពីជោគជ័យនៅបរទេស

# source: 3632bf96a3b5
practice-RV08 = ការអះអាងមិនពិតអំពីច្បាប់ ឬអ្វីដែលអាជ្ញាធរធ្វើ

# source: f69627297090
practice-RV09 = ស្ថានភាពគ្រួសារធ្វើឱ្យមានជម្រើសតិច

# source: f3ca9cfcc510
practice-RV10 = គេកេងប្រវ័ញ្ចលើស្ថានភាពផ្ទាល់ខ្លួន ពេលជ្រើសរើស

# source: 4620e905207c
practice-RV11 = ការពឹងផ្អែកផ្លូវចិត្ត ឬអារម្មណ៍

# source: 9faff74cf5ea
practice-RV12 = ស្ថានភាពទន់ខ្សោយចំពោះអាជ្ញាធរ ពេលជ្រើសរើស

# source: 9e7fe0870c67
practice-RV13 = គេកេងប្រវ័ញ្ចលើទុក្ខលំបាកពីមុន ពេលជ្រើសរើស

# source: 77c86001f50e
practice-RV14 = រៀបចំដំណើរដោយខ្លួនឯងមិនបាន

# source: 6aae252af83b
practice-RV15 = គេកេងប្រវ័ញ្ចលើជំនឿវប្បធម៌ ឬសាសនា

# source: 57993a2361bb
practice-RV16 = ស្ថានភាពទូទៅ ដូចជាជម្លោះ ឬគ្រោះមហន្តរាយ

# source: 2d9a8b716055
practice-EX01 = ថ្ងៃ ឬម៉ោងធ្វើការហួសកំណត់

# source: c783389ee582
practice-EX02 = ប្រាក់ឈ្នួលតិច ឬគ្មានសោះ

# source: f977b8568ff6
practice-EX03 = គេបន្លំ ឬកាត់កងប្រាក់ឈ្នួល

# source: 52edda0afc61
practice-EX04 = លក្ខខណ្ឌរស់នៅអាក្រក់

# source: 18e45e6a00c2
practice-EX05 = លក្ខខណ្ឌការងារអាក្រក់ខ្លាំង

# source: d60063718d1b
practice-EX06 = ការងារគ្រោះថ្នាក់

# source: 7af39001fb5b
practice-EX07 = មិនគោរពច្បាប់ការងារ ឬកិច្ចសន្យា

# source: 14002bf9cac3
practice-EX08 = គ្មានការគាំពារសង្គម

# source: e18105965bca
practice-EX09 = គ្មានឱកាសរៀនសូត្រ

# source: 3172969b694c
practice-CD01 = អ្នកផ្សេងកាន់ឯកសារទុក នៅកន្លែងគោលដៅ

# source: 023fea18d9a8
practice-CD02 = ចំណងបំណុល នៅកន្លែងគោលដៅ

# source: fb6f41d957ca
practice-CD03 = គេបំបែកឱ្យនៅឯកោ បង្ខាំង ឬតាមឃ្លាំមើល នៅកន្លែងគោលដៅ

# source: e65ab53d82fe
practice-CD04 = ហិង្សាលើសាមីខ្លួន នៅកន្លែងគោលដៅ

# source: 5d86abc5c006
practice-CD05 = គំរាមប្រើហិង្សា នៅកន្លែងគោលដៅ

# source: 77483cbb94e2
practice-CD06 = គេបង្ខំឱ្យធ្វើអំពើខុសច្បាប់ ឬបទល្មើស

# source: 9cde0c32afaa
practice-CD07 = គេបង្ខំកិច្ចការ អតិថិជន ឬគោលដៅការងារ

# source: 85d7e9fabd33
practice-CD08 = ស្ថិតក្រោមឥទ្ធិពលខ្លាំង ឬការពឹងផ្អែក

# source: 1d97a358f29a
practice-CD09 = គេបង្ខំឱ្យធ្វើអាក្រក់លើគ្នាឯង

# source: 3928d307c37d
practice-CD10 = គេបង្ខំឱ្យកុហកអាជ្ញាធរ ឬគ្រួសារ

# source: 8f9e18c8da9e
practice-CD11 = គំរាមរាយការណ៍ទៅអាជ្ញាធរ ដើម្បីគ្រប់គ្រង

# source: 669c9f47cbef
practice-CD12 = គំរាមថានឹងជួបស្ថានភាពអាក្រក់ជាងនេះ

# source: 2b4125a48f64
practice-CD13 = ហិង្សា ឬការគំរាមលើគ្រួសារ ដើម្បីគ្រប់គ្រង

# source: 8007407d8f53
practice-CD14 = គេកាន់ប្រាក់ឈ្នួលទុក ដើម្បីឱ្យបន្តធ្វើការ

# source: 93a724aa0bd2
practice-CD15 = គំរាមប្រាប់គ្រួសារ ឬសហគមន៍ ដើម្បីគ្រប់គ្រង

# source: 6158c3ea3fdf
practice-VD01 = ពឹងផ្អែកលើអ្នកកេងប្រវ័ញ្ច ក្នុងការរស់នៅប្រចាំថ្ងៃ

# source: ec19a918372f
practice-VD02 = ទាល់ច្រក ក្នុងទីកន្លែង ឬភាសាដែលមិនស្គាល់

# source: 6a2863e89b87
practice-VD03 = មូលហេតុសេដ្ឋកិច្ច ធ្វើឱ្យចាកចេញមិនបាន

# source: d41ad335c2bd
practice-VD04 = ស្ថានភាពគ្រួសារ ធ្វើឱ្យចាកចេញមិនបាន

# source: 5ecbd08f85d9
practice-VD05 = ឋានៈស្របច្បាប់ និងការខ្លាចអាជ្ញាធរ

# source: 09ffc4cee2b5
practice-VD06 = ទុក្ខលំបាកពីមុន ធ្វើឱ្យចាកចេញមិនបាន

# source: 369ae395e566
practice-VD07 = លក្ខណៈផ្ទាល់ខ្លួន ដូចជាស្ថិតក្នុងក្រុមដែលគេមិនរាប់រក

# source: 9396ed8f2948
practice-FC-01 = ការជ្រើសរើស

# source: adc74704d65d
practice-FC-02 = ផ្លូវធ្វើដំណើរ

# source: 0a8b0800d768
practice-FC-03 = ឯកសារ

# source: 026e2f9afbc7
practice-FC-04 = បំណុល

# source: 3f2500b82dab
practice-FC-05 = ការលក់

# source: 0b0c172c5ace
practice-FC-06 = ការបង្ខាំង

# source: e9fd50811f09
practice-FC-07 = ម៉ោងការងារ និងគោលដៅ

# source: 723afa394dae
practice-FC-08 = ប្រាក់ឈ្នួល

# source: 1c24fe07dc21
practice-FC-09 = ការដាក់ទោស

# source: 6c61fe498281
practice-FC-10 = ភាពស្ងៀមស្ងាត់

# source: 4bc74b21357c
practice-FC-11 = កិច្ចការ

# source: 6aa6c431988f
practice-CHI-01 = ប្រើអ្នកសម្ភាសជំនាញ

# source: a6b17045194d
practice-CHI-02 = អាណាព្យាបាលមុនសិន

# source: 15f2b56d231b
practice-CHI-03 = មិនប្រាកដអាយុ៖ សន្មតថាជាកុមារ

# source: 14d40a152713
practice-CHI-04 = សម្ភាសរួមគ្នាតែម្តង

# source: c58aee762194
practice-CHI-05 = ធ្វើឱ្យខ្លី

# source: 299c3d9ef56a
practice-CHI-06 = សួរថានរណាខ្លះបាននិយាយជាមួយកុមាររួចហើយ

# source: ea85ecc0b861
practice-CHI-07 = សាច់ញាតិមិនប្រាកដថាមានសុវត្ថិភាពទេ

# source: cb7e8a5a4e27
practice-DMG-01 = គំរាមចាប់ ឃុំ ឬបណ្តេញចេញ

# source: 7cad0f359fbe
practice-DMG-02 = សន្យាពីលទ្ធផល

# source: 488d169404c9
practice-DMG-03 = ស្ថាប័នមួយម្តងៗ សួរសំណួរដដែល

# source: 6f4712a828c1
practice-DMG-04 = ការមិនជឿ ការចំអក ឬការវិនិច្ឆ័យសីលធម៌

# source: 35245b6493cf
practice-DMG-05 = ការបន្ទោស

# source: fbc4cd049e58
practice-DMG-06 = សួររករឿងលម្អិតដែលរន្ធត់

# source: e545ac5ddb48
practice-DMG-07 = មានគេពីភាគីម្ខាងទៀតកំពុងស្តាប់

# source: eaea53773809
practice-DMG-08 = យល់របួសផ្លូវចិត្តថាជាការកុហក

# source: 4049378bb6cb
practice-DMG-09 = ជួយលុះត្រាតែផ្តល់សក្ខីកម្ម

# source: d91f553c5426
practice-DMG-10 = ឆែកទូរសព្ទដោយគ្មានមូលដ្ឋានច្បាប់

# source: 58f3252144ab
practice-DMG-11 = ទូរសព្ទទៅគ្រួសារ ដើម្បីផ្ទៀងផ្ទាត់រឿង

# source: e316d2e8f330
practice-DAT-01 = ប្រមូលតែអប្បបរមា

# source: 98e2818bd1c3
practice-DAT-02 = ការយល់ព្រមសម្រាប់អ្នកទទួលម្នាក់ៗ និងគោលបំណងនីមួយៗ

# source: 13239404bd77
practice-DAT-03 = ទុកអត្តសញ្ញាណដាច់ពីរឿងរ៉ាវ

# source: 42e181495fb5
practice-DAT-04 = មិនឱ្យរូបថត និងឈ្មោះទៅសារព័ត៌មាន

# source: a1e220af0810
practice-DAT-05 = គ្មានការយល់ព្រម មិនប្រាប់ស្ថានទូត និយោជក ឬគ្រួសារ

# source: 7a2415b33ff1
practice-DAT-06 = កត់ទុកថានរណាបានមើល

# source: 8e553b6a9ab8
practice-DAT-07 = ឧទាហរណ៍មួយ៖ ការយល់ព្រមមុនសិន

# source: 946cdf775325
practice-DAT-08 = ពាក្យប្រើរួម៖ គេជ្រើសរើសមនុស្សដោយរបៀបណា

# source: d04e9d3ab84b
practice-DAT-09 = ពាក្យប្រើរួម៖ គេគ្រប់គ្រងមនុស្សដោយរបៀបណា

# source: e328e8b00e03
practice-ETH-01 = គ្មានរូបភាពរបួស ឬការចងឃុំ

# source: 8ebf210781aa
practice-ETH-02 = បង្ហាញមនុស្សផ្សេងៗគ្នា

# source: 7f07b8a2402c
practice-ETH-03 = គ្មានឈុតហិង្សាផ្លូវភេទ ឬទារុណកម្ម

# source: 485db66f5fd0
practice-ETH-04 = របៀបលេងដែលមានសុវត្ថិភាព

# source: 1e9591ed0346
practice-ETH-05 = អ្នករួចផុតជាទីប្រឹក្សាមានប្រាក់កម្រៃ និងមានសិទ្ធិបដិសេធ

# source: 53b26b7242c9
practice-ETH-06 = គ្មានជាតិសាសន៍ណាជាតួអាក្រក់ទេ

# source: a967c516cae2
practice-ETH-07 = កុំបង្រៀនអ្វីដល់អ្នកជួញដូរ

# source: 1f63ce370c25
practice-ETH-08 = គ្មានពិន្ទុសម្រាប់ការចាប់មនុស្ស

# source: fc537b8e6d38
practice-ETH-09 = គ្មានវីរបុរសសង្គ្រោះ

# source: c61324c311d6
practice-ETH-10 = គ្មានទិន្នន័យករណីពិតក្នុងកំណត់ត្រា

# source: f9f36059edf2
practice-ETH-11 = ប្រទេសប្រឌិត

# source: a7184a11a767
practice-FL-01 = ការឆ្លៀតយកភាពងាយរងគ្រោះ

# source: 17455029fb99
practice-FL-02 = ការបោកប្រាស់

# source: c06307d52fe0
practice-FL-03 = ការរឹតត្បិតការធ្វើដំណើរ

# source: 45c4fc064e52
practice-FL-04 = ភាពឯកោ

# source: 93499b3f3889
practice-FL-05 = ហិង្សាលើរាងកាយ ឬផ្លូវភេទ

# source: 4f7dfdc3991c
practice-FL-06 = ការបំភិតបំភ័យ និងការគំរាមកំហែង

# source: 7773148786e2
practice-FL-07 = ការរឹបអូសឯកសារសម្គាល់ខ្លួន

# source: 22a16bd185c0
practice-FL-08 = ការកាន់ប្រាក់ឈ្នួលទុក

# source: 84b79577950e
practice-FL-09 = ចំណងបំណុល

# source: 7b16bf0c9771
practice-FL-10 = លក្ខខណ្ឌការងារ និងការរស់នៅដែលរំលោភបំពាន

# source: 64d0a3a4be70
practice-FL-11 = ការងារថែមម៉ោងហួសកំណត់

# source: f4e01d1cb26e
practice-ITP-01 = អព្យាក្រឹត បានហ្វឹកហ្វឺន បានពិនិត្យប្រវត្តិ រក្សាការសម្ងាត់

# source: 80f4a46a455e
practice-ITP-02 = មិនយកអ្នកពាក់ព័ន្ធក្នុងករណីឡើយ

# source: fcc434aa65b5
practice-ITP-03 = គ្មានទំនាក់ទំនងនឹងអ្នកជួញដូរ ពាក្យចចាមអារ៉ាម ឬស្ថានទូត

# source: caf51176e350
practice-ITP-04 = ឱ្យជ្រើសភេទអ្នកបកប្រែ

# source: 5ea93a6c80f2
practice-ITP-05 = ប្រើអ្នកបកប្រែតាមទូរសព្ទពីទីឆ្ងាយ

# source: 23825fffc268
practice-ITP-06 = ណែនាំអ្នកបកប្រែជាមុន

# source: a79620698192
practice-ITP-07 = បកប្រែគ្រប់ពាក្យទាំងអស់

# source: 2fcd5c45aa32
practice-ITP-08 = ពន្យល់តួនាទីរបស់អ្នកបកប្រែ

# source: 4d8a9100953a
practice-ITP-09 = ធ្វើការឆ្លុះបញ្ចាំងនៅពេលចប់

# source: 1d9ac8023ed0
practice-ITP-10 = អ្នកស្ម័គ្រចិត្តដែលចង់ជួយ

# source: 12ac0dd8df20
practice-INT-01 = សុវត្ថិភាព និងសុខភាព មុនសំណួរ

# source: 118ac62d305c
practice-INT-02 = និយាយជាមួយសាមីខ្លួនតែម្នាក់ឯង

# source: c26fb1fc38f9
practice-INT-03 = បន្ទប់ឯកជន ស្ងប់ស្ងាត់

# source: f936cd0ff912
practice-INT-04 = អ្នកបកប្រែឯករាជ្យ

# source: 5f14caa5c2a2
practice-INT-05 = ប្រាប់ថាអ្នកជានរណា និងអ្វីដែលរក្សាជាសម្ងាត់

# source: 82ef1d3e473c
practice-INT-06 = សិទ្ធិ និងសេវា មុនរឿងរ៉ាវ

# source: 15f9087733c2
practice-INT-07 = និយាយរឿងធម្មតា រួចសំណួរបើកមួយ

# source: 2fb7dff805af
practice-INT-08 = ទុកឱ្យគេរៀបរាប់

# source: 6bd5338829b9
practice-INT-09 = សួរស៊ីជម្រៅម្តងមួយដំណាក់កាល

# source: a2aa0249d88f
practice-INT-10 = សួរថាគេមានសេរីភាពចាកចេញឬទេ

# source: b0737ae80c7b
practice-INT-11 = កុំសួរ៖ តើអ្នកជាជនរងគ្រោះនៃការជួញដូរឬទេ?

# source: 633cf1788d5f
practice-INT-12 = ដឹងថាត្រូវឈប់ពេលណា

# source: 78c07f34447e
practice-INT-13 = បញ្ចប់ការសម្ភាសឱ្យបានល្អ

# source: 2eb60137dd61
practice-INT-14 = កត់ឱ្យត្រង់ពាក្យ និងកត់តែអ្វីដែលចាំបាច់

# source: 3964e9ad9e0f
practice-INT-15 = ថ្ងៃនេះមិននិយាយ មិនមែនមានន័យថាគ្មានការជួញដូរទេ

# source: 3c052286a4d7
practice-INT-16 = សួរអំពីជីវិតប្រចាំថ្ងៃ មិនមែនសួរថាត្រូវគេបង្ខំឬទេ

# source: 34d1197682df
practice-FRM-01 = គោលការណ៍ម៉ែនដេស

# source: ac75a28e0b60
practice-FRM-02 = PEACE

# source: f757c455f9f3
practice-FRM-03 = ពិធីការ NICHD សម្រាប់កុមារ

# source: a772a751dc85
practice-FRM-04 = ក្រមប្រតិបត្តិដែលយល់ពីរបួសផ្លូវចិត្ត

# source: b4a2974e878c
practice-FRM-05 = អនុសាសន៍ WHO អំពីក្រមសីលធម៌ និងសុវត្ថិភាព

# source: 910952279b16
practice-LAW-01 = ការយល់ព្រមគ្មានតម្លៃ ពេលមានការប្រើមធ្យោបាយ

# source: daba69dd1088
practice-LAW-02 = កុមារ៖ មិនបាច់រកមធ្យោបាយឡើយ

# source: 69fc5abaae5d
practice-LAW-03 = មិនចាំបាច់មានការឆ្លងព្រំដែន ឬធ្វើដំណើរ

# source: e57a0a856db1
practice-LAW-04 = ការកេងប្រវ័ញ្ចមិនចាំបាច់បានចាប់ផ្តើមទេ

# source: a4175415bcfb
practice-LAW-05 = ប្រាក់ឈ្នួល កិច្ចសន្យា ការដឹងមុន ឬការចេញក្រៅ មិនកាត់ចេញអ្វីទេ

# source: 890011c59b9f
practice-LAW-06 = អ្នកដែលគេរត់ពន្ធ អាចក្លាយជាអ្នកដែលគេជួញដូរ

# source: 99fcc10ceaf9
practice-LAW-07 = លក្ខខណ្ឌអាក្រក់ដោយគ្មានមធ្យោបាយ ជាករណីការងារ

# source: 241a3c2239ca
practice-LAW-08 = ជនរងគ្រោះ និងអ្នកប្រព្រឹត្តបទល្មើស អាចជាមនុស្សតែម្នាក់

# source: 3a4039dd3a56
practice-LAW-10 = ធាតុទី 1៖ សកម្មភាព

# source: 38c963aac320
practice-LAW-11 = ធាតុទី 2៖ មធ្យោបាយ (តែមនុស្សពេញវ័យ)

# source: bb8abf6a46a4
practice-LAW-12 = ធាតុទី 3៖ គោលបំណង

# source: 0162046eec5f
practice-LAW-13 = កុមារ គឺអ្នកដែលអាយុក្រោម 18 ឆ្នាំ

# source: 25a2823821a9
practice-LAW-14 = ការរត់ពន្ធមនុស្ស និងការជួញដូរមនុស្ស ខុសគ្នា

# source: 20d85ee1cb33
practice-ERR-01 = ចាត់ទុកសាមីខ្លួនជាជនល្មើស

# source: cf81bd444ffe
practice-ERR-02 = បណ្តេញចេញ មុនពិនិត្យសម្គាល់

# source: 46ae1c7e2a5b
practice-ERR-03 = គ្មានគេវាយ ដូច្នេះមិនមែនជនរងគ្រោះ

# source: 602c422409ae
practice-ERR-04 = ទ្វារមិនបានចាក់សោ

# source: 7e44ceaf7309
practice-ERR-05 = មិនជឿថាបំណុល ឬការយកលិខិតឆ្លងដែន រាប់បញ្ចូល

# source: 80dc5bc94296
practice-ERR-06 = គេបានព្រម ឬបានប្រាក់ ដូច្នេះគ្មានជនរងគ្រោះ

# source: a3e81cd2f148
practice-ERR-07 = គ្រាន់តែជាវិវាទការងារ

# source: 790654f61fea
practice-ERR-08 = ចរចាជាមួយម្ចាស់នៅមាត់ទ្វារ

# source: 565032ea4085
practice-ERR-09 = ធ្វើឱ្យលេចឮពាក្យបណ្តឹង

# source: f5808e41764d
practice-ERR-10 = សម្ភាសជាក្រុម ឬនៅមុខថៅកែ

# source: e6d0019aaa69
practice-ERR-11 = យកម្នាក់ក្នុងក្រុមនោះធ្វើជាអ្នកបកប្រែ

# source: 678c67f03de7
practice-ERR-12 = ឱ្យឈ្មោះទៅស្ថានទូត ឬសារព័ត៌មាន ដោយគ្មានការយល់ព្រម

# source: eeb0df620b64
practice-ERR-13 = ទាមទារភស្តុតាងកម្រិតតុលាការ

# source: 0eb858c9f6b5
practice-ERR-14 = បញ្ជូនមនុស្សទៅអ្នកកេងប្រវ័ញ្ចវិញ

# source: f1ce8fbd93e6
practice-ERR-15 = រកតែកុមារ រួចពិន័យម្ចាស់

# source: 36f3e33a6130
practice-ERR-16 = សន្យា រួចបាត់មុខ

# source: f5057e98dc7b
practice-ERR-17 = ការសម្ភាសខ្សោយ និងមិនស្មើគ្នា

# source: b6b755ee7794
practice-ERR-18 = ចាត់ទុកគ្រប់គ្នាជាជនរងគ្រោះ

# source: 135f8359116c
practice-ERR-19 = រំពឹងឃើញតែគំរូដែលគេស្រមៃ

# source: 35ac844858fd
practice-NPP-01 = គោលការណ៍សិទ្ធិមនុស្សរបស់ UN៖ គោលការណ៍ទី 7

# source: 4cc2151bd741
practice-NPP-02 = អនុសញ្ញាក្រុមប្រឹក្សាអឺរ៉ុប

# source: b0511b0538e9
practice-NPP-03 = ពិធីសារ ILO ស្តីពីពលកម្មដោយបង្ខំ

# source: 2ee89bd53f20
practice-NPP-04 = សេចក្តីបង្គាប់របស់សហភាពអឺរ៉ុប

# source: 40fecec6c423
practice-NPP-05 = អនុសញ្ញាអាស៊ាន៖ ការទទួលខុសត្រូវ

# source: 87759c71b261
practice-NPP-06 = អនុសញ្ញាអាស៊ាន៖ ការឃុំខ្លួន

# source: 4d62eae32800
practice-NPP-07 = អនុសាសន៍ OSCE

# source: 2235eb95169d
practice-NPP-08 = ជំហររួមរបស់ទីភ្នាក់ងារ UN

# source: 9e2f16a1110f
practice-NPP-09 = គោលការណ៍ណែនាំអាស៊ានស្តីពីការមិនដាក់ទោស ឆ្នាំ 2025

# source: 593bd5a29c16
practice-NPP-10 = គំរូការបង្ខំ

# source: 06b11ed66ff0
practice-NPP-11 = គំរូហេតុនិងផល

# source: 5f5c5722de88
practice-NPP-12 = ការពិនិត្យច្បាប់អាស៊ាន ឆ្នាំ 2017

# source: 5aaf75bc3e8d
practice-NPP-13 = សូចនាករអាស៊ានអំពីការបង្ខំឱ្យប្រព្រឹត្តបទល្មើស កំពុងតាក់តែង

# source: 90eb6fcf972f
practice-PRF-01 = អន្ទាក់នៃលក្ខណៈខាងក្រៅ

# source: 19e1ebb0ff0e
practice-PRF-02 = ក្រុមចម្រុះ

# source: 4e492ac724ef
practice-PRF-03 = តួលេខ៖ OHCHR 2023

# source: 87d470ef2d2f
practice-PRF-04 = តួលេខ៖ OHCHR 2026, ទំហំ

# source: 0bdd9c777d61
practice-PRF-05 = OHCHR 2026៖ អ្វីដែលអ្នករួចផុតបានជួប

# source: e88fd71ebedd
practice-PRF-06 = តួលេខ៖ Amnesty 2025

# source: 3b7bea759f27
practice-PRF-07 = INTERPOL៖ ការព្រមាន និងតុល្យភាព

# source: f348ba98892d
practice-PRF-08 = តួលេខ៖ ជំនួយ IOM

# source: d475af2a8e4e
practice-REF-01 = កម្រិតត្រូវការ គឺមូលហេតុសមស្រប មិនមែនភស្តុតាង

# source: 19b4a5850c9c
practice-REF-02 = សន្មត ហើយបញ្ជូនបន្ត

# source: 729bef2aa421
practice-REF-03 = មិនបញ្ជូនចេញពីប្រទេស ពេលមិនទាន់ច្បាស់

# source: f8c536496798
practice-REF-04 = អ្វីសំខាន់ មុនសិន

# source: 83515adf839d
practice-REF-05 = សុំការយល់ព្រមសម្រាប់ការបញ្ជូនបន្តនីមួយៗ

# source: 6959d01b1d1e
practice-REF-06 = មិនឃុំខ្លួនដោយសារឋានៈ ឬបទល្មើសដែលគេបង្ខំ

# source: 224dd4315b2b
practice-REF-07 = កុមារ៖ ឧត្តមប្រយោជន៍ និងអាណាព្យាបាល

# source: 3900c0efd2ae
practice-REF-08 = ជំនួយមិនអាស្រ័យលើសក្ខីកម្មទេ

# source: 53d1f6e77ece
practice-REF-09 = ស្ថានទូត លុះត្រាតែមានការយល់ព្រម

# source: 5f77d6463d67
practice-REF-10 = ការវិលត្រឡប់៖ ដោយស្ម័គ្រចិត្ត ក្រោយពិនិត្យម្នាក់ៗ

# source: f79f5b1bafe1
practice-REF-11 = សិទ្ធិជ្រកកោននៅតែអនុវត្ត

# source: b87e9fcd868b
practice-REF-12 = កុំបង្កគ្រោះថ្នាក់ ពេលចូលអន្តរាគមន៍

# source: 912f41a3ac27
practice-REF-13 = រក្សាភស្តុតាង ដោយមានការយល់ព្រម

# source: af2f0f2c1ddb
practice-REF-14 = ឆ្លងព្រំដែន៖ ព្រមព្រៀងការប្រគល់ទទួល

# source: 727a6ca1089a
practice-REF-15 = ពិនិត្យបណ្តាញ មុននឹងប្រាប់គេ

# source: 23e329dd6e5d
practice-REF-16 = សេចក្តីសន្និដ្ឋាន A៖ ជនសន្មតថារងគ្រោះ

# source: 0854a1f808c4
practice-REF-17 = សេចក្តីសន្និដ្ឋាន B៖ កុមារប្រឈមនឹងគ្រោះថ្នាក់

# source: de1cf5423b83
practice-REF-18 = សេចក្តីសន្និដ្ឋាន C៖ នៅមានការសង្ស័យ

# source: 65264dde7b4e
practice-REF-19 = សេចក្តីសន្និដ្ឋាន D៖ ត្រូវការការការពារផ្សេង

# source: 0d902de49e35
practice-REF-20 = សេចក្តីសន្និដ្ឋាន E៖ សិទ្ធិការងារ

# source: b8120ba62826
practice-REF-21 = សេចក្តីសន្និដ្ឋាន F៖ ជនសង្ស័យ ដែលមានសិទ្ធិ

# source: 97f1aa51b223
practice-REF-22 = សេចក្តីសន្និដ្ឋាន G៖ ករណីបន្ទាន់

# source: 23b6cee0624c
practice-RFL-01 = ក្រុមប្រឹក្សាអឺរ៉ុប៖ យ៉ាងតិច 30 ថ្ងៃ

# source: a77aaf2eb771
practice-RFL-02 = ចក្រភពអង់គ្លេស៖ យ៉ាងតិច 30 ថ្ងៃ

# source: 4fea683dd20e
practice-RFL-03 = ថៃ៖ រហូតដល់ 15 ថ្ងៃ

# source: c11b35b9b84d
practice-RFL-04 = ពិធីសារប៉ាឡែម៉ូ និងអនុសញ្ញាអាស៊ាន៖ គ្មានកំណត់រយៈពេល

# source: cd44ace4fecf
practice-RFL-05 = កម្ពុជា៖ រកមិនឃើញរយៈពេលកំណត់

# source: 65c492e24f61
practice-SCR-01 = TVIT (2014)

# source: aaf9f9264dd2
practice-SCR-02 = HTIAM-14 (2013)

# source: b4c5b1a2abe9
practice-SCR-03 = QYIT (2019)

# source: 794c40df13b2
practice-SCR-04 = RAFT (2021)

# source: 36c12b4dab05
practice-SCR-05 = HTST (2017)

# source: 40bf780b4bf0
practice-SCR-06 = ឧបករណ៍ពិនិត្យសម្គាល់ផ្លរីដា (2025)

# source: a08262607809
practice-SCR-07 = ឧបករណ៍មាន 59 សំណួរ (2024)

# source: 673a36b3a5c1
practice-SCR-08 = ការសម្គាល់ភាគច្រើនខុស៖ QYIT

# source: b013ebefed72
practice-SCR-09 = ការសម្គាល់ភាគច្រើនខុស៖ RAFT ពេលបង្កើត

# source: 5de7e00a05e7
practice-SCR-10 = ការសម្គាល់ភាគច្រើនខុស៖ RAFT សាកម្តងទៀត

# source: 58eeecf39c3e
practice-SCR-11 = ការពិនិត្យសម្គាល់ប្រាប់ថា៖ និយាយគ្នាបន្ថែម

# source: 618f858e37da
practice-SCR-12 = គ្មាននរណាល្អឥតខ្ចោះទេ

# source: 53ce4e8d86db
practice-SCR-13 = ប្រាប់ថាករណីញឹកញាប់ប៉ុនណា ហើយប្តូរអត្រានោះ

# source: 349fb8b011ca
practice-SCR-14 = តម្លៃនៃការឃាត់មនុស្សច្រើនពេក

# source: 68f29ad08e2a
practice-SCR-15 = តម្លៃនៃការមើលមិនឃើញនរណាសោះ

# source: 28c1b369de97
practice-SCR-16 = គ្មានឧបករណ៍ដែលបានសាក សម្រាប់មនុស្សពេញវ័យពីបរិវេណឆបោក

# source: 7890a5d8748b
practice-SCR-17 = ផលនៃការបណ្តុះបណ្តាល៖ ការណែនាំខ្លីមួយលើក

# source: 1d33d04aa62f
practice-SCR-18 = ផលនៃការបណ្តុះបណ្តាល៖ ចំណេះដឹងសាបសូន្យ

# source: 7026b1440752
practice-SCR-19 = ផលនៃការបណ្តុះបណ្តាល៖ អ្វីដែលនៅយូរ

# source: a803054e7990
practice-SCR-20 = ផលនៃការបណ្តុះបណ្តាល៖ វាស់ការអនុវត្ត

# source: 570192cabdf4
practice-SCR-32 = ផលនៃការបណ្តុះបណ្តាល៖ បន្ថែមជាជំហានៗ

# source: 1240f5f10bb3
practice-SCR-33 = ផលនៃការបណ្តុះបណ្តាល៖ វគ្គលើកុំព្យូទ័រមានផលក្នុងការងារពិត

# source: 004933900516
practice-SCR-34 = ផលនៃការបណ្តុះបណ្តាល៖ វគ្គខ្លីពីរ ល្អជាងវគ្គវែងមួយ

# source: 78c0fc9a2c58
practice-SCR-35 = ផលនៃការបណ្តុះបណ្តាល៖ មតិត្រឡប់ ឬគំរូឱ្យធ្វើតាម

# source: 943d3533bda5
practice-SCR-36 = កម្មវិធីកុំព្យូទ័រញែកប្រភេទសំណួរបានត្រឹមប្រហែលៗ

# source: ec587675e6fa
practice-SCR-37 = ផលនៃការបណ្តុះបណ្តាល៖ តួអង្គនិម្មិត និងអ្នកជំនាញ

# source: 3e80e26dff77
practice-SCR-38 = ផលនៃការបណ្តុះបណ្តាល៖ វាទៅដល់ការសម្ភាសពិត

# source: 1c640c027f97
practice-SCR-39 = របៀបសម្ភាសមនុស្សពេញវ័យដែលត្រូវគេជួញដូរ៖ មានការសាកល្បងតិចតួច

# source: 02b7d5e785fa
practice-SCR-21 = វិមាត្រវិជ្ជមាននៅពេលណា

# source: 51c4e396dcef
practice-SCR-22 = អានវិមាត្រទាំងឡាយរួមគ្នា

# source: 8e01eeed8fa3
practice-SCR-23 = អានវិមាត្រសម្រាប់កុមារ

# source: 805666bd8e2b
practice-SCR-24 = ការឆ្លៀតយកភាពងាយរងគ្រោះ អាចជាមធ្យោបាយ

# source: bd8cdb9d060b
practice-SCR-25 = បញ្ជីនេះសម្រាប់ស្រាវជ្រាវ៖ ការបញ្ជូនបន្តត្រូវការតិចជាងនេះ

# source: a6ebacb7f0e0
practice-SCR-26 = សូចនាករប្រតិបត្តិការមកពីណា

# source: a17e2c54ab1d
practice-SCR-27 = របៀបអានកម្រិតខ្លាំងខ្សោយ

# source: f35b30a41f14
practice-SCR-28 = របៀបអានសូចនាករ ILO ទាំងដប់មួយ

# source: 31e7a3b57e45
practice-SCR-29 = សូចនាករ UNODC អំពីការបង្ខំឱ្យប្រព្រឹត្តបទល្មើស (2023)

# source: bd9c13019fad
practice-SCR-30 = HTIAM-14៖ តួលេខសុពលភាព

# source: b74b627f9456
practice-SCR-31 = រាយការណ៍ភាគរយនៃសំណួរដែលបានណែនាំ

# source: e0933a798c5a
practice-SGN-01 = ជឿថាត្រូវតែធ្វើការ ទោះមិនចង់

# source: 3c40a46edf1b
practice-SGN-02 = ចេញពីកន្លែងនោះមិនបាន

# source: 0f84cdee4b02
practice-SGN-03 = មានគេគ្រប់គ្រងការចេញចូល

# source: d7bdee82dc40
practice-SGN-04 = ព្រួយបារម្ភ ឬភ័យខ្លាច

# source: 8b769edf7723
practice-SGN-05 = ត្រូវគេគំរាម ឬគេគំរាមគ្រួសារ

# source: 4715bf3f5937
practice-SGN-06 = មានស្នាមរបួស ឬស្នាមពីការត្រួតត្រា

# source: 9de8aa11385c
practice-SGN-07 = មិនទុកចិត្តប៉ូលិស ឬមន្ត្រី

# source: 27085101772c
practice-SGN-08 = ខ្លាចគេដឹងពីឋានៈរបស់ខ្លួន

# source: 7ff93767f1ee
practice-SGN-09 = គ្មានលិខិតឆ្លងដែន ឬអត្តសញ្ញាណប័ណ្ណក្នុងដៃ

# source: d215d609037a
practice-SGN-10 = ឯកសារក្លែងក្លាយ

# source: e1e5230d7855
practice-SGN-11 = មិនស្គាល់អាសយដ្ឋានផ្ទះ ឬកន្លែងធ្វើការ

# source: c78d5fbc37a2
practice-SGN-12 = ទុកឱ្យអ្នកដទៃឆ្លើយជំនួស

# source: cef4450d2d45
practice-SGN-13 = ធ្វើដូចមានគេបង្ហាត់ឱ្យនិយាយ

# source: 7880e1571496
practice-SGN-14 = ត្រូវគេបង្ខំឱ្យធ្វើការងារណាមួយ

# source: 3107e42d1398
practice-SGN-15 = ត្រូវនិយោជក ឬអ្នកគ្រប់គ្រងដាក់ទោស

# source: ba163d843776
practice-SGN-16 = ចរចាលក្ខខណ្ឌមិនបាន

# source: c783389ee582
practice-SGN-17 = ប្រាក់ឈ្នួលតិច ឬគ្មានសោះ

# source: 3349863f8771
practice-SGN-18 = មិនអាចយកប្រាក់ដែលខ្លួនរកបាន

# source: f6d8f7ba1a56
practice-SGN-19 = ម៉ោងធ្វើការវែង គ្មានថ្ងៃឈប់

# source: 10afd6454649
practice-SGN-20 = កន្លែងស្នាក់នៅមិនល្អ

# source: 5ee38b558a1f
practice-SGN-21 = គ្មានការព្យាបាល

# source: febf4a2e41d0
practice-SGN-22 = ទំនាក់ទំនងខាងក្រៅតិច

# source: 1c813802b4b4
practice-SGN-23 = និយាយជាមួយអ្នកដទៃបាន តែពេលមានគេឃ្លាំមើល

# source: fa7140cedf89
practice-SGN-24 = ជាប់ចំណងបំណុល

# source: 9907bbaeb701
practice-SGN-25 = អ្នកដទៃចេញថ្លៃដំណើរ ហើយធ្វើការសង

# source: 52bb7951a375
practice-SGN-26 = ក្រុមរស់នៅកន្លែងធ្វើការ កម្រចេញក្រៅ

# source: 83b74e5971dc
practice-SGN-27 = អគារមិនសមសម្រាប់រស់នៅ

# source: 36743c71c48d
practice-SGN-28 = គ្មានសម្លៀកបំពាក់ការពារ

# source: 8af0bc9315d8
practice-SGN-29 = គ្មានកិច្ចសន្យា

# source: f2943ec72e13
practice-SGN-30 = ពឹងលើនិយោជក ទាំងកន្លែងស្នាក់នៅ ការធ្វើដំណើរ និងអាហារ

# source: 80b62fa65653
practice-SGN-31 = មិនដែលឃើញនៅដោយគ្មាននិយោជក

# source: f5a8dcb3b5bf
practice-SGN-32 = ពិន័យជាប្រាក់ ដើម្បីដាក់វិន័យ

# source: cc5e8e6ca36b
practice-SGN-33 = ត្រូវគេជេរ ឬគំរាមនៅកន្លែងធ្វើការ

# source: 4c2e185c30c1
practice-SGN-34 = គ្មានការបណ្តុះបណ្តាលសម្រាប់ការងារ

# source: f34bf53f587a
practice-SGN-35 = ខ្វះឯកសារ និងបញ្ជីប្រាក់ឈ្នួល

# source: 43d066937622
practice-SGN-36 = ផ្លាកសុវត្ថិភាពជាភាសាដែលគេមិនយល់

# source: e221cc14fc93
practice-SGN-37 = រស់នៅជាមួយគ្រួសារ តែញ៉ាំដាច់ដោយឡែក

# source: c8057d9f7f86
practice-SGN-38 = គ្មានកន្លែងឯកជន

# source: 3c273066aa24
practice-SGN-39 = និយោជករាយការណ៍ថាបាត់ខ្លួន

# source: 9a0fd527b9c6
practice-SGN-40 = កម្រចេញក្រៅ មិនដែលចេញម្នាក់ឯង

# source: 834d23d9b154
practice-SGN-41 = កុមារគ្មានឪពុកម្តាយ ឬអាណាព្យាបាល

# source: 50ea19d3adf4
practice-SGN-42 = កុមារមានអាកប្បកិរិយាចាស់ជាងអាយុ

# source: 9bb606863d57
practice-SGN-43 = កុមារគ្មានមិត្តភក្តិ និងមិនបានលេង

# source: 6036e1fab53a
practice-SGN-44 = កុមារមិនបានទៅសាលា

# source: 529fd10c265b
practice-SGN-45 = កុមារញ៉ាំដាច់ពីគេក្នុងផ្ទះ

# source: b96ea213f4f5
practice-SGN-46 = កុមារធ្វើការងារមិនសមនឹងអាយុ

# source: 06ad1198b8a2
practice-SGN-47 = កុមារធ្វើដំណើរជាមួយមនុស្សធំដែលមិនមែនញាតិ

# source: ea6882e53033
practice-SGN-48 = កុមារគ្មានឯកសារ

# source: b340f98416b9
practice-SGN-49 = មនុស្សធំម្នាក់ជាមួយកុមារច្រើនដែលមិនមែនញាតិ

# source: 6e4bee906abb
practice-SGN-50 = កុមារម្នាក់ឯង កាន់លេខតាក់ស៊ី ឬលេខទំនាក់ទំនង

# source: 5dea199399a9
practice-SGN-51 = កុមារ ឬជនចំណាកស្រុកចាស់ជរា ឬពិការ សុំទាន

# source: fe3073bbec17
practice-SGN-52 = កុមារដឹក ឬលក់គ្រឿងញៀន

# source: eb65d94541c5
practice-SGN-53 = ក្រុមមនុស្សដែលគេដឹកទៅឆ្ងាយរាល់ថ្ងៃ

# source: a9660b86fbdb
practice-SGN-54 = ក្រុមមនុស្សសញ្ជាតិតែមួយ សុំទាន ឬលួច

# source: e63ea3133af8
practice-SGN-55 = ត្រូវគេដាក់ទោស ព្រោះរកបានតិច

# source: 5ffcdab338db
practice-SGN-56 = រស់នៅជាមួយក្រុមដែលទទួលផល

# source: 423dfc7ebce9
practice-SGN-57 = ធ្វើដំណើរក្នុងក្រុមដែលទទួលផល

# source: b832eaeff944
practice-SGN-58 = សញ្ញាតែមួយ មិនបញ្ជាក់អ្វីទេ

# source: ae1e472e5b25
practice-SGN-59 = សញ្ញាជាហេតុផលឱ្យសួរបន្ថែម

# source: 30374ec06850
practice-SGN-60 = សញ្ញាពីដំណាក់កាលកេងប្រវ័ញ្ចមានទម្ងន់ជាង

# source: a9d76e5900a3
practice-SGN-61 = អត្ថន័យអាស្រ័យលើបរិបទ

# source: 3e705f08e610
practice-SGN-62 = សញ្ញាដែលគេស្គាល់អស់ បាត់បង់ទម្ងន់

# source: 0cc2feab409c
practice-SYS-01 = សសរស្តម្ភទី 1៖ ការកំណត់អត្តសញ្ញាណ និងការការពារ

# source: fb49269f80ce
practice-SYS-02 = សសរស្តម្ភទី 2៖ ការគាំទ្រ និងសេវាសម្រាប់ម្នាក់ៗ

# source: e79b7a20b8da
practice-SYS-03 = សសរស្តម្ភទី 3៖ ការរួមបញ្ចូលក្នុងសង្គម

# source: 659c48ec31db
practice-SYS-04 = សសរស្តម្ភទី 4៖ យុត្តិធម៌ព្រហ្មទណ្ឌ និងសំណង

# source: 692b43fe31f0
practice-SYS-05 = អ្វីដែលសៀវភៅណែនាំតម្រូវ

# source: da64d8bd043d
practice-SYS-06 = អនុសញ្ញា និងផែនការសកម្មភាពអាស៊ាន

# source: 50d56b0c5236
practice-SYS-07 = ផែនការការងារបូហុល 2.0

# source: 9eb4c91a8282
practice-SYS-08 = គោលការណ៍ណែនាំអាស៊ានអំពីស្ត្រីរងគ្រោះ

# source: dd24a77aaf62
practice-SYS-09 = គោលការណ៍ណែនាំអាស៊ានអំពីតម្រូវការជនរងគ្រោះ

# source: 24ebcb8d3264
practice-SYS-10 = មគ្គុទ្ទេសក៍អាស៊ាន “កុំបង្កគ្រោះថ្នាក់”

# source: 0e860a8f3045
practice-SYS-11 = គោលការណ៍ណែនាំអាស៊ានស្តីពីការមិនដាក់ទោស

# source: c34e71f9b302
practice-SYS-12 = កម្ពុជា៖ គណៈកម្មាធិការជាតិ (NCCT)

# source: 4eaeeb857045
practice-SYS-13 = កម្ពុជា៖ នាយកដ្ឋានប៉ូលិសប្រឆាំងការជួញដូរមនុស្ស និងការពារអនីតិជន

# source: a89198f2bfc1
practice-SYS-14 = កម្ពុជា៖ NGO មិនអាចតំណាងអ្នកដាក់ពាក្យ

# source: dbe59c21ebbf
practice-SYS-15 = កម្ពុជា៖ អគ្គនាយកដ្ឋានអន្តោប្រវេសន៍

# source: 06e1314608ec
practice-SYS-16 = កម្ពុជា៖ ក្រសួងសង្គមកិច្ច (MoSVY)

# source: d2d57bcd2aa7
practice-SYS-17 = កម្ពុជា៖ ក្រសួងការងារ

# source: 39e0d2836f08
practice-SYS-18 = កម្ពុជា៖ ក្រសួងយុត្តិធម៌ និងអយ្យការ

# source: dc839ed2d11b
practice-SYS-19 = កម្ពុជា៖ គណៈកម្មការអំពីការឆបោកតាមអនឡាញ

# source: d749bb1d28a3
practice-SYS-20 = កម្ពុជា៖ ទីជម្រករបស់ NGO

# source: 52ea928c36c2
practice-SYS-21 = កម្ពុជា៖ ច្បាប់ឆ្នាំ 2008

# source: 678d287d2c94
practice-SYS-22 = កម្ពុជា៖ ការកេងប្រវ័ញ្ច និងការយល់ព្រម ក្នុងច្បាប់ឆ្នាំ 2008

# source: 27d606021391
practice-SYS-23 = កម្ពុជា៖ គោលការណ៍ណែនាំអំពីការកំណត់អត្តសញ្ញាណ

# source: 65657bfcede3
practice-SYS-24 = កម្ពុជា៖ លេខប្រកាស និងរយៈពេលកំណត់

# source: 289e647990d8
practice-SYS-25 = ខ្សែទូរសព្ទបន្ទាន់៖ ប្រើលេខប្រឌិត

# source: 799b7372e45a
practice-SYS-26 = ដំណើរពិតនៃករណីមួយ (2023)

# source: 2bf0933d3560
practice-SYS-27 = កម្ពុជា៖ ចំណាត់ថ្នាក់ TIP

# source: b137d786687d
practice-SYS-28 = កម្ពុជា៖ របាយការណ៍ TIP 2026

# source: 01aa76c32622
practice-SYS-29 = កម្ពុជា៖ វឌ្ឍនភាពដែលបានកត់សម្គាល់ ឆ្នាំ 2024

# source: 0518df53e5cc
practice-SYS-30 = កម្ពុជា៖ សេចក្តីព្រាងច្បាប់អំពីការឆបោកតាមអនឡាញ

# source: aa7f5c4ee7e3
practice-SYS-31 = កម្ពុជា៖ សេចក្តីព្រាងច្បាប់ អ្វីដែលមិនទាន់ដឹង

# source: e67595a099a4
practice-SYS-32 = ថៃ៖ ច្បាប់ និងការបញ្ជូនបន្ត

# source: 2319075340d1
practice-SYS-33 = ថៃ៖ កុម្ភៈ 2025

# source: 75dfe3ce7ba3
practice-SYS-34 = ថៃ៖ មជ្ឈមណ្ឌលស្រះកែវ ធ្នូ 2025

# source: ce2fdafc084a
practice-SYS-35 = ហ្វីលីពីន៖ ច្បាប់

# source: 5f931d69261a
practice-SYS-36 = ហ្វីលីពីន៖ ការពិនិត្យពេលចេញដំណើរ

# source: e30af422877e
practice-SYS-37 = ឥណ្ឌូនេស៊ី៖ ច្បាប់

# source: 69547871ec13
practice-SYS-38 = ឥណ្ឌូនេស៊ី៖ មករា 2026

# source: 3489a46a0f4a
practice-SYS-39 = ឡាវ មីយ៉ាន់ម៉ា វៀតណាម

# source: 662447f9fff2
practice-WHO-01 = កុំបង្កគ្រោះថ្នាក់

# source: eae4ab471fe4
practice-WHO-02 = ស្គាល់ប្រធានបទ ហើយថ្លឹងហានិភ័យ

# source: a88f85783f80
practice-WHO-03 = មានព័ត៌មានបញ្ជូនបន្តត្រៀមទុក៖ សន្យាតែអ្វីដែលអ្នកធ្វើបាន

# source: fd8d0a5ec222
practice-WHO-04 = ជ្រើស និងរៀបចំអ្នកបកប្រែ និងមិត្តរួមការងារ

# source: f41d0d94a641
practice-WHO-05 = រក្សាឈ្មោះ និងរឿងរ៉ាវជាសម្ងាត់

# source: 70d2aafafefa
practice-WHO-06 = សុំការយល់ព្រម ក្រោយពន្យល់ច្បាស់

# source: b02d5c47dac1
practice-WHO-07 = គោរពយោបល់របស់សាមីខ្លួនអំពីគ្រោះថ្នាក់

# source: 5fee8d9863f8
practice-WHO-08 = កុំបង្ករបួសផ្លូវចិត្តថ្មី

# source: d8cf03b3be90
practice-WHO-09 = ត្រៀមខ្លួនសម្រាប់ករណីបន្ទាន់

# source: 5a365b4b3b8c
practice-WHO-10 = ប្រើព័ត៌មានឱ្យមានប្រយោជន៍
