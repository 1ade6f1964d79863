# language: th
# translator: machine draft
# state: draft

## Program and shelf

# source: 4638a728dbde
text-size = ขนาดตัวอักษร

# source: 1de27d043d6c
text-size-percent = { $percent }%

# source: 8ca344247c18
motion = การเคลื่อนไหว

# source: 380cdea73fcc
motion-some = คนหายใจและกะพริบตา

# source: 47b3f987d6a2
motion-none = ทุกอย่างอยู่นิ่ง

## Languages, and how a person reads

# source: a4fe65264ef7
reading-open = ภาษา

# source: a31c477f45f1
reading-hint = ภาษา ตัวเลข และขนาดตัวอักษร: Ctrl + L

# source: d07d5544bcfd
reading-title = ภาษาและตัวอักษร

# source: a4fe65264ef7
reading-language = ภาษา

# source: 064e2ec166b1
reading-beside = ภาษาที่สองควบคู่กัน

# source: 4e5d760d27a4
reading-beside-why = สำหรับวิทยากรและล่ามที่ดูหน้าจอเดียวกัน

# source: dc937b598926
reading-beside-none = ไม่มี

# source: b0640f0fc460
reading-digits = ตัวเลข

# source: 11a6767d5674
reading-close = เสร็จแล้ว

# source: 65d9dff4e188
reading-draft = ฉบับร่าง: แปลโดยเครื่อง ยังไม่มีเจ้าของภาษาลงนามรับรอง

# source: 5960f6464b39
reading-draft-short = คำแปลฉบับร่าง

# source: 178ddf02d3d2
reading-scenario-other = สถานการณ์จำลองนี้ยังไม่มี{ $asked } คุณกำลังอ่านเป็น{ $shown }

# source: 754a81b16db9
reading-not-kept = ตัวเลือกของคุณใช้ได้จนกว่าจะปิดโปรแกรม แต่บันทึกไว้ไม่ได้: { $reason }

# source: f395e6ce1b3d
reading-texts-refused = อ่านข้อความบางส่วนไม่ได้ จึงใช้ข้อความอื่นแทน: { $reason }

# source: ba118bf7fc9c
language-en = ภาษาอังกฤษ

# source: 08d72ec6a16a
language-km = ภาษาเขมร

# source: ad705ee19c04
language-th = ภาษาไทย

# source: f25499e9df5c
language-vi = ภาษาเวียดนาม

# source: 4fe1bb67f3b9
language-id = ภาษาอินโดนีเซีย

# source: 5e7ade55f3ea
date = { $day } { $month } { $year }

# source: 79e6b3cc35b3
date-and-time = { $date } เวลา { $time } น.

# source: 37082e68df85
month-1 = มกราคม

# source: c877c6ff405e
month-2 = กุมภาพันธ์

# source: 9d95a2cf0d71
month-3 = มีนาคม

# source: 4afe6ea150d5
month-4 = เมษายน

# source: 8c78fe5b9936
month-5 = พฤษภาคม

# source: d5808c0e0a47
month-6 = มิถุนายน

# source: e9cf7a1ca4a7
month-7 = กรกฎาคม

# source: a66d8970e569
month-8 = สิงหาคม

# source: cd559ea0abca
month-9 = กันยายน

# source: fdd791787b64
month-10 = ตุลาคม

# source: 9de6fe1d7265
month-11 = พฤศจิกายน

# source: 8fb204ca4609
month-12 = ธันวาคม

## A quiet moment

# source: 92242c5fe831
quiet = ช่วงเวลาเงียบ

# source: fa8604d228d5
quiet-stop = คุณหยุดตรงนี้ได้ สิ่งที่คุณทำไว้ถูกเก็บไว้ และไม่มีใครถูกบอกว่าคุณหยุด

# source: 86c2c56a6c3b
quiet-ground = วางเท้าทั้งสองบนพื้น หายใจออกช้า ๆ ให้นานกว่าหายใจเข้า มองหาของห้าอย่างใกล้ตัว แล้วเรียกชื่อมันในใจ

# source: 3af25586c087
quiet-invented = ทุกคนในโปรแกรมนี้ถูกแต่งขึ้น ห้องที่คุณนั่งอยู่เป็นของจริง

# source: d37a7c9f0646
quiet-talk = ถ้ามีอะไรค้างอยู่ในใจ พูดกับคนที่คุณไว้ใจ หรือกับผู้นำห้อง

# source: 37e1b9087383
quiet-support = ความช่วยเหลือใกล้คุณ: { $words }

# source: 97903f19edf6
quiet-back = ไปต่อ

# source: 8696ee7416eb
quiet-leave = หยุด และเก็บสิ่งที่ฉันทำไว้

# source: 88f20221cac1
look = สี

# source: dbcd5e7bb7a0
look-light = สว่าง

# source: 60acc53f13a5
look-dark = มืด

# source: 415a8336713e
look-contrast = ความต่างสีสูง

# source: 74c701892777
look-projector = สำหรับเครื่องฉาย
## Keys

# source: f0d66a79c138
keys-title = แป้นพิมพ์

# source: dcc10bfd55ac
keys-everywhere = ทุกหน้าจอ

# source: 1a0531fb6c7c
keys-run = ระหว่างเล่น

# source: 602e30bbc4b9
keys-moment = เมื่อมีคนรอคุณ

# source: 5594b6d3f484
keys-talk = ในการพูดคุย

# source: 994c39e4a092
keys-line = ระหว่างที่ข้อความเปิดอยู่

# source: d1535f697e51
keys-author = สำหรับผู้เขียน

# source: 5c5b4453ac5e
keys-next = ไปยังสิ่งถัดไปที่กดได้

# source: 5b66ba3caf0c
keys-before = ไปยังสิ่งก่อนหน้า

# source: 3670834aefcc
keys-press = กด

# source: 9dff8e3ddbfd
keys-back = เก็บสิ่งที่อยู่ข้างบน

# source: 524fd0fab619
keys-keys = แผ่นนี้

# source: 005e881fe25e
keys-reading = ภาษาและขนาดตัวอักษร

# source: 13b394639582
keys-larger = ตัวอักษรใหญ่ขึ้น

# source: d13cae54a480
keys-smaller = ตัวอักษรเล็กลง

# source: fba04088a2be
keys-panel = เปิดส่วนหนึ่ง ตามลำดับที่ด้านข้าง

# source: 830eb90d7be4
keys-quiet = หน้าจอสงบ และกลับมา

# source: 6603b3787d99
keys-place = เลือกสิ่งที่อยู่ข้างตัวเลข

# source: 26b83994dca8
keys-wait = รอ

# source: 22007e69ac59
keys-take-back = ถอนคำที่คุณเพิ่งพูด

# source: dd6ffe71b069
keys-closer = ดูเอกสารหนึ่งใกล้ ๆ และกลับมา

# source: c84a6dcd777f
keys-sort = ข้อความนี้นับ ต้องถามต่อ หรือวางไว้ก่อน

# source: 21ec15941cb6
keys-reason = ให้ข้อความนี้เป็นเหตุผล หรือเอาคืน

# source: e39c89f9d62f
keys-page-on = หน้าถัดไป

# source: e8cee30b5299
keys-page-back = หน้าก่อนหน้า

# source: 72944b247ac9
keys-author-panel = เปิดแผงผู้เขียน หรือปิด

# source: 19eced90922e
keys-author-back = ย้อนหนึ่งขั้น

# source: ca00e0917b48
keys-author-forward = ไปข้างหน้าหนึ่งขั้น
