# language: th
# translator: machine draft
# state: draft

## Run: people

# source: 7db20897053b
people-title = ผู้คน

# source: deb51fff3255
people-nobody = ที่นี่ไม่มีใครให้คุยด้วย

# source: 08b041935798
speaker-you = คุณ

# source: 7c0a12f6e5a2
name-and-age = { $name } อายุ { $age } ปี

# source: ed38e43f08c6
mood = { $ease }, { $strain }

# source: 6a855757e748
setting-with-others = มีคนอื่นอยู่ใกล้

# source: 4be5ee2f6e03
setting-apart = แยกออกมาแล้ว

# source: ce466cd66e56
setting-private = อยู่ในห้องที่เป็นส่วนตัว

# source: db883a6d9277
setting-apart-private = คุยกันตามลำพังในห้องที่เป็นส่วนตัว

# source: e46e94d127d3
setting-will-talk = ตกลงจะคุย

# source: dc26b91a668e
setting-will-not-talk = ไม่อยากคุย

# source: 7a4710e05ca0
setting-wants-referral = ต้องการให้ส่งต่อ

# source: a14610718eae
setting-wants-no-referral = ไม่ต้องการให้ส่งต่อ

# source: 4686d9ff1e33
setting-language = คุณกับเขามีภาษาร่วมกัน

# source: 465be15f15c2
setting-no-language = ไม่มีภาษาร่วมกัน ({ $languages })

# source: e23bd991060a
setting-interpreter = { $person } เป็นล่าม

# source: b8c209cdead6
talk-ask = ถาม

# source: 30094e0bec00
talk-do = ทำ

# source: e5cc669f1314
talk-asked = ถามไปแล้ว

# source: b2db1efd6af6
talk-no-questions = ตอนนี้ไม่มีอะไรให้ถาม

# source: 84f568ca4008
talk-nothing-yet = คุณยังไม่ได้คุย

# source: d9752a22b1e9
interpreter-choose = ให้ { $person } เป็นล่าม

# source: 94405dc8ef80
group-setting = สถานที่และภาษา

# source: 20e5d0bf372e
group-explain = อธิบายและตกลงกัน

# source: 4262074d6c60
group-care = การดูแล

# source: 1afde71b02ce
group-close = ขั้นต่อไป

# source: f97e9da0e3b8
group-other = อื่น ๆ
