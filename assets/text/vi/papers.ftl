# language: vi
# translator: machine draft
# state: draft

## Run: documents

# source: b4e929d8bcfe
documents-title = Giấy tờ

# source: 638d4664bd68
documents-none = Bạn chưa có giấy tờ nào. Hãy nhìn quanh: giấy tờ có thể nằm ở một số chỗ.

# source: 3316348dbadf
document-read = đã đọc

# source: 2d7534b1a845
document-unread = chưa đọc

# source: 27efb7274c77
document-do-read = Đọc

# source: 2ae913d6d3e2
document-close = Cất đi

## Papers: lines

# source: e1e0266fa616
documents-how = Mở hai giấy tờ để đặt cạnh nhau. Chạm vào một dòng để ghi lại, hoặc để đặt cạnh một dòng khác.

# source: 66027355b2eb
document-language = Bằng { $language }

## Papers: on the desk

# source: 4cd5658a5837
documents-third = Đang mở hai giấy tờ. Giấy thứ ba sẽ thay chỗ “{ $document }”.

# source: 507f60cea7e3
document-closer = Xem gần hơn

# source: 29def15369c8
document-back = Quay lại bàn
