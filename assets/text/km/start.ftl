# language: km
# translator: machine draft
# state: draft

## No window can be opened

# source: 4bc5f61a3892
start-no-window = មិនអាចបើកបង្អួចនៅលើកុំព្យូទ័រនេះបានទេ។

# source: 547ea7e45bd3
start-no-display = នៅទីនេះគ្មានផ្ទៃតុដែលអាចបើកបង្អួចបានទេ។

# source: b93905d1497f
start-no-driver = អ្វីដែលគូររូបនៅលើកុំព្យូទ័រនេះ មិនអាចគូរវាបានទេ។

# source: f4c7ef48b4e7
start-no-libraries = ខ្វះផ្នែកខ្លះនៃប្រព័ន្ធដែលវាត្រូវការ។

# source: 83b66eefb32e
start-tried = អ្វីដែលបានសាក៖

# source: 211f709c765d
start-try = អ្វីដែលអ្នកអាចសាក៖

# source: 9670e5c87829
start-try-text = លេងក្នុងផ្ទាំងបញ្ជា ដោយគ្មានបង្អួច៖ { $command }

# source: fd6fe3705deb
start-try-safe = បើកវាដោយការគូរយឺត តែមានសុវត្ថិភាព៖ { $command }

# source: 05a4f4b06203
start-try-install = ដំឡើងអ្វីដែលខ្វះ៖ { $command }

# source: a2f31fb9000e
start-try-driver = សូមសួរអ្នកដែលមើលថែកុំព្យូទ័រនេះ រកកម្មវិធីបញ្ជាផ្នែករូបភាពថ្មីបំផុត។

# source: 4c18f7cb96f6
start-try-desktop = បើកកម្មវិធីនៅលើផ្ទៃតុ។

# source: 21e0ff8e1b24
start-kept = គ្មានអ្វីនៃការលេងរបស់អ្នកបាត់បង់ទេ។
