# language: km
# translator: machine draft
# state: draft

## Run: decide

# source: 0e4b38ba45fe
debrief-undecided = អ្នកមិនបានសម្រេចទេ

## Debrief

# source: 19f8ea61bd57
chapter-truth = ការពិតជាអ្វី

# source: 4e3d6d093496
chapter-moves = អ្វីដែលអ្នកបានធ្វើ

# source: 145a7f8b6db9
chapter-talk = ការសន្ទនា

# source: 5b4a623367f8
chapter-signs = សញ្ញា

# source: 1c4f6830901e
chapter-next = បន្តទៅអ្វី

# source: 42e4f17623cc
debrief-result = លទ្ធផលរបស់អ្នក

# source: c5d7aa86e8b0
debrief-again = លេងម្តងទៀត

# source: 82b55f2db673
debrief-score-reached = { $score } លើ 100, បានសម្រេច

# source: 3db6be457c72
debrief-score-below = { $score } លើ 100, ត្រូវការ { $least }

# source: 9a413208cd01
debrief-unsafe = គ្មានសុវត្ថិភាព ទោះអ្វីផ្សេងទៀតល្អក៏ដោយ៖ { $rule }

# source: e9ed4c87bd55
debrief-made = អ្នកសន្និដ្ឋាន

# source: d312e3cb7f93
debrief-fits = អ្វីដែលត្រូវ

# source: d61ffb8c91e8
debrief-rated = ប្រាកដប៉ុនណា

# source: eb38ca40211a
debrief-nothing = គ្មានអ្វីនៅទីនេះទេ។

# source: 06a34667e952
debrief-cue = អំពី៖ “{ $cue }”

# source: cbe1893be322
debrief-moment = ជំហានទី { $number }៖ “{ $words }”

# source: 3684b7586cff
debrief-instead = គួរធ្វើវិញ៖ { $instead }

# source: bc7af8ccc77d
debrief-source = ប្រភព៖ { $source }

# source: 634d43a9cc80
debrief-no-talk = អ្នកមិនបាននិយាយជាមួយនរណាទេ។

# source: ade9248e0132
debrief-trust = ទំនុកចិត្ត

# source: ae55ea403754
debrief-distress = ភាពតានតឹង

# source: 00e77d7822c9
debrief-curve = ទំនុកចិត្តប្តូរពី { $trust } ទៅ { $trust_after }, ភាពតានតឹងប្តូរពី { $distress } ទៅ { $distress_after }។

# source: f1ce256e6081
debrief-about = អំពី { $person }

# source: ee3eaad05347
debrief-count = { $what }៖ { $count }

# source: b5b41d606436
debrief-shows = វាបង្ហាញ

# source: ab8c69ee8ef8
debrief-your-note = អ្នកបានសរសេរ

# source: 16d25333f6c8
debrief-noted = { $what } (ប្រាកដ { $percent } %)

# source: 718f73841169
debrief-not-noted = គ្មានអ្វីអំពីវា

# source: 42a2ce7f63f9
verdict-harm = បង្កអន្តរាយ

# source: 3d86eb082e36
verdict-missed = ខកខាន

# source: 761fab5ada07
verdict-partly = បានមួយផ្នែក

# source: c939327ca16d
verdict-good = ល្អ

## Debrief: three acts

# source: 1302267f70f5
debrief-title = អ្វីៗបានទៅជាយ៉ាងណា

# source: 75c3e88b3bfb
debrief-more = មើលបន្ថែមអំពីរឿងនេះ

# source: 49f3f1091995
debrief-try = សាកម្តងទៀតចាប់ពីទីនេះ

# source: 401dba6f404c
debrief-band-safe = មនុស្សគ្រប់គ្នាត្រូវបានប្រព្រឹត្តចំពោះ ដូចដែលអ្នកប្រុងប្រយ័ត្នម្នាក់នឹងធ្វើ។

# source: 0dea36c727e7
debrief-band-developing = គ្មាននរណាត្រូវបានដាក់ក្នុងគ្រោះថ្នាក់ទេ។ តែមិនមែនមនុស្សគ្រប់គ្នាត្រូវបានប្រព្រឹត្តចំពោះ ដូចដែលអ្នកប្រុងប្រយ័ត្នម្នាក់នឹងធ្វើទេ។

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
