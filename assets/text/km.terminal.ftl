# language: km
# translator: machine draft
# state: draft

## What can be typed

text-help = វាយលេខនៃអ្វីដែលអ្នកចង់បាន រួចចុច Enter។ វាយ “ថយ” ដើម្បីថយក្រោយមួយជំហាន, “ឈប់” ដើម្បីចាកចេញ (អ្វីដែលអ្នកធ្វើត្រូវរក្សាទុក), និង “?” ដើម្បីមើលអត្ថបទនេះម្តងទៀត។
text-word-back = ថយ
text-word-stop = ឈប់
text-word-none = គ្មាន
text-prompt-choice = ជ្រើស៖
text-prompt-some = ជ្រើសមួយ ឬច្រើន ដោយដាក់សញ្ញាក្បៀសនៅចន្លោះ៖
text-prompt-some-or-none = ជ្រើសប៉ុន្មានក៏បាន ដោយដាក់សញ្ញាក្បៀសនៅចន្លោះ ឬ 0 បើគ្មាន៖
text-prompt-percent = (0 ដល់ 100)
text-prompt-begin = ចុច Enter ដើម្បីចាប់ផ្តើម។
text-prompt-indicators = សញ្ញា៖
text-nothing-here = ឥឡូវនេះ គ្មានអ្វីឱ្យជ្រើសនៅទីនេះទេ។
text-not-a-choice = { $count ->
   *[other] វាមិនមានក្នុងបញ្ជីទេ។ សូមវាយលេខពី 1 ដល់ { $count }, “ថយ” ឬ “?”។
}
text-not-a-percent = សូមវាយលេខពី 0 ដល់ 100។

## The desk

text-desk-look = មើលអ្វីមួយនៅទីនេះ
text-desk-go = ទៅកន្លែងផ្សេង
text-desk-people = និយាយជាមួយមនុស្ស
text-desk-documents = ឯកសារ
text-desk-notebook = សៀវភៅកំណត់ត្រា
text-desk-rate = ប្រាប់ថាអ្នកប្រាកដប៉ុនណា
text-desk-decide = សម្រេច
text-desk-do = ធ្វើអ្វីមួយ
text-desk-end = បញ្ចប់វគ្គ
text-noticed = ក្នុងសៀវភៅកំណត់ត្រារបស់អ្នក៖ { $text }
text-found = អ្នកមាន៖ { $text }
text-compare = ដាក់ពីរទន្ទឹមគ្នា
text-choose-two = សូមជ្រើសពីរ។
text-note-write = សរសេរថាវាបង្ហាញអ្វី
text-noted = បានកត់ត្រា៖ { $note }
text-indicators = វាយលេខកូដសញ្ញា (CD01) ឬពាក្យដែលត្រូវស្វែងរក (បំណុល, លិខិតឆ្លងដែន, ប្រាក់ឈ្នួល)។ ជ្រើសពីអ្វីដែលរកឃើញ តាមលេខរបស់វា។ ទុកបន្ទាត់ទទេ ពេលអ្នកជ្រើសគ្រប់ហើយ។
text-more-found = … និង { $count } ទៀត។ សូមបន្ថែមពាក្យមួយ ដើម្បីឱ្យរកឃើញតិចជាងនេះ។

## Keeping the run

text-unsaved = វាមិនទាន់រក្សាទុកក្នុងថាសទេ ({ $reason })។ អ្នកអាចបន្តបាន កម្មវិធីនឹងព្យាយាមម្តងទៀតនៅជំហានបន្ទាប់របស់អ្នក។
text-input-ended = ការវាយបញ្ចូលបានអស់ហើយ ដូច្នេះវគ្គឈប់ត្រឹមនេះ។ វាមិនទាន់ចប់ទេ ហើយអាចបន្តបាន។
text-stopped = អ្នកបានឈប់។ វគ្គមិនទាន់ចប់ទេ ហើយអាចបន្តបាន។
text-kept-at = កំណត់ហេតុនៃវគ្គនេះ៖ { $path }

## Debrief

debrief-text-title = ការពិតជាអ្វី និងអ្វីដែលអ្នកបានធ្វើ
debrief-text-band = លទ្ធផល៖ { $band }
debrief-text-unsafe = អ្វីខ្លះដែលបានកើតឡើង គ្មានសុវត្ថិភាព ទោះអ្វីផ្សេងទៀតល្អក៏ដោយ៖
debrief-text-score = { $competency }៖ { $score } លើ 100 (ការអនុវត្តដោយសុវត្ថិភាពចាប់ពី { $least })
debrief-text-provisional = លេខទាំងនេះជាលេខបណ្តោះអាសន្ន រហូតដល់ក្រុមអ្នកជំនាញកំណត់វា។
debrief-text-true = ការពិតជាអ្វី
debrief-text-finding = សេចក្តីសន្និដ្ឋានរបស់អ្នក៖ { $made }។ អ្វីដែលត្រូវ៖ { $fits }។
debrief-text-rating = អ្នកបានប្រាប់ថាអាចពិត { $percent } %។
debrief-text-protected = អ្វីដែលបានការពារមនុស្ស
debrief-text-harmed = អ្វីដែលបង្កអន្តរាយដល់មនុស្ស ឬមិនបានធ្វើ
debrief-text-move = ជំហានទី { $number }
debrief-text-conversation = ការសន្ទនាជាមួយ { $person }
debrief-text-recommended = សំណួរ { $recommended } ក្នុងចំណោម { $all } ជាប្រភេទដែលជួយឱ្យមនុស្សរៀបរាប់។
debrief-text-inner = ទំនុកចិត្ត { $trust }, ភាពតានតឹង { $distress }
debrief-text-noticed = សញ្ញាដែលអ្នកយល់ឃើញ
debrief-text-missed = សញ្ញាដែលអ្នកខកខាន
debrief-text-imagined = យល់ថាជាសញ្ញា តែមិនមែន
debrief-text-resisted = មិនយកជាសញ្ញា គឺត្រូវហើយ
debrief-text-tempts = វាទាញឱ្យធ្វើកំហុសដែលគេស្គាល់៖ { $rule }
debrief-text-sources = ករណីនេះផ្អែកលើអ្វី
debrief-text-next = អ្វីដែលត្រូវហាត់បន្ទាប់
debrief-text-next-none = សមត្ថភាពទាំងអស់ដល់កម្រិតអនុវត្តដោយសុវត្ថិភាព។ សូមសាកករណីអនុវត្តផ្សេង ឬករណីដដែលដោយប្រើលេខចាប់ឆ្នោតផ្សេង។
