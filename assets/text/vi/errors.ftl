# language: vi
# translator: machine draft
# state: draft

## What the system refuses

# source: 1f0435031dd0
error-system = { $why } ({ $words })

# source: e364d9c374ec
error-system-not-found = không tìm thấy

# source: d24d607b6ff5
error-system-permission = tài khoản này không được đọc hoặc ghi ở đây

# source: 71da1bb57295
error-system-full = ổ đĩa đã đầy

# source: 535c51563be7
error-system-read-only = ổ đĩa này đọc được nhưng không ghi được

# source: 07474fae12f3
error-system-in-the-way = có thứ khác cùng tên đang cản

# source: 09f9a4827cb1
error-system-busy = chương trình khác đang mở

# source: abe824416059
error-system-away = ổ đĩa hoặc thư mục chia sẻ này không trả lời; hãy cắm lại USB, hoặc kết nối lại thư mục chia sẻ

# source: 6108db02aeae
error-system-other = hệ thống từ chối

# source: ab08e5f1d5fd
error-place = { $path }: { $reason }

# source: c91e49cad102
error-too-many-files = có hơn { $most } tệp; hãy chỉ thư mục của một tình huống

# source: 7a8060d30e3b
error-too-large = tệp lớn hơn { $most } byte; hãy làm nhỏ lại

# source: 63642e2e0106
error-not-text = { $words }

## Texts of the program

# source: 3eb7aed6f698
error-texts-place = văn bản nằm trong thư mục của từng ngôn ngữ; hãy đặt tệp này vào đó, như km/run.ftl

# source: 79c913348827
error-no-language-code = `{ $code }` không phải mã ngôn ngữ; hãy viết như km

# source: 4b699414f04b
error-no-language = không có ngôn ngữ `{ $code }`; có: { $there }

# source: 0aaba128d3bc
error-language-meant = không có ngôn ngữ `{ $code }`; có phải bạn muốn `{ $meant }`, { $name }?

# source: f04f21a8df52
error-texts-name = tệp này không được đọc với tên này; hãy gọi nó là { $right }

# source: 1a6af1d1aab6
error-texts-unreadable = văn bản `{ $code }` không đọc được theo Fluent (byte { $byte })

# source: eaccdb919ce9
error-texts-twice = văn bản `{ $code }` có thông điệp `{ $name }` hai lần

## Kept runs

# source: d10f22a80d77
error-run-open-elsewhere = lượt chơi này đang mở ở cửa sổ khác

# source: 70f13c2f235a
error-record-away = không truy cập được bản ghi này; nếu nằm trên USB, hãy cắm lại, nếu nằm trên thư mục chia sẻ, hãy kết nối lại

# source: dd427076e461
error-record-other = có người khác đã ghi vào bản ghi này, hoặc đây là bản ghi khác; nó được giữ nguyên

# source: 78004dc76f4a
error-run-ended = lượt chơi này đã kết thúc

# source: d734d52af4d0
error-run-differs = tình huống đã thay đổi từ khi lượt chơi này được lưu, và bây giờ kết quả khác đi: { $why }; có thể đọc, không thể tiếp tục

# source: 4788930342d4
error-run-differs-first = trước bước đầu tiên, { $why }

# source: 7ac9ca09d261
error-run-differs-move = ở bước { $at } ({ $step }), { $why }

# source: 25c86a6de813
error-run-other-scenario = đây là lượt của một tình huống khác, `{ $name }`

# source: 3a2638b9290f
error-record-empty = bản ghi này trống hoặc bị cắt ở dòng đầu

# source: 50fb2b512aea
error-record-too-large = lớn hơn mọi bản ghi; chỉ đọc tối đa { $most } byte

# source: 8b06b0ccca27
error-record-none = đây không phải bản ghi của lượt chơi

# source: d852fff1ec03
error-record-earlier = bản ghi này do phiên bản trước của chương trình tạo ra (định dạng { $format }; phiên bản này đọc { $newest }); chỉ đọc được bằng phiên bản đó

# source: 6752a751f420
error-record-later = bản ghi này do phiên bản sau của chương trình tạo ra (định dạng { $format }; phiên bản này đọc { $newest }); hãy cập nhật chương trình để đọc

# source: 7ea0f228fb9e
error-record-changed = dòng { $line } không như đã ghi: dòng này hoặc dòng trước đã bị sửa

# source: 3ab1f00c20a1
error-record-unclear = chương trình này không hiểu dòng { $line }

# source: 79d3d88c979d
error-move-refused = bước này hiện bị từ chối ({ $why })

# source: 508394ce3337
error-other-events = điều khác xảy ra tiếp theo

# source: ef908b4696e7
error-other-words = một dòng khác được nói hoặc được thấy: trước là { $kept }, nay là { $now }

# source: a94af2ae479d
error-not-ended = có kết quả được lưu cho lượt chơi chưa kết thúc

## Names that a scenario does not have

# source: 15ec7f3b70bd
error-no-person = không có người `{ $name }`

# source: e66dda5869d1
error-no-document = không có giấy tờ `{ $name }`

# source: 05bafb0dc2dc
error-no-service = không có dịch vụ `{ $name }`

# source: 00941f9d806b
error-no-place = không có địa điểm `{ $name }`

# source: 9f84832194b8
error-no-indicator = không có dấu hiệu nhận biết `{ $name }`

# source: 5c137f516ff6
error-no-spot = không có gì để xem tên `{ $name }`

# source: fa2717318265
error-no-thing = không có vật `{ $name }`

# source: 49b65a7564a8
error-no-subject = không có chủ đề `{ $name }`

# source: a3b17a935039
error-no-wording = những lời này không có trong cuộc trò chuyện: `{ $name }`

# source: 48b952377513
error-no-line = không có dòng `{ $name }`

# source: 6dd860b714c4
error-no-word = không có từ như vậy: `{ $name }`

# source: 251a1495a8b7
error-no-talk = không đang nói chuyện với ai

## Places in author view

# source: 442425f0aa03
error-own-folder = đây là thư mục của chính tình huống, không có gì được ghi vào đó

# source: 6f7736384d1a
error-folder-open-elsewhere = đang mở ở cửa sổ khác

## Drills

# source: 77eae757429d
error-no-files-here = ở đây không có chỗ cho tệp

# source: eca40a9345cc
error-drills-aside = không hiểu được { $place }; nó đã được để riêng thành { $aside }, và các bài luyện bắt đầu lại

# source: 87e00250c870
error-drills-later = { $place } do một bản mới hơn của chương trình này ghi; không ghi gì vào đó, hãy cập nhật chương trình

# source: f7f284557c52
error-drills-stuck = không hiểu được { $place } và không để riêng được ({ $reason }); không ghi gì vào đó
