# language: th
# translator: machine draft
# state: draft

## Run: documents

# source: b4e929d8bcfe
documents-title = เอกสาร

# source: 638d4664bd68
documents-none = คุณยังไม่มีเอกสาร ลองมองไปรอบตัว ของบางอย่างมีเอกสารอยู่ในนั้น

# source: 3316348dbadf
document-read = อ่านแล้ว

# source: 2d7534b1a845
document-unread = ยังไม่ได้อ่าน

# source: 27efb7274c77
document-do-read = อ่าน

# source: 2ae913d6d3e2
document-close = เก็บ

## Papers: lines

# source: e1e0266fa616
documents-how = เปิดสองฉบับเพื่อวางคู่กัน แตะบรรทัดเพื่อจด หรือเพื่อวางเทียบกับอีกบรรทัด

# source: 66027355b2eb
document-language = เป็น{ $language }

## Papers: on the desk

# source: 4cd5658a5837
documents-third = เปิดอยู่สองฉบับ ฉบับที่สามจะแทนที่ “{ $document }”

# source: 507f60cea7e3
document-closer = ดูใกล้ ๆ

# source: 29def15369c8
document-back = กลับไปที่โต๊ะ
