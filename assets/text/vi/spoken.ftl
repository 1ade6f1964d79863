# language: vi
# translator: machine draft
# state: draft

## Words for people: what stands for somebody whose gender is dealt; woman, man, and whoever is neither or not known

# source: 2cda85e504e1
pronoun-they-woman = cô ấy

# source: 372f7e2fd2d0
pronoun-they-man = anh ấy

# source: 151e58a83130
pronoun-they-any = người ấy

# source: 354cbfc81426
pronoun-them-woman = cô ấy

# source: 5a7cf4ac1380
pronoun-them-man = anh ấy

# source: c9a8dc336964
pronoun-them-any = người ấy

# source: 354cbfc81426
pronoun-their-woman = của cô ấy

# source: 73c9c98668a3
pronoun-their-man = của anh ấy

# source: fd963e4fd459
pronoun-their-any = của người ấy

# source: 7282dc5a2015
pronoun-theirs-woman = của cô ấy

# source: 73c9c98668a3
pronoun-theirs-man = của anh ấy

# source: 4c55a8552a2c
pronoun-theirs-any = của người ấy

# source: ced636336aac
pronoun-themself-woman = chính cô ấy

# source: 442c621dafad
pronoun-themself-man = chính anh ấy

# source: dd27a3880f69
pronoun-themself-any = chính người ấy

## Words for people: how somebody is addressed, by age and gender. NAME is where the name is said, in a language that has no other word.

# source: eaa589322731
call-child-woman = em

# source: eaa589322731
call-child-man = em

# source: eaa589322731
call-child-any = em

# source: 765cc52b3dbc
call-adult-woman = chị

# source: 30390115b066
call-adult-man = anh

# source: eaa589322731
call-adult-any = anh chị

# source: 765cc52b3dbc
call-elder-woman = bà

# source: 30390115b066
call-elder-man = ông

# source: eaa589322731
call-elder-any = ông bà

# source: d71f0bd623e5
call-official = cán bộ

## Words for people: who has no name yet, or none that anybody wrote

# source: 729d7d638cef
unnamed-person = một người

# source: fc8b2d0dda61
unnamed-colleague = một đồng nghiệp

# source: f60a8a66159e
unnamed-interpreter = người phiên dịch

# source: 58d987420aa2
unnamed-voice = người gọi

# source: eeebce5c733e
unnamed-country = một nước khác

## Words for people: quotation marks around what is said

# source: 45ca84540972
quote-open = “

# source: 4b6b1bf3818d
quote-close = ”

## What happened: told between the lines of a run

# source: 52fadcb1b6fa
told-came = Bạn đến đây: { $place }

# source: 03feaf23d734
told-sat = Bạn ngồi xuống với { $person }.

# source: 350451d54a53
told-rose = Bạn đứng dậy.

# source: 00c5c8096267
told-arrived = { $person } đến.

# source: 1846918902d4
told-left = { $person } đi khỏi.

# source: 8bb0f3947031
told-listens = { $person } ở lại và nghe những gì được nói.

# source: e95014d7542f
told-name = { $person } cho biết tên.

# source: d103aadb977a
told-promised = Bạn hứa: { $words }

# source: e4a6021d966e
told-against = Bạn đặt hai dòng cạnh nhau: { $one } · { $other }

# source: cfaf3457b34b
told-decided = Bạn nói với { $person } điều bạn đã quyết định.

# source: e072be4218fb
told-word-for-word = Bạn yêu cầu dịch lại câu đó từng chữ một.

# source: 7a49e0547059
told-given = Bạn đưa đồ của { $person } cho { $to }.
