# language: th
# translator: machine draft
# state: draft

## Program and shelf

# source: 4c53e38b89e1
program-name = เหตุอันควรเชื่อ

# source: a89390ce512d
program-purpose = ฝึกมองเห็นสัญญาณของการค้ามนุษย์ พูดคุยกับผู้คน และตัดสินใจว่าอะไรคุ้มครองเขาได้ ที่นี่ไม่มีใครได้รับอันตราย

# source: 54d29beec875
quit = ปิดโปรแกรม

# source: 64b1b0dd3adc
shelf-empty = ยังไม่มีสถานการณ์จำลอง ให้วางโฟลเดอร์ชื่อ “scenarios” ไว้ข้างโปรแกรม แล้วเปิดโปรแกรมใหม่

# source: dc01c5fddc0a
shelf-fiction = ประเทศ บริษัท ผู้คน และหมายเลขโทรศัพท์ทั้งหมดเป็นเรื่องสมมติ

# source: ce1cd6505cd6
card-minutes = ราว { $minutes } นาที

# source: fad6057bb540
card-reviewed = ตรวจทานแล้ว

# source: 887d99cb2ec9
card-draft = ฉบับร่าง ยังไม่ได้ตรวจทาน

# source: ac14b9d880df
card-unplayable = เล่นสถานการณ์จำลองนี้ไม่ได้: { $reason }

# source: 97903f19edf6
card-resume = ทำต่อ

# source: ed077f3d8125
card-open = เปิด

# source: d41a34af2ab7
back-to-shelf = กลับไปหน้ารายการ

# source: 7b00bc7381a7
card-begun = เริ่มไว้แล้วและยังไม่จบ

# source: d889d816bbe7
card-run = { $when } นาทีที่ { $minute }

# source: 1dd1c98869e1
card-run-of = { $trainee }: { $when } นาทีที่ { $minute }

# source: 2d3d10329553
card-run-not = เล่นรอบนี้ต่อไม่ได้: { $reason }

# source: 2ae913d6d3e2
card-put-away = เก็บ

# source: e500e3db3367
card-put-away-means = จะไม่แสดงในรายการอีก และไม่ถูกลบ

# source: 415e7a8b18a0
shelf-kept-in = รอบที่เล่นเก็บไว้ที่ { $place }

# source: 634a5f888385
card-more-runs = ยังมีการฝึกอีก { $count } ครั้งที่เริ่มไว้ก่อนหน้านี้ นำบางครั้งไปเก็บแยกไว้เพื่อดู

## Shelf: runs that were ended

# source: 7cdc804e6996
card-ended = จบแล้ว

# source: 998f1fbecaae
card-read-again = อ่านผลอีกครั้ง
