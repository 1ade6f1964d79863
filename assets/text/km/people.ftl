# language: km
# translator: machine draft
# state: draft

## Run: people

# source: 7db20897053b
people-title = មនុស្ស

# source: deb51fff3255
people-nobody = នៅទីនេះគ្មាននរណាឱ្យនិយាយជាមួយទេ។

# source: 08b041935798
speaker-you = អ្នក

# source: ed38e43f08c6
mood = { $ease }, { $strain }

# source: 4be5ee2f6e03
setting-apart = នៅដាច់ដោយឡែក

# source: 4686d9ff1e33
setting-language = និយាយភាសាដូចគ្នា

# source: 465be15f15c2
setting-no-language = គ្មានភាសាដែលយល់គ្នា ({ $languages })

# source: e23bd991060a
setting-interpreter = { $person } បកប្រែ

# source: 30094e0bec00
talk-do = ធ្វើ

# source: 84f568ca4008
talk-nothing-yet = អ្នកមិនទាន់បាននិយាយគ្នាទេ។

# source: d9752a22b1e9
interpreter-choose = ឱ្យ { $person } បកប្រែ

## Talk: at the table

# source: 276573bb47d8
talk-sit = អង្គុយជាមួយ { $person }

# source: 3e2f80c205a9
talk-go-on = បន្តការសន្ទនាជាមួយ { $person }

# source: 7a359790c13b
talk-take-call = និយាយជាមួយ { $person } តាមទូរសព្ទ

# source: a07ee756204b
talk-minutes =
    { $minutes ->
        [0] អ្នកទើបតែអង្គុយចុះ។
       *[other] អ្នកបាននិយាយគ្នា { $minutes } នាទីហើយ។
    }

# source: 216b4596155c
talk-heard-by-nobody = គ្មាននរណាផ្សេងអាចឮទេ

# source: 00bdffec7a61
talk-heard-by = អ្នកដែលអាចឮ៖ { $people }

# source: 85bc900ed9e8
talk-take-back = ដកពាក្យនោះវិញ

# source: 6dea6cd29aac
talk-word-for-word = សុំឱ្យបកប្រែពាក្យនោះមួយម៉ាត់ៗ

# source: c094a628411c
talk-waits = គេកំពុងរង់ចាំអ្នក។ តើអ្នកនិយាយអ្វី?

# source: 98dd313a8e4e
talk-halted = { $person } បាននិយាយថា គ្រប់គ្រាន់ហើយ។

# source: b90ba9bdc7b8
talk-wait = រង់ចាំ ហើយមិននិយាយអ្វី

# source: 9c1257a68a4c
talk-else = រឿងផ្សេង …

# source: 869988f2cd1f
talk-more = មើលបន្ថែម …

# source: f0a789a7b720
talk-care = ការថែទាំ និងកន្លែង …

# source: f1e6cea80c05
talk-back = ត្រឡប់ទៅការសន្ទនា

# source: 47e04e92d70d
talk-end = បញ្ចប់ការសន្ទនា

# source: e836bee7bcc2
talk-back-to = ត្រឡប់ទៅរឿង៖ { $subject }

# source: 08326f91f336
talk-rise = ក្រោកឡើង

# source: 6baf04899a57
talk-rise-means = ការសន្ទនាអាចបន្តនៅពេលក្រោយ។

# source: 318655cea4bd
talk-languages = ភាសា

# source: bfd749ff078c
interpreter-waits = អាចមកដល់ទីនេះក្នុង { $minutes } នាទី

# source: 7bc271818000
interpreter-on-line = តាមទូរសព្ទ

# source: f70a5b845ae1
interpreter-on-line-waits = តាមទូរសព្ទ ក្នុង { $minutes } នាទី

# source: 161eb09db9c0
setting-telephone = តាមទូរសព្ទ

# source: 239f24bf0454
setting-whisper = តាមទូរសព្ទ ដោយខ្សឹប

# source: 898231d69603
setting-witness = និយាយជាមួយក្នុងនាមជាសាក្សី

# source: b6a3045fe1ab
setting-suspect = និយាយជាមួយក្នុងនាមជាជនសង្ស័យ ដោយមានសិទ្ធិរបស់ជនសង្ស័យ

# source: 5fdfd05d2bec
moment-wants = { $person } ចង់បានអ្វីមួយពីអ្នក ឥឡូវនេះ។

# source: 3173c1c8cfe0
thing-passport = លិខិតឆ្លងដែន

# source: 84ecd6328b80
thing-telephone = ទូរសព្ទ

# source: 5ccc2e8715d7
thing-money = ប្រាក់

# source: 0dec07abf92d
thing-notebook = សៀវភៅកំណត់ត្រា

# source: 99a52df3ff3d
thing-key = កូនសោ

# source: 81c42aabf23b
thing-line = ខ្សែទូរសព្ទ

# source: 67d5591caf8a
thing-give = ប្រគល់វាឱ្យ { $person }

# source: 043df4521d44
thing-went = ឥឡូវនៅជាមួយ { $person }

# source: f763005ba8f9
people-closer = អ្វីដែលអ្នកអាចធ្វើសម្រាប់ { $person }
