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

# source: accc7c658c6a
text-prompt-choice = เลือก:

# source: be1e2e8336bc
text-prompt-begin = กด Enter เพื่อเริ่ม

# source: e3a438facc49
text-nothing-here = ตอนนี้ไม่มีอะไรให้เลือกที่นี่

# source: d8b1e33cc70f
text-not-a-choice = ไม่มีข้อนี้ในรายการ พิมพ์เลขในรายการ (ไม่เกิน { $count }) “ย้อน” หรือ “?”

# source: e345d61f3324
text-not-a-percent = พิมพ์ตัวเลขตั้งแต่ 0 ถึง 100

## The desk

# source: 812c91874522
text-desk-note = จดบรรทัดหนึ่ง

# source: 790bd10c96c6
text-desk-cards = อ่านการ์ดอีกครั้ง

# source: d350809db824
text-which-line = บรรทัดไหน

## Keeping the run

# source: c5d7e737993a
text-input-ended = ไม่มีข้อมูลป้อนเข้าอีก รอบฝึกจึงหยุดตรงนี้ ยังไม่จบ และทำต่อได้

# source: 90dcaae5bd38
text-stopped = คุณหยุดไว้ รอบฝึกยังไม่จบ และทำต่อได้

# source: 1114306cae61
text-kept-at = บันทึกของรอบฝึกนี้: { $path }

## Debrief

# source: 9b363afbe534
debrief-text-provisional = ตัวเลขเหล่านี้เป็นตัวเลขชั่วคราวจนกว่าคณะผู้เชี่ยวชาญจะกำหนด

# source: a4ac543ed614
debrief-text-conversation = การคุยกับ { $person }

# source: 1131e46e47d2
debrief-text-inner = ความไว้วางใจ { $trust } ความทุกข์ใจ { $distress }

# source: 889bba6a3891
debrief-text-sources = ที่มาของเนื้อหา
