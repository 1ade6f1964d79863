# language: km
# translator: machine draft
# state: draft

## Terms: the definition and the indicators

# source: acf69c79d070
element-act = អំពើ៖ ជ្រើសរើស ដឹកជញ្ជូន ឃុំទុក ឬទទួលមនុស្ស

# source: b1d94b245629
element-means = មធ្យោបាយ៖ កម្លាំងបង្ខំ ការគំរាម ការកុហក ឬការឆ្លៀតយកស្ថានភាពងាយរងគ្រោះ

# source: b798d87ce040
element-purpose = គោលបំណង៖ ការកេងប្រវ័ញ្ច

# source: d12ca643a199
dimension-deceptive-recruitment = ការកុហកពេលជ្រើសរើស

# source: 75fd6727369a
dimension-coercive-recruitment = ការដាក់សម្ពាធពេលជ្រើសរើស

# source: 80774c7b1b42
dimension-recruitment-vulnerability = ការជ្រើសរើសដោយឆ្លៀតយកស្ថានភាពងាយរងគ្រោះ

# source: ec93da6796e0
dimension-exploitation = ការកេងប្រវ័ញ្ច

# source: c223fdb1192f
dimension-coercion-at-destination = ការដាក់សម្ពាធនៅកន្លែងធ្វើការ

# source: fd3abc7c9953
dimension-destination-vulnerability = ការឆ្លៀតយកស្ថានភាពងាយរងគ្រោះនៅកន្លែងធ្វើការ

# source: eda15ce4834a
strength-strong = ខ្លាំង

# source: c082456a7766
strength-medium = មធ្យម

# source: 481ba4019c9d
strength-weak = ខ្សោយ

# source: ad08defcbfea
age-group-adult = មនុស្សពេញវ័យ

# source: 8053321281f5
age-group-child = កុមារ

# source: 070696fee30c
tag-verified = បានផ្ទៀងផ្ទាត់នឹងផ្នែកខ្លះនៃអត្ថបទដែលបានបោះពុម្ពផ្សាយ

# source: 1e4fab516a52
tag-secondary = ដឹងតាមសេចក្តីសង្ខេប មិនទាន់បានផ្ទៀងផ្ទាត់នឹងអត្ថបទដែលបានបោះពុម្ពផ្សាយ

# source: 1cfb03f2087b
tag-memory-high = មិនទាន់បានផ្ទៀងផ្ទាត់នឹងអត្ថបទដែលបានបោះពុម្ពផ្សាយ

# source: 9be0fc06fba6
tag-memory-medium = មិនទាន់បានផ្ទៀងផ្ទាត់នឹងអត្ថបទដែលបានបោះពុម្ពផ្សាយ សូមប្រើដោយប្រុងប្រយ័ត្ន

# source: fad6c37f8a50
tag-memory-low = មិនទាន់បានផ្ទៀងផ្ទាត់ សូមប្រើដោយប្រុងប្រយ័ត្នខ្លាំង

# source: 8abc2220f2b7
tag-design = ការសម្រេចរបស់គម្រោងនេះ មិនមែនវិធានដែលបានបោះពុម្ពផ្សាយទេ

# source: 44dfb2315aa6
tag-not-found = បានរកហើយ តែមិនឃើញប្រភពដែលបានបោះពុម្ពផ្សាយ

# source: 7319f10e8442
tag-provisional-rule = { $rule } (បណ្តោះអាសន្ន)

# source: 96f7ce23c6d0
tag-provisional-means = បណ្តោះអាសន្ន៖ នៅទីនេះ មិនទាន់មាននរណាបើកអានប្រភពនៃវិធាននេះទេ។ សូមសួរអ្នកដែលដឹង មុននឹងពឹងផ្អែកលើវា។

## Terms: talking

# source: 0840da7fc52f
wording-explain = ប្រាប់ថាខ្លួនជានរណា និងពាក្យដែលនិយាយទៅជាអ្វី

# source: 5aa56ab42916
wording-open = សំណួរបើក៖ អញ្ជើញឱ្យរៀបរាប់

# source: 20c9ed8404be
wording-probing = យកអ្វីដែលបាននិយាយមកសួរបន្ត

# source: 18c7c92cf867
wording-fact = ការពិតមួយ នៅពេលត្រឹមត្រូវ

# source: 4b151166ab1f
wording-meets = ឆ្លើយការភ័យខ្លាចដោយពិត

# source: 9e2372f64919
wording-consent = សួរថាអាចប្រាប់នរណាបាន

# source: d875b39ce7c1
wording-honest = និយាយអ្វីដែលខ្លួនមិនដឹង

# source: f7c629804f8f
wording-close = អានឡើងវិញ ហើយប្រាប់ថាអ្វីបន្តទៀត

# source: ee6c07a2a2b4
wording-closed = មែន ឬទេ លឿនពេក

# source: 013581cecd60
wording-leading = សន្មតជាមុននូវអ្វីដែលមិនទាន់បាននិយាយ

# source: e4221e907405
wording-choice = ចម្លើយពីរឱ្យជ្រើស

# source: a442ccd16b54
wording-several = សំណួរច្រើនក្នុងមួយ

# source: 35245b6493cf
wording-blame = បន្ទោស

# source: 0c412fcc13e2
wording-doubt = មិនជឿ

# source: e821991f3c3f
wording-detail = សួរព័ត៌មានលម្អិតដែលឈឺចាប់

# source: 1eec97a07f6b
wording-promise = សន្យា

# source: eb2f65b885fa
wording-soothe = និយាយបំបាត់ការភ័យខ្លាច

# source: 955ee06c2d07
wording-price = ជួយតែពេលប្រាប់

# source: 89c1b67f8c4e
wording-blanket = កត់ថាយល់ព្រម ដោយមិនបានសួរ

# source: b6459418aec1
wording-abrupt = បញ្ចប់ដោយគ្មានពាក្យ

# source: d5d14c880057
wording-let-in = ឱ្យអ្នកមានអំណាចចូល

# source: 031c43e17b50
wording-label = ដាក់ឈ្មោះលើបុគ្គល

# source: 56aa198a0061
wording-threat = គំរាម

# source: 1aa71d49bdb2
wording-unheeding = សួរអ្វីដែលបានប្រាប់រួចហើយ

# source: f5ce7c430de2
stance-invites = ទុកឱ្យគាត់ជ្រើសថាត្រូវប្រាប់អ្វី

# source: 58186a3f3a7d
stance-tells = ប្រាប់ ឆ្លើយ ឬសុំការយល់ព្រម

# source: 336e376accbb
stance-puts-in = ដាក់ពាក្យចូល

# source: 3c30cd942a6f
stance-presses = ដាក់សម្ពាធ សន្យា ឬធ្វើឱ្យឈឺចាប់

# source: 9e6b4172e207
stage-engage = ការចាប់ផ្តើម

# source: b2cd5206ebd7
stage-account = ការរៀបរាប់របស់គាត់

# source: f79ebae4aae3
stage-closure = ការបញ្ចប់

# source: b4a12b492eab
fear-overheard = ខ្លាចគេឮ

# source: 6f6ede83f957
fear-removal = ខ្លាចត្រូវបញ្ជូនចេញ

# source: 2a9144da9f3c
fear-arrest = ខ្លាចគេចាត់ទុកជាអ្នកធ្វើ

# source: 26a3885c544b
fear-revenge = ខ្លាចគេសងសឹក

# source: 44faedf8d81b
fear-family = ខ្លាចសម្រាប់គ្រួសារ

# source: 507bc503fce6
fear-debt = ខ្លាចបំណុល

# source: c32c227a5da2
fear-shame = អាម៉ាស់

# source: 587c60e09dd2
fear-blamed = ខ្លាចគេបន្ទោស

# source: 4bdfa76b8065
fear-interpreter = ខ្លាចអ្នកបកប្រែ

# source: da0fe32f5ae9
fear-losing-work = ខ្លាចបាត់ការងារ

# source: b8eb49c0a4d3
fear-officials = ខ្លាចមន្ត្រី

# source: ed077f3d8125
ease-open = បើកចិត្ត

# source: 35d309ba5fab
ease-guarded = ប្រយ័ត្នពាក្យ

# source: c21ead0614e7
ease-closed = មិនបើកចិត្ត

# source: 2b4b2eadf7b2
strain-calm = ស្ងប់

# source: 1f22b5bc251d
strain-uneasy = មិនស្រួលក្នុងចិត្ត

# source: 8b2f40633932
strain-upset = រំជើបរំជួល

# source: 5c3967e73c04
gender-woman = ស្ត្រី

# source: 20fe1bd201cd
gender-man = បុរស

# source: ff1948db56e4
role-colleague = សហការី

# source: 3a89716d5dfe
role-interpreter = អ្នកបកប្រែ

## Terms: how a move is judged

# source: c47d21c643c0
move-best = ល្អបំផុត

# source: c939327ca16d
move-good = ល្អ

# source: 75b9483446d7
move-slip = ភ្លាត់បន្តិច

# source: 325928dad748
move-mistake = កំហុស

# source: c3d0c65c7f85
move-unsafe = គ្មានសុវត្ថិភាព

# source: ef260073e8ed
move-best-means = ក្នុងចំណោមអ្វីដែលបានសាក គ្មានអ្វីល្អជាងនេះទេ ហើយបើមិនធ្វើ លទ្ធផលនឹងអន់ជាង។

# source: 53d47bf2d3f8
move-good-means = ល្អស្មើនឹងជម្រើសផ្សេង ឬខុសគ្នាតិចពេក ពិបាកថាមួយណាល្អជាង។

# source: 2c20e49074e6
move-slip-means = មានជម្រើសផ្សេងដែលផ្តល់លទ្ធផលល្អជាងបន្តិច។

# source: 380e188ce775
move-mistake-means = មានជម្រើសផ្សេងដែលផ្តល់លទ្ធផលល្អជាងច្រើន។

# source: 11ea122fbaa5
move-unsafe-means = វាអាចធ្វើឱ្យមនុស្សមានគ្រោះថ្នាក់។ ចំណុចនេះសំខាន់ ទោះពិន្ទុប៉ុន្មានក៏ដោយ។

## Terms: what was true, and what you decide

# source: 8ad9f96785f1
truth-trafficked = ត្រូវគេជួញដូរ

# source: a3fec538a7c0
truth-trafficked-and-offended = ត្រូវគេជួញដូរ និងត្រូវគេបង្ខំឱ្យប្រព្រឹត្តបទល្មើស

# source: 7cda795dc12e
truth-at-risk = កំពុងធ្វើដំណើរទៅរកការកេងប្រវ័ញ្ច

# source: 4d202a3320d2
truth-willing-operator = ចូលរួមដោយស្ម័គ្រចិត្ត

# source: b87bcabf2190
truth-exploiter = បានឃុំទុក ឬជ្រើសរើសអ្នកដទៃ

# source: 94f806f3a90d
truth-labour-rights = ត្រូវគេប្រព្រឹត្តមិនល្អនៅកន្លែងធ្វើការ តែអាចចាកចេញបាន

# source: ef4f20b2cf92
truth-other-protection = មិនត្រូវគេជួញដូរ តែត្រូវការការការពារផ្សេង

# source: 3da00761525a
truth-unaffected = គ្មានអ្វីត្រូវរកឃើញ

# source: 16291601e7ce
finding-presumed-victim = ជនសន្មតថារងគ្រោះ

# source: 204dda32de5e
finding-presumed-victim-means = មានមូលហេតុសមស្របដើម្បីគិតដូច្នេះ។ បញ្ជូនបន្ត ដោយមានការយល់ព្រម។

# source: 3361abb257de
finding-child-at-risk = កុមារប្រឈមនឹងគ្រោះថ្នាក់

# source: fadfb6714d3f
finding-child-at-risk-means = អាយុក្រោម 18 ឆ្នាំ។ ការការពារកុមារត្រូវមកមុនគេ។

# source: e2042bd346dc
finding-suspicion-remains = នៅមានការសង្ស័យ

# source: 2ba8145883f9
finding-suspicion-remains-means = ថ្ងៃនេះមិនទាន់ច្បាស់។ ត្រូវនិយាយគ្នាម្តងទៀត និងមានវិធីទាក់ទងដោយសុវត្ថិភាព។

# source: fe69239324b6
finding-other-protection-need = ត្រូវការការការពារផ្សេង

# source: de3fe3b6bc0f
finding-other-protection-need-means = មិនមែនការជួញដូរមនុស្សទេ តែនៅត្រូវការការការពារ។

# source: 887ea32c7ae5
finding-labour-rights = សិទ្ធិការងារ

# source: f515bccfe079
finding-labour-rights-means = ត្រូវគេប្រព្រឹត្តមិនល្អនៅកន្លែងធ្វើការ តែអាចចាកចេញបាន។

# source: 6c4ae4bcab5d
finding-suspect-with-rights = ជនសង្ស័យ ដែលមានសិទ្ធិ

# source: 2e3998100731
finding-suspect-with-rights-means = ប្រហែលជាបានប្រព្រឹត្តបទល្មើសដោយស្ម័គ្រចិត្ត។ អាចដាក់ជាមួយសេចក្តីសន្និដ្ឋានមួយទៀត។

# source: 4538f2dc67b5
finding-emergency = ករណីបន្ទាន់

# source: 0d7a6817bb16
finding-emergency-means = អាយុជីវិត ឬសុខភាព កំពុងមានគ្រោះថ្នាក់។

# source: ae896932ed05
finding-no-grounds = គ្មានមូលហេតុ

# source: 00bd476042c5
finding-no-grounds-means = គ្មានអ្វីតម្រូវឱ្យមានការបញ្ជូនបន្តទេ។ បុគ្គលនេះបន្តដំណើរ ដោយទទួលបានព័ត៌មាន។

# source: 6830c9486f23
offence-none = គ្មានបទល្មើសដែលត្រូវពិចារណា

# source: eed4defde58c
offence-non-punishment-review = ពិនិត្យជាមុនថាតើបុគ្គលនេះត្រូវគេបង្ខំឱ្យធ្វើឬទេ

# source: 545cb74bf0a7
offence-investigate-with-rights = ស៊ើបអង្កេត ដោយមានសិទ្ធិគ្រប់យ៉ាងរបស់ជនសង្ស័យ

# source: 72966ecfc67e
offence-charge = ចោទប្រកាន់ ឬពិន័យឥឡូវនេះ

# source: 0f9248b10986
onward-stays-while-open = ស្នាក់នៅពេលរឿងមិនទាន់ចប់ ហើយគ្មាននរណាត្រូវបណ្តេញចេញទេ

# source: 72bc1d9fd360
onward-return-if-wanted = ទៅស្រុកវិញពេលក្រោយ បើចង់ ក្រោយពិនិត្យហានិភ័យ

# source: 5f8cd24b5fcb
onward-free-to-go = អាចបន្តដំណើរដោយសេរី

# source: 22d58f77da17
onward-remove-now = បណ្តេញចេញ ឬបញ្ជូនត្រឡប់ឥឡូវនេះ

# source: a67d8363be5b
service-victim-support = ជំនួយជនរងគ្រោះ ឬទីជម្រកសុវត្ថិភាព

# source: 926591bd03a0
service-child-protection = ការការពារកុមារ

# source: f3150c923060
service-health = ការថែទាំសុខភាព

# source: f2c751bb39cf
service-legal-aid = ជំនួយផ្នែកច្បាប់

# source: f290f3124b4c
service-labour-office = ការិយាល័យការងារ

# source: 18778a02c0a0
service-asylum = ការិយាល័យសិទ្ធិជ្រកកោន

# source: 53d2c105c56e
service-anti-trafficking-unit = អង្គភាពប្រឆាំងការជួញដូរមនុស្ស

# source: 7df8bda01866
service-criminal-investigation = ការស៊ើបអង្កេតព្រហ្មទណ្ឌ

# source: 1809e0213ce5
service-embassy = ស្ថានទូត ឬស្ថានកុងស៊ុល

# source: 0d845c8b6325
service-immigration-detention = កន្លែងឃុំជនអន្តោប្រវេសន៍

# source: 364ffd553b29
service-controller = និយោជក អ្នកជ្រើសរើស ឬអ្នកមកជាមួយ

# source: bd2d677b2ed4
service-family = គ្រួសារ

# source: eca3ce15ed5a
service-information = តែព័ត៌មានប៉ុណ្ណោះ

## Terms: results and the shelf

# source: cd118b5ad62b
competency-noticing = ការសម្គាល់

# source: 2415d6254211
competency-judging = ការវិនិច្ឆ័យ

# source: 1b46f127ef2a
competency-interviewing = ការសម្ភាស

# source: 4262074d6c60
competency-care = ការថែទាំ

# source: d8211e24e83d
competency-reasoning = ការរកហេតុផល

# source: c0335b97a577
competency-deciding = ការសម្រេច

# source: ff7f2272d757
competency-calibration = ដឹងថាគួរប្រាកដប៉ុនណា

# source: d4f6c5bd7c3a
competency-noticing-means = សញ្ញាដែលអ្នករកឃើញ ក្នុងចំណោមសញ្ញាដែលមាន

# source: cdd886b12548
competency-judging-means = ការបែងចែកសញ្ញា ពីអ្វីដែលមិនបង្ហាញអ្វី

# source: 90baeac49d90
competency-interviewing-means = ប្រភេទសំណួរ លំដាប់សំណួរ និងផលប៉ះពាល់

# source: b7d4d02b9038
competency-care-means = សុវត្ថិភាព កន្លែង អ្នកបកប្រែ ការយល់ព្រម និងការសម្រាក

# source: 13307e3f0ce2
competency-reasoning-means = អ្វីដែលកំណត់ត្រារបស់អ្នកប្រាប់អំពីអំពើ មធ្យោបាយ និងគោលបំណង

# source: e48bda5397d9
competency-deciding-means = សេចក្តីសន្និដ្ឋាន និងការបញ្ជូនបន្តរបស់អ្នក

# source: 90908e7bc949
competency-calibration-means = ភាពប្រាកដរបស់អ្នក ត្រូវនឹងការពិតប៉ុនណា

# source: 0bcb658d9997
band-safe = ការអនុវត្តដោយសុវត្ថិភាព

# source: b30e268906d5
band-developing = កំពុងរីកចម្រើន

# source: c3d0c65c7f85
band-unsafe = គ្មានសុវត្ថិភាព

# source: 592bae878fdd
band-safe-means = សមត្ថភាពទាំងអស់ដល់កម្រិតដែលការអនុវត្តដោយសុវត្ថិភាពត្រូវការ ហើយគ្មានអ្វីគ្រោះថ្នាក់កើតឡើងទេ។

# source: 302764f72717
band-developing-means = គ្មានអ្វីគ្រោះថ្នាក់កើតឡើងទេ។ សមត្ថភាពខ្លះមិនទាន់ដល់កម្រិតដែលការអនុវត្តដោយសុវត្ថិភាពត្រូវការ។

# source: ee019774c796
band-unsafe-means = មានរឿងកើតឡើង ដែលអាចធ្វើឱ្យមនុស្សមានគ្រោះថ្នាក់។ ចំណុចនេះសំខាន់ ទោះពិន្ទុប៉ុន្មានក៏ដោយ។

# source: b0ed26337336
treated-protected = បានការពារ

# source: a0723a8e978d
treated-respected = បានគោរព

# source: b8f528e108aa
treated-partly = ត្រឹមត្រូវតែមួយផ្នែក

# source: c8a381e65c77
treated-wronged = រងភាពអយុត្តិធម៌

# source: 831816e8cc0f
treated-over-called = ត្រូវគេហៅថាជនរងគ្រោះ ដោយគ្មានមូលហេតុ

# source: 42a2ce7f63f9
treated-harmed = រងអន្តរាយ

# source: 3d86eb082e36
treated-missed = ត្រូវបានខកខាន

# source: c22cc831aa44
treated-protected-means = ជនរងគ្រោះម្នាក់ ដែលត្រូវបានប្រព្រឹត្តចំពោះ ដូចមន្ត្រីប្រុងប្រយ័ត្នម្នាក់នឹងធ្វើ។

# source: cf2c13f2480d
treated-respected-means = មិនមែនជនរងគ្រោះ ហើយត្រូវបានប្រព្រឹត្តចំពោះ ដូចមន្ត្រីប្រុងប្រយ័ត្នម្នាក់នឹងធ្វើ។

# source: cfb968397cc7
treated-partly-means = អ្វីមួយដែលគួរបាន នៅខ្វះ។ នៅអាចកែបាន។

# source: 5ff5cb7638f9
treated-wronged-means = មិនមែនជនរងគ្រោះ តែរងភាពអយុត្តិធម៌៖ ត្រូវចាត់ទុកថាមានទោស ត្រូវឃាត់ទុក ឬបញ្ជូនចេញដោយគ្មានហេតុ ឬត្រូវប៉ះពាល់សេចក្តីថ្លៃថ្នូរ។

# source: d9918ba43507
treated-over-called-means = ត្រូវគេហៅថាជនរងគ្រោះ ទោះគ្មានអ្វីដែលអាចដឹងបានបង្ហាញដូច្នេះក៏ដោយ។

# source: b8b665f5b1bb
treated-harmed-means = អ្វីដែលបានធ្វើ បង្កអន្តរាយដល់បុគ្គលនេះ ឬដាក់គាត់ក្នុងគ្រោះថ្នាក់។

# source: 0d17f61b5ded
treated-missed-means = ជនរងគ្រោះម្នាក់ដែលត្រូវបានបោះបង់៖ ត្រូវដោះលែងថាគ្មានអ្វី ទុកចោលដោយគ្មានជំនួយ ឬប្រគល់ត្រឡប់ទៅវិញ។

# source: ed9cb27d040a
sector-forced-criminality = ការបង្ខំឱ្យប្រព្រឹត្តបទល្មើស

# source: 3b4bdff339e9
sector-border = ព្រំដែន

# source: 8351bfd0d1bf
sector-hospitality = សណ្ឋាគារ និងភោជនីយដ្ឋាន

# source: 79cea8ff2ba1
sector-fishing = នេសាទ

# source: cfec5e6df0b0
sector-domestic-work = ការងារក្នុងផ្ទះគេ

# source: 6ef99465a2ff
sector-construction = សំណង់ និងឡឥដ្ឋ

# source: 18ea290d5e56
sector-manufacturing = រោងចក្រ

# source: eebf74ac76ec
sector-begging = ការសុំទាន និងបទល្មើសតូចតាច

# source: b8ccc3594529
sector-marriage = អាពាហ៍ពិពាហ៍ដោយបង្ខំ

# source: b696d75511dc
sector-finance = ហិរញ្ញវត្ថុ

# source: f97e9da0e3b8
sector-other = ផ្សេងៗ

# source: 262b4ff6afdd
level-starter = អ្នកចាប់ផ្តើម

# source: 1bafda378609
level-practitioner = អ្នកអនុវត្ត

# source: 8b317b0c50ee
level-expert = អ្នកជំនាញ

## Terms: where a scenario is set

# source: 93277f33903f
sector-hotline = ខ្សែទូរសព្ទជំនួយ
