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

# source: 7c0a12f6e5a2
name-and-age = { $name }, { $age } ឆ្នាំ

# source: ed38e43f08c6
mood = { $ease }, { $strain }

# source: 6a855757e748
setting-with-others = មានអ្នកដទៃនៅក្បែរ

# source: 4be5ee2f6e03
setting-apart = នៅដាច់ដោយឡែក

# source: ce466cd66e56
setting-private = ក្នុងបន្ទប់ឯកជន

# source: db883a6d9277
setting-apart-private = តែម្នាក់ឯងក្នុងបន្ទប់ឯកជន

# source: e46e94d127d3
setting-will-talk = ព្រមនិយាយ

# source: dc26b91a668e
setting-will-not-talk = មិនចង់និយាយ

# source: 7a4710e05ca0
setting-wants-referral = ចង់ឱ្យបញ្ជូនបន្ត

# source: a14610718eae
setting-wants-no-referral = មិនចង់ឱ្យបញ្ជូនបន្ត

# source: 4686d9ff1e33
setting-language = និយាយភាសាដូចគ្នា

# source: 465be15f15c2
setting-no-language = គ្មានភាសាដែលយល់គ្នា ({ $languages })

# source: e23bd991060a
setting-interpreter = { $person } បកប្រែ

# source: b8c209cdead6
talk-ask = សួរ

# source: 30094e0bec00
talk-do = ធ្វើ

# source: e5cc669f1314
talk-asked = សួររួចហើយ

# source: b2db1efd6af6
talk-no-questions = ឥឡូវនេះគ្មានអ្វីត្រូវសួរទេ។

# source: 84f568ca4008
talk-nothing-yet = អ្នកមិនទាន់បាននិយាយគ្នាទេ។

# source: d9752a22b1e9
interpreter-choose = ឱ្យ { $person } បកប្រែ

# source: 94405dc8ef80
group-setting = កន្លែង និងភាសា

# source: 20e5d0bf372e
group-explain = ពន្យល់ និងសុំការយល់ព្រម

# source: 4262074d6c60
group-care = ការថែទាំ

# source: 1afde71b02ce
group-close = អ្វីបន្តទៀត

# source: f97e9da0e3b8
group-other = ផ្សេងៗ
