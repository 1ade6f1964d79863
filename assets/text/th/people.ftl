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

## Talk: at the table

# source: 276573bb47d8
talk-sit = นั่งลงกับ { $person }

# source: 3e2f80c205a9
talk-go-on = คุยต่อกับ { $person }

# source: 7a359790c13b
talk-take-call = คุยกับ { $person } ทางสาย

# source: a07ee756204b
talk-minutes =
    { $minutes ->
        [0] คุณเพิ่งนั่งลง
       *[other] คุณคุยมาแล้ว { $minutes } นาที
    }

# source: 216b4596155c
talk-heard-by-nobody = ไม่มีใครอื่นได้ยิน

# source: 00bdffec7a61
talk-heard-by = ผู้ที่ได้ยิน: { $people }

# source: 85bc900ed9e8
talk-take-back = ถอนคำนั้น

# source: 6dea6cd29aac
talk-word-for-word = ขอให้แปลคำต่อคำ

# source: c094a628411c
talk-waits = เขารอคุณอยู่ คุณพูดว่าอะไร

# source: 98dd313a8e4e
talk-halted = { $person } บอกว่าพอแล้ว

# source: b90ba9bdc7b8
talk-wait = รอ และไม่พูดอะไร

# source: 9c1257a68a4c
talk-else = เรื่องอื่น …

# source: 869988f2cd1f
talk-more = เพิ่มเติม …

# source: f0a789a7b720
talk-care = การดูแลและสถานที่ …

# source: f1e6cea80c05
talk-back = กลับไปที่การสนทนา

# source: 47e04e92d70d
talk-end = จบการสนทนา

# source: e836bee7bcc2
talk-back-to = กลับไปเรื่อง: { $subject }

# source: 08326f91f336
talk-rise = ลุกขึ้น

# source: 6baf04899a57
talk-rise-means = การสนทนาทำต่อภายหลังได้

# source: 318655cea4bd
talk-languages = ภาษา

# source: bfd749ff078c
interpreter-waits = มาถึงได้ใน { $minutes } นาที

# source: 7bc271818000
interpreter-on-line = ทางโทรศัพท์

# source: f70a5b845ae1
interpreter-on-line-waits = ทางโทรศัพท์ ใน { $minutes } นาที

# source: 161eb09db9c0
setting-telephone = ทางโทรศัพท์

# source: 239f24bf0454
setting-whisper = ทางโทรศัพท์ ด้วยเสียงกระซิบ

# source: 898231d69603
setting-witness = คุยด้วยในฐานะพยาน

# source: b6a3045fe1ab
setting-suspect = คุยด้วยในฐานะผู้ต้องสงสัย โดยมีสิทธิของผู้ต้องสงสัย

# source: 5fdfd05d2bec
moment-wants = { $person } ต้องการบางอย่างจากคุณ ตอนนี้

# source: 3173c1c8cfe0
thing-passport = หนังสือเดินทาง

# source: 84ecd6328b80
thing-telephone = โทรศัพท์

# source: 5ccc2e8715d7
thing-money = เงิน

# source: 0dec07abf92d
thing-notebook = สมุดบันทึก

# source: 99a52df3ff3d
thing-key = กุญแจ

# source: 81c42aabf23b
thing-line = สายโทรศัพท์

# source: 67d5591caf8a
thing-give = ส่งให้ { $person }

# source: 043df4521d44
thing-went = ตอนนี้อยู่กับ { $person }

# source: f763005ba8f9
people-closer = สิ่งที่คุณทำให้ { $person } ได้
