# language: km
# translator: machine draft
# state: draft

## Run: the rail

# source: e9463dccf054
panel-place = ទីកន្លែង

# source: b4e929d8bcfe
panel-documents = ឯកសារ

# source: 0dec07abf92d
panel-notebook = សៀវភៅកំណត់ត្រា

# source: 30fddb9fe431
panel-decide = សម្រេច

# source: 8b4bf6ff6b00
panel-shortcut = Ctrl + { $number }

# source: c8187c410435
waiting-documents =
    { $count ->
        [0] បានអានទាំងអស់ហើយ។
       *[other] មានឯកសារ { $count } មិនទាន់អាន។
    }

# source: 2935ac019811
waiting-cues =
    { $count ->
        [0] អ្វីទាំងអស់ដែលអ្នកសម្គាល់ឃើញ មានកំណត់ត្រាហើយ។
       *[other] មានចំណុច { $count } ដែលអ្នកសម្គាល់ឃើញ តែមិនទាន់មានកំណត់ត្រា។
    }

# source: 74556f0db8e1
waiting-decisions =
    { $count ->
        [0] បានសម្រេចអំពីមនុស្សគ្រប់គ្នាហើយ។
       *[other] មានមនុស្ស { $count } នាក់ រង់ចាំការសម្រេច។
    }

# source: e2c819f9990c
clock-left =
    { $minutes ->
        [0] ជិតចប់វេនហើយ
       *[other] នៅសល់ { $minutes } នាទី
    }

# source: e1710b7f5a62
clock-left-hours =
    { $hours ->
       *[other] នៅសល់ប្រហែល { $hours } ម៉ោង
    }

# source: 1e4c2e3a619e
clock-over = ចប់វេនហើយ។ សូមបញ្ចប់កំណត់ត្រា និងការសម្រេចរបស់អ្នកដោយមិនបាច់ប្រញាប់។

# source: 858e4ba7a29f
run-pause = ផ្អាក

# source: 6a971cfa3269
run-end = បញ្ចប់វគ្គ

# source: 518aa875d13c
notice-dismiss = យល់ហើយ

# source: cbeaa19bc19e
notice-cannot-keep = មិនអាចរក្សាទុកការអនុវត្តនេះបានទេ ដូច្នេះវាមិនទាន់ចាប់ផ្ដើមឡើយ៖ { $reason }។ សូមធ្វើឱ្យមានកន្លែងទំនេរ រួចសាកម្ដងទៀត ឬជ្រើសយកមួយខាងក្រោម។

# source: d69b5c5062a5
notice-begin-unkept = លេងដោយមិនរក្សាទុក

# source: 5e23ee5161d6
notice-nowhere-to-keep = មិនអាចរក្សាទុកការអនុវត្តនៅទីនេះបានទេ៖ { $reason }។ អ្នកអាចធ្វើឱ្យមានកន្លែងទំនេរ ឬជ្រើសយកមួយខាងក្រោម។

# source: f079ba360fd0
notice-keep-elsewhere = រក្សាទុកនៅកន្លែងផ្សេង

# source: e29513f28d1d
notice-kept-elsewhere = ពីពេលនេះទៅ ការអនុវត្តត្រូវបានរក្សាទុកនៅទីនេះ៖ { $place }

# source: 9ec39b2f6bc8
notice-passed-over = មិនអាចរក្សាទុកការអនុវត្តនៅជាប់កម្មវិធីបានទេ៖ { $reason }។ វាត្រូវបានរក្សាទុកនៅទីនេះជំនួសវិញ៖ { $place }

# source: 5860dda6d9e0
notice-cannot-resume = អ្នកមិនអាចបន្តការអនុវត្តនេះបានទេ៖ { $reason }។ វានៅដដែលកន្លែងដើម។ អ្នកអាចចាប់ផ្តើមថ្មីបាន។

# source: e62f7d2d8118
notice-went-on = ករណីអនុវត្ត ឬកម្មវិធីត្រូវបានកែប្រែ ចាប់តាំងពីអ្នកចាកចេញពីការអនុវត្តនេះ។ អ្វីដែលអ្នកបានធ្វើនៅតែដដែល ដូច្នេះអ្នកអាចបន្តបាន។

# source: 3342ac1c5e2d
notice-not-put-away = មិនអាចយកការអនុវត្តនេះទៅទុកដាច់ដោយឡែកបានទេ៖ { $reason }

# source: 7053f35c145c
notice-unsaved = ជំហានចុងក្រោយរបស់អ្នកត្រូវបានបង្ហាញ តែមិនទាន់បានរក្សាទុកទេ៖ { $reason }។ អ្នកអាចបន្តបាន។ វានឹងត្រូវរក្សាទុកភ្លាម ពេលដែលអាចធ្វើបាន។

# source: fa2c9861e149
notice-keep-now = សាកម្ដងទៀតឥឡូវនេះ

# source: f4edadeb50bb
leaving-title = ចាកចេញ ទោះជំហានខ្លះមិនទាន់បានរក្សាទុកឬ?

# source: 61d9958721b2
leaving-waits = ជំហាន { $count } នៃការអនុវត្តនេះមិនទាន់បានរក្សាទុកទេ។ បើអ្នកចាកចេញឥឡូវនេះ អ្វីដែលមិនបានរក្សាទុកនឹងបាត់។

# source: 08fd1de4b04d
leaving-stay = នៅបន្ត

# source: 83926b6a2e9e
leaving-keep = សាករក្សាទុកម្ដងទៀត

# source: 352fafef665f
leaving-unkept = ចាកចេញដោយមិនរក្សាទុក

## Run: place

# source: e43fa23cc462
place-look = មើល

# source: dd7fcb1a082f
place-seen = មើលហើយ

# source: a8aa078b7ea6
place-go = ទៅ

# source: 30094e0bec00
place-do = ធ្វើ

# source: d0f48649c7ca
place-log = អ្វីដែលអ្នកឃើញ និងឮ

# source: f9663ab7d81f
place-no-picture = { $place }៖ គ្មានរូបភាពទេ។ សូមប្រើបញ្ជី។

# source: 31680fe8bd33
log-said = { $who }៖ { $words }

# source: 66f53417d3b7
just-now = អម្បាញ់មិញ

# source: cde0e5c6d7af
already-done = ធ្វើរួចហើយ

## Run: decide

# source: 00cb78fd780c
list-comma = ,{ " " }

# source: 2651082d2edb
list-dot = { " · " }

## Lines of the story that are the program's own

# source: 393376a91721
line-interprets = ឥឡូវនេះ ខ្ញុំបកប្រែឱ្យ { $person }។

# source: 6eb66ceef9f9
line-shut = { $person } នឹងមិននិយាយអ្វីទៀតទេ។

# source: c6d48d79d53e
line-shift-over = ចប់វេនហើយ។ នៅសល់តែកំណត់ត្រា និងការសម្រេចរបស់អ្នកប៉ុណ្ណោះ។

## Run: days, and what happens in them

# source: b6e1e56b455a
run-end-day = បញ្ចប់ថ្ងៃនេះ

# source: 109df970202b
run-day = ថ្ងៃទី { $day }

# source: 11f4a0cb9ef2
notice-try = អ្នកសាកម្តងទៀតចាប់ពីទីនេះ។ ការសាកនេះមិនត្រូវបានរក្សាទុក ហើយមិនរាប់ទេ។

# source: a88a1e6e4ae9
notice-cannot-read-again = មិនអាចបង្ហាញលទ្ធផលនៃវគ្គនេះម្តងទៀតបានទេ៖ { $reason }។ វានៅដដែលកន្លែងដើម។

# source: 43823f814961
notice-unfair = មិនអាចវាយតម្លៃវគ្គនេះបានទេ៖ តាមអ្វីដែលចាប់ឆ្នោតបាន អ្នកប្រុងប្រយ័ត្នម្នាក់ក៏នឹងសម្រេចខុសដែរ។ សូមប្រាប់អ្នកដែលបង្កើតករណីអនុវត្តនេះ។ អ្នកអាចត្រឡប់ទៅបញ្ជីករណីបាន។ វគ្គនេះត្រូវបានរក្សាទុក។

# source: 1436f2a8b7dd
place-telephone = នៅទូរសព្ទ

# source: 04d7327a1351
place-minutes =
    { $minutes ->
       *[other] ត្រូវការ { $minutes } នាទី
    }
