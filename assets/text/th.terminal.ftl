# language: th
# translator: machine draft
# state: draft

## What can be typed

text-help = พิมพ์เลขของสิ่งที่ต้องการแล้วกด Enter พิมพ์ “ย้อน” เพื่อกลับไปหนึ่งขั้น “หยุด” เพื่อออก (สิ่งที่ทำไว้จะถูกเก็บ) และ “?” เพื่อดูข้อความนี้อีกครั้ง
text-word-back = ย้อน
text-word-stop = หยุด
text-word-none = ไม่มี
text-prompt-choice = เลือก:
text-prompt-some = เลือกหนึ่งข้อขึ้นไป คั่นด้วยจุลภาค (,):
text-prompt-some-or-none = เลือกกี่ข้อก็ได้ คั่นด้วยจุลภาค (,) หรือ 0 ถ้าไม่เลือก:
text-prompt-percent = (0 ถึง 100)
text-prompt-begin = กด Enter เพื่อเริ่ม
text-prompt-indicators = สัญญาณ:
text-nothing-here = ตอนนี้ไม่มีอะไรให้เลือกที่นี่
text-not-a-choice = ไม่มีข้อนี้ในรายการ พิมพ์เลขในรายการ (ไม่เกิน { $count }) “ย้อน” หรือ “?”
text-not-a-percent = พิมพ์ตัวเลขตั้งแต่ 0 ถึง 100

## The desk

text-desk-look = ดูบางอย่างที่นี่
text-desk-go = ไปที่อื่น
text-desk-people = คุยกับผู้คน
text-desk-documents = เอกสาร
text-desk-notebook = สมุดบันทึก
text-desk-rate = บอกว่าคุณมั่นใจแค่ไหน
text-desk-decide = ตัดสินใจ
text-desk-do = ทำบางอย่าง
text-desk-end = จบรอบฝึก
text-noticed = ในสมุดบันทึกของคุณ: { $text }
text-found = คุณได้: { $text }
text-compare = วางสองฉบับเทียบกัน
text-choose-two = เลือกสองฉบับ
text-note-write = จดว่าบ่งบอกถึงอะไร
text-noted = จดไว้แล้ว: { $note }
text-indicators = พิมพ์รหัสของสัญญาณ (CD01) หรือคำที่จะค้นหา (หนี้ หนังสือเดินทาง ค่าจ้าง) แล้วเลือกจากที่พบด้วยหมายเลข เมื่อได้ครบแล้วให้กด Enter โดยไม่พิมพ์อะไร
text-more-found = … และอีก { $count } รายการ เพิ่มคำเพื่อให้พบน้อยลง

## Keeping the run

text-unsaved = ยังบันทึกลงดิสก์ไม่ได้ ({ $reason }) คุณทำต่อได้ โปรแกรมจะลองอีกครั้งในขั้นต่อไปของคุณ
text-input-ended = ไม่มีข้อมูลป้อนเข้าอีก รอบฝึกจึงหยุดตรงนี้ ยังไม่จบ และทำต่อได้
text-stopped = คุณหยุดไว้ รอบฝึกยังไม่จบ และทำต่อได้
text-kept-at = บันทึกของรอบฝึกนี้: { $path }

## Debrief

debrief-text-title = ความจริง และสิ่งที่คุณทำ
debrief-text-band = ผล: { $band }
debrief-text-unsafe = บางอย่างที่เกิดขึ้นไม่ปลอดภัย แม้เรื่องอื่นจะทำได้ดี:
debrief-text-score = { $competency }: { $score } จาก 100 (การปฏิบัติที่ปลอดภัยเริ่มที่ { $least })
debrief-text-provisional = ตัวเลขเหล่านี้เป็นตัวเลขชั่วคราวจนกว่าคณะผู้เชี่ยวชาญจะกำหนด
debrief-text-true = ความจริง
debrief-text-finding = คุณสรุปว่า: { $made } · ข้อสรุปที่เหมาะ: { $fits }
debrief-text-rating = คุณบอกว่าเป็นไปได้ { $percent }%
debrief-text-protected = สิ่งที่คุ้มครองผู้คน
debrief-text-harmed = สิ่งที่ก่ออันตรายต่อผู้คน หรือไม่ได้ทำ
debrief-text-move = ขั้นที่ { $number }
debrief-text-conversation = การคุยกับ { $person }
debrief-text-recommended = { $recommended } จาก { $all } คำถามเป็นคำถามชนิดที่ช่วยให้คนเล่า
debrief-text-inner = ความไว้วางใจ { $trust } ความทุกข์ใจ { $distress }
debrief-text-noticed = สัญญาณที่คุณอ่านออก
debrief-text-missed = สัญญาณที่คุณพลาดไป
debrief-text-imagined = มองว่าเป็นสัญญาณ แต่ไม่ใช่
debrief-text-resisted = ไม่นับเป็นสัญญาณ ซึ่งถูกแล้ว
debrief-text-tempts = เรื่องนี้ชวนให้ทำพลาดแบบที่รู้กันอยู่: { $rule }
debrief-text-sources = ที่มาของเนื้อหา
debrief-text-next = ควรฝึกอะไรต่อ
debrief-text-next-none = ทุกทักษะถึงเกณฑ์การปฏิบัติที่ปลอดภัย ลองสถานการณ์จำลองอื่น หรือสถานการณ์เดิมที่ใช้เลขสุ่มอื่น
