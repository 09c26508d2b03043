<?php
/**
 * The documents of the site: how one takes the place of another, and what is kept of those that were there before.
 * Whatever way a document comes in, it passes through here, and here it is checked.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

/** How many earlier versions of a document are kept: whoever edits in place saves often. */
const VERSIONS_KEPT = 20;

/** How many bytes they have together, so that databases take them in one piece. The last one is kept in any case. */
const VERSIONS_BYTES = 4 * MAX_BYTES;

/** The names of the options that keep them begin like this; an id follows. */
const VERSIONS_OPTION = 'self_assessment_versions_';

/** The names of the options that tell who has saved a document begin like this; an id follows. */
const SAVED_OPTION = 'self_assessment_saved_';

/**
 * The file of a document of the site.
 *
 * @param string $id A valid id.
 * @return string A path; the file need not exist.
 */
function own_file( $id ) {
	return own_folder()['path'] . "/$id.json";
}

/**
 * What a document of the site says now.
 *
 * @param string $id A valid id.
 * @return string Empty if there is none.
 */
function own_text( $id ) {
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a local file.
	return is_readable( own_file( $id ) ) ? without_mark( (string) file_get_contents( own_file( $id ) ) ) : '';
}

/**
 * What tells one text of a document from another. Whoever changes a document names the one that they have seen.
 *
 * @param string $id A valid id.
 * @return string Empty if there is no such position. An example counts: a document of the site would take its place.
 */
function revision_of( $id ) {
	$text = own_text( $id );
	$text = '' === $text ? find_position( $id )['text'] ?? '' : $text;
	return '' === $text ? '' : md5( $text );
}

/**
 * Who has changed a document last, and when.
 *
 * @param string $id A valid id.
 * @return array{time: int, user: int} Zeros where it is not known: files can be changed by other ways, too.
 */
function last_change( $id ) {
	if ( ! is_readable( own_file( $id ) ) ) {
		$last = versions_of( $id )[0] ?? array();
		return array(
			'time' => $last['time'] ?? 0,
			'user' => $last['user'] ?? 0,
		);
	}
	clearstatcache( true, own_file( $id ) );
	$saved = get_option( SAVED_OPTION . $id, array() );
	return array(
		'time' => (int) filemtime( own_file( $id ) ),
		'user' => ( $saved['revision'] ?? '' ) === revision_of( $id ) ? (int) $saved['user'] : 0,
	);
}

/**
 * The name of a user.
 *
 * @param int $user The number of a user.
 * @return string Empty if there is none.
 */
function name_of( $user ) {
	$data = get_userdata( $user );
	return $data ? $data->display_name : '';
}

/**
 * Earlier versions of a document.
 *
 * @param string $id A valid id.
 * @return array{text: string, time: int, user: int}[] The latest first; `time` and `user` tell when it was replaced or
 *         deleted, and by whom.
 */
function versions_of( $id ) {
	return (array) get_option( VERSIONS_OPTION . $id, array() );
}

/**
 * The documents that have been deleted and can be had back.
 *
 * @return string[] Ids.
 */
function deleted_ids() {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- there is no function that lists options by how they begin.
	$names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( VERSIONS_OPTION ) . '%' ) );
	$ids   = array_map(
		function ( $name ) {
			return substr( $name, strlen( VERSIONS_OPTION ) );
		},
		$names
	);
	return array_values( array_diff( preg_grep( ID_PATTERN, $ids ), ids_in( own_folder() ) ) );
}

/**
 * Puts a document where pages find it, in place of one with the same id.
 *
 * @param string $text A document that has been checked.
 * @return bool Whether it is there now. If not, nothing has changed.
 */
function store_document( $text ) {
	$checked = check_document( $text );
	if ( '' !== $checked['problem'] || ! keep_version( $checked['id'] ) || ! wp_mkdir_p( own_folder()['path'] ) ) {
		return false;
	}
	$file = own_file( $checked['id'] );
	// Nobody may ever read half a document.
	// phpcs:disable WordPress.WP.AlternativeFunctions -- local files.
	if ( false === file_put_contents( "$file.new", $text ) || ! rename( "$file.new", $file ) ) {
		return false;
	}
	// phpcs:enable
	$saved = array(
		'user'     => get_current_user_id(),
		'revision' => md5( $text ),
	);
	update_option( SAVED_OPTION . $checked['id'], $saved, false );
	return true;
}

/**
 * Puts a document in place of the one that somebody has seen, and of no other.
 *
 * @param string $text A document that has been checked.
 * @param string $seen As `revision_of()` returned it.
 * @return string What happened: `stored`; `changed`, because another one is there by now; or `failed`.
 */
function store_over( $text, $seen ) {
	// Two who save at the same moment come one after the other. This file is there to be locked on every system.
	// phpcs:disable WordPress.WP.AlternativeFunctions -- a local file.
	$lock = fopen( __FILE__, 'r' );
	flock( $lock, LOCK_EX );
	if ( revision_of( check_document( $text )['id'] ) !== $seen ) {
		$outcome = 'changed';
	} else {
		$outcome = store_document( $text ) ? 'stored' : 'failed';
	}
	fclose( $lock );
	// phpcs:enable
	return $outcome;
}

/**
 * Deletes a document of the site; what it said is kept with its earlier versions.
 *
 * @param string $id A valid id.
 * @return bool Whether it is gone.
 */
function delete_document( $id ) {
	if ( ! keep_version( $id ) ) {
		return false;
	}
	wp_delete_file( own_file( $id ) );
	delete_option( SAVED_OPTION . $id );
	return ! file_exists( own_file( $id ) );
}

/**
 * Keeps what a document says now, before it changes.
 *
 * @param string $id A valid id.
 * @return bool Whether nothing can get lost.
 */
function keep_version( $id ) {
	$text = own_text( $id );
	if ( '' === $text ) {
		return true;
	}
	$version  = array(
		'text' => $text,
		'time' => time(),
		'user' => get_current_user_id(),
	);
	$versions = newest_that_fit( array_merge( array( $version ), versions_of( $id ) ) );
	// Pages do not read them.
	return update_option( VERSIONS_OPTION . $id, $versions, false );
}

/**
 * As many versions as are kept.
 *
 * @param array[] $versions As `versions_of()` returns them.
 * @return array[] The first of them.
 */
function newest_that_fit( $versions ) {
	$kept  = array();
	$bytes = 0;
	foreach ( array_slice( $versions, 0, VERSIONS_KEPT ) as $version ) {
		$bytes += strlen( $version['text'] );
		if ( $kept && $bytes > VERSIONS_BYTES ) {
			break;
		}
		$kept[] = $version;
	}
	return $kept;
}
