# language: th
# translator: machine draft
# state: draft

## Words for people: what stands for somebody whose gender is dealt; woman, man, and whoever is neither or not known

# source: 2cda85e504e1
pronoun-they-woman = เธอ

# source: 372f7e2fd2d0
pronoun-they-man = เขา

# source: 151e58a83130
pronoun-they-any = เขา

# source: 354cbfc81426
pronoun-them-woman = เธอ

# source: 5a7cf4ac1380
pronoun-them-man = เขา

# source: c9a8dc336964
pronoun-them-any = เขา

# source: 354cbfc81426
pronoun-their-woman = ของเธอ

# source: 73c9c98668a3
pronoun-their-man = ของเขา

# source: fd963e4fd459
pronoun-their-any = ของเขา

# source: 7282dc5a2015
pronoun-theirs-woman = ของเธอ

# source: 73c9c98668a3
pronoun-theirs-man = ของเขา

# source: 4c55a8552a2c
pronoun-theirs-any = ของเขา

# source: ced636336aac
pronoun-themself-woman = ตัวเธอเอง

# source: 442c621dafad
pronoun-themself-man = ตัวเขาเอง

# source: dd27a3880f69
pronoun-themself-any = ตัวเขาเอง

## Words for people: how somebody is addressed, by age and gender. NAME is where the name is said, in a language that has no other word.

# source: eaa589322731
call-child-woman = น้อง

# source: eaa589322731
call-child-man = น้อง

# source: eaa589322731
call-child-any = น้อง

# source: 765cc52b3dbc
call-adult-woman = คุณ

# source: 30390115b066
call-adult-man = คุณ

# source: eaa589322731
call-adult-any = คุณ

# source: 765cc52b3dbc
call-elder-woman = คุณป้า

# source: 30390115b066
call-elder-man = คุณลุง

# source: eaa589322731
call-elder-any = คุณ

# source: d71f0bd623e5
call-official = คุณเจ้าหน้าที่

## Words for people: who has no name yet, or none that anybody wrote

# source: 729d7d638cef
unnamed-person = ใครคนหนึ่ง

# source: fc8b2d0dda61
unnamed-colleague = เพื่อนร่วมงาน

# source: f60a8a66159e
unnamed-interpreter = ล่าม

# source: 58d987420aa2
unnamed-voice = ผู้ที่โทรมา

# source: eeebce5c733e
unnamed-country = อีกประเทศหนึ่ง

## Words for people: quotation marks around what is said

# source: 45ca84540972
quote-open = “

# source: 4b6b1bf3818d
quote-close = ”

## What happened: told between the lines of a run

# source: 52fadcb1b6fa
told-came = คุณมาที่นี่: { $place }

# source: 03feaf23d734
told-sat = คุณนั่งลงกับ { $person }

# source: 350451d54a53
told-rose = คุณลุกขึ้น

# source: 00c5c8096267
told-arrived = { $person } เข้ามา

# source: 1846918902d4
told-left = { $person } ออกไป

# source: 8bb0f3947031
told-listens = { $person } อยู่ต่อ และได้ยินสิ่งที่พูดกัน

# source: e95014d7542f
told-name = { $person } บอกชื่อ

# source: d103aadb977a
told-promised = คุณสัญญาว่า: { $words }

# source: e4a6021d966e
told-against = คุณวางสองบรรทัดเทียบกัน: { $one } · { $other }

# source: cfaf3457b34b
told-decided = คุณบอก { $person } ว่าคุณตัดสินใจอย่างไร

# source: e072be4218fb
told-word-for-word = คุณขอให้แปลคำพูดนั้นคำต่อคำ

# source: 7a49e0547059
told-given = คุณมอบของของ { $person } ให้ { $to }
