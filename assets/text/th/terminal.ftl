# language: th
# translator: machine draft
# state: draft

## What can be typed

# source: 4c2993e268f8
text-help = พิมพ์เลขของสิ่งที่ต้องการแล้วกด Enter พิมพ์ “ย้อน” เพื่อกลับไปหนึ่งขั้น “หยุด” เพื่อออก (สิ่งที่ทำไว้จะถูกเก็บ) และ “?” เพื่อดูข้อความนี้อีกครั้ง

# source: 3c482346f375
text-word-back = ย้อน

# source: 6c45cb72a36e
text-word-stop = หยุด

# source: 140bedbf9c3f
text-word-none = ไม่มี

# source: accc7c658c6a
text-prompt-choice = เลือก:

# source: 397443dd151d
text-prompt-some = เลือกหนึ่งข้อขึ้นไป คั่นด้วยจุลภาค (,):

# source: 07b9ea4e117f
text-prompt-some-or-none = เลือกกี่ข้อก็ได้ คั่นด้วยจุลภาค (,) หรือ 0 ถ้าไม่เลือก:

# source: 4abf2ef83415
text-prompt-percent = (0 ถึง 100)

# source: be1e2e8336bc
text-prompt-begin = กด Enter เพื่อเริ่ม

# source: 6719424bf435
text-prompt-indicators = สัญญาณ:

# source: e3a438facc49
text-nothing-here = ตอนนี้ไม่มีอะไรให้เลือกที่นี่

# source: d8b1e33cc70f
text-not-a-choice = ไม่มีข้อนี้ในรายการ พิมพ์เลขในรายการ (ไม่เกิน { $count }) “ย้อน” หรือ “?”

# source: e345d61f3324
text-not-a-percent = พิมพ์ตัวเลขตั้งแต่ 0 ถึง 100

## The desk

# source: a572cb17a35d
text-desk-look = ดูบางอย่างที่นี่

# source: e82cf11d4485
text-desk-go = ไปที่อื่น

# source: 3c78e202f0df
text-desk-people = คุยกับผู้คน

# source: b4e929d8bcfe
text-desk-documents = เอกสาร

# source: 0dec07abf92d
text-desk-notebook = สมุดบันทึก

# source: cb970c14be66
text-desk-rate = บอกว่าคุณมั่นใจแค่ไหน

# source: 30fddb9fe431
text-desk-decide = ตัดสินใจ

# source: fed8e48c374a
text-desk-do = ทำบางอย่าง

# source: 6a971cfa3269
text-desk-end = จบรอบฝึก

# source: 812c91874522
text-desk-note = จดบรรทัดหนึ่ง

# source: 790bd10c96c6
text-desk-cards = อ่านการ์ดอีกครั้ง

# source: d350809db824
text-which-line = บรรทัดไหน

# source: 70c38d267776
text-noticed = ในสมุดบันทึกของคุณ: { $text }

# source: 959467099c12
text-found = คุณได้: { $text }

# source: 472eb61223af
text-compare = วางสองฉบับเทียบกัน

# source: 1bce38138eaa
text-choose-two = เลือกสองฉบับ

# source: aa1af0285896
text-note-write = จดว่าบ่งบอกถึงอะไร

# source: 0765beea9cf7
text-noted = จดไว้แล้ว: { $note }

# source: d377e9989c6c
text-indicators = พิมพ์รหัสของสัญญาณ (CD01) หรือคำที่จะค้นหา (หนี้ หนังสือเดินทาง ค่าจ้าง) แล้วเลือกจากที่พบด้วยหมายเลข เมื่อได้ครบแล้วให้กด Enter โดยไม่พิมพ์อะไร

# source: 8a116894776a
text-more-found = … และอีก { $count } รายการ เพิ่มคำเพื่อให้พบน้อยลง

## Keeping the run

# source: c5d7e737993a
text-input-ended = ไม่มีข้อมูลป้อนเข้าอีก รอบฝึกจึงหยุดตรงนี้ ยังไม่จบ และทำต่อได้

# source: 90dcaae5bd38
text-stopped = คุณหยุดไว้ รอบฝึกยังไม่จบ และทำต่อได้

# source: 1114306cae61
text-kept-at = บันทึกของรอบฝึกนี้: { $path }

## Debrief

# source: 7d2fe9535de4
debrief-text-title = ความจริง และสิ่งที่คุณทำ

# source: 9b363afbe534
debrief-text-provisional = ตัวเลขเหล่านี้เป็นตัวเลขชั่วคราวจนกว่าคณะผู้เชี่ยวชาญจะกำหนด

# source: 19f8ea61bd57
debrief-text-true = ความจริง

# source: a70a374ce936
debrief-text-rating = คุณบอกว่าเป็นไปได้ { $percent }%

# source: 476e817166d7
debrief-text-protected = สิ่งที่คุ้มครองผู้คน

# source: f060e76c78cf
debrief-text-harmed = สิ่งที่ก่ออันตรายต่อผู้คน หรือไม่ได้ทำ

# source: a4ac543ed614
debrief-text-conversation = การคุยกับ { $person }

# source: 815cefb29b3b
debrief-text-recommended = { $recommended } จาก { $all } คำถามเป็นคำถามชนิดที่ช่วยให้คนเล่า

# source: 1131e46e47d2
debrief-text-inner = ความไว้วางใจ { $trust } ความทุกข์ใจ { $distress }

# source: 5a565eb069e6
debrief-text-noticed = สัญญาณที่คุณอ่านออก

# source: febd19ed4689
debrief-text-missed = สัญญาณที่คุณพลาดไป

# source: 3358d60aaa66
debrief-text-imagined = มองว่าเป็นสัญญาณ แต่ไม่ใช่

# source: 8e31acb27a57
debrief-text-resisted = ไม่นับเป็นสัญญาณ ซึ่งถูกแล้ว

# source: b0fe8b8dec4d
debrief-text-tempts = เรื่องนี้ชวนให้ทำพลาดแบบที่รู้กันอยู่: { $rule }

# source: 889bba6a3891
debrief-text-sources = ที่มาของเนื้อหา

# source: 7c777dbdbd37
debrief-text-next = ควรฝึกอะไรต่อ

# source: e808d0370f6b
debrief-text-next-none = ทุกทักษะถึงเกณฑ์การปฏิบัติที่ปลอดภัย ลองสถานการณ์จำลองอื่น หรือสถานการณ์เดิมที่ใช้เลขสุ่มอื่น
