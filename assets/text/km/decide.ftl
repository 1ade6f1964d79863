# language: km
# translator: machine draft
# state: draft

## Run: decide

# source: cfa6a08af3ed
decide-title = ការសម្រេច

# source: 7df0784dce9d
decide-open = មិនទាន់សម្រេច

# source: 8d3c6686ec30
decide-done = សម្រេចហើយ

# source: d03527468a22
decide-threshold = មានមូលហេតុសមស្រប គឺគ្រប់គ្រាន់ហើយ។ អ្នកមិនត្រូវការភស្តុតាងបញ្ជាក់ច្បាស់ទេ។

# source: e60c5cf0cd2e
decide-findings = តើអ្នកសន្និដ្ឋានដូចម្តេចអំពី { $person }?

# source: 7d56a2da9b43
decide-services = តើអ្នកបញ្ជូនបន្ត { $person } ទៅណា?

# source: ce2903a0a67c
decide-share = តើប្រាប់នរណាទៀតអំពីបុគ្គលនេះ?

# source: b04396db27a0
decide-share-why = ប្រាប់តែអ្វីដែលចាំបាច់ និងប្រាប់តែអ្នកដែលត្រូវការវា។

# source: f82139de92ef
decide-offences = បើមានបទល្មើស

# source: 394e5fdc3634
decide-onward = ការស្នាក់នៅ និងការបន្តដំណើរ

# source: 908900e66bf6
decide-confirm = សម្រេចអំពី { $person }

# source: eca1d446d63e
decide-change = កែការសម្រេចអំពី { $person }

# source: bee9cc87d179
decide-kept = បានសម្រេចហើយ។ អ្នកនៅតែអាចកែបាន។

# source: c539d30b69e4
decide-missing = នៅខ្វះ៖ { $missing }

# source: 0306a0b1a9bc
missing-finding = សេចក្តីសន្និដ្ឋាន

## Ending

# source: 0478862bdbea
end-title = បញ្ចប់វគ្គឬ?

# source: 81a57fe2edfa
end-undecided = អ្នកមិនទាន់សម្រេចអំពី៖

# source: 54f9aeaef83e
end-all-decided = អ្នកបានសម្រេចអំពីមនុស្សគ្រប់គ្នាហើយ។ ក្រោយពីនេះ មិនអាចកែអ្វីបានទៀតទេ។

# source: 0d223d80daad
end-unrated = អ្នកមិនទាន់ប្រាប់ថាអ្នកប្រាកដប៉ុនណាអំពី៖ { $people }

# source: a9549d7d0636
end-stay = កុំទាន់

# source: e7121904357f
end-confirm = បញ្ចប់ ហើយមើលការពិត

## Decide: because, and what follows

# source: 769b2912da4a
decide-nobody = មិនទាន់មាននរណាដែលអ្នកត្រូវសម្រេចអំពីទេ។

# source: 56e3272c3c2e
decide-grounds = ដោយសារបន្ទាត់ទាំងនេះ

# source: bcdbde5aecef
decide-grounds-why = យ៉ាងច្រើនប្រាំមួយ ពីទំព័រនេះ។ ការសម្រេចត្រូវប្រាប់បុគ្គលនោះ ព្រមទាំងមូលហេតុ។

# source: 87184fa5ef08
decide-grounds-none = មិនទាន់មានបន្ទាត់ណានៅលើទំព័រនេះទេ។ សូមប៉ះបន្ទាត់ ដើម្បីដាក់វានៅទីនោះ។

# source: 33a57314689e
decide-grounds-counts = ទាំងអស់ដែលរាប់ជាសញ្ញា

# source: e276e6c96ec5
decide-grounds-ask-further = ទាំងអស់ដែលអ្នកត្រូវសួរបន្ថែម

# source: 2a936f16ae91
decide-grounds-set-aside = ទាំងអស់ដែលអ្នកទុកមួយឡែក

# source: 96a8e1e4184f
decide-agreed = ទាំងអស់ដែល { $person } បានយល់ព្រម

# source: 5c9399c39430
decide-to = ប្រគល់ទៅនរណា

# source: 2a549dc6668b
decide-leaves = អ្វីដែលទុកឱ្យ

# source: 856930e778cd
decide-way-back = ផ្លូវត្រឡប់មកវិញ

# source: ca2074f4ca0d
decide-way-back-means = លេខមួយដែលអាចទុកបាន ថ្ងៃមួយ និងឈ្មោះមួយ។

# source: 64c0b5c1d089
end-day-title = បញ្ចប់ថ្ងៃនេះឬ?

# source: 4106f417bbf7
end-day-means = បន្ទាប់មក ថ្ងៃថ្មីចាប់ផ្តើម។

# source: bfc55f88b8e5
end-day-decided = អ្នកបានសម្រេចអំពីមនុស្សគ្រប់គ្នាហើយ។ ស្អែកអ្នកនៅតែអាចកែបាន។

## Decide: reading it, and the door

# source: a100ab9b27ce
decide-besides = តើអ្នកសន្និដ្ឋានអ្វីទៀត?

# source: 4fb15f584a81
decide-grounds-full = បានដាក់ { $count } ឃ្លារួចហើយ។ សូមដកមួយចេញសិន។

# source: 71c331859018
decide-read = អានឱ្យ { $person } ស្តាប់

# source: f2b14d607bf7
decide-read-again = អានឱ្យ { $person } ស្តាប់ម្តងទៀត

# source: 708af835440b
decide-heard = អ្វីដែលអ្នកបានអានឱ្យ { $person } ស្តាប់

# source: b7c2b03b87c0
decide-sign = ចុះហត្ថលេខា ហើយចេញតាមទ្វារ

# source: 1968947aff3d
decide-sign-means = គេនឹងសួរអ្នកម្តងទៀត មុននឹងអ្វីៗចប់។

# source: 53de6f549323
decide-sign-next = ចុះហត្ថលេខា ហើយងាកទៅ { $person }

## Decide: what is decided, in whole sentences

# source: 5da7aad8fef6
decide-say-presumed = ខ្ញុំមានមូលហេតុសមស្របឱ្យជឿថា { $person } ជាជនរងគ្រោះនៃការជួញដូរមនុស្ស។

# source: fb86d1a4409f
decide-say-child = { $person } មានអាយុក្រោម ១៨ ឆ្នាំ ហើយប្រឈមនឹងគ្រោះថ្នាក់។ ការការពារកុមារត្រូវមកមុនគេ។

# source: ded57af08a16
decide-say-open = ថ្ងៃនេះ មិនទាន់ច្បាស់ថា { $person } ជាជនរងគ្រោះនៃការជួញដូរមនុស្ស ឬអត់ទេ។ សំណួរនេះនៅបើកចំហ។

# source: 1bcf16a5e635
decide-say-other-need = { $person } ត្រូវការការការពារ ដោយហេតុផលក្រៅពីការជួញដូរមនុស្ស។

# source: 6be70e891d64
decide-say-labour = { $person } ត្រូវគេប្រព្រឹត្តមិនល្អនៅកន្លែងធ្វើការ។ នេះជារឿងសិទ្ធិការងារ។

# source: 5cb2875e7e45
decide-say-suspect = { $person } អាចបានប្រព្រឹត្តបទល្មើសដោយសេរី ហើយមានសិទ្ធិទាំងអស់របស់ជនសង្ស័យ។

# source: 6f3e181508c2
decide-say-emergency = អាយុជីវិត ឬសុខភាពរបស់ { $person } កំពុងមានគ្រោះថ្នាក់។ ការជួយត្រូវមកមុនគេ។

# source: c2deb25a751d
decide-say-no-grounds = ខ្ញុំរកមិនឃើញមូលហេតុឱ្យជឿថា { $person } ជាជនរងគ្រោះនៃការជួញដូរមនុស្សទេ។

# source: 8edd132c123a
decide-say-grounds = ដោយសារហេតុនេះ៖

# source: e824cc920947
decide-say-services = ជំនួយសម្រាប់ { $person }៖ { $services }។

# source: 11aa71d9563e
decide-say-told = អ្នកដែលត្រូវប្រាប់បន្ថែម៖ { $services }។

# source: 2af15777a18b
decide-say-offence-none = គ្មានបទល្មើសរបស់ { $person } ដែលត្រូវលើកមកពិនិត្យទេ។

# source: 872804ed5f93
decide-say-offence-review = មុនដំបូង ត្រូវពិនិត្យថា { $person } ត្រូវគេបង្ខំឱ្យធ្វើ ឬអត់។

# source: 3c2dff7ce404
decide-say-offence-investigate = អ្វីដែល { $person } បានធ្វើ ត្រូវស៊ើបអង្កេត ដោយមានសិទ្ធិទាំងអស់របស់ជនសង្ស័យ។

# source: 43c99e59ba8c
decide-say-offence-charge = { $person } ត្រូវចោទប្រកាន់ ឬផាកពិន័យឥឡូវនេះ។

# source: 534923868328
decide-say-stays = { $person } នៅទីនេះ ខណៈរឿងនេះមិនទាន់ចប់ ហើយមិនត្រូវបណ្តេញចេញទេ។

# source: 5284c44f7112
decide-say-returns = { $person } អាចទៅផ្ទះនៅពេលក្រោយ បើចង់ ក្រោយពីពិនិត្យហានិភ័យរួច។

# source: 12edb22e49fc
decide-say-free = { $person } មានសេរីភាពបន្តដំណើរ។

# source: 8497e06bc250
decide-say-removed = { $person } ត្រូវបណ្តេញចេញ ឬបញ្ជូនត្រឡប់ទៅវិញឥឡូវនេះ។

# source: 616dad0052bd
decide-say-to = { $person } ត្រូវប្រគល់ទៅក្នុងដៃ { $who }។

# source: efcaf6125554
decide-say-way-back = { $person } មានផ្លូវត្រឡប់មកវិញ៖ លេខដែលអាចរក្សាទុក ថ្ងៃ និងឈ្មោះ។

## Decide: the same, as the person hears it

# source: 1b3543521364
decide-hear-presumed = ខ្ញុំជឿថា អ្នកអាចជាជនរងគ្រោះនៃការជួញដូរមនុស្ស។ អ្នកមានសិទ្ធិទទួលជំនួយ។

# source: a4c6721da2ce
decide-hear-child = អ្នកមានអាយុក្រោម ១៨ ឆ្នាំ។ យើងមើលថែអ្នកមុនគេ។

# source: 7be706cc4f40
decide-hear-open = ខ្ញុំមិនទាន់ដឹងថា មានអ្វីកើតឡើងចំពោះអ្នកទេ។ ខ្ញុំមិនបិទរឿងនេះថ្ងៃនេះទេ។

# source: 4dc41c9ade45
decide-hear-other-need = អ្នកត្រូវការការការពារ ដោយហេតុផលក្រៅពីការជួញដូរមនុស្ស។

# source: ca83ac1b44f4
decide-hear-labour = អ្វីដែលគេធ្វើចំពោះអ្នកនៅកន្លែងធ្វើការ មិនត្រឹមត្រូវទេ។ អ្នកមានសិទ្ធិលើប្រាក់ឈ្នួល និងជំនួយ។

# source: 815464588671
decide-hear-suspect = អ្នកអាចបានល្មើសច្បាប់។ អ្នកមានសិទ្ធិទាំងអស់របស់ជនសង្ស័យ៖ សិទ្ធិនៅស្ងៀម និងសិទ្ធិមានមេធាវី។

# source: 4378eda0cecf
decide-hear-emergency = អ្នកកំពុងមានគ្រោះថ្នាក់។ យើងរកជំនួយសិន ហើយនិយាយគ្នាពេលក្រោយ។

# source: b0d44a44e48f
decide-hear-no-grounds = ខ្ញុំរកមិនឃើញអ្វីដែលត្រូវបន្តទេ។ បើមានអ្វីប្រែប្រួល អ្នកអាចត្រឡប់មកវិញ។

# source: a61a59f3b4a7
decide-hear-grounds = ខ្ញុំនិយាយដូច្នេះ ដោយសារអ្វីដែលខ្ញុំបានឮ និងបានឃើញ៖

# source: 99c833d92d7c
decide-hear-services = អ្នកដែលជួយអ្នក៖ { $services }។

# source: 73c93bfc09c2
decide-hear-told = ហើយអ្នកដែលត្រូវប្រាប់អំពីអ្នក៖ { $services }។

# source: 292dd80eb281
decide-hear-offence-none = គេមិនចោទអ្នកពីអ្វីទេ។

# source: 68e9837a0789
decide-hear-offence-review = មុននឹងនរណានិយាយពីការដាក់ទោស យើងមើលថា តើអ្នកត្រូវគេបង្ខំឱ្យធ្វើ ឬអត់។

# source: c2882e430d02
decide-hear-offence-investigate = អ្វីដែលអ្នកបានធ្វើ ត្រូវស៊ើបអង្កេត។ អ្នកនៅតែមានសិទ្ធិទាំងអស់របស់ជនសង្ស័យ។

# source: a750425ea687
decide-hear-offence-charge = អ្នកត្រូវចោទប្រកាន់ ឬផាកពិន័យ។

# source: fbb10640972e
decide-hear-stays = អ្នកអាចនៅទីនេះ ខណៈរឿងនេះមិនទាន់ចប់។ គ្មាននរណាបញ្ជូនអ្នកចេញទេ។

# source: 7ed188261a25
decide-hear-returns = អ្នកអាចទៅផ្ទះនៅពេលក្រោយ បើអ្នកចង់។ មុនដំបូង យើងពិនិត្យហានិភ័យជាមួយអ្នក។

# source: 8fb5aea873c0
decide-hear-free = អ្នកមានសេរីភាពទៅ។

# source: b0c0151c7752
decide-hear-removed = អ្នកត្រូវបណ្តេញចេញ ឬបញ្ជូនត្រឡប់ទៅវិញឥឡូវនេះ។

# source: 7f561ad7a0ea
decide-hear-to = { $who } នាំអ្នកចេញពីទីនេះ។

# source: ab35e0a52920
decide-hear-way-back = បើអ្នកចង់និយាយម្តងទៀត៖ នេះជាលេខដែលអ្នកអាចរក្សាទុក ថ្ងៃ និងឈ្មោះ។
