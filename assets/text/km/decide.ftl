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

# source: 2f190050203f
decide-findings-why = អាចត្រូវលើសពីមួយ។

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
