# language: km
# translator: machine draft
# state: draft

## What is taken from a kept run

# source: e7a9f532f5ea
cohort-ended = { $band }; ចំនួនជំហាន៖ { $moves }

# source: fb5cd8e813df
cohort-result-cut = បន្ទាត់ទី { $line } ដែលជាលទ្ធផល ត្រូវបានកាត់ដាច់ ហើយត្រូវបានធ្វើឡើងវិញពីជំហាននានា

# source: 97aba7da9e8d
cohort-other-result = នៅពេលរក្សាទុក លទ្ធផលខុសពីនេះ; អ្វីដែលប្រាប់ប្រើវិធានដែលមានឥឡូវនេះ

# source: 5232c3cd147f
cohort-changed = ករណីអនុវត្ត បណ្ណាល័យ ឬកម្មវិធីបានផ្លាស់ប្តូរតាំងពីពេលនោះ ហើយលទ្ធផលនៅដដែល

# source: f317fc069468
cohort-unknown = បន្ទាត់របស់កម្មវិធីថ្មីជាង ដែលត្រូវបានរំលង៖ { $lines }

## What is only counted

# source: fa13edc9f78f
cohort-open = វគ្គនេះមិនទាន់ចប់ ហើយអាចបន្តបាន; គ្មានអ្វីត្រូវប្រាប់អំពីការពិតឡើយ

# source: df61abf4f291
cohort-open-cut = បន្ទាត់ទី { $line } ត្រូវបានកាត់ដាច់; មុននោះវគ្គនេះមិនទាន់ចប់ ហើយអាចបន្តបាន; គ្មានអ្វីត្រូវប្រាប់អំពីការពិតឡើយ

# source: f85cbc45551e
cohort-nowhere = នេះជាវគ្គនៃករណីអនុវត្ត `{ $name }` ដែលមិនមាននៅទីនេះ

# source: a55874bd3a75
cohort-broken = នេះជាវគ្គនៃករណីអនុវត្ត `{ $name }` ដែលឥឡូវនេះមិនអាចលេងបាន ({ $why })

# source: 487caf30334a
cohort-differs = ចាប់ពីជំហានទី { $at } ឥឡូវនេះវាទៅជាផ្សេង ({ $why })

# source: bc1bb8d8902b
cohort-unfair = គ្មាននរណាត្រូវបានវាយតម្លៃក្នុងការចាប់ឆ្នោតនេះទេ ព្រោះមនុស្សដែលប្រយ័ត្នក៏នឹងសម្រេចខុសដែរ

# source: b560dd127dc8
cohort-kept = កំណត់ហេតុរបស់វារក្សាទុក៖ { $band }

## What is not taken

# source: 02372edf8822
cohort-spoiled = { $why }; គ្មានអ្វីត្រូវបានយកពីវាទេ

# source: 4a775986f17e
cohort-copy = ច្បាប់ចម្លងនៃ { $name } ដែលទៅដល់ដូចគ្នា ឬឆ្ងាយជាង; វាត្រូវបានរាប់តែម្តង

## The folder

# source: 5e5c00e1bb65
cohort-none = គ្មានកំណត់ហេតុនៃវគ្គនៅទីនេះទេ; កំណត់ហេតុជាឯកសារដែលបញ្ចប់ដោយ .jsonl

# source: 96e0a4a5ec7b
cohort-other-files = ឯកសារដែលមិនមែនជាកំណត់ហេតុត្រូវបានរំលង៖ { $count }

# source: ee7ee35ec374
cohort-folders = ថតខាងក្នុងមិនត្រូវបានបើកមើលទេ៖ { $count }

# source: 8fb99879534e
cohort-count = កំណត់ហេតុ៖ { $all }; បានប្រាប់៖ { $told } មិនទាន់ចប់៖ { $open } រាប់តែប៉ុណ្ណោះ៖ { $counted } ច្បាប់ចម្លង៖ { $copies } មិនបានយក៖ { $refused }
