-- Until now they were kept as files of the data room, where nobody could open them.
update document set purpose = 'delivery_file'
where purpose = 'deal_file'
  and not exists (select 1 from room_file_version v where v.document_id = document.id);
