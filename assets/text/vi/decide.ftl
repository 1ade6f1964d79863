# language: vi
# translator: machine draft
# state: draft

## Run: decide

# source: cfa6a08af3ed
decide-title = Quyết định

# source: 7df0784dce9d
decide-open = chưa quyết định

# source: 8d3c6686ec30
decide-done = đã quyết định

# source: d03527468a22
decide-threshold = Có căn cứ hợp lý là đủ. Bạn không cần phải chứng minh.

# source: e60c5cf0cd2e
decide-findings = Bạn nhận định gì về { $person }?

# source: 7d56a2da9b43
decide-services = Bạn chuyển tuyến { $person } đến đâu?

# source: ce2903a0a67c
decide-share = Còn ai khác được cho biết về người này?

# source: b04396db27a0
decide-share-why = Chỉ chia sẻ điều cần thiết, và chỉ với người cần biết.

# source: f82139de92ef
decide-offences = Nếu có hành vi vi phạm pháp luật

# source: 394e5fdc3634
decide-onward = Ở lại và đi tiếp

# source: 908900e66bf6
decide-confirm = Quyết định về { $person }

# source: eca1d446d63e
decide-change = Đổi quyết định về { $person }

# source: bee9cc87d179
decide-kept = Đã quyết định. Bạn vẫn có thể đổi.

# source: c539d30b69e4
decide-missing = Còn thiếu: { $missing }

# source: 0306a0b1a9bc
missing-finding = nhận định

## Ending

# source: 0478862bdbea
end-title = Kết thúc lượt này?

# source: 81a57fe2edfa
end-undecided = Bạn chưa quyết định về:

# source: 54f9aeaef83e
end-all-decided = Bạn đã quyết định về mọi người. Sau bước này, không thể thay đổi gì nữa.

# source: 0d223d80daad
end-unrated = Bạn chưa cho biết mình chắc đến mức nào về: { $people }

# source: a9549d7d0636
end-stay = Chưa

# source: e7121904357f
end-confirm = Kết thúc và xem sự thật

## Decide: because, and what follows

# source: 769b2912da4a
decide-nobody = Chưa có ai để bạn quyết định.

# source: 56e3272c3c2e
decide-grounds = Vì những dòng này

# source: bcdbde5aecef
decide-grounds-why = Nhiều nhất sáu dòng, lấy từ trang. Quyết định được nói với người đó cùng với lý do.

# source: 87184fa5ef08
decide-grounds-none = Trang này chưa có dòng nào. Hãy chạm vào các dòng để đưa chúng vào đó.

# source: 33a57314689e
decide-grounds-counts = Tất cả những dòng được tính

# source: e276e6c96ec5
decide-grounds-ask-further = Tất cả những dòng cần hỏi thêm

# source: 2a936f16ae91
decide-grounds-set-aside = Tất cả những dòng đã gác lại

# source: 96a8e1e4184f
decide-agreed = Tất cả những gì { $person } đã đồng ý

# source: 5c9399c39430
decide-to = Giao vào tay ai

# source: 2a549dc6668b
decide-leaves = Điều để lại

# source: 856930e778cd
decide-way-back = Một lối quay lại

# source: ca2074f4ca0d
decide-way-back-means = Một số điện thoại có thể giữ, một ngày, và một cái tên.

# source: 64c0b5c1d089
end-day-title = Kết thúc ngày?

# source: 4106f417bbf7
end-day-means = Sau đó ngày tiếp theo bắt đầu.

# source: bfc55f88b8e5
end-day-decided = Bạn đã quyết định về mọi người. Ngày mai bạn vẫn có thể thay đổi.

## Decide: reading it, and the door

# source: a100ab9b27ce
decide-besides = Bạn còn nhận định gì nữa?

# source: 4fb15f584a81
decide-grounds-full = Đã nêu { $count } dòng. Hãy rút một dòng ra trước.

# source: 71c331859018
decide-read = Đọc cho { $person } nghe

# source: f2b14d607bf7
decide-read-again = Đọc lại cho { $person } nghe

# source: 708af835440b
decide-heard = Điều bạn đã đọc cho { $person } nghe

# source: b7c2b03b87c0
decide-sign = Ký tên và bước qua cửa

# source: 1968947aff3d
decide-sign-means = Bạn sẽ được hỏi lại một lần nữa trước khi kết thúc.

# source: 53de6f549323
decide-sign-next = Ký tên và chuyển sang { $person }

## Decide: what is decided, in whole sentences

# source: 5da7aad8fef6
decide-say-presumed = Tôi có căn cứ hợp lý để tin rằng { $person } là nạn nhân của nạn mua bán người.

# source: fb86d1a4409f
decide-say-child = { $person } dưới 18 tuổi và đang gặp nguy cơ. Bảo vệ trẻ em là việc trước hết.

# source: ded57af08a16
decide-say-open = Hôm nay chưa rõ { $person } có phải là nạn nhân của nạn mua bán người hay không. Câu hỏi này vẫn để ngỏ.

# source: 1bcf16a5e635
decide-say-other-need = { $person } cần được bảo vệ vì những lý do khác ngoài mua bán người.

# source: 6be70e891d64
decide-say-labour = { $person } bị đối xử tệ ở nơi làm việc. Đây là chuyện quyền lao động.

# source: 5cb2875e7e45
decide-say-suspect = { $person } có thể đã tự ý phạm pháp, và có mọi quyền của người bị tình nghi.

# source: 6f3e181508c2
decide-say-emergency = Tính mạng hoặc sức khỏe của { $person } đang gặp nguy hiểm. Phải giúp trước hết.

# source: c2deb25a751d
decide-say-no-grounds = Tôi không thấy căn cứ để tin rằng { $person } là nạn nhân của nạn mua bán người.

# source: 8edd132c123a
decide-say-grounds = Vì những điều này:

# source: e824cc920947
decide-say-services = Giúp đỡ cho { $person }: { $services }.

# source: 11aa71d9563e
decide-say-told = Ngoài ra được báo: { $services }.

# source: 2af15777a18b
decide-say-offence-none = Không có hành vi phạm pháp nào của { $person } cần xét.

# source: 872804ed5f93
decide-say-offence-review = Trước hết, kiểm tra xem { $person } có bị ép làm việc đó không.

# source: 3c2dff7ce404
decide-say-offence-investigate = Việc { $person } làm được điều tra, với mọi quyền của người bị tình nghi.

# source: 43c99e59ba8c
decide-say-offence-charge = { $person } bị buộc tội hoặc phạt tiền ngay bây giờ.

# source: 534923868328
decide-say-stays = { $person } ở lại trong khi việc này còn để ngỏ, và không bị đưa đi.

# source: 5284c44f7112
decide-say-returns = { $person } có thể về nhà sau, nếu muốn, sau khi xem xét rủi ro.

# source: 12edb22e49fc
decide-say-free = { $person } được tự do đi tiếp.

# source: 8497e06bc250
decide-say-removed = { $person } bị đưa đi hoặc gửi trả về ngay bây giờ.

# source: 616dad0052bd
decide-say-to = { $person } được giao vào tay { $who }.

# source: efcaf6125554
decide-say-way-back = { $person } có đường quay lại: một số có thể giữ, một ngày và một tên.

## Decide: the same, as the person hears it

# source: 1b3543521364
decide-hear-presumed = Tôi tin rằng bạn có thể là nạn nhân của nạn mua bán người. Bạn có quyền được giúp đỡ.

# source: a4c6721da2ce
decide-hear-child = Bạn dưới 18 tuổi. Chúng tôi lo cho bạn trước hết.

# source: 7be706cc4f40
decide-hear-open = Tôi chưa biết điều gì đã xảy ra với bạn. Hôm nay tôi chưa khép việc này lại.

# source: 4dc41c9ade45
decide-hear-other-need = Bạn cần được bảo vệ, vì những lý do khác ngoài mua bán người.

# source: ca83ac1b44f4
decide-hear-labour = Điều người ta làm với bạn ở nơi làm việc là không đúng. Bạn có quyền được trả lương và được giúp đỡ.

# source: 815464588671
decide-hear-suspect = Có thể bạn đã phạm luật. Bạn có mọi quyền của người bị tình nghi: quyền im lặng và quyền có luật sư.

# source: 4378eda0cecf
decide-hear-emergency = Bạn đang gặp nguy hiểm. Chúng ta tìm sự giúp đỡ trước, rồi nói chuyện sau.

# source: b0d44a44e48f
decide-hear-no-grounds = Tôi không thấy điều gì phải đi tiếp. Nếu có gì thay đổi, bạn có thể quay lại.

# source: a61a59f3b4a7
decide-hear-grounds = Tôi nói vậy vì những điều tôi đã nghe và thấy:

# source: 99c833d92d7c
decide-hear-services = Những nơi sẽ giúp bạn: { $services }.

# source: 73c93bfc09c2
decide-hear-told = Và những nơi được báo về bạn: { $services }.

# source: 292dd80eb281
decide-hear-offence-none = Bạn không bị cáo buộc điều gì.

# source: 68e9837a0789
decide-hear-offence-review = Trước khi ai nói đến trừng phạt, chúng tôi xem bạn có bị ép làm việc đó không.

# source: c2882e430d02
decide-hear-offence-investigate = Việc bạn làm được điều tra. Bạn vẫn có mọi quyền của người bị tình nghi.

# source: a750425ea687
decide-hear-offence-charge = Bạn bị buộc tội hoặc bị phạt tiền.

# source: fbb10640972e
decide-hear-stays = Bạn có thể ở lại trong khi việc này còn để ngỏ. Không ai đưa bạn đi.

# source: 7ed188261a25
decide-hear-returns = Bạn có thể về nhà sau, nếu bạn muốn. Trước hết chúng tôi cùng bạn xem xét rủi ro.

# source: 8fb5aea873c0
decide-hear-free = Bạn được tự do đi.

# source: b0c0151c7752
decide-hear-removed = Bạn bị đưa đi hoặc gửi trả về ngay bây giờ.

# source: 7f561ad7a0ea
decide-hear-to = { $who } sẽ đưa bạn đi từ đây.

# source: ab35e0a52920
decide-hear-way-back = Nếu bạn muốn nói chuyện lại: đây là một số bạn có thể giữ, một ngày và một tên.
