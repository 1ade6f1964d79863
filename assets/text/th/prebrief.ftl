# language: th
# translator: machine draft
# state: draft

## Prebrief

# source: 4d579636f5b1
prebrief-role = คุณเป็นใคร

# source: c9cc3a3fd728
prebrief-aims = คุณจะได้ฝึกอะไร

# source: 460ca7711eb5
prebrief-content-note = ก่อนเริ่ม: { $note }

# source: 5ce77f498b71
prebrief-pause = คุณพักหรือหยุดเมื่อไรก็ได้ สิ่งที่ทำไปแล้วจะถูกเก็บไว้

# source: 3c87e0e4fffe
prebrief-rules = กฎของที่นี่

# source: 9c870aa6e5e9
prebrief-how = วิธีทำ

# source: 1d807de55749
prebrief-keys = ไม่ใช้เมาส์: Tab และปุ่มลูกศรใช้เลื่อน Enter ใช้เลือก Escape ใช้ย้อนกลับ Ctrl กับตัวเลขใช้เปิดส่วนหนึ่ง B ปิดบังทุกอย่าง จนกว่าจะกดอีกครั้ง

# source: 889bba6a3891
prebrief-sources = ที่มาของเนื้อหา

# source: 887d99cb2ec9
prebrief-draft = ฉบับร่าง ยังไม่ได้ตรวจทาน

# source: 6275799bc6ae
prebrief-draft-means = ยังไม่มีผู้เชี่ยวชาญตรวจสถานการณ์จำลองนี้ อย่าใช้อบรมจริงก่อนที่จะมีผู้เชี่ยวชาญตรวจ

# source: 09b538d1d0fa
prebrief-begin = เริ่ม

# source: 1af28b4577fc
source-line = { $title }. { $body }, { $year }

## Prebrief: how one plays

# source: 442fea6cace3
prebrief-play-look = มองไปรอบ ๆ และดูว่ามีใครอยู่ อะไรที่ใช้เวลาจะบอกว่านานเท่าใด

# source: 860db81b1a1f
prebrief-play-talk = นั่งลงกับผู้คน สิ่งที่คุณพูดกำหนดว่าเขาจะเล่าอะไรให้คุณได้ คุณรอได้ และถอนคำที่เพิ่งพูดได้

# source: 9bbf729d7b5b
prebrief-play-note = แตะบรรทัดเพื่อวางไว้บนหน้า: นับ ถามต่อ หรือวางไว้ก่อน ไม่มีอะไรไปอยู่ตรงนั้นเอง

# source: 4c9225b8e9c2
prebrief-play-decide = ตัดสินใจเรื่องแต่ละคน และบอกว่าเพราะบรรทัดใด แล้วคุณจะเห็นความจริง
