# language: th
# translator: machine draft
# state: draft

## The debrief

# source: 7d2fe9535de4
feedback-people = ความจริง และสิ่งที่คุณทำ

# source: 145a7f8b6db9
feedback-talks = การสนทนา

# source: 0ffd70fe77b4
feedback-week = หนึ่งเรื่องสำหรับสัปดาห์หน้า

# source: 7491bdceb00a
feedback-truth = { $person }: { $truth }

# source: 6c99f62e97a5
feedback-treated = { $person } ได้รับการปฏิบัติอย่างไร: { $treated }

# source: ba57afb75bde
feedback-danger = สิ่งนั้นอาจทำให้ { $person } ตกอยู่ในอันตราย

# source: e256de62caae
feedback-found = คุณสรุปว่า: { $finding }

# source: c6f915f121bc
feedback-found-both = คุณสรุปว่า: { $finding } และ { $second }

# source: b9fd8ab4119e
feedback-undecided = คุณไม่ได้สรุปอะไร ไม่ว่าทางใด

# source: a7a1e25803a2
feedback-minute = นาทีที่ { $minute }

# source: e0ba89091fb8
feedback-minute-of = นาทีที่ { $minute } ของวันที่ { $day }

# source: 0fbbf3f74e74
feedback-heard = { $person } ได้บอกคุณแล้ว

# source: e05b955f5936
feedback-could = { $person } อาจบอกคุณได้

# source: dd155610c576
feedback-could-see = คุณอาจเห็นได้

# source: 2ed44f99ac3a
feedback-had = คุณได้เห็นหรือได้อ่าน

# source: dbc9564930ca
feedback-answered = สิ่งที่ตามมา

# source: 5b9a73c9e5e2
feedback-instead = คุณอาจพูดว่า

# source: abf332068396
feedback-then = { $person } คงตอบว่า

# source: 758fb10d663b
feedback-same = คนอีกคนที่มีความจริงต่างกัน ก็คงพูดกับคุณเหมือนกัน คำต่อคำ

# source: c5a951a51edf
feedback-other = คนอีกคนที่มีความจริงต่างกัน คงตอบว่า

# source: 13b3f68567c5
feedback-days3 = สามวันต่อมา

# source: 61a435ce1b96
feedback-days30 = สามสิบวันต่อมา

# source: d3ae14a50bfe
feedback-why = เพราะอะไร

# source: 483bd49023ae
feedback-story = สิ่งที่เกิดขึ้น

# source: fd9601daae5b
feedback-rated = คุณบอก { $said } จาก 100 ว่า { $person } เป็นผู้เสียหาย
