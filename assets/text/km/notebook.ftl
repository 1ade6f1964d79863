# language: km
# translator: machine draft
# state: draft

## Run: notebook

# source: 49c266baaaa7
notebook-search = ស្វែងរក

# source: 4675cc2c359b
certainty-question = តើមានលទ្ធភាពប៉ុនណា ដែល { $person } ជាជនរងគ្រោះ?

# source: a8a22dc748a9
certainty-ends = 0៖ ប្រាកដជាមិនមែន។ 100៖ ប្រាកដជាមែន។

# source: 1de27d043d6c
percent = { $percent } %

# source: 7d9eb7acb13e
note-close = បិទ

# source: cf34797117ed
reference-search = ស្វែងរក៖ បំណុល, លិខិតឆ្លងដែន, ប្រាក់ឈ្នួល …

# source: 07098fde9903
reference-none = គ្មានអ្វីត្រូវនឹងពាក្យទាំងនេះទេ។

# source: 43b3baa7d5c2
indicator-line = { $code } { $label }

## Notebook: lines on pages

# source: 389ba2803146
notebook-none = នៅទីនេះមិនទាន់មានអ្វីទេ។ សូមប៉ះបន្ទាត់ដែលនរណាម្នាក់និយាយ ដែលអ្នកឃើញ ឬអាន ហើយដាក់វាលើទំព័រមួយ។

# source: 61cfcbc232eb
notebook-lines =
    { $count ->
        [0] មិនទាន់មានបន្ទាត់ទេ
       *[other] បន្ទាត់ { $count }
    }

# source: 3b005e99ba92
notebook-found = បានឮ បានឃើញ និងបានអាន

# source: 9b07c429f063
note-sort = តើបន្ទាត់នេះជាអ្វីសម្រាប់អ្នក អំពី { $person }?

# source: c456adc9bfd0
note-nobody = មិនទាន់មាននរណាដែលបន្ទាត់នេះអាចនៅលើទំព័រទេ។

# source: c3ea5bf706e4
note-counts = រាប់ជាសញ្ញា

# source: 4c02209efd00
note-ask-further = សួរបន្ថែម

# source: c5b8d818139a
note-set-aside = ទុកមួយឡែក

# source: a86c8df6fd75
note-unsorted = មិនទាន់បែងចែក

# source: 2407003bcc2f
note-page = លើទំព័ររបស់នរណា

# source: f4172e97efdb
note-strike = ដកវាចេញពីទំព័រ

# source: 5df508c98706
note-why = ហេតុអ្វី? អ្នកអាចទុកវាឱ្យនៅទំនេរបាន។

# source: ba713d8e6958
note-which = សញ្ញាណាមួយ? អ្នកអាចទុកវាឱ្យនៅទំនេរបាន។

# source: ae4560c93dd9
note-lay = ដាក់វាទន្ទឹមនឹងបន្ទាត់មួយទៀត

# source: 89d3258299fe
note-lay-means = ពេលអ្នកគិតថាវាទាំងពីរមិនអាចពិតព្រមគ្នាបាន។

# source: f6ce3f7420f6
note-laying = សូមប៉ះបន្ទាត់ដែលមិនអាចពិតបាន បើបន្ទាត់នេះពិត។

# source: 27bcb8d374c8
note-lay-none = ទុករឿងនេះចោល

# source: 036f4fbf73b4
settled-title = អាចប្រាប់នរណាបាន តាមដែល { $person } បាននិយាយ

# source: 1ee36a40e75c
settled-nothing = ជាមួយ { $person } មិនទាន់បានព្រមព្រៀងអ្វីថាអាចប្រាប់នរណាទេ។ អាចសួរក្នុងការសន្ទនា។

# source: 40cbee18eda8
settled-yes = អាចប្រាប់បាន

# source: 3d1dadca0168
settled-no = មិនត្រូវប្រាប់

# source: 3b82aae1ed24
settled-not-yet = មិនទាន់

# source: 75557ff05220
promise-open = បានសន្យា ហើយនៅមិនទាន់ធ្វើ

# source: cd7f0e9ed30a
promise-kept = បានសន្យា ហើយបានធ្វើ

# source: 08d4509a90df
promise-broken = បានសន្យា តែមិនបានធ្វើ

## Notebook: piles and reasons

# source: c158134ed382
notebook-reason = ហេតុផលសម្រាប់ការសម្រេច

# source: ffd7cd56e82d
notebook-reasons = ហេតុផលសម្រាប់ការសម្រេច៖ { $count } ក្នុងចំណោមយ៉ាងច្រើន { $most }

# source: c1e4d267e977
notebook-pile-empty = គ្មានឃ្លានៅទីនេះទេ។

# source: 462dffd5e214
note-sort-means = រាប់ជាសញ្ញា៖ សញ្ញាថានរណាម្នាក់អាចជាជនរងគ្រោះ។ សួរបន្ថែម៖ អាចជាសញ្ញា ឬមិនមែន។ ទុកមួយឡែក៖ មិនប្រាប់អ្វីទេ ឬប្រាប់ផ្ទុយ។
