# language: th
# translator: machine draft
# state: draft

## No window can be opened

# source: 4bc5f61a3892
start-no-window = เปิดหน้าต่างบนคอมพิวเตอร์เครื่องนี้ไม่ได้

# source: 547ea7e45bd3
start-no-display = ที่นี่ไม่มีเดสก์ท็อปให้เปิดหน้าต่าง

# source: b93905d1497f
start-no-driver = ส่วนที่วาดภาพของเครื่องนี้วาดหน้าต่างไม่ได้

# source: f4c7ef48b4e7
start-no-libraries = ระบบขาดบางส่วนที่จำเป็น

# source: 83b66eefb32e
start-tried = สิ่งที่ลองแล้ว:

# source: 211f709c765d
start-try = สิ่งที่คุณลองได้:

# source: 9670e5c87829
start-try-text = เล่นในหน้าต่างคำสั่ง โดยไม่ใช้หน้าต่างเกม: { $command }

# source: fd6fe3705deb
start-try-safe = เปิดด้วยการวาดที่ช้าแต่ปลอดภัย: { $command }

# source: 05a4f4b06203
start-try-install = ติดตั้งสิ่งที่ขาด: { $command }

# source: a2f31fb9000e
start-try-driver = ขอไดรเวอร์กราฟิกรุ่นใหม่ที่สุดจากผู้ดูแลเครื่องนี้

# source: 4c18f7cb96f6
start-try-desktop = เปิดโปรแกรมบนเดสก์ท็อป

# source: 21e0ff8e1b24
start-kept = การเล่นของคุณไม่มีอะไรหาย
