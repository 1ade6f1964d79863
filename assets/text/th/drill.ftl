# language: th
# translator: machine draft
# state: draft

## Short drills: what they are called

# source: 2f0ac5eae1da
drill-title = แบบฝึกสั้น

# source: 2bd68a2ad5d3
drill-means = คำถามข้อละประมาณครึ่งนาที ไม่มีการให้คะแนน และไม่ต้องรีบ

# source: 3702146d1062
drill-name-kind = ชนิดของคำถาม

# source: de57f1c3e0e3
drill-name-better = อันไหนดีกว่าในสองอัน

# source: 351af3ce3722
drill-name-next = คำถามถัดไป

# source: 55516faee079
drill-name-sort = การจัดข้อความ

# source: 88d691334018
drill-name-enough = พอแล้วหรือยัง

# source: c6922891e88d
drill-name-order = ลำดับของงาน

# source: b042f2cf2eed
drill-point = { $drill }: { $about }

## Short drills: what is asked

# source: 8e02641e73e2
drill-kind-question = คุณพูดแบบนี้กับ { $person } มันคืออะไร

# source: c4d2edca93dd
drill-better-question = คุณคุยกับ { $person } พูดแบบไหนดีกว่า

# source: 5368e58fff3d
drill-next-question = นี่คือทั้งหมดที่ { $person } เล่ามาจนถึงตอนนี้ คุณจะพูดอะไรต่อ

# source: 5434ecf29703
drill-sort-question = คุณจะจัดข้อความนี้อย่างไรบนหน้าของ { $person }

# source: 6bfab564e215
drill-enough-question = นี่คือทั้งหมดที่คุณรู้เกี่ยวกับ { $person } พอหรือยัง

# source: b2750f79ddd8
drill-order-question = ในการสัมภาษณ์ ข้อไหนมาก่อน

# source: a0f7597053c8
drill-order-next = ทำสิ่งนี้แล้ว ข้อไหนมาถัดไป

# source: 309b1fb5d303
drill-subject = ยังไม่ได้ถามเรื่อง: { $subject }

# source: 159c13f89192
drill-begin = คุณเริ่มว่า: { $words }

# source: 800e3c12c9dd
drill-done = ทำแล้ว: { $step }

# source: 6ea8cd3a4690
drill-enough-yes = มีเหตุอันควรเชื่อ

# source: ef5f5ea228a9
drill-enough-no = ยังไม่พอ: ถามต่อ

## Short drills: what is said to an answer

# source: cd5592e5e314
drill-right = ถูกต้อง

# source: 90f92e62238f
drill-wrong = ยังไม่ใช่ครั้งนี้

# source: fe333e8b942b
drill-right-one = ข้อนี้ถูก

# source: 5a9319e3da43
drill-answered = คุณตอบข้อนี้แล้ว

# source: 28c181f19080
drill-told = { $come } { $answer } ({ $rule })

# source: 81c6e15ddeb2
drill-told-why = { $come } { $answer } { $why } ({ $rule })

# source: 2e28fcd6a53b
drill-other = อีกอันหนึ่ง: { $kind }

## Short drills: on the screen

# source: b28b5d931684
drill-at = ข้อ { $at } จาก { $all }

# source: 97903f19edf6
drill-go-on = ไปต่อ

# source: 617dd1e3698b
drill-over = แบบฝึกจบแล้ว

# source: 721f6345cbc7
drill-score = คุณตอบถูก { $right } จาก { $all } ข้อ

# source: beb901a0a6f4
drill-means-little = แบบฝึกแสดงเพียงสิ่งที่คุณตอบวันนี้ ไม่ได้แสดงว่าคุณจะพูดอะไรเวลาปฏิบัติงาน

# source: 5a7866e76f74
drill-comes-back = สิ่งที่จะกลับมา

# source: 8fd44652ca79
drill-comes-on = { $when }: { $what }

# source: 7f270c3db831
drill-none-back = ไม่มีอะไรต้องกลับมา

# source: 6021e40d2bd2
drill-again = แบบฝึกอีกชุด

# source: a415d053145a
drill-to-interview = ไปสู่การสัมภาษณ์

# source: 70c574ea557e
drill-nothing = สร้างคำถามจากสิ่งที่มีอยู่ที่นี่ไม่ได้

# source: 450928fea4be
drill-calendar = ไฟล์ปฏิทิน

# source: 73590b43312b
drill-calendar-means = เขียนเฉพาะวัน ไม่มีชื่อ

# source: 4ed813b7b7d9
drill-calendar-kept = ไฟล์ปฏิทินอยู่ที่นี่: { $place }

# source: 0dd833fcdeba
drill-calendar-not = เขียนไฟล์ปฏิทินไม่ได้: { $reason }

# source: 45fa1e92e911
drill-calendar-summary = ถึงเวลาแบบฝึกสั้น

# source: 98ccdb2defb5
drill-calendar-count = คำถามที่จะกลับมาทำ: { $count } ใช้เวลาหนึ่งถึงสี่นาที

# source: 12d209a894f3
drill-fixed = กลับมาตามช่วงเวลาคงที่

# source: 32d4d4e41bde
drill-fixed-means = หลังจากสัปดาห์เหล่านี้: { $weeks }

# source: f7b2d713337d
drill-measured = กลับมาตามผลที่ทำได้

# source: 9098bd47aa47
drill-measured-means = คำนวณด้วยวิธีที่สร้างมาเพื่อจำคำศัพท์ ยังไม่มีใครลองกับการสัมภาษณ์

# source: 6781cc78ae06
drill-not-kept = เก็บสิ่งที่จะกลับมาไม่ได้: { $reason } มันอยู่จนกว่าจะปิดโปรแกรม

# source: bf8d8bd40e97
drill-not-read = อ่านสิ่งที่เก็บไว้ของแบบฝึกไม่ได้: { $reason }

## Short drills: on the shelf and before the first interview

# source: 569c74200e61
drill-due = สิ่งที่กลับมาวันนี้: { $count }

# source: b8ab2fd815ee
drill-next-due = ข้อถัดไปจะกลับมาในวันที่ { $when }

# source: 8b1ec4e56bd9
drill-begin-mixed = แบบฝึกรวม

# source: 2562c7d2fd00
drill-begin-coding = วิธีตั้งคำถาม

# source: 44926d134cad
drill-offer = ก่อนการสัมภาษณ์ครั้งแรก คุณลองบอกได้ว่าคำถามบางข้อเป็นชนิดใด ใช้เวลาประมาณสี่นาที

# source: 433f380b04aa
drill-offer-take = ทำแบบฝึกก่อน

# source: 8ab2b733e2c4
drill-offer-decline = ไม่ทำแบบฝึก

## Short drills: cards to print

# source: b6ecb8eef6db
drill-cards-title = การ์ดสำหรับแบบฝึกสั้น

# source: 8307622e147a
drill-cards-how = ตัดการ์ดออก หรืออ่านจากหน้ากระดาษ บอกคำตอบและเหตุผลก่อน คำตอบอยู่หน้าสุดท้าย

# source: 01e0d61d72a8
drill-cards-draw = แผ่นที่ { $draw }

# source: 4ad0a0a6ae56
drill-cards-answers = คำตอบ
