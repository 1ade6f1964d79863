# language: th
# translator: machine draft
# state: draft

## Run: decide

# source: 0e4b38ba45fe
debrief-undecided = คุณไม่ได้ตัดสินใจ

## Debrief

# source: 19f8ea61bd57
chapter-truth = ความจริง

# source: 4e3d6d093496
chapter-moves = สิ่งที่คุณทำ

# source: 145a7f8b6db9
chapter-talk = การพูดคุย

# source: 5b4a623367f8
chapter-signs = สัญญาณ

# source: 1c4f6830901e
chapter-next = ขั้นต่อไป

# source: 42e4f17623cc
debrief-result = ผลของคุณ

# source: c5d7aa86e8b0
debrief-again = เล่นอีกครั้ง

# source: 82b55f2db673
debrief-score-reached = { $score } จาก 100 ถึงเกณฑ์

# source: 3db6be457c72
debrief-score-below = { $score } จาก 100 ต้องได้ { $least }

# source: 9a413208cd01
debrief-unsafe = ไม่ปลอดภัย แม้เรื่องอื่นจะทำได้ดี: { $rule }

# source: e9ed4c87bd55
debrief-made = คุณสรุปว่า

# source: d312e3cb7f93
debrief-fits = ข้อสรุปที่เหมาะ

# source: d61ffb8c91e8
debrief-rated = มั่นใจแค่ไหน

# source: eb38ca40211a
debrief-nothing = ส่วนนี้ไม่มีอะไร

# source: 06a34667e952
debrief-cue = เรื่อง: “{ $cue }”

# source: cbe1893be322
debrief-moment = ขั้นที่ { $number }: “{ $words }”

# source: 3684b7586cff
debrief-instead = ควรทำแทน: { $instead }

# source: bc7af8ccc77d
debrief-source = ที่มา: { $source }

# source: 634d43a9cc80
debrief-no-talk = คุณไม่ได้คุยกับใครเลย

# source: ade9248e0132
debrief-trust = ความไว้วางใจ

# source: ae55ea403754
debrief-distress = ความทุกข์ใจ

# source: 00e77d7822c9
debrief-curve = ความไว้วางใจเปลี่ยนจาก { $trust } เป็น { $trust_after } ความทุกข์ใจเปลี่ยนจาก { $distress } เป็น { $distress_after }

# source: f1ce256e6081
debrief-about = เรื่องของ { $person }

# source: ee3eaad05347
debrief-count = { $what }: { $count }

# source: b5b41d606436
debrief-shows = บ่งบอกถึง

# source: ab8c69ee8ef8
debrief-your-note = คุณเขียนว่า

# source: 16d25333f6c8
debrief-noted = { $what } (มั่นใจ { $percent }%)

# source: 718f73841169
debrief-not-noted = ไม่ได้เขียนอะไร

# source: 42a2ce7f63f9
verdict-harm = ก่ออันตราย

# source: 3d86eb082e36
verdict-missed = พลาดไป

# source: 761fab5ada07
verdict-partly = ได้บางส่วน

# source: c939327ca16d
verdict-good = ดี

## Debrief: three acts

# source: 1302267f70f5
debrief-title = เป็นอย่างไรบ้าง

# source: 75c3e88b3bfb
debrief-more = ดูเพิ่มเติมเรื่องนี้

# source: 49f3f1091995
debrief-try = ลองใหม่จากตรงนี้

# source: 401dba6f404c
debrief-band-safe = ทุกคนได้รับการปฏิบัติอย่างที่คนรอบคอบจะทำ

# source: 0dea36c727e7
debrief-band-developing = ไม่มีใครถูกทำให้ตกอยู่ในอันตราย แต่ไม่ใช่ทุกคนที่ได้รับการปฏิบัติอย่างที่คนรอบคอบจะทำ

# source: 9db28d513d91
debrief-band-unsafe = สิ่งที่คุณทำหรือไม่ได้ทำ อาจทำให้ใครบางคนตกอยู่ในอันตราย เรื่องนี้สำคัญ ไม่ว่าเรื่องอื่นจะดีเพียงใด

# source: 8fb1918dc7f8
debrief-scores = ทักษะเจ็ดอย่าง และคะแนนทุกข้อ

# source: d99a4da7f991
debrief-score = { $score } จาก 100

# source: bde25b51302b
debrief-score-none = ตรงนี้ไม่มีอะไรให้ตัดสิน

# source: be03b75a2860
debrief-score-across = การเล่นครั้งเดียวบอกเรื่องนี้ไม่ได้ หลายครั้งจึงบอกได้

# source: 545b6eb95c37
debrief-walkthrough = การเล่นของฉันเป็นตัวอย่าง สำหรับคัดลอก

# source: ebd530a31d4f
debrief-walkthrough-says = การเล่นครั้งหนึ่ง ตามที่เล่นไป

# source: df65762235d2
debrief-told-deny = บอกว่าไม่

# source: 3b2e171fc349
debrief-told-small = พูดให้เป็นเรื่องเล็ก

# source: b11397a68ab7
debrief-told-part = เล่าบางส่วน ด้วยคำของตัวเอง

# source: 78d94c1dec99
debrief-told-whole = เล่าทั้งหมด ด้วยคำของตัวเอง

# source: cb1a04abc87e
debrief-planted = เป็นคำของคุณ และคำตอบว่าใช่

# source: f8810d4607aa
debrief-taken-back = คุณถอนคำพูดของคุณ

# source: 8eba8f9ee45e
debrief-met = { $fear }: คุณได้ตอบแล้ว
