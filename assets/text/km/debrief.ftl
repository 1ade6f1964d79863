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
