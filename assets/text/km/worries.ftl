# language: km
# translator: machine draft
# state: draft

# source: cf3aa3f1c59d
practice-worry-misled = ត្រូវគេបោកអំពីការងារ

# source: 2d60489555f5
practice-worry-misled-says = ការងារ ប្រាក់ឈ្នួល ទីកន្លែង ឬផ្លូវទៅទីនោះ មិនដូចអ្វីដែលគេបានប្រាប់ពួកគេទេ។

# source: 619e810320f1
practice-worry-papers = ឯកសារនៅជាប់គេ

# source: 372f5f54b70f
practice-worry-papers-says = អ្នកដទៃកាន់លិខិតឆ្លងដែន អត្តសញ្ញាណប័ណ្ណ ឬលិខិតអនុញ្ញាតរបស់ពួកគេ ហើយពួកគេយកមកវិញមិនបានដោយងាយទេ។

# source: 932745177a49
practice-worry-debt = ជំពាក់ប្រាក់គេ

# source: a29bb521a08d
practice-worry-debt-says = ពួកគេធ្វើការដើម្បីសងប្រាក់ ដែលពួកគេផ្ទៀងផ្ទាត់មិនបាន ដែលចេះតែកើន ឬដែលចប់តែពេលឈប់ធ្វើការ។

# source: 1e6a78758a9e
practice-worry-pay = មិនបានប្រាក់ឈ្នួល

# source: a594e605347c
practice-worry-pay-says = ប្រាក់ឈ្នួលគ្មាន ត្រូវគេទុក ឬត្រូវការពិន័យ និងការកាត់យកអស់។

# source: 3923a98c1d05
practice-worry-leave = ចាកចេញមិនបាន

# source: ef1efffcaf3b
practice-worry-leave-says = ពួកគេត្រូវគេចាប់យក ឬលក់ ឬមិនអាចចេញចូល ឈប់ធ្វើការ ឬនិយាយជាមួយអ្នកខាងក្រៅ។

# source: 1ca8c1c0de6f
practice-worry-watched = មានគេតាមមើល

# source: 628847a33391
practice-worry-watched-says = មានគេតាម ស្តាប់ ឆ្លើយជំនួស ឬនៅជាប់ជានិច្ច។

# source: 82551e3956f5
practice-worry-hurt = ត្រូវគេគំរាម ឬធ្វើបាប

# source: 99f61b50aee1
practice-worry-hurt-says = ពួកគេ ឬគ្រួសារត្រូវគេធ្វើបាប ឬគេប្រាប់ថានឹងមានអ្វីកើតឡើងចំពោះពួកគេ។

# source: e59b0682b926
practice-worry-hours = ធ្វើការច្រើនម៉ោងពេក

# source: 0863bfdf019a
practice-worry-hours-says = ធ្វើការគ្មានថ្ងៃសម្រាក ឬការងារ អាហារ និងកន្លែងស្នាក់នៅ ដែលគ្មាននរណាជ្រើសរើសដោយសេរីទេ។

# source: b9f2a69ac418
practice-worry-told = គេប្រាប់ឱ្យនិយាយ

# source: 7340997d9ce8
practice-worry-told-says = ពួកគេនិយាយតាមពាក្យដែលអ្នកដទៃឱ្យ ឬមិនហ៊ាននិយាយតាមការពិត។

# source: fed05165e938
practice-worry-depends = ពឹងផ្អែកលើពួកគេ

# source: 5a976fc5671e
practice-worry-depends-says = ពួកគេត្រូវការអ្នកទាំងនេះសម្រាប់ម្ហូប គ្រែ ភាសា ឯកសារ ឬផ្លូវ ឬមានគេកេងចំណេញពីការខ្វះខាត គ្រួសារ ឋានៈ ឬជំនឿរបស់ពួកគេ។

# source: 00aa0528c6cf
practice-worry-child = អាយុក្រោមដប់ប្រាំបី

# source: 87f2e2203805
practice-worry-child-says = ពួកគេមានអាយុ ឬប្រហែលជាមានអាយុក្រោមដប់ប្រាំបីឆ្នាំ ឬកុមារដែលគួរនៅសាលា បែរជានៅទីនេះ។

# source: 3c409359e8ec
practice-worry-wrong = ត្រូវគេឱ្យធ្វើខុស

# source: e20c09c1299e
practice-worry-wrong-says = ពួកគេត្រូវគេឱ្យល្មើសច្បាប់ ធ្វើទាស់នឹងអ្នកដទៃ ឬធ្វើអ្វីដែលមិនបានយល់ព្រម។

# source: 0301dd5b6b5a
practice-worry-explained = មានហេតុផលធម្មតា

# source: f3aee9e9a85a
practice-worry-explained-says = មានហេតុផលត្រឹមត្រូវសម្រាប់រឿងនេះ ហើយវាសមហេតុផល។
