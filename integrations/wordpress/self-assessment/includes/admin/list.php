<?php
/**
 * The list of positions: those of the site, those that were deleted, and the examples.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

/**
 * Prints the list, and the form to add a position.
 */
function print_list() {
	$uses = uses_by_position();
	printf( '<p><a class="button button-primary" href="%s">%s</a></p>', esc_url( edit_url() ), esc_html__( 'New position', 'self-assessment' ) );
	echo '<p>' . esc_html__( 'Add the block “Self-assessment” to a page, or the shortcode of a position.', 'self-assessment' ) . '</p>';

	echo '<h2>' . esc_html__( 'Positions of this site', 'self-assessment' ) . '</h2>';
	$ids = ids_in( own_folder() );
	if ( $ids ) {
		print_table( $ids, columns(), $uses );
	} else {
		echo '<p>' . esc_html__( 'There are none yet. Write a new one, add a document below, or duplicate an example and change it.', 'self-assessment' ) . '</p>';
	}
	print_deleted( deleted_ids() );
	print_upload_form();

	$examples = array_column( example_positions(), 'id' );
	if ( $examples ) {
		echo '<h2>' . esc_html__( 'Examples', 'self-assessment' ) . '</h2>';
		echo '<p>' . esc_html__( 'Positions of another organisation, to look at and to start from. A copy gets your address for applications.', 'self-assessment' ) . '</p>';
		print_table( $examples, array_diff_key( columns(), array_flip( array( 'shortcode', 'changed' ) ) ), $uses );
	}
}

/**
 * What the list says of the positions of the site.
 *
 * @return string[] Titles of columns by name.
 */
function columns() {
	return array(
		'position'  => __( 'Position', 'self-assessment' ),
		'shortcode' => __( 'Shortcode', 'self-assessment' ),
		'languages' => __( 'Languages', 'self-assessment' ),
		'version'   => __( 'Version', 'self-assessment' ),
		'changed'   => __( 'Changed', 'self-assessment' ),
		'uses'      => __( 'Shown on', 'self-assessment' ),
	);
}

/**
 * Prints a table of positions.
 *
 * @param string[]  $ids     What is in it.
 * @param string[]  $columns As `columns()` returns them, or some of them.
 * @param array[][] $uses    As `uses_by_position()` returns them.
 */
function print_table( $ids, $columns, $uses ) {
	echo '<table class="widefat striped"><thead><tr>';
	foreach ( $columns as $title ) {
		echo '<th scope="col">' . esc_html( $title ) . '</th>';
	}
	echo '</tr></thead><tbody>';
	foreach ( $ids as $id ) {
		$cells = cells( $id, $uses[ $id ] ?? array() );
		echo '<tr>';
		foreach ( $columns as $name => $title ) {
			printf( '<td data-title="%s">%s</td>', esc_attr( $title ), $cells[ $name ] ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped by what makes the cells.
		}
		echo '</tr>';
	}
	echo '</tbody></table>';
}

/**
 * What stands in the row of a position.
 *
 * @param string  $id   A valid id.
 * @param array[] $uses What shows it, as `uses_by_position()` lists it.
 * @return string[] HTML by the names of the columns.
 */
function cells( $id, $uses ) {
	$position = find_position( $id );
	$document = $position['document'] ?? array();
	$is_own   = is_readable( own_file( $id ) );
	$versions = $is_own ? versions_of( $id ) : array();
	$version  = $document['version'] ?? '';
	return array(
		'position'  => '<strong>' . esc_html( title_by_id( $id ) ) . '</strong>' . fault_of( $id ) . row_actions( $id, $is_own ) . versions_list( $id, $versions ),
		'shortcode' => '<code>[self_assessment <span>position="' . esc_html( $id ) . '"]</span></code>',
		'languages' => esc_html( implode( ', ', array_filter( (array) ( $document['languages'] ?? array() ), 'is_string' ) ) ),
		'version'   => esc_html( is_string( $version ) ? $version : '' ),
		'changed'   => $is_own ? esc_html( changed_text( $id ) ) : '',
		'uses'      => $uses ? links_to( $uses ) : esc_html__( 'no page', 'self-assessment' ),
	);
}

/**
 * When a document was changed last, and by whom.
 *
 * @param string $id The id of a document of the site.
 * @return string
 */
function changed_text( $id ) {
	$change = last_change( $id );
	$name   = name_of( $change['user'] );
	$day    = wp_date( get_option( 'date_format' ), $change['time'] );
	return '' === $name ? $day : "$day ($name)";
}

/**
 * What is wrong with a document that has come into the folder by another way.
 *
 * @param string $id A valid id.
 * @return string HTML, empty if all is well.
 */
function fault_of( $id ) {
	$checked = check_document( own_text( $id ) );
	$text    = problems()[ $checked['problem'] ] ?? '';
	if ( '' === $text || ! is_readable( own_file( $id ) ) ) {
		return '';
	}
	return '<p class="self-assessment-fault">' . esc_html( "$text {$checked['at']}" ) . '</p>';
}

/**
 * What can be done with a position. Each link has a name of its own.
 *
 * @param string $id     A valid id.
 * @param bool   $is_own Whether it is a document of the site.
 * @return string HTML.
 */
function row_actions( $id, $is_own ) {
	$title    = title_by_id( $id );
	$position = find_position( $id );
	$actions  = array();
	if ( $is_own ) {
		/* translators: %s: title of a position. */
		$actions[] = array( edit_url( $id ), __( 'Edit', 'self-assessment' ), sprintf( __( 'Edit “%s”', 'self-assessment' ), $title ), '' );
	}
	if ( $position ) {
		/* translators: %s: title of a position. */
		$actions[] = array( preview_url( $id ), __( 'Preview', 'self-assessment' ), sprintf( __( 'Preview of “%s”', 'self-assessment' ), $title ), '' );
		/* translators: %s: title of a position. */
		$actions[] = array( $position['url'], __( 'Download', 'self-assessment' ), sprintf( __( 'Download “%s”', 'self-assessment' ), $title ), "$id.json" );
		/* translators: %s: title of a position. */
		$actions[] = array( view_url( 'duplicate', $id ), __( 'Duplicate', 'self-assessment' ), sprintf( __( 'Duplicate “%s”', 'self-assessment' ), $title ), '' );
	}
	if ( $is_own ) {
		/* translators: %s: title of a position. */
		$actions[] = array( view_url( 'delete', $id ), __( 'Delete', 'self-assessment' ), sprintf( __( 'Delete “%s”', 'self-assessment' ), $title ), '' );
	}
	$links = array_map(
		function ( $action ) {
			list( $url, $text, $name, $file ) = $action;
			$download                         = '' === $file ? '' : sprintf( ' download="%s"', esc_attr( $file ) );
			return sprintf( '<a href="%s" aria-label="%s"%s>%s</a>', esc_url( $url ), esc_attr( $name ), $download, esc_html( $text ) );
		},
		$actions
	);
	return '<div class="row-actions visible"><span>' . implode( ' | </span><span>', $links ) . '</span></div>';
}

/**
 * Links to what shows a position.
 *
 * @param array[] $uses At least one, as `uses_by_position()` lists them.
 * @return string HTML.
 */
function links_to( $uses ) {
	$links = array_map(
		function ( $use ) {
			$link  = '' === $use['url'] ? '%2$s' : '<a href="%1$s">%2$s</a>';
			$state = '' === $use['state'] ? '' : " ({$use['state']})";
			return sprintf( "<li>$link%3\$s</li>", esc_url( $use['url'] ), esc_html( $use['title'] ), esc_html( $state ) );
		},
		$uses
	);
	return '<ul>' . implode( '', $links ) . '</ul>';
}
