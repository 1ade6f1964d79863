# language: th
# translator: machine draft
# state: draft

## What the system refuses

# source: 1f0435031dd0
error-system = { $why } ({ $words })

# source: e364d9c374ec
error-system-not-found = ไม่พบสิ่งนี้

# source: d24d607b6ff5
error-system-permission = บัญชีนี้ไม่มีสิทธิ์อ่านหรือเขียนที่นี่

# source: 71da1bb57295
error-system-full = ดิสก์เต็มแล้ว

# source: 535c51563be7
error-system-read-only = ดิสก์นี้อ่านได้แต่เขียนไม่ได้

# source: 07474fae12f3
error-system-in-the-way = มีสิ่งอื่นชื่อนี้ขวางอยู่

# source: 09f9a4827cb1
error-system-busy = โปรแกรมอื่นเปิดสิ่งนี้อยู่

# source: abe824416059
error-system-away = ดิสก์หรือโฟลเดอร์ที่แชร์นี้ไม่ตอบสนอง โปรดเสียบแฟลชไดรฟ์อีกครั้ง หรือเชื่อมต่อโฟลเดอร์ที่แชร์

# source: 6108db02aeae
error-system-other = ระบบไม่ยอม

# source: ab08e5f1d5fd
error-place = { $path }: { $reason }

# source: c91e49cad102
error-too-many-files = มีไฟล์มากกว่า { $most } ไฟล์ โปรดระบุโฟลเดอร์ของสถานการณ์จำลอง

# source: 7a8060d30e3b
error-too-large = ไฟล์ใหญ่กว่า { $most } ไบต์ โปรดทำให้เล็กลง

# source: 63642e2e0106
error-not-text = { $words }

## Texts of the program

# source: 3eb7aed6f698
error-texts-place = ข้อความอยู่ในโฟลเดอร์ของแต่ละภาษา โปรดย้ายไฟล์นี้ไปไว้ข้างใน เช่น km/run.ftl

# source: 79c913348827
error-no-language-code = `{ $code }` ไม่ใช่รหัสภาษา เขียนเช่น km

# source: 4b699414f04b
error-no-language = ไม่มีภาษา `{ $code }` มี: { $there }

# source: 0aaba128d3bc
error-language-meant = ไม่มีภาษา `{ $code }` คุณหมายถึง `{ $meant }` ({ $name }) หรือไม่

# source: f04f21a8df52
error-texts-name = ไฟล์นี้ไม่ถูกอ่านด้วยชื่อนี้ ให้ตั้งชื่อว่า { $right }

# source: 1a6af1d1aab6
error-texts-unreadable = ข้อความในภาษา `{ $code }` อ่านเป็น Fluent ไม่ได้ (ไบต์ { $byte })

# source: eaccdb919ce9
error-texts-twice = ข้อความในภาษา `{ $code }` มี `{ $name }` สองครั้ง

## Kept runs

# source: d10f22a80d77
error-run-open-elsewhere = การฝึกครั้งนี้เปิดอยู่ในหน้าต่างอื่น

# source: 70f13c2f235a
error-record-away = เข้าถึงบันทึกนี้ไม่ได้ ถ้าอยู่ในแฟลชไดรฟ์ โปรดเสียบอีกครั้ง ถ้าอยู่ในโฟลเดอร์ที่แชร์ โปรดเชื่อมต่อ

# source: dd427076e461
error-record-other = มีคนอื่นเขียนลงในบันทึกนี้ หรือเป็นบันทึกอื่น จึงปล่อยไว้ตามเดิม

# source: 78004dc76f4a
error-run-ended = การฝึกครั้งนี้จบแล้ว

# source: d734d52af4d0
error-run-differs = สถานการณ์จำลองถูกเปลี่ยนหลังจากเก็บการฝึกครั้งนี้ และตอนนี้ผลออกมาต่างไป: { $why } อ่านได้ แต่ทำต่อไม่ได้

# source: 4788930342d4
error-run-differs-first = ก่อนขั้นตอนแรก { $why }

# source: 7ac9ca09d261
error-run-differs-move = ที่ขั้นตอน { $at } ({ $step }) { $why }

# source: 25c86a6de813
error-run-other-scenario = นี่คือการฝึกของสถานการณ์จำลองอื่น `{ $name }`

# source: 3a2638b9290f
error-record-empty = บันทึกนี้ว่างหรือขาดตั้งแต่บรรทัดแรก

# source: 50fb2b512aea
error-record-too-large = ใหญ่กว่าบันทึกใดๆ อ่านได้ไม่เกิน { $most } ไบต์

# source: 8b06b0ccca27
error-record-none = นี่ไม่ใช่บันทึกการฝึก

# source: d852fff1ec03
error-record-earlier = บันทึกนี้ทำโดยโปรแกรมรุ่นก่อน (รูปแบบ { $format } รุ่นนี้อ่าน { $newest }) อ่านได้ด้วยรุ่นนั้นเท่านั้น

# source: 6752a751f420
error-record-later = บันทึกนี้ทำโดยโปรแกรมรุ่นหลัง (รูปแบบ { $format } รุ่นนี้อ่าน { $newest }) ปรับปรุงโปรแกรมเพื่ออ่าน

# source: 7ea0f228fb9e
error-record-changed = บรรทัด { $line } ไม่ใช่ที่เขียนไว้: บรรทัดนี้หรือบรรทัดก่อนหน้าถูกแก้

# source: 3ab1f00c20a1
error-record-unclear = โปรแกรมนี้ไม่เข้าใจบรรทัด { $line }

# source: 79d3d88c979d
error-move-refused = ตอนนี้ทำขั้นนี้ไม่ได้ ({ $why })

# source: 508394ce3337
error-other-events = สิ่งที่ตามมาไม่เหมือนเดิม

# source: ef908b4696e7
error-other-words = มีบรรทัดอื่นถูกพูดหรือเห็น: เดิม { $kept } ตอนนี้ { $now }

# source: a94af2ae479d
error-not-ended = มีผลลัพธ์เก็บไว้ ทั้งที่การฝึกไม่จบ

## Names that a scenario does not have

# source: 15ec7f3b70bd
error-no-person = ไม่มีบุคคล `{ $name }`

# source: e66dda5869d1
error-no-document = ไม่มีเอกสาร `{ $name }`

# source: 05bafb0dc2dc
error-no-service = ไม่มีบริการ `{ $name }`

# source: 00941f9d806b
error-no-place = ไม่มีสถานที่ `{ $name }`

# source: 9f84832194b8
error-no-indicator = ไม่มีตัวบ่งชี้ `{ $name }`

# source: 5c137f516ff6
error-no-spot = ไม่มีสิ่งให้ดูชื่อ `{ $name }`

# source: fa2717318265
error-no-thing = ไม่มีสิ่งของ `{ $name }`

# source: 49b65a7564a8
error-no-subject = ไม่มีหัวข้อ `{ $name }`

# source: a3b17a935039
error-no-wording = ไม่มีคำพูดนี้ในการสนทนา: `{ $name }`

# source: 48b952377513
error-no-line = ไม่มีบรรทัด `{ $name }`

# source: 6dd860b714c4
error-no-word = ไม่มีคำเช่นนี้: `{ $name }`

# source: 251a1495a8b7
error-no-talk = ไม่ได้กำลังคุยกับใคร

## Places in author view

# source: 442425f0aa03
error-own-folder = นี่คือโฟลเดอร์ของสถานการณ์จำลองเอง จะไม่เขียนอะไรลงไป

# source: 6f7736384d1a
error-folder-open-elsewhere = เปิดอยู่ในหน้าต่างอื่น

## Drills

# source: 77eae757429d
error-no-files-here = ที่นี่ไม่มีที่สำหรับไฟล์

# source: eca40a9345cc
error-drills-aside = อ่าน { $place } ไม่เข้าใจ จึงเก็บแยกไว้เป็น { $aside } และแบบฝึกเริ่มใหม่

# source: 87e00250c870
error-drills-later = { $place } เขียนโดยโปรแกรมรุ่นใหม่กว่า จึงไม่เขียนอะไรลงไป โปรดปรับปรุงโปรแกรม

# source: f7f284557c52
error-drills-stuck = อ่าน { $place } ไม่เข้าใจ และเก็บแยกไม่ได้ ({ $reason }) จึงไม่เขียนอะไรลงไป
