# language: th
# translator: machine draft
# state: draft

# source: cf3aa3f1c59d
practice-worry-misled = ถูกหลอกเรื่องงาน

# source: 2d60489555f5
practice-worry-misled-says = งาน ค่าจ้าง สถานที่ หรือการเดินทาง ไม่เป็นอย่างที่เขาได้รับการบอกไว้

# source: 619e810320f1
practice-worry-papers = มีคนเก็บเอกสารไว้

# source: 372f5f54b70f
practice-worry-papers-says = มีคนอื่นเก็บหนังสือเดินทาง บัตรประจำตัว หรือใบอนุญาตไว้ และเขาขอคืนเองไม่ได้

# source: 932745177a49
practice-worry-debt = เป็นหนี้

# source: a29bb521a08d
practice-worry-debt-says = เขาทำงานเพื่อใช้เงินคืน ซึ่งตรวจสอบไม่ได้ เพิ่มขึ้นเรื่อยๆ หรือจะหมดก็ต่อเมื่อเลิกทำงานนั้น

# source: 1e6a78758a9e
practice-worry-pay = ไม่ได้ค่าจ้าง

# source: a594e605347c
practice-worry-pay-says = ค่าจ้างไม่มี ถูกกันไว้ หรือหมดไปกับค่าปรับและค่าใช้จ่าย

# source: 3923a98c1d05
practice-worry-leave = ออกไปไม่ได้

# source: ef1efffcaf3b
practice-worry-leave-says = เขาถูกพาตัวมาหรือถูกขาย หรือไปไหนมาไหน เลิกงาน หรือพูดกับคนข้างนอกไม่ได้

# source: 1ca8c1c0de6f
practice-worry-watched = มีคนจับตาดู

# source: 628847a33391
practice-worry-watched-says = มีคนตาม คอยฟัง ตอบแทน หรืออยู่ด้วยตลอด

# source: 82551e3956f5
practice-worry-hurt = ถูกขู่หรือถูกทำร้าย

# source: 99f61b50aee1
practice-worry-hurt-says = เขาหรือครอบครัวถูกทำร้าย หรือถูกบอกว่าจะเกิดอะไรขึ้นกับพวกเขา

# source: e59b0682b926
practice-worry-hours = ทำงานหลายชั่วโมงเกินไป

# source: 0863bfdf019a
practice-worry-hours-says = ทำงานโดยไม่มีวันพัก หรือเป็นงาน อาหาร และที่พัก ที่ไม่มีใครเลือกเองโดยเสรี

# source: b9f2a69ac418
practice-worry-told = มีคนบอกให้พูด

# source: 7340997d9ce8
practice-worry-told-says = เขาพูดตามคำที่คนอื่นให้มา หรือบอกความจริงไม่ได้

# source: fed05165e938
practice-worry-depends = ต้องพึ่งพาคนเหล่านั้น

# source: 5a976fc5671e
practice-worry-depends-says = เขาต้องพึ่งคนเหล่านี้เรื่องอาหาร ที่นอน ภาษา เอกสาร หรือเส้นทาง หรือมีคนใช้ประโยชน์จากความขัดสน ครอบครัว สถานะ หรือความเชื่อ

# source: 00aa0528c6cf
practice-worry-child = อายุต่ำกว่าสิบแปดปี

# source: 87f2e2203805
practice-worry-child-says = เขาอายุหรืออาจอายุต่ำกว่าสิบแปดปี หรือเป็นเด็กที่ควรอยู่โรงเรียนแต่มาอยู่ที่นี่

# source: 3c409359e8ec
practice-worry-wrong = ถูกบังคับให้ทำผิด

# source: e20c09c1299e
practice-worry-wrong-says = เขาถูกบังคับให้ทำผิดกฎหมาย ทำร้ายคนอื่นในกลุ่ม หรือทำสิ่งที่ไม่ได้ตกลงไว้

# source: 0301dd5b6b5a
practice-worry-explained = มีคำอธิบาย

# source: f3aee9e9a85a
practice-worry-explained-says = มีเหตุผลธรรมดาที่อธิบายได้ และฟังขึ้น
