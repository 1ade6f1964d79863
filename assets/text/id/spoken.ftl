# language: id
# translator: machine draft
# state: draft

## Words for people: what stands for somebody whose gender is dealt; woman, man, and whoever is neither or not known

# source: 2cda85e504e1
pronoun-they-woman = dia

# source: 372f7e2fd2d0
pronoun-they-man = dia

# source: 151e58a83130
pronoun-they-any = dia

# source: 354cbfc81426
pronoun-them-woman = dia

# source: 5a7cf4ac1380
pronoun-them-man = dia

# source: c9a8dc336964
pronoun-them-any = dia

# source: 354cbfc81426
pronoun-their-woman = miliknya

# source: 73c9c98668a3
pronoun-their-man = miliknya

# source: fd963e4fd459
pronoun-their-any = miliknya

# source: 7282dc5a2015
pronoun-theirs-woman = miliknya

# source: 73c9c98668a3
pronoun-theirs-man = miliknya

# source: 4c55a8552a2c
pronoun-theirs-any = miliknya

# source: ced636336aac
pronoun-themself-woman = dirinya

# source: 442c621dafad
pronoun-themself-man = dirinya

# source: dd27a3880f69
pronoun-themself-any = dirinya

## Words for people: how somebody is addressed, by age and gender. NAME is where the name is said, in a language that has no other word.

# source: eaa589322731
call-child-woman = Adik

# source: eaa589322731
call-child-man = Adik

# source: eaa589322731
call-child-any = Adik

# source: 765cc52b3dbc
call-adult-woman = Ibu

# source: 30390115b066
call-adult-man = Bapak

# source: eaa589322731
call-adult-any = Saudara

# source: 765cc52b3dbc
call-elder-woman = Ibu

# source: 30390115b066
call-elder-man = Bapak

# source: eaa589322731
call-elder-any = Saudara

# source: d71f0bd623e5
call-official = Petugas

## Words for people: who has no name yet, or none that anybody wrote

# source: 729d7d638cef
unnamed-person = seseorang

# source: fc8b2d0dda61
unnamed-colleague = rekan

# source: f60a8a66159e
unnamed-interpreter = juru bahasa

# source: 58d987420aa2
unnamed-voice = penelepon

# source: eeebce5c733e
unnamed-country = negara lain

## Words for people: quotation marks around what is said

# source: 45ca84540972
quote-open = “

# source: 4b6b1bf3818d
quote-close = ”

## What happened: told between the lines of a run

# source: 52fadcb1b6fa
told-came = Anda datang ke sini: { $place }

# source: 03feaf23d734
told-sat = Anda duduk bersama { $person }.

# source: 350451d54a53
told-rose = Anda berdiri.

# source: 00c5c8096267
told-arrived = { $person } datang.

# source: 1846918902d4
told-left = { $person } pergi.

# source: 8bb0f3947031
told-listens = { $person } tetap di sini dan mendengar apa yang dikatakan.

# source: e95014d7542f
told-name = { $person } menyebutkan nama.

# source: d103aadb977a
told-promised = Anda berjanji: { $words }

# source: e4a6021d966e
told-against = Anda menyandingkan dua baris: { $one } · { $other }

# source: cfaf3457b34b
told-decided = Anda memberi tahu { $person } apa yang Anda putuskan.

# source: e072be4218fb
told-word-for-word = Anda meminta kata-kata itu diterjemahkan kata demi kata.

# source: 7a49e0547059
told-given = Anda menyerahkan milik { $person } kepada { $to }.
