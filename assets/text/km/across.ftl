# language: km
# translator: machine draft
# state: draft

## What many runs show together

# source: 542279de8ecd
across-open = ការអនុវត្តរបស់អ្នករហូតមកដល់ពេលនេះ

# source: cdb4ee2aea69
across-point = ,

# source: afda5489f2f4
across-runs = ការអនុវត្តដែលបានបញ្ចប់ ហើយអាចរាប់បាន៖ { $runs }។

# source: 0560b54abf32
across-whose = ទាំងនេះជាការអនុវត្តដែលរក្សាទុកលើកុំព្យូទ័រ ឬស្ទីកនេះ។ កម្មវិធីមិនស្គាល់ឈ្មោះនរណាទេ៖ បើអ្នកផ្សេងលេងនៅទីនេះដែរ ការអនុវត្តរបស់ពួកគេក៏នៅក្នុងនេះដែរ។ វាបង្ហាញអ្វីដែលធ្វើនៅទីនេះ មិនមែនអ្វីដែលនរណាម្នាក់នឹងធ្វើពេលបំពេញភារកិច្ចទេ។

# source: 43e90745c4c3
across-reading = កំពុងអានការអនុវត្តរបស់អ្នក៖ { $done } ក្នុងចំណោម { $all }។

# source: fac68eea7fdb
across-none = មិនទាន់មានការអនុវត្តណាដែលបានបញ្ចប់ ហើយអាចរាប់បាននៅទីនេះទេ។ ក្រោយការអនុវត្តដំបូងៗ អ្នកនឹងឃើញនៅទីនេះថាវាបង្ហាញអ្វីរួមគ្នា។

# source: 395708b19b05
across-left-out = មិនបានរាប់៖ { $reasons }។

# source: 5ddf8a14dd29
across-left-begun = { $count } ដែលមិនបានបញ្ចប់

# source: e23c09302cf4
across-left-unreadable = { $count } ដែលមិនអាចអានដល់ចប់

# source: 11ef78de6410
across-left-missing = { $count } នៃករណីអនុវត្តដែលមិនមាននៅទីនេះ

# source: b1296850fb76
across-left-rules = { $count } ដែលដាក់ពិន្ទុតាមច្បាប់នៃកំណែផ្សេង

# source: 7a51edfdf328
across-left-differs = { $count } ដែលឥឡូវចេញលទ្ធផលផ្សេង

# source: 86c74189d69a
across-left-unfair = { $count } ដែលមិនអាចវាយតម្លៃនរណាបាន

# source: d6244e099501
across-left-copies = { $count } ដែលមានពីរច្បាប់នៅទីនេះ

# source: e67480e03555
across-left-older = { $count } ដែលចាស់ជាង { $newest } ចុងក្រោយ

# source: bfe7c0698242
across-provisional = ចំនួនករណីដែលត្រូវមានមុននឹងប្រាប់អ្វីមួយ ត្រូវបានជ្រើសជាបណ្តោះអាសន្ន។ ក្រុមអ្នកជំនាញត្រូវកំណត់វា។

# source: 8cc40ef313f8
across-stands-out = អ្វីដែលលេចឡើង

# source: 662b899c1bab
across-lines = ក្នុងសញ្ញាធម្មតា { $of } ដែលអ្នកបានកត់ អ្នកបានយក { $got } ជាសញ្ញានៃការជួញដូរមនុស្ស។

# source: ddf036f39d1a
across-lines-passed = ក្នុងសញ្ញាពិត { $of } ដែលអ្នកបានកត់ អ្នកមិនបានរាប់ { $got } ទេ។

# source: c5a0746d8d9e
across-lines-readily = អ្នកសង្ស័យងាយពេក។ សូមសួរថាមានអ្វីផ្សេងអាចពន្យល់សញ្ញានោះ មុននឹងរាប់វា។

# source: f12d47ab0e1b
across-lines-hardly = អ្នករាប់តិចពេក។ សញ្ញាដែលគ្មានអ្វីពន្យល់ ត្រូវរាប់។

# source: 0bcf71688b61
across-lines-both = សញ្ញាពិត និងសញ្ញាធម្មតា នៅមើលទៅស្រដៀងគ្នាសម្រាប់អ្នក។ សូមសួរមួយសំណួរទៀត មុននឹងបែងចែក។

# source: 5beb67a50923
across-lines-neither = ពីនេះ មិនឃើញថាអ្នកទោរទៅខាងណាទេ។

# source: 1d4578d70de7
across-lines-few = ការបែងចែកសញ្ញាពិតពីសញ្ញាធម្មតារបស់អ្នក ត្រូវប្រាប់ចាប់ពី { $need } បន្ទាត់នៃប្រភេទនីមួយៗ។ នៅខ្វះ៖ ធម្មតា { $innocent } ពិត { $signs }។

# source: 7cc970f7e5f0
across-people = ក្នុងមនុស្ស { $of } នាក់ដែលមិនមែនជាជនរងគ្រោះ អ្នកបានសន្មត { $got } នាក់ថាជាជនរងគ្រោះ។

# source: 0c4ff15a40d3
across-people-passed = ក្នុងជនរងគ្រោះ { $of } នាក់ អ្នកមិនបានមើលឃើញ { $got } នាក់។

# source: d4b523b17742
across-people-readily = អ្នកសន្មតមនុស្សងាយពេក។ សូមរកមើលអ្វីដែលនិយាយផ្ទុយដែរ។

# source: ccbedfb36e99
across-people-hardly = អ្នកមិនបានមើលឃើញជនរងគ្រោះច្រើនពេក។ មូលហេតុសមស្រប តិចជាងភស្តុតាង។

# source: f3cf49a83038
across-people-both = ជនរងគ្រោះ និងអ្នកផ្សេង នៅមើលទៅស្រដៀងគ្នាសម្រាប់អ្នក។ សូមស្តាប់ម្នាក់ៗឱ្យបានយូរជាងនេះ មុនសម្រេច។

# source: 2c595bd49e3f
across-people-neither = ពីនេះ មិនឃើញថាអ្នកទោរទៅខាងណាចំពោះមនុស្សទេ។

# source: 9904d2fb360a
across-people-few = ការបែងចែកជនរងគ្រោះពីអ្នកផ្សេងរបស់អ្នក ត្រូវប្រាប់ចាប់ពី { $need } នាក់នៃប្រភេទនីមួយៗ។ នៅខ្វះ៖ ជនរងគ្រោះ { $victims } អ្នកផ្សេង { $others }។

# source: 4ba1104fffe2
across-by = { $words } ({ $rule })

## Behind it

# source: 06b848b2fe58
across-figures = តួលេខនៅពីក្រោយ

# source: 94f2ff96f9e7
across-between = ពាក្យ “ពី … ដល់” ប្រាប់ថាប្រាកដប៉ុនណា៖ តម្លៃពិតអាចនៅត្រង់ណាក៏បានក្នុងចន្លោះនោះ (ក្នុង 95 ដង ក្នុង 100 ដង វានៅក្នុងនោះ)។ ករណីកាន់តែតិច ចន្លោះកាន់តែធំ។

# source: b39c2b0f9248
across-group-lines = បន្ទាត់ដែលអ្នកបានបែងចែក

# source: 5dddf7930655
across-group-people = មនុស្សដែលអ្នកបានសម្រេចអំពីពួកគេ

# source: 33f0e0bb2a66
across-group-sure = អ្នកនិយាយថាអ្នកប្រាកដប៉ុនណា

# source: ccafa894dd48
across-figure-lines-over = សញ្ញាធម្មតាដែលយកជាសញ្ញានៃការជួញដូរមនុស្ស៖ { $rate } % ពី { $low } ដល់ { $high } % ក្នុង { $of }។

# source: 91eacd96698a
across-figure-lines-passed = សញ្ញាពិតដែលមិនបានរាប់៖ { $rate } % ពី { $low } ដល់ { $high } % ក្នុង { $of }។

# source: 754c5ca93636
across-figure-people-over = អ្នកផ្សេងដែលត្រូវសន្មតថាជាជនរងគ្រោះ៖ { $rate } % ពី { $low } ដល់ { $high } % ក្នុង { $of }។

# source: e15fd8f81c2c
across-figure-people-passed = ជនរងគ្រោះដែលមិនបានមើលឃើញ៖ { $rate } % ពី { $low } ដល់ { $high } % ក្នុង { $of }។

# source: 51349070beb9
across-figure-d = ការបែងចែក (d′)៖ { $value } ពី { $low } ដល់ { $high }។ 0 គឺការទាយ ហើយកាន់តែខ្ពស់កាន់តែល្អ។

# source: bd7a3f7b50ad
across-figure-c = អ្នកទោរទៅខាងណា (criterion)៖ { $value } ពី { $low } ដល់ { $high }។ ក្រោម 0 អ្នកសង្ស័យងាយ លើ 0 អ្នកសង្ស័យពិបាក។

# source: 4604824c326e
across-brier = ពិន្ទុ Brier៖ { $value } ពី { $low } ដល់ { $high } ពីការប្រាប់ { $count } ដង។ 0 គឺប្រាកដ ហើយត្រូវជានិច្ច អ្នកដែលនិយាយ 50 % ជានិច្ច ទទួលបានមួយភាគបួន។

# source: bb5b8635fd61
across-sure-few = ប្រាប់ចាប់ពីការប្រាប់ { $need } ដងថាអ្នកប្រាកដប៉ុនណា។ នៅខ្វះ៖ { $more }។

# source: 6acc6b313c92
across-curve = អ្វីដែលអ្នកនិយាយ និងអ្វីដែលពិត

# source: 7a261b86bfa2
across-curve-means = ទៅស្តាំ អ្នកនិយាយថាអាចប៉ុនណា ទៅលើ មានប៉ុន្មានជាជនរងគ្រោះ។ លើបន្ទាត់ដាច់ៗ អ្នកប្រាកដល្មម ក្រោមវា អ្នកសង្ស័យច្រើនពេក លើវា តិចពេក។ គំនូសបញ្ឈរប្រាប់ថាចំណុចនីមួយៗប្រាកដប៉ុនណា។

# source: f9c1095d7e8a
across-curve-point = ពេលអ្នកនិយាយប្រហែល { $said } % ({ $count } ដង) មាន { $got } ជាជនរងគ្រោះ៖ { $rate } % ពី { $low } ដល់ { $high } %។

# source: 662af21a3746
across-axis-said = អ្នកបាននិយាយ %

# source: 1c759a96332f
across-axis-true = ជាជនរងគ្រោះ %

# source: 0b92df1e9e49
across-even = ប្រាកដល្មម

# source: acba25512100
across-axis-run = លើកទី

# source: 43405af2966a
across-axis-value = ក្នុង 100

# source: e31661b5e580
across-asked = របៀបដែលអ្នកសួរ ម្តងមួយៗ

# source: c31829bbc598
across-asked-all = អ្នកបាននិយាយ { $all } ដងក្នុងការសន្ទនា៖ { $open } បើកចំហ ឬតាមអ្វីដែលបានប្រាប់ { $good } ជារបៀបល្អផ្សេង { $leading } ដាក់ចម្លើយក្នុងមាត់គេ { $poor } ជារបៀបមិនល្អផ្សេង។

# source: 51536614652f
across-asked-plot = របៀបសួរល្អ ក្នុង 100

# source: 2ae107b283b1
across-runs-few = ប្រាប់ម្តងមួយៗចាប់ពីការអនុវត្ត { $need } លើក។ នៅខ្វះ៖ { $more }។

# source: 9ee78f7704f8
across-scores = ជំនាញ ម្តងមួយៗ

# source: d8b5a624c636
across-series = ដំបូង { $first } ចុងក្រោយ { $last } ទាបបំផុត { $low } ខ្ពស់បំផុត { $high }។ ការអនុវត្ត៖ { $count }។ តាមលំដាប់៖ { $values }។

# source: 35c334e72ae6
across-series-none = មិនបានវាយតម្លៃ

# source: 537311465939
across-missed = អ្វីដែលអ្នករំលង និងអ្វីដែលមកម្តងទៀត

# source: cfc7dc756b29
across-worries = សញ្ញាដែលត្រូវរក ការព្រួយបារម្ភខ្សោយបំផុតមុនគេ

# source: c4f6561b15d0
across-worry = { $worry }៖ រកឃើញ { $got } ក្នុង { $of }។ នោះគឺពី { $low } ដល់ { $high } %។

# source: 99f84105d551
across-worries-few = ប្រាប់អំពីការព្រួយបារម្ភមួយចាប់ពី { $need } សញ្ញា។ មិនទាន់មានណាមួយគ្រប់ទេ។

# source: 09cefa0d63b2
across-mistakes = កំហុសដែលមានកត់ត្រា ញឹកញាប់បំផុតមុនគេ

# source: 5da5c9dd5b15
across-mistake = { $mistake }៖ ក្នុង { $got } ក្នុងចំណោម { $of } លើក។

# source: 760e549f2c31
across-mistakes-none = មិនឃើញមានទេ។ ការអនុវត្ត៖ { $runs }។

## Whether looks mattered

# source: 969527a83dc5
across-looks = តើរូបរាងមានឥទ្ធិពលទេ? សម្រាប់អ្នកម្នាក់ឯង

# source: f79f667d1b5f
across-looks-alone = នេះសម្រាប់អ្នកម្នាក់ឯង។ វាមិននៅក្នុងរបាយការណ៍ណា ឬអ្វីដែលប្រគល់ឱ្យគេឡើយ។

# source: 74a720a90995
across-looks-means = មនុស្សពីរនាក់អាចមានតួដូចគ្នា និងការពិតដូចគ្នា ហើយខុសគ្នាតែរូបរាង។ ការងារប្រុងប្រយ័ត្នសម្រេចដូចគ្នាអំពីអ្នកទាំងពីរ។ ភាពខុសគ្នានៅទីនេះមិនបញ្ជាក់អ្វីអំពីអ្នកទេ៖ វាជាហេតុផលឱ្យគិត។ បើគ្មាន ក៏មិនមែនជាភស្តុតាងនៃយុត្តិធម៌ដែរ។

# source: 39b7370f30a3
across-trait-age = អាយុ

# source: da5ead212d52
across-trait-gender = ស្ត្រី ឬបុរស

# source: 701d021d08c5
across-trait-origin = ប្រទេស

# source: 2ba62c2b69f5
across-trait-dress = សម្លៀកបំពាក់

# source: 216f8ced9f8d
across-looks-few = ករណីមិនគ្រប់គ្រាន់ដើម្បីនិយាយ។ គូដែលខុសគ្នាត្រង់នេះ៖ { $pairs } គូដែលមិនខុស៖ { $same }។ ត្រូវការ { $need } នៃប្រភេទនីមួយៗ។

# source: 6b7cbc73375d
across-looks-nothing = មិនឃើញភាពខុសគ្នាលើសពីចៃដន្យទេ។ ក្នុង { $pairs } គូដែលខុសគ្នាត្រង់នេះ អ្នកបានសម្រេចខុសគ្នា { $got } គូ ក្នុង { $same } គូដែលមិនខុស { $same_got } គូ។

# source: b5e6b00b3ee7
across-looks-differs = សូមមើលនេះម្តងទៀត។ ក្នុង { $pairs } គូដែលខុសគ្នាត្រង់នេះ អ្នកបានសម្រេចខុសគ្នា { $got } គូ ក្នុង { $same } គូដែលមិនខុស មានតែ { $same_got } គូ។ ក្នុង { $alone } គូ គ្មានអ្វីផ្សេងខុសគ្នាទេ។ រូបរាងនៅទីនេះត្រូវចែកដោយចៃដន្យ ហើយមិនដែលប្រាប់ការពិតឡើយ។
