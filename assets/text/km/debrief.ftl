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
