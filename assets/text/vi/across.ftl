# language: vi
# translator: machine draft
# state: draft

## What many runs show together

# source: 542279de8ecd
across-open = Các lần luyện tập của bạn đến nay

# source: cdb4ee2aea69
across-point = ,

# source: afda5489f2f4
across-runs = Số lần luyện tập đã kết thúc và tính được: { $runs }.

# source: 0560b54abf32
across-whose = Đây là các lần luyện tập được lưu trên máy hoặc thẻ nhớ này. Chương trình không biết tên ai: nếu người khác cũng chơi ở đây, các lần của họ cũng nằm trong đó. Chúng cho thấy điều được làm ở đây, không phải điều ai đó sẽ làm khi thi hành nhiệm vụ.

# source: 43e90745c4c3
across-reading = Đang đọc các lần luyện tập của bạn: { $done } trên { $all }.

# source: fac68eea7fdb
across-none = Ở đây chưa có lần luyện tập nào đã kết thúc và tính được. Sau vài lần đầu, bạn sẽ thấy ở đây chúng cùng cho thấy điều gì.

# source: 395708b19b05
across-left-out = Không tính: { $reasons }.

# source: 5ddf8a14dd29
across-left-begun = { $count } lần chưa kết thúc

# source: e23c09302cf4
across-left-unreadable = { $count } lần không đọc được đến cuối

# source: 11ef78de6410
across-left-missing = { $count } lần của tình huống không có ở đây

# source: b1296850fb76
across-left-rules = { $count } lần chấm theo quy tắc của phiên bản khác

# source: 7a51edfdf328
across-left-differs = { $count } lần nay cho kết quả khác

# source: 86c74189d69a
across-left-unfair = { $count } lần không thể đánh giá ai

# source: d6244e099501
across-left-copies = { $count } lần nằm ở đây hai bản

# source: e67480e03555
across-left-older = { $count } lần cũ hơn { $newest } lần mới nhất

# source: bfe7c0698242
across-provisional = Cần bao nhiêu trường hợp mới nói được điều gì là con số tạm chọn. Một nhóm người làm nghề phải định ra nó.

# source: 8cc40ef313f8
across-stands-out = Điều nổi bật

# source: 662b899c1bab
across-lines = Trong { $of } dấu hiệu vô hại bạn đã ghi, bạn coi { $got } là dấu hiệu mua bán người.

# source: ddf036f39d1a
across-lines-passed = Trong { $of } dấu hiệu thật bạn đã ghi, bạn không tính { $got }.

# source: c5a0746d8d9e
across-lines-readily = Bạn nghi ngờ quá dễ. Hãy hỏi còn điều gì khác giải thích được dấu hiệu trước khi tính nó.

# source: f12d47ab0e1b
across-lines-hardly = Bạn tính quá ít. Dấu hiệu mà không gì giải thích được thì phải tính.

# source: 0bcf71688b61
across-lines-both = Với bạn, dấu hiệu thật và dấu hiệu vô hại vẫn trông rất giống nhau. Hãy hỏi thêm một câu trước khi phân loại.

# source: 5beb67a50923
across-lines-neither = Từ đây chưa thấy bạn nghiêng về phía nào.

# source: 1d4578d70de7
across-lines-few = Cách bạn phân biệt dấu hiệu thật với dấu hiệu vô hại được nói từ { $need } dòng mỗi loại. Còn thiếu: vô hại { $innocent }, thật { $signs }.

# source: 7cc970f7e5f0
across-people = Trong { $of } người không phải nạn nhân, bạn cho { $got } người là nạn nhân.

# source: 0c4ff15a40d3
across-people-passed = Trong { $of } nạn nhân, bạn không nhận ra { $got } người.

# source: d4b523b17742
across-people-readily = Bạn cho người ta là nạn nhân quá dễ. Hãy tìm cả điều nói ngược lại.

# source: ccbedfb36e99
across-people-hardly = Bạn bỏ sót quá nhiều nạn nhân. Căn cứ hợp lý thấp hơn bằng chứng.

# source: f3cf49a83038
across-people-both = Với bạn, nạn nhân và người khác vẫn trông rất giống nhau. Hãy nghe từng người lâu hơn trước khi quyết định.

# source: 2c595bd49e3f
across-people-neither = Từ đây chưa thấy bạn nghiêng về phía nào với con người.

# source: 9904d2fb360a
across-people-few = Cách bạn phân biệt nạn nhân với người khác được nói từ { $need } người mỗi loại. Còn thiếu: nạn nhân { $victims }, người khác { $others }.

# source: 4ba1104fffe2
across-by = { $words } ({ $rule })

## Behind it

# source: 06b848b2fe58
across-figures = Các con số đằng sau

# source: 94f2ff96f9e7
across-between = Chữ “từ … đến” cho biết điều này chắc đến đâu: giá trị thật có thể ở bất cứ đâu trong khoảng đó (95 trên 100 lần là như vậy). Càng ít trường hợp, khoảng càng rộng.

# source: b39c2b0f9248
across-group-lines = Các dòng bạn đã phân loại

# source: 5dddf7930655
across-group-people = Những người bạn đã quyết định về họ

# source: 33f0e0bb2a66
across-group-sure = Bạn nói mình chắc đến đâu

# source: ccafa894dd48
across-figure-lines-over = Dấu hiệu vô hại bị coi là dấu hiệu mua bán người: { $rate } %, từ { $low } đến { $high } %, trên { $of }.

# source: 91eacd96698a
across-figure-lines-passed = Dấu hiệu thật không được tính: { $rate } %, từ { $low } đến { $high } %, trên { $of }.

# source: 754c5ca93636
across-figure-people-over = Người khác bị cho là nạn nhân: { $rate } %, từ { $low } đến { $high } %, trên { $of }.

# source: e15fd8f81c2c
across-figure-people-passed = Nạn nhân không được nhận ra: { $rate } %, từ { $low } đến { $high } %, trên { $of }.

# source: 51349070beb9
across-figure-d = Phân biệt được (d′): { $value }, từ { $low } đến { $high }. 0 là đoán mò; càng cao càng tốt.

# source: bd7a3f7b50ad
across-figure-c = Bạn nghiêng về phía nào (criterion): { $value }, từ { $low } đến { $high }. Dưới 0 là dễ nghi ngờ, trên 0 là khó nghi ngờ.

# source: 4604824c326e
across-brier = Điểm Brier: { $value }, từ { $low } đến { $high }, từ { $count } lần nói. 0 là luôn chắc và đúng; ai luôn nói 50 % được một phần tư.

# source: bb5b8635fd61
across-sure-few = Được nói từ { $need } lần bạn nói mình chắc đến đâu. Còn thiếu: { $more }.

# source: 6acc6b313c92
across-curve = Điều bạn nói, và điều là thật

# source: 7a261b86bfa2
across-curve-means = Sang phải là bạn nói khả năng bao nhiêu, lên trên là bao nhiêu người là nạn nhân. Trên đường đứt là bạn chắc vừa đúng; dưới đường là nghi ngờ quá nhiều, trên đường là quá ít. Nét đứng cho biết mỗi điểm chắc đến đâu.

# source: f9c1095d7e8a
across-curve-point = Khi bạn nói khoảng { $said } % ({ $count } lần), { $got } người là nạn nhân: { $rate } %, từ { $low } đến { $high } %.

# source: 662af21a3746
across-axis-said = bạn nói, %

# source: 1c759a96332f
across-axis-true = là nạn nhân, %

# source: 0b92df1e9e49
across-even = chắc vừa đúng

# source: acba25512100
across-axis-run = lần

# source: 43405af2966a
across-axis-value = trên 100

# source: e31661b5e580
across-asked = Bạn hỏi thế nào, từng lần một

# source: c31829bbc598
across-asked-all = Bạn nói { $all } điều trong các cuộc trò chuyện: { $open } là câu mở hoặc theo điều được kể, { $good } là cách tốt khác, { $leading } đặt câu trả lời vào miệng người ta, { $poor } là cách dở khác.

# source: 51536614652f
across-asked-plot = Cách hỏi tốt, trên 100

# source: 2ae107b283b1
across-runs-few = Được nói từng lần một khi có từ { $need } lần. Còn thiếu: { $more }.

# source: 9ee78f7704f8
across-scores = Các kỹ năng, từng lần một

# source: d8b5a624c636
across-series = Lần đầu { $first }, lần cuối { $last }; thấp nhất { $low }, cao nhất { $high }. Số lần: { $count }. Theo thứ tự: { $values }.

# source: 35c334e72ae6
across-series-none = không đánh giá

# source: 537311465939
across-missed = Điều bạn bỏ qua, và điều lặp lại

# source: cfc7dc756b29
across-worries = Dấu hiệu lẽ ra phải tìm ra, nỗi lo yếu nhất trước

# source: c4f6561b15d0
across-worry = { $worry }: tìm ra { $got } trên { $of }. Tức là từ { $low } đến { $high } %.

# source: 99f84105d551
across-worries-few = Nói về một nỗi lo từ { $need } dấu hiệu trở lên. Chưa có nỗi lo nào đủ.

# source: 09cefa0d63b2
across-mistakes = Sai lầm đã được ghi nhận, hay gặp nhất trước

# source: 5da5c9dd5b15
across-mistake = { $mistake }: trong { $got } trên { $of } lần.

# source: 760e549f2c31
across-mistakes-none = Không thấy. Số lần: { $runs }.

## Whether looks mattered

# source: 969527a83dc5
across-looks = Vẻ ngoài có ảnh hưởng không? Chỉ cho riêng bạn

# source: f79f667d1b5f
across-looks-alone = Phần này chỉ cho riêng bạn. Nó không nằm trong báo cáo nào và không trong thứ gì được chuyển đi.

# source: 74a720a90995
across-looks-means = Hai người có thể cùng vai và cùng sự thật, chỉ khác vẻ ngoài. Làm việc cẩn thận thì quyết định như nhau về cả hai. Khác biệt ở đây không chứng minh điều gì về bạn: nó là lý do để suy nghĩ. Không thấy khác biệt cũng không phải bằng chứng của sự công bằng.

# source: 39b7370f30a3
across-trait-age = Tuổi

# source: da5ead212d52
across-trait-gender = Nữ hay nam

# source: 701d021d08c5
across-trait-origin = Nước

# source: 2ba62c2b69f5
across-trait-dress = Quần áo

# source: 216f8ced9f8d
across-looks-few = Chưa đủ trường hợp để nói. Cặp khác nhau ở điểm này: { $pairs }; cặp không khác: { $same }. Cần { $need } cặp mỗi loại.

# source: 6b7cbc73375d
across-looks-nothing = Không thấy khác biệt ngoài sự tình cờ. Trong { $pairs } cặp khác nhau ở điểm này, bạn quyết định khác nhau { $got }; trong { $same } cặp không khác, { $same_got }.

# source: b5e6b00b3ee7
across-looks-differs = Hãy xem lại điểm này. Trong { $pairs } cặp khác nhau ở điểm này, bạn quyết định khác nhau { $got }; trong { $same } cặp không khác, chỉ { $same_got }. Trong { $alone } cặp không có gì khác nữa. Vẻ ngoài ở đây được chia ngẫu nhiên và không bao giờ cho biết điều gì là thật.
