# language: km
# translator: machine draft
# state: draft

## Program and shelf

# source: 4c53e38b89e1
program-name = មូលហេតុសមស្រប

# source: a89390ce512d
program-purpose = ហាត់មើលសញ្ញានៃការជួញដូរមនុស្ស ហាត់និយាយជាមួយមនុស្ស និងហាត់សម្រេចថាអ្វីការពារពួកគេ។ នៅទីនេះ គ្មាននរណាអាចរងគ្រោះថ្នាក់ទេ។

# source: 54d29beec875
quit = បិទកម្មវិធី

# source: 64b1b0dd3adc
shelf-empty = នៅទីនេះគ្មានករណីអនុវត្តទេ។ សូមដាក់ថតឈ្មោះ “scenarios” នៅក្បែរកម្មវិធី រួចបើកវាម្តងទៀត។

# source: dc01c5fddc0a
shelf-fiction = ប្រទេស ក្រុមហ៊ុន មនុស្ស និងលេខទូរសព្ទទាំងអស់ គឺប្រឌិតឡើង។

# source: ce1cd6505cd6
card-minutes = ប្រហែល { $minutes } នាទី

# source: fad6057bb540
card-reviewed = បានពិនិត្យហើយ

# source: 887d99cb2ec9
card-draft = សេចក្តីព្រាង មិនទាន់បានពិនិត្យ

# source: ac14b9d880df
card-unplayable = មិនអាចលេងករណីអនុវត្តនេះបានទេ៖ { $reason }

# source: 4debe642537e
card-resumable = អ្នកបានចាប់ផ្តើម៖ { $when }

# source: 97903f19edf6
card-resume = បន្ត

# source: ed077f3d8125
card-open = បើក

# source: d41a34af2ab7
back-to-shelf = ត្រឡប់ទៅបញ្ជីករណី
