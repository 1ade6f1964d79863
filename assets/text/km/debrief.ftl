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
