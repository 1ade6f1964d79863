# language: th
# translator: machine draft
# state: draft

## What is taken from a kept run

# source: e7a9f532f5ea
cohort-ended = { $band }; จำนวนก้าว: { $moves }

# source: fb5cd8e813df
cohort-result-cut = บรรทัดที่ { $line } ซึ่งเป็นผล ถูกตัดขาด และทำขึ้นใหม่จากก้าวต่าง ๆ

# source: 97aba7da9e8d
cohort-other-result = ตอนที่เก็บไว้ ผลเป็นอย่างอื่น สิ่งที่บอกใช้กฎที่มีอยู่ตอนนี้

# source: 5232c3cd147f
cohort-changed = สถานการณ์ คลังความรู้ หรือโปรแกรมเปลี่ยนไปแล้ว และผลยังเหมือนเดิม

# source: f317fc069468
cohort-unknown = บรรทัดของโปรแกรมรุ่นใหม่กว่าที่ข้ามไป: { $lines }

## What is only counted

# source: fa13edc9f78f
cohort-open = รอบนี้ยังไม่จบและเล่นต่อได้ จึงไม่บอกว่าความจริงเป็นอย่างไร

# source: df61abf4f291
cohort-open-cut = บรรทัดที่ { $line } ถูกตัดขาด ก่อนหน้านั้นรอบนี้ยังไม่จบและเล่นต่อได้ จึงไม่บอกว่าความจริงเป็นอย่างไร

# source: f85cbc45551e
cohort-nowhere = นี่คือรอบของสถานการณ์ `{ $name }` ซึ่งไม่มีอยู่ที่นี่

# source: a55874bd3a75
cohort-broken = นี่คือรอบของสถานการณ์ `{ $name }` ซึ่งตอนนี้เล่นไม่ได้ ({ $why })

# source: 487caf30334a
cohort-differs = ตั้งแต่ก้าวที่ { $at } ตอนนี้ผลเป็นอย่างอื่น ({ $why })

# source: bc1bb8d8902b
cohort-unfair = การสุ่มครั้งนี้ไม่มีใครถูกประเมิน เพราะคนที่รอบคอบก็จะตัดสินผิดเช่นกัน

# source: b560dd127dc8
cohort-kept = บันทึกของรอบนี้เก็บไว้ว่า: { $band }

## What is not taken

# source: 02372edf8822
cohort-spoiled = { $why } ไม่นำสิ่งใดจากมันมาใช้

# source: 4a775986f17e
cohort-copy = สำเนาของ { $name } ซึ่งไปไกลเท่ากันหรือไกลกว่า นับครั้งเดียว

## The folder

# source: 5e5c00e1bb65
cohort-none = ไม่มีบันทึกของรอบใดอยู่ที่นี่ บันทึกคือแฟ้มที่ลงท้ายด้วย .jsonl

# source: 96e0a4a5ec7b
cohort-other-files = ข้ามแฟ้มที่ไม่ใช่บันทึก: { $count }

# source: ee7ee35ec374
cohort-folders = ไม่ได้เปิดดูโฟลเดอร์ข้างใน: { $count }

# source: 8fb99879534e
cohort-count = บันทึก: { $all } บอกผล: { $told } ยังไม่จบ: { $open } นับเท่านั้น: { $counted } สำเนา: { $copies } ไม่นำมาใช้: { $refused }
