# language: km
# translator: machine draft
# state: draft

## Words for people: what stands for somebody whose gender is dealt; woman, man, and whoever is neither or not known

# source: 2cda85e504e1
pronoun-they-woman = គាត់

# source: 372f7e2fd2d0
pronoun-they-man = គាត់

# source: 151e58a83130
pronoun-they-any = គាត់

# source: 354cbfc81426
pronoun-them-woman = គាត់

# source: 5a7cf4ac1380
pronoun-them-man = គាត់

# source: c9a8dc336964
pronoun-them-any = គាត់

# source: 354cbfc81426
pronoun-their-woman = របស់គាត់

# source: 73c9c98668a3
pronoun-their-man = របស់គាត់

# source: fd963e4fd459
pronoun-their-any = របស់គាត់

# source: 7282dc5a2015
pronoun-theirs-woman = របស់គាត់

# source: 73c9c98668a3
pronoun-theirs-man = របស់គាត់

# source: 4c55a8552a2c
pronoun-theirs-any = របស់គាត់

# source: ced636336aac
pronoun-themself-woman = ខ្លួនគាត់

# source: 442c621dafad
pronoun-themself-man = ខ្លួនគាត់

# source: dd27a3880f69
pronoun-themself-any = ខ្លួនគាត់

## Words for people: how somebody is addressed, by age and gender. NAME is where the name is said, in a language that has no other word.

# source: eaa589322731
call-child-woman = ប្អូន

# source: eaa589322731
call-child-man = ប្អូន

# source: eaa589322731
call-child-any = ប្អូន

# source: 765cc52b3dbc
call-adult-woman = បង

# source: 30390115b066
call-adult-man = បង

# source: eaa589322731
call-adult-any = បង

# source: 765cc52b3dbc
call-elder-woman = អ៊ំ

# source: 30390115b066
call-elder-man = អ៊ំ

# source: eaa589322731
call-elder-any = អ៊ំ

# source: d71f0bd623e5
call-official = លោកមន្ត្រី

## Words for people: who has no name yet, or none that anybody wrote

# source: 729d7d638cef
unnamed-person = នរណាម្នាក់

# source: fc8b2d0dda61
unnamed-colleague = សហការី

# source: f60a8a66159e
unnamed-interpreter = អ្នកបកប្រែ

# source: 58d987420aa2
unnamed-voice = អ្នកទូរសព្ទមក

# source: eeebce5c733e
unnamed-country = ប្រទេសមួយទៀត

## Words for people: quotation marks around what is said

# source: 45ca84540972
quote-open = “

# source: 4b6b1bf3818d
quote-close = ”

## What happened: told between the lines of a run

# source: 52fadcb1b6fa
told-came = អ្នកមកដល់ទីនេះ៖ { $place }

# source: 03feaf23d734
told-sat = អ្នកអង្គុយជាមួយ { $person }។

# source: 350451d54a53
told-rose = អ្នកក្រោកឡើង។

# source: 00c5c8096267
told-arrived = { $person } មកដល់។

# source: 1846918902d4
told-left = { $person } ចេញទៅ។

# source: 8bb0f3947031
told-listens = { $person } នៅទីនេះ ហើយឮអ្វីដែលគេនិយាយ។

# source: e95014d7542f
told-name = { $person } ប្រាប់ឈ្មោះ។

# source: d103aadb977a
told-promised = អ្នកសន្យា៖ { $words }

# source: e4a6021d966e
told-against = អ្នកដាក់ពីរបន្ទាត់ទន្ទឹមគ្នា៖ { $one } · { $other }

# source: cfaf3457b34b
told-decided = អ្នកប្រាប់ { $person } ពីអ្វីដែលអ្នកបានសម្រេច។

# source: e072be4218fb
told-word-for-word = អ្នកសុំឱ្យបកប្រែពាក្យនោះមួយម៉ាត់ៗ។

# source: 7a49e0547059
told-given = អ្នកប្រគល់របស់របរបស់ { $person } ទៅឱ្យ { $to }។
