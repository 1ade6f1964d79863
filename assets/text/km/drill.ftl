# language: km
# translator: machine draft
# state: draft

## Short drills: what they are called

# source: 2f0ac5eae1da
drill-title = លំហាត់ខ្លី

# source: 2bd68a2ad5d3
drill-means = សំណួរមួយៗប្រហែលកន្លះនាទី។ គ្មានការដាក់ពិន្ទុទេ ហើយគ្មានអ្វីបន្ទាន់ឡើយ។

# source: 3702146d1062
drill-name-kind = ប្រភេទនៃសំណួរ

# source: de57f1c3e0e3
drill-name-better = មួយណាល្អជាងក្នុងចំណោមពីរ

# source: 351af3ce3722
drill-name-next = សំណួរបន្ទាប់

# source: 55516faee079
drill-name-sort = ការរៀបប្រភេទប្រយោគមួយ

# source: 88d691334018
drill-name-enough = គ្រប់គ្រាន់ ឬមិនទាន់

# source: c6922891e88d
drill-name-order = លំដាប់នៃការងារ

# source: b042f2cf2eed
drill-point = { $drill }៖ { $about }

## Short drills: what is asked

# source: 8e02641e73e2
drill-kind-question = អ្នកនិយាយដូច្នេះទៅកាន់ { $person }។ តើវាជាអ្វី?

# source: c4d2edca93dd
drill-better-question = អ្នកកំពុងនិយាយជាមួយ { $person }។ តើនិយាយបែបណាល្អជាង?

# source: 5368e58fff3d
drill-next-question = នេះជាអ្វីទាំងអស់ដែល { $person } បានប្រាប់មកទល់ពេលនេះ។ តើអ្នកនិយាយអ្វីបន្ទាប់?

# source: 5434ecf29703
drill-sort-question = តើអ្នករៀបប្រយោគនេះយ៉ាងដូចម្ដេច នៅលើទំព័រអំពី { $person }?

# source: 6bfab564e215
drill-enough-question = នេះជាអ្វីទាំងអស់ដែលអ្នកដឹងអំពី { $person }។ តើគ្រប់គ្រាន់ឬទេ?

# source: b2750f79ddd8
drill-order-question = ក្នុងចំណោមទាំងនេះ តើមួយណាមកមុនគេក្នុងការសម្ភាស?

# source: a0f7597053c8
drill-order-next = រឿងនេះបានធ្វើរួចហើយ។ តើមួយណាមកបន្ទាប់?

# source: 309b1fb5d303
drill-subject = មិនទាន់បានសួរនៅឡើយអំពី៖ { $subject }

# source: 159c13f89192
drill-begin = អ្នកចាប់ផ្ដើម៖ { $words }

# source: 800e3c12c9dd
drill-done = រួចហើយ៖ { $step }

# source: 6ea8cd3a4690
drill-enough-yes = មូលហេតុសមស្រប

# source: ef5f5ea228a9
drill-enough-no = មិនទាន់ទេ៖ សួរបន្ថែម

## Short drills: what is said to an answer

# source: cd5592e5e314
drill-right = ត្រឹមត្រូវ។

# source: 90f92e62238f
drill-wrong = មិនមែនលើកនេះទេ។

# source: fe333e8b942b
drill-right-one = មួយនេះត្រឹមត្រូវ។

# source: 5a9319e3da43
drill-answered = អ្នកបានឆ្លើយរួចហើយ។

# source: 28c181f19080
drill-told = { $come } { $answer } ({ $rule })

# source: 81c6e15ddeb2
drill-told-why = { $come } { $answer } { $why } ({ $rule })

# source: 2e28fcd6a53b
drill-other = មួយទៀត៖ { $kind }។

## Short drills: on the screen

# source: b28b5d931684
drill-at = សំណួរទី { $at } ក្នុងចំណោម { $all }

# source: 97903f19edf6
drill-go-on = បន្តទៅមុខ

# source: 617dd1e3698b
drill-over = លំហាត់ចប់ហើយ

# source: 721f6345cbc7
drill-score = អ្នកឆ្លើយត្រូវ { $right } ក្នុងចំណោម { $all }។

# source: beb901a0a6f4
drill-means-little = លំហាត់បង្ហាញតែអ្វីដែលអ្នកបានឆ្លើយថ្ងៃនេះ។ វាមិនបង្ហាញថាអ្នកនឹងនិយាយអ្វីពេលបំពេញការងារទេ។

# source: 5a7866e76f74
drill-comes-back = អ្វីដែលនឹងត្រឡប់មកវិញ

# source: 8fd44652ca79
drill-comes-on = { $when }៖ { $what }

# source: 7f270c3db831
drill-none-back = គ្មានអ្វីត្រូវត្រឡប់មកវិញទេ។

# source: 6021e40d2bd2
drill-again = លំហាត់មួយទៀត

# source: a415d053145a
drill-to-interview = បន្តទៅការសម្ភាស

# source: 70c574ea557e
drill-nothing = មិនអាចបង្កើតសំណួរពីអ្វីដែលមាននៅទីនេះបានទេ។

# source: 450928fea4be
drill-calendar = ឯកសារប្រតិទិន

# source: 73590b43312b
drill-calendar-means = សរសេរតែថ្ងៃ ហើយគ្មានឈ្មោះទេ។

# source: 4ed813b7b7d9
drill-calendar-kept = ឯកសារប្រតិទិននៅទីនេះ៖ { $place }

# source: 0dd833fcdeba
drill-calendar-not = មិនអាចសរសេរឯកសារប្រតិទិនបានទេ៖ { $reason }។

# source: 45fa1e92e911
drill-calendar-summary = ដល់ពេលធ្វើលំហាត់ខ្លី

# source: 98ccdb2defb5
drill-calendar-count = សំណួរដែលត្រូវត្រឡប់មកវិញ៖ { $count }។ ចំណាយពេលមួយទៅបួននាទី។

# source: 12d209a894f3
drill-fixed = ត្រឡប់មកវិញតាមចន្លោះថេរ

# source: 32d4d4e41bde
drill-fixed-means = បន្ទាប់ពីចំនួនសប្ដាហ៍ទាំងនេះ៖ { $weeks }។

# source: f7b2d713337d
drill-measured = ត្រឡប់មកវិញតាមលទ្ធផល

# source: 9098bd47aa47
drill-measured-means = គណនាតាមវិធីដែលបង្កើតសម្រាប់រៀនពាក្យ។ គ្មាននរណាបានសាកវាជាមួយការសម្ភាសទេ។

# source: 6781cc78ae06
drill-not-kept = មិនអាចរក្សាទុកអ្វីដែលត្រូវត្រឡប់មកវិញបានទេ៖ { $reason }។ វានៅសល់រហូតដល់បិទកម្មវិធី។

# source: bf8d8bd40e97
drill-not-read = មិនអាចអានអ្វីដែលបានរក្សាទុកអំពីលំហាត់បានទេ៖ { $reason }។

## Short drills: on the shelf and before the first interview

# source: 569c74200e61
drill-due = ត្រូវត្រឡប់មកវិញថ្ងៃនេះ៖ { $count }

# source: b8ab2fd815ee
drill-next-due = អ្វីបន្ទាប់នឹងត្រឡប់មកវិញនៅ { $when }។

# source: 8b1ec4e56bd9
drill-begin-mixed = លំហាត់ចម្រុះ

# source: 2562c7d2fd00
drill-begin-coding = របៀបសួរសំណួរ

# source: 44926d134cad
drill-offer = មុនការសម្ភាសលើកដំបូង អ្នកអាចប្រាប់ប្រភេទនៃសំណួរខ្លះ។ ចំណាយពេលប្រហែលបួននាទី។

# source: 433f380b04aa
drill-offer-take = ធ្វើលំហាត់ជាមុន

# source: 8ab2b733e2c4
drill-offer-decline = ដោយគ្មានលំហាត់

## Short drills: cards to print

# source: b6ecb8eef6db
drill-cards-title = សន្លឹកសម្រាប់លំហាត់ខ្លី

# source: 8307622e147a
drill-cards-how = កាត់សន្លឹក ឬអានពីទំព័រ។ និយាយចម្លើយរបស់អ្នកជាមុន និងហេតុអ្វី។ ចម្លើយនៅទំព័រចុងក្រោយ។

# source: 01e0d61d72a8
drill-cards-draw = សន្លឹកលេខ { $draw }

# source: 4ad0a0a6ae56
drill-cards-answers = ចម្លើយ
