# language: km
# translator: machine draft
# state: draft

## Run: documents

# source: b4e929d8bcfe
documents-title = ឯកសារ

# source: 638d4664bd68
documents-none = អ្នកគ្មានឯកសារទេ។ សូមមើលជុំវិញ៖ របស់ខ្លះមានក្រដាសស្នាមនៅក្នុង។

# source: 3316348dbadf
document-read = អានហើយ

# source: 2d7534b1a845
document-unread = មិនទាន់អាន

# source: 27efb7274c77
document-do-read = អាន

# source: 2ae913d6d3e2
document-close = ទុកវិញ

## Papers: lines

# source: e1e0266fa616
documents-how = បើកពីរ ដើម្បីដាក់វាទន្ទឹមគ្នា។ ប៉ះបន្ទាត់មួយ ដើម្បីកត់ត្រា ឬដាក់វាទន្ទឹមនឹងបន្ទាត់មួយទៀត។

# source: 66027355b2eb
document-language = ជា{ $language }

## Papers: on the desk

# source: 4cd5658a5837
documents-third = មានពីរបើករួចហើយ។ ឯកសារទីបីនឹងជំនួស “{ $document }”។

# source: 507f60cea7e3
document-closer = មើលឱ្យជិត

# source: 29def15369c8
document-back = ត្រឡប់ទៅតុវិញ
