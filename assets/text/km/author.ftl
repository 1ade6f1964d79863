# language: km
# translator: machine draft
# state: draft

## The shelf

# source: 166b8a86cae9
card-author = ទិដ្ឋភាពអ្នកនិពន្ធ

## The bar over the play

# source: 166b8a86cae9
author-title = ទិដ្ឋភាពអ្នកនិពន្ធ

# source: e3b754640c03
author-newest = កំពុងលេងអ្វីដែលបានរក្សាទុកនៅ { $time }

# source: c6497c498c7d
author-older =
    { $count ->
       *[other] ឯកសារនេះមានកំហុស { $count }។ អ្នកកំពុងលេងកំណែដែលបានរក្សាទុកនៅ { $time }។
    }

# source: c327ad10d153
author-none =
    { $count ->
       *[other] ឯកសារនេះមានកំហុស { $count } ហើយមិនទាន់អាចលេងបានទេ។ សូមកែ រួចរក្សាទុក នោះការលេងនឹងបើកនៅទីនេះ។
    }

# source: e62c2fef51ac
author-trouble = ឥឡូវនេះមិនអាចអានថតបានទេ៖ { $reason }។ កំណែល្អចុងក្រោយនៅតែបើក។

# source: 76900f1bfd16
author-back = ថយក្រោយ

# source: 60e9b87348b4
author-back-hint = ថយក្រោយមួយជំហាន៖ Ctrl + Z, ឬ Alt + ព្រួញឆ្វេង

# source: f1c65e14817e
author-forward = ទៅមុខ

# source: 1dea518398fd
author-forward-hint = ទៅមុខមួយជំហាន៖ Ctrl + Y, ឬ Alt + ព្រួញស្តាំ

# source: 7249a05be1b6
author-at = ជំហានទី { $at } ក្នុងចំណោម { $all }

# source: e780c6debd99
author-panel-shut = លាក់ផ្ទាំង

# source: 50e4df792f66
author-panel-open = បង្ហាញផ្ទាំង

# source: 8e2de3335023
author-panel-hint = F2

# source: fc6e4a408d56
author-leave = ចាកចេញ

# source: 590ad80fdeb5
author-stopped =
    កំណែនេះឈប់ត្រឹមជំហានទី { $number }, “{ $words }”៖ { $why } { $waiting ->
       *[other] ជំហាននេះ និងជំហានបន្ទាប់ពីវា (សរុប { $waiting }) ត្រូវបានរក្សាទុក ហើយសាកម្តងទៀតរាល់ពេលអ្នករក្សាទុកឯកសារ។
    }

# source: 1a1b0552f4e8
author-leave-out = រំលងជំហាននេះ

# source: e1596ff48a5c
author-nothing = មិនទាន់អាចលេងអ្វីបានទេ

# source: 170ccef947c7
author-nothing-why = បញ្ហាទាំងនោះបង្ហាញនៅក្បែរ។ ពេលកំណែដែលបានរក្សាទុកគ្មានកំហុស ការលេងនឹងបើកនៅទីនេះភ្លាម។

# source: 4db1c0ea47bb
author-not-kept = កន្លែងដែលអ្នកលេងដល់ក្នុងវគ្គ មិនបានរក្សាទុកក្នុងថាសទេ៖ { $reason }

# source: 6b36fdcaa181
author-not-watched = កម្មវិធីនឹងមិនដឹងពេលឯកសារមានការកែប្រែទេ៖ { $reason }

# source: ae5fd4ead364
author-unreadable-place = មិនអាចយល់កន្លែងដែលអ្នកលេងដល់ក្នុងវគ្គមុនបានទេ។ វាត្រូវបានទុកដោយឡែកនៅក្បែរវគ្គផ្សេងទៀត ហើយវគ្គចាប់ផ្តើមសាជាថ្មី។

# source: 2f831546a4bc
author-cannot-open = មិនអាចបើកថតបានទេ៖ { $reason }

## The panel

# source: 729dc127b0cc
author-tab-faults = បញ្ហា

# source: 9291f5fd53d8
author-tab-faults-count = បញ្ហា ({ $count })

# source: 0b016f8b0afc
author-tab-moments = ខណៈ

# source: 7e6fefff0f0a
author-tab-hidden = អ្វីដែលលាក់

# source: e0d1d308a679
author-tab-codes = លេខកូដ

# source: 65479e3e408a
author-tab-marks = ការវាយតម្លៃ

## Faults

# source: d5de93797e4a
faults-none = គ្មានបញ្ហា។ ការពិនិត្យគ្មានអ្វីត្រូវប្រាប់អំពីកំណែនេះទេ។

# source: 635efe296ede
faults-none-shown = គ្មានប្រភេទនេះទេ។

# source: dd1ed8551d24
faults-all = ទាំងអស់ ({ $count })

# source: 959e76147444
faults-error = កំហុស ({ $count })

# source: ef958d5bc4df
faults-warning = ការព្រមាន ({ $count })

# source: cff301f23369
faults-advice = យោបល់ ({ $count })

# source: 54a0e8c17ebb
fault-error = កំហុស

# source: e981ddae45d8
fault-warning = ការព្រមាន

# source: 305f5e5463e1
fault-advice = យោបល់

# source: b0028310eae1
fault-below = { $severity } · { $code } · { $place }

# source: cb0838c6e1c6
fault-help = អ្វីដែលត្រូវធ្វើ៖ { $help }

# source: 47f534fc57cd
fault-explain = ពន្យល់វិធាននេះ

# source: bc498738319b
fault-no-page = វិធាននេះគ្មានទំព័រផ្ទាល់ខ្លួនទេ។

## Moments

# source: ae0fdb0b5445
moments-begin = ការចាប់ផ្តើម

# source: 9ebfae4ae8bc
moments-prebrief = មុនវគ្គ

# source: 9e44f8512f91
moments-none = អ្នកមិនទាន់ធ្វើជំហានណាមួយទេ។ សូមលេងនៅក្បែរ។ ជំហានទាំងអស់បង្ហាញនៅទីនេះ ហើយអ្នកអាចត្រឡប់មករកវាបាន។

# source: 0a2a69ced09b
moments-row = { $number }. { $words }

# source: 52b96e323131
moments-played = { $time }

# source: 178e32daf828
moments-ahead = នៅខាងមុខ រក្សាទុករហូតដល់អ្នកធ្វើជំហានផ្សេង

# source: 29046e3a5b56
moments-stopped = ធ្វើមិនបានក្នុងកំណែនេះ តែរក្សាទុក

# source: 88f3f63932d8
moments-seed = លេខចាប់ឆ្នោត

# source: 2c9091d4e78e
moments-seed-set = ប្រើលេខនេះ

# source: 62430fe3aa55
moments-seed-wrong = ត្រូវជាលេខគ្មានសញ្ញា + ឬ - ដូចជា 7។

# source: caede0a7c6a8
moments-another = ចាប់ឆ្នោតម្តងទៀត

# source: 1b0fcf3ea9f5
moments-seed-why = ជំហានដដែលត្រូវធ្វើឡើងវិញ ដោយមានឈ្មោះ មុខមាត់ និងតម្រុយផ្សេង។

# source: 7c8f4432cceb
moments-set-aside =
    { $count ->
       *[other] យកវគ្គដែលត្រូវបានជំនួសមកវិញ ({ $count } ជំហាន)
    }

# source: d98790da52bd
moments-walk = ចាក់ការលេងគំរូ

# source: a68ebc335cd3
moments-list = ជំហានទាំងអស់

## Moves

# source: d17fccaeafe8
stopped-missing = { $what }។

## Hidden: what no trainee sees

# source: b346922ccc35
hidden-why = មានតែអ្នកទេដែលឃើញផ្ទាំងនេះ។ សិក្ខាកាមឃើញតែការលេងនៅក្បែរ គ្មានអ្វីផ្សេងទៀតទេ។

# source: 7db20897053b
hidden-people = មនុស្ស

# source: 8d14f6e72de8
hidden-events = ព្រឹត្តិការណ៍

# source: 7989480e41e3
hidden-gates = ទ្វារ

# source: 39717022c1a8
hidden-draw = អ្វីដែលការចាប់ឆ្នោតបានកំណត់

# source: 513fd9680a1c
inside-clock = { $time }៖ បានកន្លងទៅ { $passed } ក្នុងចំណោម { $all } នាទី។

# source: dbf7d5646baf
inside-at = នៅ៖ { $what }

# source: 6358f2cba54b
inside-away = មិននៅទីនេះ

# source: 13758a65cfcc
inside-alone = នៅម្នាក់ឯង

# source: e64b8a9ed58b
inside-not-alone = មិននៅម្នាក់ឯង

# source: 98a06ed7eceb
inside-understood = ភាសា៖ យល់

# source: 995ba045fcec
inside-not-understood = ភាសា៖ មិនយល់

# source: 86d961c80d40
inside-person = { $name } ({ $id })

# source: 9a72221a2747
inside-questions = សំណួរ

# source: 5cd900a5e76c
inside-always = គ្មានលក្ខខណ្ឌ

# source: 617c2994917b
inside-when = អ្វីដែលអាចធ្វើបាន និងពេលណា

# source: e26bb90c8114
inside-event-happened = បានកើតឡើងហើយ

# source: 008dbeea69e5
inside-event-pending = រង់ចាំ

# source: e963ec74dc09
inside-event-when = កើតឡើងនៅពេល

# source: f4b219e3c010
inside-none = គ្មានទេ។

# source: 3b97260d76d3
inside-holds = ត្រូវ

# source: ffa63583dfa6
inside-missing = ខ្វះ

## Conditions. { $now } is what there is.

# source: 2eba43aa3d2a
cond-alone = នៅដាច់ដោយឡែក ហើយគ្មានអ្នកត្រួតត្រានៅក្បែរ

# source: 250a160d0cc3
cond-private = ក្នុងបន្ទប់ឯកជន

# source: 4e55e95d1291
cond-understood = មានភាសាដែលយល់គ្នា ឬមានអ្នកបកប្រែឯករាជ្យ

# source: 392a09fe8c35
cond-briefed = អ្នកបកប្រែត្រូវបានណែនាំជាមុន

# source: 4213e89443c0
cond-seen = បានដឹង { $what }

# source: bf73384a9fe4
cond-read = បានអាន { $what }

# source: 55760f0c8f18
cond-done = បានធ្វើ { $what }

# source: 435f29bdc44a
cond-done-with = បានធ្វើ { $what } ជាមួយ { $person }

# source: e3ab5f5e82cb
cond-drawn = ការចាប់ឆ្នោត { $what } បានជ្រើស { $word }

# source: 6ef98f0e9d5c
cond-happened = { $what } បានកើតឡើង

# source: 7161d6a69b98
cond-after = នាទីទី { $need } ឬក្រោយ (ឥឡូវ { $now })

# source: 5b7d8db408e0
cond-before = មុននាទីទី { $need } (ឥឡូវ { $now })

# source: c60e179192bd
cond-at = អ្នកនៅក្នុង { $what }

# source: 0d90df3cd1e8
cond-present = { $person } នៅទីនេះ

# source: 061012d4dc8b
cond-compared = បានដាក់ { $what } និង { $other } ទន្ទឹមគ្នា

# source: 78d2d854e36a
cond-any = មួយណាក៏បាន៖ { $what }

# source: a4c58473d353
cond-not = មិនមែន៖ { $what }

## Marks so far

# source: 3324f5b1e76f
marks-why = បើវគ្គចប់ឥឡូវនេះ។

# source: 64054445c8e0
marks-all = ការវាយតម្លៃទាំងអស់

## What can be asked of the practice library

# source: 3cdfa37b13de
codes-indicators = សូចនាករ

# source: 3a1f715d1a95
codes-worries = ការព្រួយបារម្ភ

# source: 0079708aa0a9
codes-mistakes = កំហុស

# source: c98c4f09f078
codes-damage = អ្វីដែលធ្វើឱ្យខូចការសម្ភាស

# source: a430d323f4b0
codes-rules = វិធាន និងព័ត៌មានផ្ទៃខាងក្រោយ

# source: caf85b0888d7
codes-sources = ប្រភព

# source: 08dc89e50cde
codes-strength = សម្រាប់មនុស្សពេញវ័យ៖ { $adult }។ សម្រាប់កុមារ៖ { $child }។

# source: 8a11b40bfdc7
codes-not-listed = មិនមានក្នុងបញ្ជី

# source: d23fcc5e809b
codes-worry = ការព្រួយបារម្ភ៖ { $worry }

# source: 310f1e3c38d9
codes-behind = សូចនាករនៅពីក្រោយ៖ { $codes }

# source: a514a5c36181
codes-sure = ប្រាកដប៉ុណ្ណា៖ { $tag }

# source: 5d1e2c9f21da
codes-search = លេខកូដ ឬពាក្យដែលត្រូវរក

# source: 1ef44759d90b
codes-why = អ្វីៗទាំងអស់ដែលករណីអនុវត្តអាចដកស្រង់បាន។ ពាក្យត្រូវបានរកតាមអត្ថន័យ ដែលជិតបំផុតមកមុន។

# source: 295df421b126
codes-none = គ្មានអ្វីក្នុងបណ្ណាល័យការអនុវត្ត ដែលដូច “{ $words }” ទេ។

# source: eef4d747f2ad
codes-more =
    { $count ->
       *[other] នៅសល់ { $count } ទៀតមិនបានបង្ហាញ។ សូមរកដោយពាក្យច្បាស់ជាងនេះ។
    }

## Moves, as one would say them

# source: b8c65297454a
author-move-against = ដាក់ { $one } ក្បែរ { $other }

# source: 276573bb47d8
author-move-sit = អង្គុយជាមួយ { $person }

# source: 08326f91f336
author-move-rise = ក្រោក

# source: f4448317cead
author-move-to = ងាកទៅ៖ { $subject }

# source: c818b6e5b5e3
author-move-say = និយាយទៅ { $person }៖ { $words }

# source: b90ba9bdc7b8
author-move-wait = រង់ចាំ ហើយមិននិយាយអ្វី

# source: 8a39d883d5fe
author-move-take-back = ដកពាក្យចុងក្រោយវិញ

# source: ffde7c190bed
author-move-leave = បញ្ចប់ការនិយាយ

# source: 97b8063ce98d
author-move-give = ប្រគល់របស់ { $person } ទៅ { $to }

# source: 2efdd4b640a9
author-move-reply = ឆ្លើយ៖ { $words }

# source: af47195390a3
author-move-note =
    ដាក់លើទំព័ររបស់ { $person }៖ { $words } ({ $sort ->
        [counts] រាប់ជាសញ្ញា
        [ask-further] សួរបន្ត
        [set-aside] ទុកមួយឡែក
       *[other] មិនទាន់បែងចែក
    })

# source: f462ed436a5e
author-move-strike = ដកចេញពីទំព័ររបស់ { $person }៖ { $words }

# source: 59808360a262
author-move-decide = សម្រេចអំពី { $person }៖ { $findings }

# source: c5e40fc40fe4
author-move-decide-to = សម្រេចអំពី { $person }៖ { $findings } សម្រាប់៖ { $services }

# source: b6e1e56b455a
author-move-end-day = បញ្ចប់ថ្ងៃ

## Inside a talk: what no trainee sees

# source: abb4a44b68e4
talk-trust = ទំនុកចិត្ត { $number } ក្នុង { $ceiling }

# source: 4bdb6bc7a809
talk-trust-why = ទំនុកចិត្តឈប់ត្រឹម { $ceiling } រហូតមានការភ័យខ្លាចបន្ថែមទៀតត្រូវបានឆ្លើយ។

# source: 2a65880b1587
talk-distress = ភាពតានតឹង { $number }

# source: 719fc44fb4b0
talk-reach = អាចទៅដល់ { $number }

# source: 92cfdda04c66
talk-pull = យល់ព្រមនឹងអ្វីដែលគេដាក់នៅមុខ ចាប់ពី { $from }។ ឥឡូវ { $number }

# source: 6a1f23f9db4e
talk-tired = ហត់ { $number }

# source: df4a82f1ab52
talk-none = មិនទាន់មាននរណានិយាយជាមួយម្នាក់នេះទេ។

# source: b9dba1e926c0
talk-promised = ប្រាប់ក្រោមការសន្យា៖ វាមិនរាប់ទេ

# source: 1ff9109bc69a
fear-has = { $fear }៖ មិនទាន់បង្ហាញ

# source: a604ccfbb22b
fear-shown = { $fear }៖ បានបង្ហាញ

# source: 7a28148e8cf8
fear-named = { $fear }៖ បាននិយាយចេញ

# source: a82c523828e8
fear-met = { $fear }៖ បានឆ្លើយ

# source: 63b3e20f2023
rung-deny = បដិសេធ

# source: b06b18509a29
rung-small = និយាយបន្តិច

# source: 5823be2b91ec
rung-part = ប្រាប់មួយផ្នែក

# source: 66854ca21dc3
rung-whole = ប្រាប់ទាំងអស់

# source: ccb238dd4041
rung-fact = ឆ្លើយចំណុចមួយ យឺត

# source: ae5f458cb823
subject-comes = ឥឡូវ សំណួរល្អបានចម្លើយនេះ

# source: 63e037e275d2
subject-told = បានប្រាប់ហើយ

# source: 52eeb3cd178b
subject-other = មិនមែនសម្រាប់អ្វីដែលពិតនៅទីនេះទេ៖ { $truth }

# source: 3e2236b473be
subject-shut = មិនទាន់មាននរណាអាចសួរពីវាទេ

# source: 8b12642590ce
subject-unnamed = មិនទាន់មានអ្វីនិយាយដល់វាទេ

# source: ebf2197b32f3
subject-lower = មកក្រោយអ្វីដែលតូចជាង

# source: c88900f72721
subject-above = ត្រូវការ { $need }។ ឥឡូវទៅបាន { $now }

# source: 64d744909ad2
subject-company = មិនមែនពេលអ្នកមានអំណាចឮ ហើយមិនមែនពេលគ្មានភាសារួម

# source: 3914439b582b
subject-led = មានគេបញ្ចូលពាក្យអំពីវា។ វាមិនទៅឆ្ងាយទៀតទេ រហូតដកពាក្យវិញ

# source: 6600154d2ab8
subject-fear = រង់ចាំការភ័យខ្លាចត្រូវបានឆ្លើយ៖ { $fears }

# source: 3a3ba9de0c90
subject-conditions = រង់ចាំ៖ { $what }

# source: 37c1f0f236ae
subject-another = ចម្លើយផ្សេងសមជាង

# source: b8721a5d4bd0
subject-nothing = គ្មានអ្វីរារាំង

# source: 44b5e44fc434
known-grounds = មានគ្រប់គ្រាន់ដើម្បីសន្មតថាជាជនរងគ្រោះ

# source: 39ed048a6778
known-sign = មានសញ្ញាមួយ។ វាមិនគ្រប់គ្រាន់ទេ

# source: 982d874728cc
known-clears = អាចបដិសេធបាន

# source: 48f430a5c6a2
known-nothing = គ្មានអ្វីអាចដឹងបាន

# source: 8c80388efed8
known-could = អ្នកប្រុងប្រយ័ត្ន៖ { $known }

# source: f9cc08fe7bbc
known-now = មកដល់ពេលនេះ៖ { $known }

# source: abf486349581
worth-none = ជំហានចុងក្រោយមិនទាន់បានវិនិច្ឆ័យទេ។

# source: 1831c91d7358
worth-judge = វាមានតម្លៃប៉ុន្មាន?

# source: 473854476650
worth-cost = { $class }។ ធៀបនឹងជំហានផ្សេងដែលល្អបំផុត៖ { $points } ពិន្ទុ (ប្រាកដ { $sure } %)។ បណ្តោះអាសន្ន។

# source: f8bf860f3438
worth-better = ល្អជាង៖ { $words }

# source: 5e94419dfb08
worth-danger = ធ្វើឱ្យមានគ្រោះថ្នាក់៖ { $people }

# source: 371a9e0ec341
claims-none = មិនទាន់សាកទេ។

# source: 5fc5d22ab710
claims-try = សាកសេចក្តីអះអាងក្នុងការចាប់ឆ្នោតពីរបី

# source: e931f4ef92d4
claims-draws = សាកក្នុងការចាប់ឆ្នោត { $count }។ ពាក្យបញ្ជា `grounds prove` សាកច្រើន។

# source: 3b97260d76d3
claims-proven = ត្រឹមត្រូវ

# source: 0ab86a076ce7
claims-broken = មិនត្រឹមត្រូវ

# source: f2f76abed7fc
claims-not-tried = មិនទាន់សាក

# source: 73624146c574
claims-case = ការចាប់ឆ្នោត { $seed }៖ { $what }

## Conditions of the second form

# source: 97147e2c9ade
cond-told-who = បានប្រាប់ថានរណាសួរ និងពាក្យនឹងទៅណា

# source: f5a68ed812fc
cond-met = ការភ័យខ្លាចនេះបានឆ្លើយ៖ { $what }

# source: 30a145a7205a
cond-named = ការភ័យខ្លាចនេះបាននិយាយចេញ៖ { $what }

# source: 3ece69526c4a
cond-trusts = ទំនុកចិត្តគឺ { $word } ឬលើសនេះ

# source: f605aed7662b
cond-distressed = ភាពតានតឹងបង្ហាញ

# source: a7dac70e3060
cond-told = មានអ្វីមួយត្រូវបានប្រាប់អំពី { $what }

# source: 2e7b06bb0373
cond-told-rung = អំពី { $what }៖ { $rung } ឬលើសនេះ

# source: e5f9d905098c
cond-subject-asked = មានអ្វីមួយត្រូវបាននិយាយអំពី { $what }

# source: 31531109c6ed
cond-planted = ពាក្យអំពី { $what } មកពីសំណួរ

# source: 5d99a03a4a84
cond-dealt = បណ្តុំ { $what } ចែកបាន { $word }

# source: 48ac25c1401a
cond-talk-after = នាទីទី { $need } នៃការនិយាយ ឬក្រោយនេះ

# source: 07c433507d7e
cond-day = ថ្ងៃគឺ { $what }

# source: ce3d5716fc5d
cond-again = មិនមែនការនិយាយលើកដំបូងទេ

# source: 3a1241bad964
cond-talked = មានគេបាននិយាយជាមួយ { $person }

# source: 2628e608d279
cond-talking = អ្នកអង្គុយជាមួយ { $person }

# source: 1ea73c1a4ace
cond-kept = ការសន្យា { $what } ត្រូវបានរក្សា

# source: ba4153ca8076
cond-broken = ការសន្យា { $what } មិនត្រូវបានរក្សា

# source: 898265ae9dea
cond-speaks = និយាយ { $what }

# source: e6cfd1a1cd1e
cond-true = អ្វីដែលពិតអំពី { $what }

# source: 6c20c4d9ab26
cond-found = បានសម្រេច៖ { $what }

# source: 5877099f1963
cond-agreed = យល់ព្រម { $what }

# source: bb4d1ddd5aa3
cond-refused = បដិសេធ { $what }

# source: 4a237762887e
cond-shared = វាត្រូវបានប្រាប់បន្តទៅ { $what }

# source: 8a3137aac6ae
cond-handed = { $what } ត្រូវបានប្រគល់ឱ្យ { $person }

# source: 47b1eda312eb
cond-back = { $what } ត្រឡប់ទៅម្ចាស់វិញហើយ

# source: f4903314ebf8
cond-lacks = ទំព័រគ្មានអ្វីសម្រាប់ { $what } ទេ

# source: 1c71a0c0e8a8
cond-harmed = មានអ្វីដែលបង្កគ្រោះថ្នាក់ត្រូវបានធ្វើ

## The panel, second form

# source: 2dcc1f8adb4c
line-copy = ចម្លងទីតាំង សម្រាប់កម្មវិធីកែសម្រួលរបស់អ្នក

# source: 3d14bacdb5c4
marks-of = { $competency } · { $points } ក្នុង { $possible }

# source: e0db8d9327bc
marks-unfair = គ្មាននរណាត្រូវវិនិច្ឆ័យក្នុងការចាប់ឆ្នោតនេះទេ៖ ជនរងគ្រោះម្នាក់អាចត្រូវបានបដិសេធ។ ត្រូវកែករណីអនុវត្ត។
