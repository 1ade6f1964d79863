# language: km
# translator: machine draft
# state: draft

## Debrief

# source: c5d7aa86e8b0
debrief-again = លេងម្តងទៀត

# source: 3684b7586cff
debrief-instead = គួរធ្វើវិញ៖ { $instead }

# source: bc7af8ccc77d
debrief-source = ប្រភព៖ { $source }

## Debrief: three acts

# source: 1302267f70f5
debrief-title = អ្វីៗបានទៅជាយ៉ាងណា

# source: 75c3e88b3bfb
debrief-more = មើលបន្ថែមអំពីរឿងនេះ

# source: 49f3f1091995
debrief-try = សាកម្តងទៀតចាប់ពីទីនេះ

# source: a682468c37a8
debrief-weighing = កំពុងគណនាថាអ្វីសំខាន់៖ { $done } ក្នុង { $all }។ ពេលវេលាទាំងនេះអាចផ្លាស់ប្តូរ។

# source: 401dba6f404c
debrief-band-safe = មនុស្សគ្រប់គ្នាត្រូវបានប្រព្រឹត្តចំពោះ ដូចដែលអ្នកប្រុងប្រយ័ត្នម្នាក់នឹងធ្វើ។

# source: d80bea27b7d7
debrief-band-developing = គ្មានអ្វីដែលអ្នកបានធ្វើ ដាក់នរណាម្នាក់ក្នុងគ្រោះថ្នាក់ទេ។ តែមិនមែនមនុស្សគ្រប់គ្នាបានទទួលអ្វី ដែលអ្នកប្រុងប្រយ័ត្នម្នាក់នឹងរៀបចំឱ្យទេ។

# source: 9db28d513d91
debrief-band-unsafe = អ្វីដែលអ្នកបានធ្វើ ឬមិនបានធ្វើ អាចដាក់នរណាម្នាក់ក្នុងគ្រោះថ្នាក់។ រឿងនេះសំខាន់ ទោះអ្វីផ្សេងទៀតល្អប៉ុនណាក៏ដោយ។

# source: 8fb1918dc7f8
debrief-scores = ជំនាញប្រាំពីរ និងពិន្ទុនីមួយៗ

# source: d99a4da7f991
debrief-score = { $score } លើ 100

# source: bde25b51302b
debrief-score-none = នៅទីនេះគ្មានអ្វីត្រូវវាយតម្លៃទេ។

# source: be03b75a2860
debrief-score-across = វគ្គតែមួយប្រាប់រឿងនេះមិនបានទេ។ វគ្គច្រើនទើបប្រាប់បាន។

# source: 545b6eb95c37
debrief-walkthrough = ការលេងរបស់ខ្ញុំជាគំរូ សម្រាប់ចម្លង

# source: ebd530a31d4f
debrief-walkthrough-says = វគ្គមួយ ដូចដែលបានលេង។

# source: df65762235d2
debrief-told-deny = និយាយថាទេ

# source: 3b2e171fc349
debrief-told-small = និយាយឱ្យវាតូច

# source: b11397a68ab7
debrief-told-part = ប្រាប់មួយផ្នែក ដោយពាក្យខ្លួនឯង

# source: 78d94c1dec99
debrief-told-whole = ប្រាប់ទាំងអស់ ដោយពាក្យខ្លួនឯង

# source: cb1a04abc87e
debrief-planted = ពាក្យរបស់អ្នក ហើយគាត់ថាបាទ ឬចាស

# source: f8810d4607aa
debrief-taken-back = អ្នកបានដកពាក្យរបស់អ្នកវិញ

# source: 8eba8f9ee45e
debrief-met = { $fear }៖ អ្នកបានឆ្លើយតប

## The debrief as a page to print (grounds report)

# source: aa25bd82bfee
debrief-page-run = វគ្គ { $label } ចាប់ផ្តើម { $when } លេខចាប់ឆ្នោត { $draw }

# source: c88f96ebf51d
debrief-page-cut = កំណត់ហេតុនៃវគ្គនេះត្រូវបានកាត់ដាច់ត្រង់បន្ទាត់ទី { $line }។ ទីនេះមានអ្វីដែលបានធ្វើមុននោះ។

# source: ff8238f06c91
debrief-page-other = នៅពេលវគ្គនេះត្រូវបានរក្សាទុក លទ្ធផលខុសពីនេះ។ ទំព័រនេះប្រើវិធានដែលមានឥឡូវនេះ។

# source: c20521d08c64
debrief-page-curve = ទំនុកចិត្តគឺ { $trust_first } នៅដើម និង { $trust_last } នៅចុង ភាពតានតឹងគឺ { $distress_first } និង { $distress_last }។ នីមួយៗពី 0 ដល់ 9។ គ្រប់ជំហានមានក្នុងតារាងនៃការសន្ទនានេះ។

# source: 33b93476cf59
debrief-page-time = ម៉ោង

# source: 55bb6b3dd8fd
debrief-page-said = អ្វីដែលអ្នកបាននិយាយ ឬធ្វើ

# source: c79c7208f4ce
debrief-page-came = វាជាអ្វី ហើយអ្វីកើតឡើងបន្ទាប់

# source: ade9248e0132
debrief-page-trust = ទំនុកចិត្ត

# source: ae55ea403754
debrief-page-distress = ភាពតានតឹង

# source: 8ad5bf62286e
debrief-page-good = ធ្វើបានល្អ៖

# source: 6e0c618fe63e
debrief-page-partly = បានមួយផ្នែក៖

# source: 24c0923ab67c
debrief-page-bad = ខកខាន ឬបង្កអន្តរាយ៖

# source: dd6d87654803
debrief-page-recommended = គួរប្រើ

# source: 649cfa2f76a8
debrief-page-not-recommended = មិនគួរប្រើ

## Debrief: the line of a talk

# source: 787cf8450f0b
debrief-line-you = អ្នកនិយាយ

# source: bf1d375715e7
debrief-line-came = លទ្ធផល

# source: ae6410f2afe4
debrief-line-counted = អ្វីដែលអ្នកបាននិយាយ រាប់ចំនួន៖ ទុកឱ្យគាត់ជ្រើសថាត្រូវប្រាប់អ្វី { $invites } ប្រាប់ ឆ្លើយ ឬសុំការយល់ព្រម { $tells } ដាក់ពាក្យចូល { $puts_in } ដាក់សម្ពាធ សន្យា ឬធ្វើឱ្យឈឺចាប់ { $presses }។

# source: c1a8b9e4e80f
debrief-line-brought = លទ្ធផល រាប់ចំនួន៖ ប្រាប់ដោយពាក្យខ្លួនឯង { $told } ឆ្លើយយល់ព្រមតាមពាក្យរបស់អ្នក { $planted } ការភ័យខ្លាចដែលបានឆ្លើយតប { $met }។

# source: d35ab6ce27f3
debrief-line-stage = { $stage }៖ ពី { $from } ដល់ { $to }

# source: d6aafd76c639
debrief-line-read = របៀបអានបន្ទាត់នេះ

# source: 8a7a61156bf2
debrief-line-trust = បន្ទាត់ពេញ៖ ទំនុកចិត្ត

# source: 303a5dc7085e
debrief-line-distress = បន្ទាត់ដាច់៖ ភាពតានតឹង

# source: 6c9e6ba5b416
debrief-line-gained = ប្រាប់ដោយពាក្យខ្លួនឯង៖ កាន់តែខ្ពស់ កាន់តែច្រើន

# source: eaacbeb14b69
debrief-line-planted = ឆ្លើយយល់ព្រមតាមពាក្យរបស់អ្នក៖ វាគ្មានតម្លៃទេ

# source: d8746ef80fce
debrief-line-met = ការភ័យខ្លាចមួយបានឆ្លើយតប

# source: 253dbbb2f5fe
debrief-line-step = ជំហានមួយនៃកិច្ចសម្ភាស តាមលេខកូដរបស់វា

# source: 30ec2b16b5ea
debrief-line-late = ជំហានដែលធ្វើយឺត ឬមួយផ្នែក

# source: f7af7d22c1f0
debrief-line-pause = ការផ្អាកដែលគូរខ្លី

# source: f2bdc551555a
debrief-line-moment = ពេលវេលាដែលរៀបរាប់ខាងក្រោម

# source: b267c16ab98e
debrief-line-steps = ជំហាននៃកិច្ចសម្ភាស

## Debrief: the case on a board

# source: 1514616ba699
debrief-board = រឿងរបស់ { $person } នៅលើក្តារ

# source: ef4d4c45d72c
debrief-board-whole = មូលហេតុរបស់អ្នកទ្រទ្រង់សេចក្តីសម្រេចរបស់អ្នក។

# source: 7d95965b9daf
debrief-board-part = មូលហេតុរបស់អ្នកទ្រទ្រង់សេចក្តីសម្រេចរបស់អ្នកបានមួយផ្នែក។

# source: 384521028448
debrief-board-not = មូលហេតុរបស់អ្នកមិនទ្រទ្រង់សេចក្តីសម្រេចរបស់អ្នកទេ។

# source: 1aaaabf8f194
debrief-board-contrary = មូលហេតុរបស់អ្នកបង្ហាញអ្វីដែលអ្នកបាននិយាយថាមិនមាន។

# source: e9a48534f242
debrief-board-none = អ្នកមិនបានឱ្យមូលហេតុណាទេ។

# source: ccce04c7a206
debrief-board-undecided = អ្នកមិនបានសម្រេចអ្វីទេ ដូច្នេះគ្មានមូលហេតុដែលត្រូវមើលទេ។

# source: b74c6c25c305
debrief-board-leaps = មូលហេតុដែលមិនទ្រទ្រង់អ្វីទេ៖ { $leaps }

# source: 3b26a5427458
debrief-board-lines = បន្ទាត់

# source: 75f24140a22b
debrief-board-worry = ការព្រួយបារម្ភ

# source: 0bc70684cf30
debrief-board-dimension = វិមាត្រ

# source: 8e7ddf931c59
debrief-board-shows = អ្វីដែលវាបង្ហាញ

# source: b0ee315f4ac6
debrief-board-found = រកឃើញ

# source: 20f6c3fa00fd
debrief-board-asks = សមនឹងសួរ

# source: 3d86eb082e36
debrief-board-missed = មើលរំលង

# source: 8e000b810866
debrief-board-imagined = ការលោតហួស

# source: cfda41b12a07
debrief-board-against = បញ្ជាក់ផ្ទុយ

# source: dbc86e3d6603
debrief-board-loose = មិននាំទៅណាទេ

# source: f93f13319b42
debrief-board-aside = អ្នកបានទុកវាមួយឡែក

# source: ed05a3b235b1
debrief-board-left = អ្នកមានវា តែមិនបានកត់ត្រា

# source: c2019ed24cef
debrief-board-changed = អ្នកមិនបានវាដោយសេរី ជាពាក្យរបស់គាត់ផ្ទាល់ទេ

# source: 1d4d2237e025
debrief-board-unheard = គាត់អាចប្រាប់អ្នក

# source: b7a5f0ed66e8
debrief-board-unseen = អ្នកអាចឃើញវា

# source: fcf9881e9558
debrief-board-nothing = វាមិនប្រាប់អ្វីទេ ទាំងខាងនេះទាំងខាងនោះ

# source: 519b686742e4
debrief-board-other-way = វាបញ្ជាក់ផ្ទុយពីនោះ

# source: d0a4dad54858
debrief-board-yours = វាមិនមែនជាពាក្យរបស់គាត់ផ្ទាល់ដោយសេរីទេ

# source: 28e51f044c1b
debrief-board-ground = មូលហេតុមួយរបស់អ្នក

# source: ecf65e8b8b6e
debrief-board-weighs = { $code } { $strength }

# source: 229e1bbc64f4
debrief-board-act = អំពើ

# source: 17666958bdfc
debrief-board-means = មធ្យោបាយ

# source: d9783c484e83
debrief-board-purpose = គោលបំណង

# source: e184ef549036
debrief-board-given = ក្នុងចំណោមមូលហេតុរបស់អ្នក

# source: 57a077338ddd
debrief-board-on-page = នៅលើទំព័ររបស់អ្នក តែមិនក្នុងចំណោមមូលហេតុរបស់អ្នកទេ

# source: 44ddc399b778
debrief-board-was-there = មានបន្ទាត់មួយសម្រាប់វា តែអ្នកគ្មានវាទេ

# source: f78ef4639c88
debrief-board-not-there = គ្មានអ្វីដែលអាចដឹងបានបញ្ជាក់វាទេ

# source: 041b409d1d2a
debrief-board-not-needed = មិនចាំបាច់៖ អាយុក្រោមដប់ប្រាំបី

# source: 06741544926f
debrief-board-tally = នៅលើទំព័ររបស់អ្នក៖ ខ្លាំង { $strong } មធ្យម { $medium } ខ្សោយ { $weak }។

# source: e79950704ad4
debrief-board-enough = តាមវិធានរបស់ ILO នេះគ្រប់គ្រាន់ហើយ។

# source: 6d76113f9186
debrief-board-not-enough = តាមវិធានរបស់ ILO នេះមិនទាន់គ្រប់គ្រាន់ទេ។ មានច្រើនជាងនេះ។

# source: 33f8549a39d1
debrief-board-never-enough = តាមវិធានរបស់ ILO នេះមិនគ្រប់គ្រាន់ទេ ហើយអ្វីដែលមានក៏មិនគ្រប់ដែរ។

# source: 3dcea709ca2d
debrief-board-rule = វិធានរបស់ ILO ចាត់ទុកថាវិមាត្រមួយបង្ហាញហើយ ដោយសញ្ញាខ្លាំងពីរ ឬខ្លាំងមួយនិងមួយទៀត ឬមធ្យមបី ឬមធ្យមពីរនិងខ្សោយមួយ។ វាសម្រាប់ថ្លឹងរឿង។ ដើម្បីបញ្ជូនបន្តនរណាម្នាក់ តិចជាងនេះក៏គ្រប់គ្រាន់ដែរ។

# source: 3776b758902a
debrief-board-trafficked = រួមគ្នា តាមទំព័ររបស់អ្នក៖ មធ្យោបាយ និងការកេងប្រវ័ញ្ច។ នោះគឺការជួញដូរមនុស្ស។

# source: f68d77722ddf
debrief-board-child = រួមគ្នា តាមទំព័ររបស់អ្នក៖ ការកេងប្រវ័ញ្ចអ្នកអាយុក្រោមដប់ប្រាំបី។ នោះគឺការជួញដូរមនុស្ស ទោះមធ្យោបាយអ្វីក៏ដោយ។

# source: 9e22c68508eb
debrief-board-deceived = រួមគ្នា តាមទំព័ររបស់អ្នក៖ ត្រូវបោក ឬបង្ខំឱ្យចូល ហើយត្រូវកេងប្រវ័ញ្ច។

# source: ed20c964ea4c
debrief-board-exploited = រួមគ្នា តាមទំព័ររបស់អ្នក៖ មានតែការកេងប្រវ័ញ្ច។ នោះគឺរឿងសិទ្ធិការងារ។

# source: 429f444d372d
debrief-board-unexploited = រួមគ្នា តាមទំព័ររបស់អ្នក៖ មិនទាន់បង្ហាញការកេងប្រវ័ញ្ចទេ។

# source: 86c7efa0c701
debrief-board-empty = គ្មានអ្វីនៅលើទំព័រនេះទេ ហើយក៏គ្មានអ្វីខ្វះដែរ។
